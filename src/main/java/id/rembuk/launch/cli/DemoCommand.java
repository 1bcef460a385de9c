package id.rembuk.launch.cli;

import id.rembuk.domain.UserError;
import id.rembuk.domain.history.Actor;
import id.rembuk.export.PartFile;
import id.rembuk.settings.Computer;
import id.rembuk.task.Progress;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.Demonstration;
import id.rembuk.usecase.ExportWorkplan;
import id.rembuk.usecase.PracticeWorkspace;
import id.rembuk.usecase.Workplan;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.port.WorkspaceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** Does the main job end to end on the practice regency and leaves what it made in a folder. */
final class DemoCommand implements Command {
    private static final String WORKSPACE = "contoh.rembuk";
    private static final String BERITA_ACARA = "berita-acara.pdf";
    private static final String KOMITMEN = "pernyataan-komitmen.pdf";
    private static final String WORKPLAN = "rencana-kerja.xlsx";

    private final PracticeWorkspace practice;
    private final Demonstration demonstration;
    private final ExportWorkplan export;
    private final WorkspaceFiles files;
    private final Progress progress;

    DemoCommand(
            PracticeWorkspace practice,
            Demonstration demonstration,
            ExportWorkplan export,
            WorkspaceFiles files,
            Progress progress) {
        this.practice = practice;
        this.demonstration = demonstration;
        this.export = export;
        this.files = files;
        this.progress = progress;
    }

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public CommandSpec spec(Messages messages) {
        return Options.spec(name(), messages.get("cli.demo"))
                .addPositional(Options.path(0, "DIR", messages.get("cli.demo.folder")))
                .addOption(Options.flag("--force", messages.get("cli.force")));
    }

    @Override
    public int run(Arguments arguments, Answer answer) {
        Path folder = arguments.path(0).toAbsolutePath();
        prepare(folder, arguments.has("--force"));
        Path aside = aside(folder);
        Path made = aside.resolve(WORKSPACE);
        Demonstration.Papers papers;
        Workplan plan;
        try {
            Actor actor = new Actor("", "", System.getProperty("user.name"), Computer.name());
            try (WorkspaceSession session = practice.create(made, actor)) {
                papers = demonstration.run(session, progress);
                plan = export.read(session.workspace());
            }
            files.restore(made, folder.resolve(WORKSPACE), Progress.NONE);
        } finally {
            delete(aside);
        }
        write(folder.resolve(BERITA_ACARA), papers.beritaAcara().array());
        write(folder.resolve(KOMITMEN), papers.pernyataanKomitmen().array());
        export.write(plan, folder.resolve(WORKPLAN), /* overwrite= */ true, progress);
        tell(folder, papers, answer);
        return DONE;
    }

    private static void prepare(Path folder, boolean force) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UserError(e, "export.write-failed", folder);
        }
        for (String name : List.of(WORKSPACE, BERITA_ACARA, KOMITMEN, WORKPLAN)) {
            Path file = folder.resolve(name);
            if (Files.exists(file) && !force) {
                throw new UserError("cli.paper-exists", file);
            }
            new PartFile().requireWritable(file);
        }
    }

    private static void write(Path file, byte[] bytes) {
        new PartFile().write(file, stream -> stream.write(bytes));
    }

    /** A folder of its own for what is not finished, with the evidence beside the workspace. */
    private static Path aside(Path folder) {
        try {
            return Files.createTempDirectory(folder, ".contoh-");
        } catch (IOException e) {
            throw new UserError(e, "export.write-failed", folder);
        }
    }

    private static void delete(Path aside) {
        try (Stream<Path> files = Files.walk(aside)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UserError(e, "export.write-failed", aside);
        }
    }

    private static void tell(Path folder, Demonstration.Papers papers, Answer answer) {
        Messages messages = answer.messages();
        answer.say(messages.get("cli.demo.done", folder));
        answer.say(messages.get("cli.demo.workspace", WORKSPACE));
        answer.say(messages.get("cli.demo.berita-acara", BERITA_ACARA, Formats.number(papers.signatures())));
        answer.say(messages.get("cli.demo.komitmen", KOMITMEN));
        answer.say(messages.get("cli.demo.workplan", WORKPLAN));
        answer.put("folder", folder.toString());
        answer.put("signatures", papers.signatures());
        answer.put("files", List.of(WORKSPACE, BERITA_ACARA, KOMITMEN, WORKPLAN));
    }
}
