package id.rembuk.launch;

import id.rembuk.task.Lane;
import id.rembuk.text.Messages;
import id.rembuk.ui.dialog.AboutBox;
import id.rembuk.ui.dialog.HelpBox;
import id.rembuk.ui.kit.Dialogs;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.ui.settings.Safekeeping;
import id.rembuk.ui.shell.WindowActions;
import id.rembuk.usecase.ExportWorkplan;
import id.rembuk.usecase.Workplan;
import id.rembuk.usecase.port.Workspace;
import id.rembuk.usecase.port.WorkspaceFiles.Backup;
import id.rembuk.usecase.rembuk.Rehearsal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;

/** The actions on the open file and on the application, as the menu and the palette offer them. */
final class FileActions implements WindowActions, Safekeeping.FileActs {
    private final AppContext context;
    private final Stage stage;
    private final Dialogs dialogs;
    private final AppWindow window;
    private Optional<OpenWorkspace> open = Optional.empty();

    FileActions(AppContext context, Stage stage, Dialogs dialogs, AppWindow window) {
        this.context = context;
        this.stage = stage;
        this.dialogs = dialogs;
        this.window = window;
    }

    /** Acts on this workspace from now on. */
    void of(OpenWorkspace workspace) {
        open = Optional.of(workspace);
    }

    @Override
    public void perform(UiAction action) {
        switch (action) {
            case OPEN_FILE -> window.chooseFile();
            case NEW_WORKSPACE -> window.startAnew();
            case SAVE_COPY -> open.ifPresent(this::saveCopy);
            case REHEARSE -> open.ifPresent(this::rehearse);
            case BACK_UP_NOW -> open.ifPresent(OpenWorkspace::backUp);
            case EXPORT_WORKPLAN -> open.ifPresent(this::exportWorkplan);
            case HELP -> new HelpBox(stage, context.look(), context.messages()).show();
            case ABOUT -> new AboutBox(stage, context.look(), context.messages()).show();
            case QUIT -> window.end();
            default -> throw new IllegalArgumentException("Not an action of the file: " + action);
        }
    }

    @Override
    public void restore(Backup backup) {
        open.ifPresent(workspace -> {
            Path file = workspace.session().workspace().file();
            window.reopenAfter(file, progress -> new Restoring(context).restore(backup, file, progress));
        });
    }

    @Override
    public void reopen() {
        open.ifPresent(
                workspace -> window.reopenAfter(workspace.session().workspace().file(), progress -> List.of()));
    }

    @Override
    public void backedUp(Backup backup) {
        open.ifPresent(workspace -> workspace.tell(Optional.of(backup)));
    }

    private void saveCopy(OpenWorkspace workspace) {
        Workspace file = workspace.session().workspace();
        String name = String.valueOf(file.file().getFileName());
        Messages messages = context.messages();
        dialogs.chooseSave("shell.copy.title", name.replaceFirst("(\\.rembuk)?$", "-salinan.rembuk"), "rembuk")
                .ifPresent(target -> workspace
                        .tasks()
                        .run(Lane.WRITE, messages.get("shell.copy.job"), progress -> {
                            context.files().saveCopy(file, target, Files.exists(target), progress);
                            return target;
                        })
                        .onSuccess(saved -> dialogs.saved(List.of(saved), messages.get("shell.copy.done")))
                        .onFailure(dialogs::error));
    }

    /** Begins a rehearsal of what is open, or leaves the one that is. */
    private void rehearse(OpenWorkspace workspace) {
        Workspace file = workspace.session().workspace();
        if (Rehearsal.isOne(file.file())) {
            context.lastFile().ifPresent(window::open);
            return;
        }
        if (dialogs.confirm("shell.rehearse.title", "shell.rehearse.text", "shell.rehearse.act")) {
            Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
            workspace
                    .tasks()
                    .run(Lane.WRITE, context.messages().get("shell.copy.job"), progress -> new Rehearsal(
                                    context.files())
                            .begin(file, temporary, progress))
                    .onSuccess(window::open)
                    .onFailure(dialogs::error);
        }
    }

    private void exportWorkplan(OpenWorkspace workspace) {
        ExportWorkplan export = context.exportWorkplan();
        workspace
                .tasks()
                .run(
                        Lane.READ,
                        context.messages().get("shell.export.reading"),
                        progress -> export.read(workspace.session().workspace()))
                .onSuccess(plan -> write(workspace, export, plan))
                .onFailure(dialogs::error);
    }

    private void write(OpenWorkspace workspace, ExportWorkplan export, Workplan plan) {
        Optional<Path> target = dialogs.chooseSave("shell.export.title", ExportWorkplan.fileName(plan), "xlsx");
        target.ifPresent(file -> workspace
                .tasks()
                .run(
                        Lane.WORK,
                        context.messages().get("shell.export.job"),
                        progress -> export.write(plan, file, Files.exists(file), progress))
                .onSuccess(dialogs::saved)
                .onFailure(dialogs::error));
    }
}
