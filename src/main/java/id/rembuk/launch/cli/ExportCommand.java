package id.rembuk.launch.cli;

import id.rembuk.domain.UserError;
import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.history.Actor;
import id.rembuk.export.PartFile;
import id.rembuk.settings.Computer;
import id.rembuk.task.Progress;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.ExportPaper;
import id.rembuk.usecase.ExportPaper.Paper;
import id.rembuk.usecase.ExportWorkplan;
import id.rembuk.usecase.Workplan;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.Workspaces;
import id.rembuk.usecase.port.Workspace;
import id.rembuk.usecase.port.WorkspaceFiles;
import id.rembuk.usecase.port.WorkspaceFiles.Mode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** Writes the workplan of a workspace as an Excel workbook, or one of its papers as a PDF. */
final class ExportCommand implements Command {
    private final WorkspaceFiles files;
    private final Workspaces workspaces;
    private final ExportWorkplan export;
    private final ExportPaper papers;
    private final Progress progress;

    ExportCommand(
            WorkspaceFiles files, Workspaces workspaces, ExportWorkplan export, ExportPaper papers, Progress progress) {
        this.files = files;
        this.workspaces = workspaces;
        this.export = export;
        this.papers = papers;
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
                .addOption(Options.value("--workplan", "OUT.xlsx", Path.class, messages.get("cli.export.workplan")))
                .addOption(Options.value("--document", "KIND", String.class, messages.get("cli.export.document")))
                .addOption(Options.value("--out", "OUT.pdf", Path.class, messages.get("cli.export.out")))
                .addOption(Options.value("--version", "N", Integer.class, messages.get("cli.export.version")))
                .addOption(Options.flag("--force", messages.get("cli.force")));
    }

    @Override
    public int run(Arguments arguments, Answer answer) {
        boolean paper = arguments.has("--document");
        if (paper == arguments.has("--workplan") || paper != arguments.has("--out")) {
            throw new UserError("cli.export-what");
        }
        return paper ? paper(arguments, answer) : workplan(arguments, answer);
    }

    private int paper(Arguments arguments, Answer answer) {
        String code = arguments.text("--document").orElseThrow();
        DocumentKind kind = DocumentKind.ofCode(code)
                .orElseThrow(() -> new UserError(
                        "cli.document-kind",
                        code,
                        Arrays.stream(DocumentKind.values())
                                .map(DocumentKind::code)
                                .collect(Collectors.joining(", "))));
        Path out = arguments.path("--out").toAbsolutePath();
        PartFile file = new PartFile();
        file.requireWritable(out);
        if (Files.exists(out) && !arguments.has("--force")) {
            throw new UserError("cli.paper-exists", out);
        }
        Paper paper;
        Actor reader = new Actor("", "", System.getProperty("user.name"), Computer.name());
        try (WorkspaceSession session = workspaces.open(arguments.path(0), Mode.READ_ONLY, reader)) {
            paper = papers.paper(session, kind, arguments.number("--version"), progress);
        }
        file.write(out, stream -> stream.write(paper.pdf().array()));
        String version = String.valueOf(paper.version());
        answer.say(answer.messages().get(paper.isFinal() ? "cli.export.final" : "cli.export.draft", out, version));
        answer.put("file", out.toString());
        answer.put("document", kind.code());
        answer.put("version", paper.version());
        answer.put("final", paper.isFinal());
        answer.put("sha256", paper.pdf().sha256());
        return DONE;
    }

    private int workplan(Arguments arguments, Answer answer) {
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
