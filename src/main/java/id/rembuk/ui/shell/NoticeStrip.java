package id.rembuk.ui.shell;

import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.NoticeText;
import id.rembuk.usecase.port.WorkspaceFiles.Notice;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the officer should know about the file, one strip each: what, why and what to do next. */
final class NoticeStrip extends VBox {
    private final Messages messages;

    NoticeStrip(Messages messages) {
        this.messages = messages;
        setId("notices");
        getStyleClass().add("notices");
    }

    /** Shows notices of the opening; each can be put away. */
    void show(List<Notice> notices) {
        for (Notice notice : notices) {
            getChildren().add(strip(NoticeText.of(messages, notice), "bi-info-circle-fill", "perhatian", true));
        }
    }

    /** Says for as long as the file is open that it can only be read. */
    void readOnly(String text) {
        getChildren().add(0, strip(text, "bi-lock-fill", "baca-saja", false));
    }

    private HBox strip(String text, String icon, String tone, boolean closable) {
        Label words = new Label(text, Icons.of(icon, 14));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox strip = new HBox(8, words);
        strip.getStyleClass().addAll("notice", tone);
        if (closable) {
            Button close = new Button();
            close.setGraphic(Icons.of("bi-x", 14));
            close.getStyleClass().add("icon");
            close.setAccessibleText(messages.get("shell.notice.close"));
            Hint.on(close, messages.get("shell.notice.close"));
            close.setOnAction(e -> getChildren().remove(strip));
            strip.getChildren().add(close);
        }
        return strip;
    }
}
