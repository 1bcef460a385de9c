package id.rembuk.launch.cli;

import id.rembuk.domain.UserError;
import id.rembuk.domain.history.Actor;
import id.rembuk.domain.intake.ColumnUse;
import id.rembuk.domain.intake.ImportDraft;
import id.rembuk.domain.intake.ImportField;
import id.rembuk.domain.intake.ImportFinding;
import id.rembuk.domain.intake.ImportFinding.Severity;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.intake.ImportSettings;
import id.rembuk.domain.intake.SheetReading;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.export.PartFile;
import id.rembuk.task.Progress;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.ImportPreview;
import id.rembuk.usecase.ImportPreview.State;
import id.rembuk.usecase.ImportTools;
import id.rembuk.usecase.ImportWords;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.Workspaces;
import id.rembuk.usecase.port.ImportContext;
import id.rembuk.usecase.port.WorkspaceFiles.Mode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** Brings a workbook or csv of another office into a workspace, all of it or nothing unless told to skip what is wrong. */
final class ImportCommand implements Command {
    private final Workspaces workspaces;
    private final ImportTools tools;
    private final Supplier<Actor> actor;
    private final Progress progress;

    /** @param actor in whose name an import is noted */
    ImportCommand(Workspaces workspaces, ImportTools tools, Supplier<Actor> actor, Progress progress) {
        this.workspaces = workspaces;
        this.tools = tools;
        this.actor = actor;
        this.progress = progress;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public CommandSpec spec(Messages messages) {
        return Options.spec(name(), messages.get("cli.import"))
                .addPositional(Options.path(0, "FILE", messages.get("cli.file")))
                .addPositional(Options.path(1, "DATA", messages.get("cli.import.data")))
                .addOption(Options.required(
                        "--kind", "desa|layanan|rencana", String.class, messages.get("cli.import.kind")))
                .addOption(Options.value("--sheet", "S", String.class, messages.get("cli.import.sheet")))
                .addOption(Options.flag("--dry-run", messages.get("cli.import.dry-run")))
                .addOption(Options.flag("--skip-rejected", messages.get("cli.import.skip-rejected")))
                .addOption(Options.value("--report", "OUT.xlsx", Path.class, messages.get("cli.import.report")))
                .addOption(Options.flag("--force", messages.get("cli.force")));
    }

    @Override
    public int run(Arguments arguments, Answer answer) {
        ImportKind kind = kind(arguments.text("--kind").orElseThrow());
        Optional<Path> report = Optional.ofNullable(arguments.path("--report")).map(Path::toAbsolutePath);
        report.ifPresent(out -> requireFree(out, arguments.has("--force")));
        boolean dry = arguments.has("--dry-run");
        Path data = arguments.path(1).toAbsolutePath();
        try (WorkspaceSession session =
                workspaces.open(arguments.path(0), dry ? Mode.READ_ONLY : Mode.READ_WRITE, actor.get())) {
            ImportContext context = session.imports().context();
            SheetReading reading = new SheetChoice(
                            tools.files().get(), data, kind, context, answer.messages(), progress)
                    .choose(arguments.text("--sheet"));
            ImportAnswer told = new ImportAnswer(answer, data, reading);
            if (reading.isAboutPeople()) {
                told.people();
                return DOES_NOT_HOLD;
            }
            ImportDraft draft = read(data, reading, context);
            ImportPreview preview = session.imports().preview(draft);
            told.findings(preview);
            report.ifPresent(out -> write(out, data, preview, answer));
            return applied(session, preview, arguments, dry, answer);
        }
    }

    /** A file that names no source is of no source we know: its numbers are never taken for those of e-PPGBM or a survey. */
    private ImportDraft read(Path data, SheetReading reading, ImportContext context) {
        ImportSettings settings = ImportSettings.of(reading);
        boolean unnamed = settings.source() == null
                && settings.kind() != ImportKind.RENCANA
                && !settings.uses().containsValue(ColumnUse.of(ImportField.SOURCE));
        if (!unnamed) {
            return tools.files().get().read(data, settings, context, progress);
        }
        ImportDraft draft = tools.files().get().read(data, settings.withSource(DataSource.OTHER), context, progress);
        List<ImportFinding> findings = new ArrayList<>(draft.findings());
        String source = DataSource.OTHER.label();
        findings.add(new ImportFinding(
                Severity.WARNING, "source-assumed", draft.sheetName(), 0, -1, "", List.of("", source)));
        return draft.withFindings(findings);
    }

    private int applied(
            WorkspaceSession session, ImportPreview preview, Arguments arguments, boolean dry, Answer answer) {
        Messages messages = answer.messages();
        ImportPreview wanted = arguments.has("--skip-rejected") ? preview.withoutRejected() : preview;
        new ImportWords(messages).summary(wanted).forEach(answer::say);
        boolean apply = !dry && wanted.mayApply();
        if (apply) {
            session.imports()
                    .apply(wanted, progress)
                    .ifPresent(intake ->
                            answer.say(messages.get("cli.import.done", Formats.number((long) wanted.applied()))));
        } else if (dry) {
            answer.say(messages.get("cli.import.dry"));
        }
        answer.put("applied", apply);
        return preview.count(State.REJECTED) > 0
                        || wanted.isBlocked()
                        || preview.rows().isEmpty()
                        || preview.holdsNothing()
                ? DOES_NOT_HOLD
                : DONE;
    }

    private void write(Path out, Path data, ImportPreview preview, Answer answer) {
        ImportWords words = new ImportWords(answer.messages());
        tools.reports().get().write(words.report(data, false, preview), out, progress);
        answer.say(answer.messages().get("cli.import.reported", out));
        answer.put("report", out.toString());
    }

    private static void requireFree(Path out, boolean force) {
        new PartFile().requireWritable(out);
        if (Files.exists(out) && !force) {
            throw new UserError("cli.paper-exists", out);
        }
    }

    private static ImportKind kind(String word) {
        return Arrays.stream(ImportKind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UserError(
                        "cli.import-kind",
                        word,
                        Arrays.stream(ImportKind.values())
                                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }
}
