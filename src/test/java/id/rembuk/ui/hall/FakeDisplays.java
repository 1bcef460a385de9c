package id.rembuk.ui.hall;

import java.util.ArrayList;
import java.util.List;

/** Screens that are plugged, unplugged, scaled and resized by a test. */
final class FakeDisplays implements Displays {
    static final Display LAPTOP = new Display(0, 0, 1366, 768, 1, true);
    static final Display PROJECTOR = new Display(1366, 0, 1024, 768, 1, false);
    static final Display TELEVISION = new Display(-1920, 0, 1920, 1080, 1, false);

    private final List<Runnable> watchers = new ArrayList<>();
    private List<Display> now;

    FakeDisplays(Display... displays) {
        now = List.of(displays);
    }

    void become(Display... displays) {
        now = List.of(displays);
        List.copyOf(watchers).forEach(Runnable::run);
    }

    int watched() {
        return watchers.size();
    }

    @Override
    public List<Display> all() {
        return now;
    }

    @Override
    public Runnable watch(Runnable changed) {
        watchers.add(changed);
        return () -> watchers.remove(changed);
    }
}
