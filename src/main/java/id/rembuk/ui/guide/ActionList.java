package id.rembuk.ui.guide;

import id.rembuk.domain.guide.ActionProgress;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Icons;
import id.rembuk.usecase.guide.GuideBoard.FrameProgress;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The actions at the left, each with its state and how many of its steps are done. */
final class ActionList extends ListView<ActionProgress> {
    private final ActionsViewModel model;
    private final GuideWords words;
    private boolean showing;

    ActionList(ActionsViewModel model, Messages messages) {
        this.model = model;
        words = new GuideWords(messages);
        setId("guide-actions");
        getStyleClass().add("daftar-aksi");
        setAccessibleText(messages.get("guide.actions"));
        setCellFactory(list -> new Line());
        getSelectionModel().selectedItemProperty().addListener((o, was, now) -> {
            if (!showing && now != null) {
                model.choose(now.ref());
            }
        });
        model.frameProperty().addListener((o, was, now) -> show(now));
        model.chosenProperty().addListener((o, was, now) -> select());
    }

    private void show(FrameProgress frame) {
        showing = true;
        if (!getItems().equals(frame.actions())) {
            getItems().setAll(frame.actions());
        }
        showing = false;
        select();
    }

    private void select() {
        showing = true;
        getItems().stream()
                .filter(action -> action.ref().equals(model.chosenProperty().get()))
                .findFirst()
                .ifPresentOrElse(getSelectionModel()::select, getSelectionModel()::clearSelection);
        showing = false;
    }

    private final class Line extends ListCell<ActionProgress> {
        private final Label icon = new Label();
        private final Label label = new Label();
        private final Label name = new Label();
        private final Label count = new Label();
        private final HBox line;

        Line() {
            icon.getStyleClass().add("status");
            icon.setMinWidth(USE_PREF_SIZE);
            label.getStyleClass().add("label-aksi");
            name.getStyleClass().add("nama-aksi");
            name.setMinWidth(0);
            count.getStyleClass().add("t-muted");
            count.setMinWidth(USE_PREF_SIZE);
            VBox both = new VBox(label, name);
            both.setMinWidth(0);
            HBox.setHgrow(both, Priority.ALWAYS);
            line = new HBox(9, icon, both, count);
            line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(ActionProgress action, boolean empty) {
            super.updateItem(action, empty);
            setText(null);
            setGraphic(empty || action == null ? null : line);
            setAccessibleText(null);
            if (empty || action == null) {
                return;
            }
            icon.getStyleClass()
                    .setAll("label", "status", GuideWords.tone(action).name().toLowerCase(Locale.ROOT));
            icon.setGraphic(Icons.of(GuideWords.tone(action).icon(), 16));
            label.setText(action.action().label());
            name.setText(action.action().name());
            count.setText(
                    action.total() == 0
                            ? ""
                            : words.messages()
                                    .get("guide.count", Formats.number(action.done()), Formats.number(action.total())));
            setAccessibleText(words.messages()
                    .get(
                            "guide.action.spoken",
                            action.action().label(),
                            action.action().name(),
                            words.standing(action),
                            Formats.number(action.done()),
                            Formats.number(action.total())));
        }
    }
}
