package id.rembuk.launch;

import id.rembuk.domain.UserError;
import id.rembuk.task.Lane;
import id.rembuk.text.ErrorText;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.dialog.DialogBox;
import id.rembuk.ui.kit.Dialogs;
import id.rembuk.usecase.port.WorkspaceFiles;
import id.rembuk.usecase.port.WorkspaceFiles.Backup;
import id.rembuk.usecase.port.WorkspaceFiles.Notice;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;

/** Offers the newest verified backup in place of a workspace that is damaged; the damaged file is set aside, unchanged. */
final class Rescue {
    private static final Set<String> MENDED_BY_BACKUP = Set.of(
            "workspace.damaged", "workspace.empty", "workspace.not-rembuk", "workspace.unreadable-row", "file.missing");

    private final AppContext context;
    private final Stage stage;
    private final Dialogs dialogs;

    Rescue(AppContext context, Stage stage, Dialogs dialogs) {
        this.context = context;
        this.stage = stage;
        this.dialogs = dialogs;
    }

    boolean canHelp(UserError error) {
        return MENDED_BY_BACKUP.contains(error.code());
    }

    /** Looks for backups of the file and offers the newest; without any it tells the error only. */
    void offer(Path file, UserError error, BiConsumer<Path, List<Notice>> open) {
        WorkspaceFiles files = context.files();
        context.tasks()
                .run(
                        Lane.WORK,
                        context.messages().get("shell.rescue.looking"),
                        progress -> files.backups(files.backupFolder(file), file))
                .onSuccess(backups -> offer(file, error, backups, open))
                .onFailure(failure -> dialogs.error(error));
    }

    private void offer(Path file, UserError error, List<Backup> backups, BiConsumer<Path, List<Notice>> open) {
        if (backups.isEmpty()) {
            dialogs.error(error);
            return;
        }
        Messages messages = context.messages();
        Backup newest = backups.get(0);
        long rows = newest.rows().values().stream().mapToLong(Long::longValue).sum();
        ErrorText text = ErrorText.of(messages, error.code(), error.arguments().toArray());
        ButtonType use = new ButtonType(messages.get("shell.rescue.use"), ButtonData.OK_DONE);
        Optional<ButtonType> answer = new DialogBox(stage, context.look(), "dialog-rescue", text.what())
                .sentence(text.why())
                .strong(messages.get(
                        "shell.rescue.backup",
                        Formats.dateTime(newest.madeAt().atZone(context.clock().getZone())),
                        Formats.fileSize(newest.bytes()),
                        Formats.number(rows)))
                .sentence(messages.get("shell.rescue.kept"))
                .buttons(use, new ButtonType(messages.get("general.go-back"), ButtonData.CANCEL_CLOSE))
                .ask();
        if (answer.filter(use::equals).isPresent()) {
            context.tasks()
                    .run(Lane.WRITE, messages.get("shell.rescue.restoring"), progress -> new Restoring(context)
                            .restoreDamaged(newest, file, progress))
                    .onSuccess(told -> open.accept(file, told))
                    .onFailure(dialogs::error);
        }
    }
}
