package id.rembuk.ui.quality;

import id.rembuk.domain.analysis.DataRequest;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.Inspector;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.request.RequestEditor;
import id.rembuk.usecase.QualityBoard;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;

/** The requests and, at the right, the chosen one with its text to copy. */
final class RequestsPart {
    private final QualityViewModel model;
    private final Messages messages;
    private final Inspector pane;
    private final RequestTable table;
    private final RequestEditor editor;
    private final Button copy = new Button();
    private final Button received = new Button();
    private final Button delete = new Button();
    private final Label none;
    private String wanted;
    private DataRequest shown;

    RequestsPart(QualityViewModel model, ScreenContext context, Inspector pane) {
        this.model = model;
        this.pane = pane;
        messages = context.messages();
        table = new RequestTable(model, messages, context.look());
        editor = new RequestEditor(model::change, context.fields());
        none = new Label(messages.get("quality.request.choose"));
        none.setWrapText(true);
        none.getStyleClass().add("t-muted");
        button(copy, "request-copy", "bi-clipboard", messages.get("quality.request.copy"), this::copy);
        button(
                received,
                "request-received-now",
                "bi-check-circle",
                messages.get("quality.request.receive"),
                () -> model.received(shown));
        button(delete, "request-delete", "bi-trash", messages.get("quality.request.delete"), this::delete);
        delete.setText("");
        delete.getStyleClass().add("icon");
        table.getSelectionModel().selectedItemProperty().addListener((o, was, now) -> choose(now));
    }

    private void button(Button button, String id, String icon, String words, Runnable act) {
        button.setId(id);
        button.setText(words);
        button.setAccessibleText(words);
        Hint.on(button, words);
        button.setGraphic(Icons.of(icon, 14));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
    }

    RequestTable table() {
        return table;
    }

    void show(QualityBoard board) {
        table.today(board.today());
        if (wanted == null && shown != null) {
            wanted = shown.id();
        }
        String id = wanted;
        table.getItems().setAll(board.requests());
        board.requests().stream()
                .filter(request -> request.id().equals(id))
                .findFirst()
                .ifPresentOrElse(
                        request -> {
                            wanted = null;
                            table.getSelectionModel().select(request);
                            choose(request);
                        },
                        () -> shown = null);
    }

    /** Chooses a request now or as soon as it is read. */
    void select(String id) {
        wanted = id;
        if (model.boardProperty().get() != null) {
            show(model.boardProperty().get());
        }
    }

    private void choose(DataRequest request) {
        if (request == null || model.boardProperty().get() == null) {
            return;
        }
        if (!request.equals(shown)) {
            copy.setText(messages.get("quality.request.copy"));
        }
        shown = request;
        fill();
    }

    /** Puts the chosen request into the pane at the right. */
    void fill() {
        if (shown == null) {
            pane.show(messages.get("quality.requests"), none);
            pane.foot();
            return;
        }
        editor.show(shown, model.boardProperty().get().organisations());
        if (editor.getParent() == null) {
            pane.show(messages.get("quality.request.title"), editor);
        }
        boolean waits = shown.receivedOn() == null;
        received.setDisable(!waits || model.isReadOnly());
        delete.setDisable(model.isReadOnly());
        pane.title(messages.get("quality.request.title"));
        pane.foot(copy, received, delete);
    }

    void leave() {
        editor.leave();
    }

    boolean delete() {
        if (shown == null || model.isReadOnly()) {
            return false;
        }
        DataRequest gone = shown;
        shown = null;
        fill();
        model.delete(gone);
        table.requestFocus();
        return true;
    }

    /** Puts the text of the chosen request on the clipboard; what is typed and not yet saved is saved first. */
    boolean copy() {
        if (shown == null) {
            return false;
        }
        editor.leave();
        ClipboardContent content = new ClipboardContent();
        content.putString(model.letter(shown));
        Clipboard.getSystemClipboard().setContent(content);
        copy.setText(messages.get("quality.request.copied"));
        return true;
    }
}
