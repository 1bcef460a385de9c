package id.rembuk.launch.cli;

import id.rembuk.domain.UserError;
import id.rembuk.text.ErrorText;
import id.rembuk.text.Messages;
import id.rembuk.usecase.port.WorkspaceFiles;
import id.rembuk.usecase.port.WorkspaceFiles.CheckResult;
import id.rembuk.usecase.port.WorkspaceFiles.Inspection;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/** Tests a workspace and tells the result of each test. */
final class CheckCommand implements Command {
    /** Errors that say: this is a workspace, and it does not hold. */
    private static final Set<String> BROKEN =
            Set.of("workspace.damaged", "workspace.unreadable-row", "workspace.foreign-schema");

    private final WorkspaceFiles files;

    CheckCommand(WorkspaceFiles files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public CommandSpec spec(Messages messages) {
        return Options.spec(name(), messages.get("cli.check"))
                .addPositional(Options.path(0, "FILE", messages.get("cli.file")));
    }

    @Override
    public int run(Arguments arguments, Answer answer) {
        Path file = arguments.path(0);
        Messages messages = answer.messages();
        boolean holds;
        try {
            Inspection inspection = files.inspect(file);
            inspection.checks().forEach(check -> answer.say(line(messages, check)));
            answer.put(
                    "checks",
                    inspection.checks().stream().map(CheckCommand::json).toList());
            holds = inspection.holds();
        } catch (UserError e) {
            if (!BROKEN.contains(e.code())) {
                throw e;
            }
            answer.say(ErrorText.of(messages, e.code(), e.arguments().toArray()).oneLine());
            answer.put("checks", List.of(Map.of("name", e.code(), "holds", false)));
            holds = false;
        }
        answer.say(messages.get(holds ? "cli.check.holds" : "cli.check.broken", file));
        answer.put("file", file.toAbsolutePath().toString());
        answer.put("holds", holds);
        return holds ? DONE : DOES_NOT_HOLD;
    }

    private static String line(Messages messages, CheckResult check) {
        String words = messages.get("cli.check." + check.code(), check.words().toArray());
        return messages.get(check.holds() ? "cli.check.line-holds" : "cli.check.line-broken", words);
    }

    private static Map<String, Object> json(CheckResult check) {
        return Map.of("name", check.code(), "holds", check.holds());
    }
}
