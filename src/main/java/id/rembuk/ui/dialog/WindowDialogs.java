package id.rembuk.ui.dialog;

import id.rembuk.domain.UserError;
import id.rembuk.task.CancelledException;
import id.rembuk.text.ErrorText;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Dialogs;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.Look;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The dialogs of the window. */
public final class WindowDialogs implements Dialogs {
    private static final Logger LOG = LoggerFactory.getLogger(WindowDialogs.class);

    private static final String FOLDER = "folder";

    private final Stage owner;
    private final Messages messages;
    private final Look look;
    private final FileFolders folders;
    private BiConsumer<List<Path>, String> savedFiles = (files, note) -> {};

    public WindowDialogs(Stage owner, Messages messages, Look look) {
        this.owner = owner;
        this.messages = messages;
        this.look = look;
        folders = new FileFolders(look);
    }

    /** Lets dialogs for files begin in a folder, unless a file of their kind was chosen elsewhere before. */
    public void beginIn(Path folder) {
        folders.usual(folder);
    }

    /** Lets a window show what was saved from now on. */
    public void savedFiles(BiConsumer<List<Path>, String> shown) {
        savedFiles = shown;
    }

    @Override
    public void saved(List<Path> files, String note) {
        savedFiles.accept(files, note);
    }

    @Override
    public void error(Throwable failure) {
        if (failure instanceof CancelledException) {
            return;
        }
        if (!Platform.canStartNestedEventLoop()) {
            // in the middle of a layout or an animation no dialog can wait: tell it right after
            FxThread.later(() -> error(failure));
            return;
        }
        if (failure instanceof UserError error) {
            LOG.warn("user error {}", error.code());
            userError(ErrorText.of(messages, error.code(), error.arguments().toArray()));
        } else {
            bug(failure);
        }
    }

    @Override
    public void tell(String titleKey, String textKey, Object... words) {
        box("dialog-tell", messages.get(titleKey))
                .sentence(messages.get(textKey, words))
                .act(messages.get("general.close"), ButtonData.OK_DONE)
                .ask();
    }

    @Override
    public boolean confirm(String titleKey, String textKey, String actKey, Object... words) {
        ButtonType act = new ButtonType(messages.get(actKey), ButtonData.OK_DONE);
        return box("dialog-confirm", messages.get(titleKey))
                .sentence(messages.get(textKey, words))
                .buttons(act, goBack())
                .ask()
                .filter(act::equals)
                .isPresent();
    }

    @Override
    public Optional<String> ask(String titleKey, String textKey, String actKey, String initial) {
        TextField answer = new TextField(initial);
        answer.setId("dialog-answer");
        answer.setAccessibleText(messages.get(textKey));
        ButtonType act = new ButtonType(messages.get(actKey), ButtonData.OK_DONE);
        return box("dialog-ask", messages.get(titleKey))
                .sentence(messages.get(textKey))
                .field(answer)
                .buttons(act, goBack())
                .ask()
                .filter(act::equals)
                .map(button -> answer.getText().strip());
    }

    @Override
    public Optional<Path> chooseSave(String titleKey, String suggestedName, String extension) {
        FileChooser chooser = chooser(titleKey, List.of(extension));
        chooser.setInitialFileName(suggestedName);
        return chosen(chooser.showSaveDialog(owner), List.of(extension))
                .filter(chosen -> mayBecome(chosen, FileNames.withExtension(chosen, extension)))
                .map(chosen -> FileNames.withExtension(chosen, extension));
    }

    /** The chooser has asked for the name as it was typed; a name it was completed to is asked for here. */
    private boolean mayBecome(Path chosen, Path completed) {
        return chosen.equals(completed)
                || !Files.exists(completed)
                || confirm("shell.replace.title", "shell.replace.text", "shell.replace.act", completed);
    }

    @Override
    public Optional<Path> chooseOpen(String titleKey, List<String> extensions) {
        return chosen(chooser(titleKey, extensions).showOpenDialog(owner), extensions);
    }

    @Override
    public Optional<Path> chooseFolder(String titleKey) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.get(titleKey));
        folders.of(FOLDER).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        Optional<Path> folder = Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
        folder.ifPresent(path -> folders.chosen(FOLDER, path));
        return folder;
    }

    private void userError(ErrorText text) {
        box("dialog-error", text.what())
                .sentence(text.why())
                .strong(text.next())
                .act(messages.get("general.understood"), ButtonData.OK_DONE)
                .ask();
    }

    private void bug(Throwable failure) {
        String code = ErrorCode.of(failure);
        LOG.error("bug {}\n{}", code, ErrorCode.details(failure));
        ButtonType copy = new ButtonType(messages.get("shell.bug.copy-details"), ButtonData.LEFT);
        Optional<ButtonType> answer = box("dialog-bug", messages.get("shell.bug.what"))
                .sentence(messages.get("shell.bug.why", code))
                .strong(messages.get("shell.bug.next"))
                // a button that cancels, so that Esc closes the dialog
                .buttons(copy, new ButtonType(messages.get("general.understood"), ButtonData.CANCEL_CLOSE))
                .ask();
        if (answer.filter(copy::equals).isPresent()) {
            ClipboardContent details = new ClipboardContent();
            details.putString(ErrorCode.details(failure));
            Clipboard.getSystemClipboard().setContent(details);
        }
    }

    private ButtonType goBack() {
        return new ButtonType(messages.get("general.go-back"), ButtonData.CANCEL_CLOSE);
    }

    private DialogBox box(String id, String title) {
        return new DialogBox(owner, look, id, title);
    }

    private FileChooser chooser(String titleKey, List<String> extensions) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get(titleKey));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        FileKind.filterName(extensions, messages), FileKind.patterns(extensions)));
        folders.of(FileKind.of(extensions).key()).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<Path> chosen(File file, List<String> extensions) {
        Optional<Path> path = Optional.ofNullable(file).map(File::toPath);
        path.map(Path::getParent)
                .ifPresent(folder -> folders.chosen(FileKind.of(extensions).key(), folder));
        return path;
    }
}
