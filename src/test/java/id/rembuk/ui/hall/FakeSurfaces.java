package id.rembuk.ui.hall;

import id.rembuk.domain.hall.HallPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Windows of the hall that remember where they stood and what they showed. */
final class FakeSurfaces implements Supplier<HallSurface> {
    final List<Surface> made = new ArrayList<>();

    @Override
    public HallSurface get() {
        Surface surface = new Surface();
        made.add(surface);
        return surface;
    }

    Surface last() {
        return made.get(made.size() - 1);
    }

    /** What is open now. */
    List<Surface> open() {
        return made.stream().filter(surface -> surface.open).toList();
    }

    /** One window. */
    static final class Surface implements HallSurface {
        Display on;
        boolean open;
        HallPicture shown;
        private Runnable closed;

        @Override
        public void openOn(Display display, HallPicture first) {
            on = display;
            open = true;
            shown = first;
        }

        @Override
        public void openAsWindow(HallPicture first) {
            open = true;
            shown = first;
        }

        @Override
        public void show(HallPicture picture) {
            shown = picture;
        }

        @Override
        public void close() {
            open = false;
        }

        @Override
        public void onClosed(Runnable told) {
            closed = told;
        }

        void closedByHand() {
            open = false;
            closed.run();
        }
    }
}
