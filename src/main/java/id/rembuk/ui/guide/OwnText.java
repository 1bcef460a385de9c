package id.rembuk.ui.guide;

import id.rembuk.text.Messages;
import id.rembuk.ui.kit.PageHeader;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A link that becomes a box to write in: what the guide leaves open is filled in from the officer's own. */
final class OwnText extends VBox {
    private final Messages messages;
    private final Hyperlink link;
    private final String written;
    private final Consumer<String> save;

    /**
     * @param id of the link; its box is ID-text
     * @param written what stands there now; "" for nothing
     */
    OwnText(Messages messages, String id, String linkText, String written, Consumer<String> save) {
        this.messages = messages;
        this.written = written;
        this.save = save;
        getStyleClass().add("isian-sendiri");
        link = new Hyperlink(linkText);
        link.setId(id);
        link.setOnAction(e -> open());
        getChildren().add(link);
    }

    private void open() {
        TextArea box = new TextArea(written);
        box.setId(link.getId() + "-text");
        box.setWrapText(true);
        box.setPrefRowCount(2);
        box.setAccessibleText(link.getText());
        Button keep = PageHeader.primary(new Button(messages.get("guide.fill.save")));
        keep.setId(link.getId() + "-save");
        keep.setOnAction(e -> keep(box.getText()));
        Button back = new Button(messages.get("guide.fill.back"));
        back.setOnAction(e -> close());
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                keep(box.getText());
                event.consume();
            }
        });
        getChildren().setAll(box, new HBox(8, keep, back));
        box.requestFocus();
    }

    private void keep(String text) {
        close();
        if (!text.strip().equals(written)) {
            save.accept(text);
        }
    }

    private void close() {
        getChildren().setAll(link);
        link.requestFocus();
    }
}
