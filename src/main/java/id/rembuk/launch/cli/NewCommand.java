package id.rembuk.launch.cli;

import id.rembuk.domain.UserError;
import id.rembuk.domain.history.Actor;
import id.rembuk.settings.Computer;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.usecase.Cycles;
import id.rembuk.usecase.NewWorkspace;
import id.rembuk.usecase.Workspaces;
import id.rembuk.usecase.port.WorkspaceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Makes a workspace with the official kecamatan and desa of a regency. */
final class NewCommand implements Command {
    private final Workspaces workspaces;
    private final WorkspaceFiles files;

    NewCommand(Workspaces workspaces, WorkspaceFiles files) {
        this.workspaces = workspaces;
        this.files = files;
    }

    @Override
    public String name() {
        return "new";
    }

    @Override
    public CommandSpec spec(Messages messages) {
        return Options.spec(name(), messages.get("cli.new"))
                .addPositional(Options.path(0, "FILE", messages.get("cli.new.file")))
                .addOption(Options.required("--regency", "63.06", String.class, messages.get("cli.new.regency")))
                .addOption(Options.required("--year", "2024", Integer.class, messages.get("cli.new.year")))
                .addOption(Options.value("--plan-year", "2025", Integer.class, messages.get("cli.new.plan-year")))
                .addOption(Options.value("--officer", "NAMA", String.class, messages.get("cli.new.officer")))
                .addOption(Options.flag("--force", messages.get("cli.new.force")));
    }

    @Override
    public int run(Arguments arguments, Answer answer) {
        Path file = arguments.path(0).toAbsolutePath();
        int year = arguments.number("--year").orElseThrow();
        int planYear = arguments.number("--plan-year").orElse(year + 1);
        Cycles.requireYears(year, planYear);
        String regency = arguments.text("--regency").orElseThrow();
        NewWorkspace wish = new NewWorkspace(
                actor(arguments.text("--officer").orElse("")),
                regency,
                year,
                planYear,
                workspaces.proposedOrganisations(regency).stream()
                        .map(entry -> new NewWorkspace.ChosenOrganisation(entry, /* confirmed= */ false))
                        .toList(),
                /* practice= */ false,
                null);
        Optional<Path> aside = Files.exists(file) && arguments.has("--force") ? replace(file, wish) : make(file, wish);
        InfoCommand.tell(files.inspect(file), answer);
        answer.say(answer.messages().get("cli.new.done", file));
        aside.ifPresent(kept -> answer.say(answer.messages().get("cli.restore.aside", kept)));
        aside.ifPresent(kept -> answer.put("set_aside", kept.toString()));
        answer.put("file", file.toString());
        return DONE;
    }

    private Optional<Path> make(Path file, NewWorkspace wish) {
        workspaces.create(file, wish).close();
        return Optional.empty();
    }

    /** Makes the new workspace beside the old one, which is set aside and never deleted. */
    private Optional<Path> replace(Path file, NewWorkspace wish) {
        Path made = file.resolveSibling("." + ProcessHandle.current().pid() + "-baru.rembuk");
        try {
            workspaces.create(made, wish).close();
            return files.restore(made, file, Progress.NONE);
        } finally {
            delete(made);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UserError(e, "export.write-failed", file);
        }
    }

    private static Actor actor(String officer) {
        return new Actor(officer, "", System.getProperty("user.name"), Computer.name());
    }
}
