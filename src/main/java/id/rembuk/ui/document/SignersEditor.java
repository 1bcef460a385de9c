package id.rembuk.ui.document;

import id.rembuk.domain.document.SignerSlot;
import id.rembuk.domain.organisation.Official;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Dialogs;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.picker.SearchPicker;
import id.rembuk.usecase.DocumentBoard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Who signs a draft, in the printed order: officials of the workspace or other persons; Alt+Up and Alt+Down move one. */
final class SignersEditor extends VBox {
    private static final int MOST_FOUND = 30;

    private final Messages messages;
    private final Dialogs dialogs;
    private final DocumentViewModel model;
    private final VBox list = new VBox(4);
    private final Label none = new Label();
    private final SearchPicker<Official> search;
    private final TextField name;
    private final TextField position;
    private final Button add = new Button();
    private List<Official> officials = List.of();
    private DocumentBoard.Row row;
    /** Id of the control that gets the focus back when the rows are made anew. */
    private String wantedFocus;

    SignersEditor(DocumentViewModel model, ScreenContext context) {
        this.model = model;
        messages = context.messages();
        dialogs = context.dialogs();
        setSpacing(8);
        none.setText(messages.get("document.signers.none"));
        none.setWrapText(true);
        none.setMinHeight(USE_PREF_SIZE);
        search = new SearchPicker<>(
                "signer-search", messages.get("document.signers.find"), this::find, Official::words, this::addOfficial);
        name = field("signer-name", "document.signers.name");
        position = field("signer-position", "document.signers.position");
        add.setText(messages.get("document.signers.add"));
        add.setGraphic(Icons.of("bi-person-plus"));
        add.setId("signer-add");
        add.setOnAction(e -> addPerson());
        add.disableProperty()
                .bind(name.textProperty().isEmpty().or(position.textProperty().isEmpty()));
        Label other = new Label(messages.get("document.signers.other"));
        other.getStyleClass().add("t-field");
        VBox adding = new VBox(6, search, other, name, position, add);
        adding.setDisable(context.saveStatus().isReadOnly());
        list.setDisable(context.saveStatus().isReadOnly());
        getChildren().addAll(list, adding);
    }

    /** Shows the signers of a draft. */
    void show(DocumentBoard board, DocumentBoard.Row now) {
        officials = board.officials();
        boolean same = row != null
                && row.document().id().equals(now.document().id())
                && row.signers().equals(now.signers());
        row = now;
        if (same) {
            return;
        }
        List<Node> rows = new ArrayList<>();
        for (int i = 0; i < now.signers().size(); i++) {
            rows.add(row(i, now.signers().get(i)));
        }
        list.getChildren().setAll(rows.isEmpty() ? List.of(none) : rows);
        if (wantedFocus != null) {
            Node node = list.lookup("#" + wantedFocus);
            wantedFocus = null;
            if (node != null) {
                FxThread.later(node::requestFocus);
            }
        }
    }

    /** Puts the cursor where a signer is added, or on one by its field. */
    void focus(String field) {
        int at = indexOf(field);
        Node node = at < 0 ? null : list.lookup("#signer-remove-" + at);
        if (node == null) {
            search.field().requestFocus();
        } else {
            node.requestFocus();
        }
    }

    private HBox row(int at, DocumentBoard.Signer signer) {
        Label who = new Label(Formats.number(at + 1L) + ". " + signer.block().name());
        who.getStyleClass().add("name");
        who.setWrapText(true);
        who.setMinHeight(USE_PREF_SIZE);
        String element = signer.slot().element();
        String place = DocumentWords.position(signer.block());
        Label what = new Label(element == null ? place : place + " · " + element);
        what.getStyleClass().add("detail");
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        VBox texts = new VBox(who, what);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        String spoken = signer.block().name();
        HBox line = new HBox(
                2,
                texts,
                icon("signer-element-" + at, "bi-tag", "document.signers.element", spoken, () -> element(at)),
                icon("signer-up-" + at, "bi-arrow-up", "document.signers.up", spoken, () -> move(at, -1)),
                icon("signer-down-" + at, "bi-arrow-down", "document.signers.down", spoken, () -> move(at, 1)),
                icon("signer-remove-" + at, "bi-trash", "document.signers.remove", spoken, () -> remove(at)));
        line.getStyleClass().addAll("signer-row", "signer-edit");
        line.setAlignment(Pos.CENTER_LEFT);
        line.addEventFilter(KeyEvent.KEY_PRESSED, event -> keys(event, at));
        return line;
    }

    private void keys(KeyEvent event, int at) {
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            move(at, -1);
            event.consume();
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            move(at, 1);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            remove(at);
            event.consume();
        }
    }

    private void move(int at, int by) {
        int to = at + by;
        if (to >= 0 && to < row.signers().size()) {
            wantedFocus = (by < 0 ? "signer-up-" : "signer-down-") + to;
            change(slots -> Collections.swap(slots, at, to));
        }
    }

    private void remove(int at) {
        wantedFocus = "signer-remove-" + Math.min(at, row.signers().size() - 2);
        change(slots -> slots.remove(at));
    }

    private void element(int at) {
        SignerSlot slot = row.signers().get(at).slot();
        dialogs.ask(
                        "document.signers.element-title",
                        "document.signers.element-text",
                        "document.signers.element-act",
                        slot.element() == null ? "" : slot.element())
                .ifPresent(typed -> {
                    wantedFocus = "signer-element-" + at;
                    String element = typed.isBlank() ? null : typed.strip();
                    change(slots -> slots.set(
                            at,
                            new SignerSlot(
                                    slot.field(),
                                    slot.officialId(),
                                    element,
                                    slot.personName(),
                                    slot.personPosition())));
                });
    }

    private void addOfficial(Official official) {
        change(slots -> slots.add(new SignerSlot(null, official.id(), null, null, null)));
    }

    private void addPerson() {
        String typedName = name.getText().strip();
        String typedPosition = position.getText().strip();
        change(slots -> slots.add(new SignerSlot(null, null, null, typedName, typedPosition)));
        name.clear();
        position.clear();
        name.requestFocus();
    }

    private void change(Consumer<List<SignerSlot>> edit) {
        model.signers(row.document().id(), slots -> {
            List<SignerSlot> next = new ArrayList<>(slots);
            edit.accept(next);
            return next;
        });
    }

    private List<Official> find(String typed) {
        String sought = typed.toLowerCase(Locale.ROOT).strip();
        return officials.stream()
                .filter(official -> official.words().toLowerCase(Locale.ROOT).contains(sought))
                .filter(official -> row.signers().stream()
                        .noneMatch(signer -> official.id().equals(signer.slot().officialId())))
                .limit(MOST_FOUND)
                .toList();
    }

    private int indexOf(String field) {
        for (int i = 0; row != null && i < row.signers().size(); i++) {
            if (row.signers().get(i).slot().field().equals(field)) {
                return i;
            }
        }
        return -1;
    }

    private TextField field(String id, String key) {
        TextField made = new TextField();
        made.setId(id);
        made.setPromptText(messages.get(key));
        made.setAccessibleText(messages.get(key));
        return made;
    }

    private Button icon(String id, String icon, String key, String spoken, Runnable act) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(Icons.of(icon, 13));
        button.getStyleClass().add("icon");
        button.setAccessibleText(messages.get(key, spoken));
        Hint.on(button, messages.get(key, spoken));
        button.setOnAction(e -> act.run());
        return button;
    }
}
