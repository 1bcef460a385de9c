package id.rembuk.ui.rembuk;

import id.rembuk.domain.rembuk.Minute;
import id.rembuk.text.Messages;
import id.rembuk.usecase.rembuk.MinutesText;
import id.rembuk.usecase.rembuk.RembukBoard;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the notulen says of the item that is on, or of all of them, and the line in which notes are typed. */
final class NotesPanel extends VBox {
    private static final PseudoClass BRIEF = PseudoClass.getPseudoClass("ringkas");

    private final Messages messages;
    private final RembukWords words;
    private final RunModel model;
    private final ListView<MinutesText.Line> list = new ListView<>();
    private final TextField text = new TextField();
    private final ToggleGroup kinds = new ToggleGroup();
    private final Label title = new Label();
    private final HBox head;
    private boolean brief;

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
        head = new HBox(title, space, becomes);
        head.getStyleClass().add("kepala");
        list.getStyleClass().add("daftar");
        list.setId("notes-list");
        list.setAccessibleText(messages.get("rembuk.notes.all"));
        list.setCellFactory(view -> new NoteCell(model, messages));
        VBox.setVgrow(list, Priority.ALWAYS);
        text.setId("note-text");
        text.setPromptText(messages.get("rembuk.notes.prompt"));
        text.setAccessibleText(messages.get("rembuk.notes.prompt"));
        text.setOnAction(e -> add());
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(8);
        line.getStyleClass().add("kaki");
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().addAll(kindChoice(), text);
        getChildren().addAll(head, list, line);
    }

    private HBox kindChoice() {
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
        return choice;
    }

    /** Puts the cursor where notes are typed. */
    void focus() {
        text.requestFocus();
    }

    /** @param yes only the line in which notes are typed, until all notes are asked for */
    void brief(boolean yes) {
        brief = yes;
        fold();
    }

    private void fold() {
        boolean whole = !brief || model.tabProperty().get() == RunModel.Tab.NOTES;
        pseudoClassStateChanged(BRIEF, !whole);
        for (Node part : List.of(head, list)) {
            part.setVisible(whole);
            part.setManaged(whole);
        }
    }

    void show(RembukBoard board) {
        fold();
        boolean all = model.tabProperty().get() == RunModel.Tab.NOTES;
        title.setText(messages.get(all ? "rembuk.notes.all" : "rembuk.notes.item"));
        String item = board.sitting().currentItemId();
        List<MinutesText.Line> lines = new MinutesText(board)
                .lines().stream()
                        .filter(line -> all || Objects.equals(line.agendaItemId(), item))
                        .toList();
        text.setDisable(!model.isOpen());
        if (!lines.equals(list.getItems())) {
            list.getItems().setAll(lines);
            list.scrollTo(lines.size() - 1);
        }
    }

    private void add() {
        if (!text.getText().isBlank()) {
            model.note((Minute.Kind) kinds.getSelectedToggle().getUserData(), text.getText());
            text.clear();
        }
    }
}
