package id.rembuk.ui.rembuk;

import id.rembuk.domain.rembuk.Minute;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Icons;
import id.rembuk.usecase.rembuk.MinutesText;
import id.rembuk.usecase.rembuk.RembukBoard;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the notulen says of the item that is on, or of all of them, and the line in which notes are typed. */
final class NotesPanel extends VBox {
    private final Messages messages;
    private final RembukWords words;
    private final RunModel model;
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final TextField text = new TextField();
    private final ToggleGroup kinds = new ToggleGroup();
    private final Label title = new Label();

    NotesPanel(RunModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        words = new RembukWords(messages);
        getStyleClass().add("catatan");
        title.getStyleClass().add("t-strong");
        Label becomes = new Label(messages.get("rembuk.notes.become"));
        becomes.getStyleClass().add("t-muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, becomes);
        head.getStyleClass().add("kepala");
        list.getStyleClass().add("daftar");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        text.setId("note-text");
        text.setPromptText(messages.get("rembuk.notes.prompt"));
        text.setAccessibleText(messages.get("rembuk.notes.prompt"));
        text.setOnAction(e -> add());
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(8);
        line.getStyleClass().add("kaki");
        line.setAlignment(Pos.CENTER_LEFT);
        HBox choice = new HBox();
        choice.getStyleClass().add("bagian-tempat");
        for (Minute.Kind kind : Minute.Kind.values()) {
            ToggleButton button = new ToggleButton(words.of(kind));
            button.setId("note-" + kind.name());
            button.setUserData(kind);
            button.setToggleGroup(kinds);
            button.setMinWidth(USE_PREF_SIZE);
            choice.getChildren().add(button);
        }
        kinds.selectToggle(kinds.getToggles().get(1));
        kinds.selectedToggleProperty().addListener((o, was, now) -> {
            if (now == null) {
                was.setSelected(true); // a note always has a kind
            }
        });
        line.getChildren().addAll(choice, text);
        getChildren().addAll(head, scroll, line);
    }

    /** Puts the cursor where notes are typed. */
    void focus() {
        text.requestFocus();
    }

    void show(RembukBoard board) {
        boolean all = model.tabProperty().get() == RunModel.Tab.NOTES;
        title.setText(messages.get(all ? "rembuk.notes.all" : "rembuk.notes.item"));
        String item = board.sitting().currentItemId();
        List<MinutesText.Line> lines = new MinutesText(board)
                .lines().stream()
                        .filter(line -> all || Objects.equals(line.agendaItemId(), item))
                        .toList();
        list.getChildren().setAll(lines.stream().map(this::row).toList());
        text.setDisable(!model.isOpen());
        scroll.layout();
        scroll.setVvalue(1);
    }

    private HBox row(MinutesText.Line line) {
        Label time = new Label(RembukWords.clock(line.at()));
        time.getStyleClass().add("jam");
        time.setMinWidth(USE_PREF_SIZE);
        Label kind = new Label(words.of(line.kind()));
        kind.getStyleClass().addAll("jenis", line.kind().name().toLowerCase(java.util.Locale.ROOT));
        kind.setMinWidth(USE_PREF_SIZE);
        Label what = new Label(line.text());
        what.setWrapText(true);
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(8, time, kind, what);
        row.setAlignment(Pos.TOP_LEFT);
        line.minute().filter(minute -> model.isOpen()).ifPresent(minute -> row.getChildren()
                .add(delete(minute)));
        return row;
    }

    private Button delete(Minute minute) {
        Button delete = new Button();
        delete.setGraphic(Icons.of("bi-x", 13));
        delete.getStyleClass().addAll("icon", "hapus-catatan");
        delete.setAccessibleText(messages.get("rembuk.notes.delete"));
        Hint.on(delete, messages.get("rembuk.notes.delete"));
        delete.setOnAction(e -> model.deleteNote(minute));
        return delete;
    }

    private void add() {
        if (!text.getText().isBlank()) {
            model.note((Minute.Kind) kinds.getSelectedToggle().getUserData(), text.getText());
            text.clear();
        }
    }
}
