package id.rembuk.ui.hall;

import id.rembuk.domain.hall.HallPicture;

/** The window in which the hall sees its picture. */
interface HallSurface {
    /** Shows it, without edges and over the whole of a screen. */
    void openOn(Display display, HallPicture first);

    /** Shows it as an ordinary window that can be shared in a video meeting. */
    void openAsWindow(HallPicture first);

    /** Shows another picture. */
    void show(HallPicture picture);

    /** Takes the window away, without telling that it was closed. */
    void close();

    /** Tells when somebody closes the window by its own buttons or keys. */
    void onClosed(Runnable told);
}
