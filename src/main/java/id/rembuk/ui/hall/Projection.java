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
    private final ReadOnlyObjectWrapper<HallScreen> screen = new ReadOnlyObjectWrapper<>();
    private final Runnable unwatch;
    private String remembered;
    /** Name of the screen the hall goes back to when it was lost. */
    private String home = "";

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
        /** Its screen is gone, and it is shown on another one meanwhile. */
        ELSEWHERE,
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
        number();
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

    /** The screen the hall is shown on, or would be; null where there is none. */
    ReadOnlyObjectProperty<HallScreen> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    boolean isShowing() {
        return state.get() != State.OFF;
    }

    /** Shows the hall its screen; false when there is only the operator's own. */
    boolean start() {
        Optional<Display> found = HallScreen.choose(displays.all(), remembered);
        found.ifPresent(display -> settle(display, News.NONE));
        return found.isPresent();
    }

    /** Shows it on this screen from now on. */
    void choose(Display display) {
        remembered = display.name();
        chosen.accept(remembered);
        if (isShowing()) {
            settle(display, News.NONE);
        } else {
            number();
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

    /** Shows it on the screen it goes back to from then on. */
    private void settle(Display display, News what) {
        home = display.name();
        open(display, State.ON_SCREEN, what);
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
                        .ifPresentOrElse(display -> settle(display, News.SECOND), this::keepOnOneScreen);
            case LOST ->
                HallScreen.choose(displays.all(), home).ifPresent(display -> open(display, State.ON_SCREEN, News.BACK));
            case OFF, IN_WINDOW -> {}
        }
        number();
    }

    private void keepOnOneScreen() {
        if (!on.isLike(operatorsOwn())) {
            open(operatorsOwn(), State.ONE_SCREEN, News.MADE_ANEW);
        }
    }

    private void keepOnScreen() {
        List<Display> others =
                displays.all().stream().filter(display -> !display.operator()).toList();
        Optional<Display> left =
                others.stream().filter(display -> display.name().equals(home)).findFirst();
        if (others.stream().anyMatch(on::isLike)) {
            left.filter(display -> !on.isLike(display)).ifPresent(display -> open(display, State.ON_SCREEN, News.BACK));
        } else if (others.isEmpty()) {
            closeSurface();
            become(State.LOST, News.LOST);
        } else {
            goOn(others);
        }
    }

    /** The screen it was on changed, or is gone while there are others. */
    private void goOn(List<Display> others) {
        others.stream()
                .filter(display -> display.x() == on.x() && display.y() == on.y())
                .findFirst()
                .or(() -> others.stream().filter(ScreenName.of(on)::hasPixelsOf).findFirst())
                .ifPresentOrElse(this::makeAnew, () -> open(others.get(0), State.ON_SCREEN, News.ELSEWHERE));
    }

    private void makeAnew(Display display) {
        if (home.equals(on.name())) {
            home = display.name();
        }
        open(display, State.ON_SCREEN, News.MADE_ANEW);
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
        number();
        news.set(News.NONE);
        news.set(what);
    }

    private void number() {
        List<Display> all = displays.all();
        Optional<Display> shown = state.get() == State.ON_SCREEN ? Optional.of(on) : HallScreen.choose(all, remembered);
        screen.set(shown.map(display -> HallScreen.of(display, all)).orElse(null));
    }
}
