package id.rembuk.ui.shell;

import id.rembuk.text.ErrorText;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.NoticeText;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.port.WorkspaceFiles.Notice;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the officer should know about the file, one strip each: what, why and what to do next. */
final class NoticeStrip extends VBox {
    private final Messages messages;
    private final Runnable afterClose;
    private HBox saved;

    /** @param afterClose takes the focus that a closed strip had */
    NoticeStrip(Messages messages, Runnable afterClose) {
        this.messages = messages;
        this.afterClose = afterClose;
        setId("notices");
        getStyleClass().add("notices");
    }

    /** Shows notices of the opening; each can be put away. */
    void show(List<Notice> notices) {
        for (Notice notice : notices) {
            getChildren().add(strip(NoticeText.of(messages, notice), "bi-info-circle-fill", "perhatian", true));
        }
    }

    /**
     * Says what was written last, in the place of what was written before.
     *
     * @param files in one folder
     * @param note what else there is to know; "" for nothing
     * @param open opens a file or a folder with the program this computer has for it
     */
    void saved(List<Path> files, String note, Consumer<Path> open) {
        Path first = files.get(0).toAbsolutePath();
        String what = files.size() == 1
                ? messages.get("shell.saved.one", first.getFileName(), first.getParent())
                : messages.get("shell.saved.several", Formats.number((long) files.size()), first.getParent());
        getChildren().remove(saved);
        saved = strip((what + " " + note).strip(), "bi-check-circle-fill", "tersimpan", true);
        saved.setId("saved-notice");
        saved.getChildren()
                .add(1, button("saved-open-folder", "shell.saved.folder", () -> open.accept(first.getParent())));
        if (files.size() == 1) {
            saved.getChildren().add(1, button("saved-open-file", "shell.saved.file", () -> open.accept(first)));
        }
        getChildren().add(saved);
    }

    private Button button(String id, String key, Runnable act) {
        Button button = new Button(messages.get(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        return button;
    }

    /** Tells what there is to know about the file at its opening. */
    void about(WorkspaceSession session) {
        show(session.notices());
        session.workspace().readOnlyReason().ifPresent(code -> {
            ErrorText text =
                    ErrorText.of(messages, code, session.workspace().file().getFileName());
            readOnly(messages.get("shell.read-only") + " " + text.why() + " " + text.next());
        });
    }

    /** Says for as long as the file is open that it can only be read. */
    private void readOnly(String text) {
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
            close.setId("notice-close");
            close.setGraphic(Icons.of("bi-x", 14));
            close.getStyleClass().add("icon");
            close.setAccessibleText(messages.get("shell.notice.close"));
            Hint.on(close, messages.get("shell.notice.close"));
            close.setOnAction(e -> {
                getChildren().remove(strip);
                afterClose.run();
            });
            strip.getChildren().add(close);
        }
        return strip;
    }
}
