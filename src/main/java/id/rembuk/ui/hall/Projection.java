package id.rembuk.ui.hall;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Brings what the hall sees onto a screen and keeps it there: when a screen goes, everything stays as it is and comes
 * back with the screen; when its size or scaling changes, the window is made anew, never moved.
 */
final class Projection {
    private final HallModel model;
    private final Displays displays;
    private final Supplier<HallSurface> surfaces;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.OFF);
    private final ReadOnlyObjectWrapper<News> news = new ReadOnlyObjectWrapper<>(News.NONE);
    private final Runnable unwatch;
    private String remembered;
    private Consumer<String> chosen = name -> {};
    private HallSurface surface;
    private Display on;

    /** Where the hall's picture is. */
    enum State {
        OFF,
        ON_SCREEN,
        IN_WINDOW,
        /** On the operator's own screen, which everybody sees. */
        ONE_SCREEN,
        /** Its screen is gone; it comes back with it. */
        LOST
    }

    /** What happened to the screens, for the operator. */
    enum News {
        NONE,
        LOST,
        BACK,
        /** A second screen came while everybody saw the operator's; the hall went there. */
        SECOND,
        MADE_ANEW,
        CLOSED
    }

    /** @param remembered name of the screen chosen last; "" for none */
    Projection(HallModel model, Displays displays, Supplier<HallSurface> surfaces, String remembered) {
        this.model = model;
        this.displays = displays;
        this.surfaces = surfaces;
        this.remembered = remembered;
        unwatch = displays.watch(this::screensChanged);
        model.hallProperty().addListener((o, was, now) -> {
            if (surface != null) {
                surface.show(now);
            }
        });
    }

    /** Who remembers the screen that was chosen. */
    void rememberBy(Consumer<String> keeper) {
        chosen = keeper;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<News> newsProperty() {
        return news.getReadOnlyProperty();
    }

    /** Every screen there is, in the order of their numbers. */
    List<Display> screens() {
        return displays.all();
    }

    /** The screen the hall is shown on, or would be. */
    Optional<Display> screen() {
        return state.get() == State.ON_SCREEN ? Optional.of(on) : HallScreen.choose(displays.all(), remembered);
    }

    boolean isShowing() {
        return state.get() != State.OFF;
    }

    /** Shows the hall its screen; false when there is only the operator's own. */
    boolean start() {
        Optional<Display> screen = HallScreen.choose(displays.all(), remembered);
        screen.ifPresent(display -> open(display, State.ON_SCREEN, News.NONE));
        return screen.isPresent();
    }

    /** Shows it on this screen from now on. */
    void choose(Display display) {
        remembered = display.name();
        chosen.accept(remembered);
        if (isShowing()) {
            open(display, State.ON_SCREEN, News.NONE);
        }
    }

    /** Shows it in an ordinary window. */
    void startWindow() {
        closeSurface();
        on = null;
        surface = made();
        surface.openAsWindow(model.hallProperty().get());
        become(State.IN_WINDOW, News.NONE);
    }

    /** Shows it on the only screen there is. */
    void startOnOneScreen() {
        open(operatorsOwn(), State.ONE_SCREEN, News.NONE);
    }

    void stop() {
        closeSurface();
        become(State.OFF, News.NONE);
    }

    /** Stops and listens to the screens no more. */
    void close() {
        stop();
        unwatch.run();
    }

    private void open(Display display, State how, News what) {
        closeSurface();
        on = display;
        surface = made();
        surface.openOn(display, model.hallProperty().get());
        become(how, what);
    }

    private HallSurface made() {
        HallSurface made = surfaces.get();
        made.onClosed(() -> {
            surface = null;
            become(State.OFF, News.CLOSED);
        });
        return made;
    }

    private void screensChanged() {
        switch (state.get()) {
            case ON_SCREEN -> keepOnScreen();
            case ONE_SCREEN ->
                HallScreen.choose(displays.all(), remembered)
                        .ifPresentOrElse(display -> open(display, State.ON_SCREEN, News.SECOND), this::keepOnOneScreen);
            case LOST ->
                HallScreen.choose(displays.all(), remembered)
                        .ifPresent(display -> open(display, State.ON_SCREEN, News.BACK));
            case OFF, IN_WINDOW -> {}
        }
    }

    private void keepOnOneScreen() {
        if (!on.isLike(operatorsOwn())) {
            open(operatorsOwn(), State.ONE_SCREEN, News.MADE_ANEW);
        }
    }

    private void keepOnScreen() {
        List<Display> others =
                displays.all().stream().filter(display -> !display.operator()).toList();
        if (others.stream().anyMatch(on::isLike)) {
            return;
        }
        Optional<Display> same = others.stream()
                .filter(display -> display.x() == on.x() && display.y() == on.y())
                .findFirst()
                .or(() -> HallScreen.choose(others, on.name()));
        if (same.isPresent()) {
            open(same.get(), State.ON_SCREEN, News.MADE_ANEW);
        } else {
            remembered = on.name();
            closeSurface();
            become(State.LOST, News.LOST);
        }
    }

    private Display operatorsOwn() {
        List<Display> all = displays.all();
        return all.stream().filter(Display::operator).findFirst().orElse(all.get(0));
    }

    private void closeSurface() {
        if (surface != null) {
            HallSurface closing = surface;
            surface = null;
            closing.close();
        }
    }

    private void become(State now, News what) {
        state.set(now);
        news.set(News.NONE);
        news.set(what);
    }
}
