package id.rembuk.ui.shell;

import id.rembuk.text.Messages;
import id.rembuk.ui.kit.FocusMove;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.Place;
import id.rembuk.ui.kit.Skins;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The window's parts and where they stand: side menu, top bar, notices, the place shown, status bar, palette above all. */
final class ShellView extends StackPane {
    /** Width in px at 100 % text below which the side menu folds by itself. */
    static final double ROOM_FOR_WORDS = 1000;

    private final Sidebar sidebar;
    private final TopBar topBar;
    private final StatusBar statusBar;
    private final NoticeStrip notices;
    private final BorderPane middle = new BorderPane();
    private final PlaceRoom room;
    private final FocusRing ring;
    private Supplier<CommandPalette> palette;
    private CommandPalette shown;
    private boolean rail;

    ShellView(Sidebar sidebar, TopBar topBar, StatusBar statusBar, Messages messages, Look look) {
        this.sidebar = sidebar;
        this.topBar = topBar;
        this.statusBar = statusBar;
        notices = new NoticeStrip(messages, this::focusContentIfLost);
        room = new PlaceRoom(look);
        getStyleClass().add("shell");
        setId("shell");
        assembleInScene();
        ring = new FocusRing(() -> List.of(room, sidebar, topBar));
    }

    /** From the outside in and only in a scene: JavaFX styles a node anew for each parent that is added after it. */
    private void assembleInScene() {
        BorderPane frame = new BorderPane();
        frame.setMinSize(0, 0);
        VBox top = new VBox();
        sceneProperty().addListener((o, was, now) -> {
            if (getChildren().isEmpty()) {
                List.of(statusBar, notices).forEach(Skins::give);
                getChildren().add(frame);
                frame.setLeft(scrolling(sidebar));
                frame.setCenter(middle);
                frame.setBottom(statusBar);
                middle.setTop(top);
                middle.setCenter(room);
                top.getChildren().addAll(topBar, notices);
            }
        });
    }

    /** Where the window is too low for all places, as on a small screen at 150 %, the side menu scrolls. */
    private static ScrollPane scrolling(Region menu) {
        ScrollPane pane = new ScrollPane(menu);
        pane.setFitToHeight(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.setMinHeight(0);
        return pane;
    }

    /** Fills the side menu and the bar above, when the place shown has been painted. */
    void complete() {
        sidebar.complete();
        topBar.complete();
    }

    TopBar topBar() {
        return topBar;
    }

    StatusBar statusBar() {
        return statusBar;
    }

    NoticeStrip notices() {
        return notices;
    }

    /** The palette is made when it is first asked for. */
    void palette(Supplier<CommandPalette> commandPalette) {
        palette = commandPalette;
    }

    void openPalette() {
        if (shown == null) {
            shown = palette.get();
            getChildren().add(shown);
            shown.applyCss(); // a field without its skin loses keys that come before the next pulse
        }
        shown.open();
    }

    void follow(JobDisplay jobs) {
        jobs.row().addListener((o, was, now) -> statusBar.job(now));
        jobs.busy().addListener((o, was, now) -> setCursor(now ? Cursor.WAIT : Cursor.DEFAULT));
    }

    void show(Place place, Region screen) {
        if (screen.getScene() == null) {
            Skins.give(screen);
        }
        room.show(screen);
        sidebar.choose(place);
    }

    void fold(boolean toRail) {
        rail = toRail;
        sidebar.fold(toRail);
    }

    boolean isRail() {
        return rail;
    }

    /** Takes the focus from a field, which saves it. */
    void leaveFields() {
        requestFocus();
    }

    /** Gives the focus to the first control of what the place is about; to the first of the place while that is not read. */
    void focusContent() {
        if (!focusMain()) {
            ring.focusFirst(room);
        }
    }

    private boolean focusMain() {
        return room.main().map(ring::focusFirst).orElse(false);
    }

    /** Gives the focus to the place shown when nothing in the window has it any more. */
    void focusContentIfLost() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        if (owner == null || owner.getScene() == null || owner == this) {
            focusContent();
        }
    }

    /** Goes to a place and into it, as soon as it has something to show. */
    void enter(Runnable go) {
        Optional<Node> before = room.main();
        go.run();
        Scene scene = getScene();
        if (room.main().equals(before) && FocusMove.isWithin(scene.getFocusOwner(), room)) {
            return;
        }
        if (!focusMain()) {
            ring.focusFirst(room);
            scene.addPostLayoutPulseListener(new Waiting(scene, scene.getFocusOwner()));
        }
    }

    /** Waits at a control for what the place is about, unless the focus goes elsewhere meanwhile. */
    private final class Waiting implements Runnable {
        private final Scene scene;
        private Node at;

        Waiting(Scene scene, Node at) {
            this.scene = scene;
            this.at = at;
        }

        @Override
        public void run() {
            Node owner = scene.getFocusOwner();
            boolean left = !Objects.equals(at, owner) && takesFocus(at);
            if (getScene() == null || left || focusMain()) {
                scene.removePostLayoutPulseListener(this);
            }
            at = owner;
        }

        /** A control that is hidden or disabled loses the focus to the next one without anybody's doing. */
        private static boolean takesFocus(Node control) {
            return control != null && control.getScene() != null && control.isVisible() && !control.isDisabled();
        }
    }

    /** Moves the focus to the next part of the window. */
    void nextPart() {
        ring.next(getScene());
    }
}
