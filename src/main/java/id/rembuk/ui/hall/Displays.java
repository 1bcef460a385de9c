package id.rembuk.ui.hall;

import java.util.List;

/** The screens of this computer as they are now. */
public interface Displays {
    /** At least one, the one with the operator's window marked. */
    List<Display> all();

    /** Tells when a screen came, went, or changed its size or scaling; run the result to stop. */
    Runnable watch(Runnable changed);
}
