package id.rembuk.ui.hall;

import id.rembuk.domain.hall.Cover;
import id.rembuk.text.Messages;
import id.rembuk.ui.hall.Projection.State;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.ui.kit.WhileShown;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** What the hall sees now, as it sees it, and the keys that stop or cover it. */
final class LivePart extends VBox {
    private static final PseudoClass SHOWING = PseudoClass.getPseudoClass("tayang");

    private final Messages messages;
    private final Hall hall;
    private final Label state = new Label();
    private final HallFrame frame;

    LivePart(ScreenContext context, Hall hall) {
        super(8);
        messages = context.messages();
        this.hall = hall;
        Label heading = new Label(messages.get("hall.on-screen"));
        heading.getStyleClass().add("t-strong");
        heading.setMinWidth(USE_PREF_SIZE);
        state.setMinWidth(USE_PREF_SIZE);
        state.setId("hall-state");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label screen = new Label();
        screen.setId("hall-screen");
        screen.getStyleClass().add("t-caption");
        screen.setWrapText(true);
        screen.setTextAlignment(TextAlignment.RIGHT);
        HBox head = new HBox(heading, state, space, screen);
        head.getStyleClass().add("kepala");
        SlideView view = new SlideView("hall-live", hall.pictures());
        WhileShown.follow(this, hall.model().hallProperty(), view::show);
        frame = new HallFrame(view, hall.projection().screenProperty());
        frame.prefHeightProperty().bind(frame.widthProperty().multiply(9).divide(16));
        frame.minHeightProperty().bind(frame.prefHeightProperty());
        getChildren().addAll(head, frame, covers(), project());
        WhileShown.follow(this, hall.projection().stateProperty(), now -> tell(screen));
        WhileShown.follow(this, hall.projection().screenProperty(), now -> tell(screen));
        WhileShown.follow(this, hall.model().frozenProperty(), now -> tell(screen));
        WhileShown.follow(this, hall.model().coverProperty(), now -> tell(screen));
    }

    private Button project() {
        Button button = new Button();
        button.setId("hall-project");
        button.setMaxWidth(Double.MAX_VALUE);
        button.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(hall.projection().isShowing() ? "hall.stop" : "hall.start") + "  F5",
                        hall.projection().stateProperty()));
        button.setGraphic(Icons.of(UiAction.PROJECT.icon()));
        button.setOnAction(e -> hall.perform(UiAction.PROJECT));
        return button;
    }

    private HBox covers() {
        ToggleButton freeze = cover(UiAction.HALL_FREEZE, "hall.freeze");
        freeze.selectedProperty().bindBidirectional(hall.model().frozenProperty());
        ToggleButton black = covering(UiAction.HALL_BLACK, "hall.black", Cover.BLACK);
        ToggleButton logo = covering(UiAction.HALL_LOGO, "hall.logo", Cover.LOGO);
        HBox row = new HBox(6, freeze, black, logo);
        row.getStyleClass().add("tombol-layar");
        return row;
    }

    private ToggleButton covering(UiAction action, String key, Cover cover) {
        ToggleButton button = cover(action, key);
        button.setOnAction(e -> hall.model().cover(cover));
        WhileShown.follow(this, hall.model().coverProperty(), now -> button.setSelected(now == cover));
        return button;
    }

    private ToggleButton cover(UiAction action, String key) {
        Label keyHint = new Label(action.keyText());
        keyHint.getStyleClass().add("key-hint");
        ToggleButton button = new ToggleButton(messages.get(key), keyHint);
        button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        button.setId("action-" + action.textKey().substring("action.".length()));
        button.setAccessibleText(messages.get(action.textKey()));
        Hint.on(button, messages.get(action.textKey()) + " (" + action.keyText() + ")");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private void tell(Label screen) {
        boolean showing = isSeen();
        frame.pseudoClassStateChanged(SHOWING, showing);
        state.setText(messages.get(stateKey()));
        state.setGraphic(Icons.of(showing ? "bi-broadcast" : "bi-circle", 12));
        state.getStyleClass().setAll("label", "status", "chip", showing ? "terlambat" : "usulan");
        HallScreen where = hall.projection().screenProperty().get();
        screen.setText(
                where == null
                        ? messages.get("hall.no-screen")
                        : messages.get(
                                "hall.screen",
                                String.valueOf(where.number()),
                                where.display().pixels()));
    }

    private boolean isSeen() {
        return hall.projection().isShowing()
                && hall.projection().stateProperty().get() != State.LOST;
    }

    private String stateKey() {
        if (!isSeen()) {
            return hall.projection().isShowing() ? "hall.state.lost" : "hall.state.off";
        }
        if (hall.model().frozenProperty().get()) {
            return "hall.state.frozen";
        }
        return hall.model().coverProperty().get() == Cover.NONE ? "hall.state.live" : "hall.state.covered";
    }
}
