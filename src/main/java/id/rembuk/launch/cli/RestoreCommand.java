package id.rembuk.launch.cli;

import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.usecase.port.WorkspaceFiles;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Puts a backup in the place of a workspace; the replaced file is set aside, never overwritten. */
final class RestoreCommand implements Command {
    private final WorkspaceFiles files;
    private final Progress progress;

    RestoreCommand(WorkspaceFiles files, Progress progress) {
        this.files = files;
        this.progress = progress;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public CommandSpec spec(Messages messages) {
        return Options.spec(name(), messages.get("cli.restore"))
                .addPositional(Options.path(0, "BACKUP", messages.get("cli.restore.backup")))
                .addPositional(Options.path(1, "FILE", messages.get("cli.restore.file")));
    }

    @Override
    public int run(Arguments arguments, Answer answer) {
        Path file = arguments.path(1).toAbsolutePath();
        Optional<Path> aside = files.restore(arguments.path(0), file, progress);
        answer.say(answer.messages().get("cli.restore.done", file));
        aside.ifPresent(kept -> answer.say(answer.messages().get("cli.restore.aside", kept)));
        answer.put("file", file.toString());
        answer.put("set_aside", aside.map(Path::toString).orElse(null));
        return DONE;
    }
}
