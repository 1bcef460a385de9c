package id.rembuk.launch.cli;

import id.rembuk.task.Progress;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.ExportWorkplan;
import id.rembuk.usecase.Workplan;
import id.rembuk.usecase.port.Workspace;
import id.rembuk.usecase.port.WorkspaceFiles;
import id.rembuk.usecase.port.WorkspaceFiles.Mode;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** Writes the workplan of a workspace as an Excel workbook. */
final class ExportCommand implements Command {
    private final WorkspaceFiles files;
    private final ExportWorkplan export;
    private final Progress progress;

    ExportCommand(WorkspaceFiles files, ExportWorkplan export, Progress progress) {
        this.files = files;
        this.export = export;
        this.progress = progress;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public CommandSpec spec(Messages messages) {
        return Options.spec(name(), messages.get("cli.export"))
                .addPositional(Options.path(0, "FILE", messages.get("cli.file")))
                .addOption(Options.required("--workplan", "OUT.xlsx", Path.class, messages.get("cli.export.workplan")))
                .addOption(Options.flag("--force", messages.get("cli.force")));
    }

    @Override
    public int run(Arguments arguments, Answer answer) {
        Workplan plan;
        try (Workspace workspace = files.open(arguments.path(0), Mode.READ_ONLY).workspace()) {
            plan = export.read(workspace);
        }
        Path written = export.write(plan, arguments.path("--workplan"), arguments.has("--force"), progress);
        answer.say(answer.messages()
                .get("cli.export.done", written, Formats.number(plan.lines().size())));
        answer.put("file", written.toString());
        answer.put("lines", plan.lines().size());
        answer.put("practice", plan.identity().practice());
        return DONE;
    }
}
