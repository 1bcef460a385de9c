package id.rembuk.ui.rembuk;

import id.rembuk.domain.organisation.Organisation;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.TypeAhead;
import id.rembuk.ui.kit.Written;
import id.rembuk.ui.rembuk.RunModel.Tab;
import id.rembuk.usecase.rembuk.RembukBoard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.TextAlignment;

/** What of the meeting is under discussion, of which OPD, and how many changes wait to be confirmed. */
final class FloorTools extends HBox {
    private static final double GAP = 10;

    private final RunModel model;
    private final Messages messages;
    private final ComboBox<String> body = new ComboBox<>();
    private final Label waiting = new Label();

    /** @param narrowed runs after another OPD was chosen */
    FloorTools(RunModel model, Messages messages, Runnable narrowed) {
        super(GAP);
        this.model = model;
        this.messages = messages;
        body.setId("floor-body");
        body.setAccessibleText(messages.get("rembuk.floor.body"));
        body.setConverter(new Written<>(this::bodyName));
        TypeAhead.on(body);
        body.valueProperty().addListener((o, was, id) -> {
            model.bodyIdProperty().set(id == null || id.isEmpty() ? null : id);
            if (model.board() != null) {
                narrowed.run();
            }
        });
        waiting.getStyleClass().add("t-muted");
        waiting.setMinWidth(0);
        waiting.setMinHeight(USE_PREF_SIZE);
        waiting.setMaxWidth(Double.MAX_VALUE);
        waiting.setWrapText(true);
        waiting.setAlignment(Pos.CENTER_RIGHT);
        waiting.setTextAlignment(TextAlignment.RIGHT);
        waiting.setId("floor-waiting");
        setHgrow(waiting, Priority.ALWAYS);
        getChildren().addAll(tabs(), body, waiting);
        getStyleClass().add("alat-rapat");
    }

    private HBox tabs() {
        ToggleGroup group = new ToggleGroup();
        HBox choice = new HBox();
        choice.getStyleClass().add("bagian-tempat");
        for (Tab tab : Tab.values()) {
            ToggleButton button =
                    new ToggleButton(messages.get("rembuk.tab." + tab.name().toLowerCase(Locale.ROOT)));
            button.setId("floor-tab-" + tab.name());
            button.setToggleGroup(group);
            button.setUserData(tab);
            button.setMinWidth(USE_PREF_SIZE);
            choice.getChildren().add(button);
        }
        group.selectToggle(group.getToggles().get(0));
        group.selectedToggleProperty().addListener((o, was, now) -> {
            if (now == null) {
                was.setSelected(true); // one of them is always shown
            } else {
                model.tabProperty().set((Tab) now.getUserData());
            }
        });
        return choice;
    }

    void show(RembukBoard board) {
        List<String> bodies = new ArrayList<>(List.of(""));
        bodies.addAll(model.bodies());
        if (!body.getItems().equals(bodies)) {
            String chosen = body.getValue();
            body.getItems().setAll(bodies);
            body.setValue(bodies.contains(chosen) ? chosen : "");
        }
        boolean plan = model.tabProperty().get() == Tab.PLAN;
        body.setVisible(plan);
        body.setManaged(plan);
        int changes = board.waiting().size();
        waiting.setText(
                changes == 0
                        ? messages.get("rembuk.floor.none-waiting")
                        : messages.get("rembuk.floor.waiting", Formats.number(changes)));
    }

    private String bodyName(String id) {
        if (id == null || id.isEmpty()) {
            return messages.get("rembuk.floor.all-bodies");
        }
        return model.board()
                .catalogue()
                .organisation(id)
                .map(Organisation::label)
                .orElse("");
    }
}
