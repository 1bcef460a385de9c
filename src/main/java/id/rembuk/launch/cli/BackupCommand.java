package id.rembuk.launch.cli;

import id.rembuk.task.Progress;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.port.Workspace;
import id.rembuk.usecase.port.WorkspaceFiles;
import id.rembuk.usecase.port.WorkspaceFiles.Backup;
import id.rembuk.usecase.port.WorkspaceFiles.Mode;
import picocli.CommandLine.Model.CommandSpec;

/** Makes a verified copy of a workspace in a folder, also while its window is open. */
final class BackupCommand implements Command {
    private final WorkspaceFiles files;
    private final Progress progress;

    BackupCommand(WorkspaceFiles files, Progress progress) {
        this.files = files;
        this.progress = progress;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public CommandSpec spec(Messages messages) {
        return Options.spec(name(), messages.get("cli.backup"))
                .addPositional(Options.path(0, "FILE", messages.get("cli.file")))
                .addPositional(Options.path(1, "DIR", messages.get("cli.backup.folder")));
    }

    @Override
    public int run(Arguments arguments, Answer answer) {
        Backup backup;
        try (Workspace workspace = files.open(arguments.path(0), Mode.READ_ONLY).workspace()) {
            backup = files.backUp(workspace, arguments.path(1).toAbsolutePath(), progress);
        }
        answer.say(answer.messages().get("cli.backup.done", backup.file(), Formats.fileSize(backup.bytes())));
        answer.put("file", backup.file().toString());
        answer.put("bytes", backup.bytes());
        answer.put("made_at", backup.madeAt().toString());
        return DONE;
    }
}
