package id.rembuk.launch;

import id.rembuk.domain.history.Actor;
import id.rembuk.export.excel.ImportReportWorkbook;
import id.rembuk.export.excel.ImportTemplateWorkbook;
import id.rembuk.export.excel.WorkplanWorkbook;
import id.rembuk.intake.OfficeFiles;
import id.rembuk.reference.PracticeFiles;
import id.rembuk.reference.ShippedAreas;
import id.rembuk.reference.TemplateReferences;
import id.rembuk.reference.Templates;
import id.rembuk.reference.guide.FrameFiles;
import id.rembuk.settings.AppPaths;
import id.rembuk.settings.Computer;
import id.rembuk.settings.Preferences;
import id.rembuk.store.EvidenceFiles;
import id.rembuk.store.SqliteWorkspaceFiles;
import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.task.LaneRunner;
import id.rembuk.text.Messages;
import id.rembuk.ui.analysis.AnalysisView;
import id.rembuk.ui.commitment.CommitmentView;
import id.rembuk.ui.document.DocumentView;
import id.rembuk.ui.document.PaperTools;
import id.rembuk.ui.guide.GuideView;
import id.rembuk.ui.intake.ImportWizard;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.ImportPage;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.Place;
import id.rembuk.ui.kit.Screen;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.overview.OverviewView;
import id.rembuk.ui.plan.PlanView;
import id.rembuk.ui.rembuk.RembukView;
import id.rembuk.ui.settings.Safekeeping;
import id.rembuk.ui.settings.SettingsScreen;
import id.rembuk.ui.start.WorkspacePlace;
import id.rembuk.ui.village.DataDesaView;
import id.rembuk.ui.village.VillageView;
import id.rembuk.usecase.Backups;
import id.rembuk.usecase.ExportWorkplan;
import id.rembuk.usecase.HandOver;
import id.rembuk.usecase.ImportTools;
import id.rembuk.usecase.PracticeWorkspace;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.Workspaces;
import id.rembuk.usecase.port.AreaCatalogue;
import id.rembuk.usecase.port.PracticeSource;
import id.rembuk.usecase.port.ReferenceCatalogue;
import id.rembuk.usecase.port.WorkspaceFiles;
import id.rembuk.usecase.port.WorkspaceFiles.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.MapChangeListener;
import org.slf4j.LoggerFactory;

/** All wiring of the window on one page. */
final class AppContext implements AutoCloseable {
    private static final String PRACTICE_FOLDER = "contoh/hss";

    private final AppPaths paths;
    private final Preferences preferences;
    private final Messages messages;
    private final Look look = new Look();
    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final LaneRunner tasks = new LaneRunner(FxThread.LATER);
    private final WorkspaceFiles files = new SqliteWorkspaceFiles(clock);
    private final Templates templates;
    private final ReferenceCatalogue reference;
    private final Workspaces workspaces;
    private final AreaCatalogue areas = new ShippedAreas();
    private final ImportTools importTools = new ImportTools(
            PaperWiring.once(() -> new OfficeFiles(areas)),
            PaperWiring.once(ImportReportWorkbook::new),
            PaperWiring.once(ImportTemplateWorkbook::new));

    AppContext(AppPaths paths) {
        this.paths = paths;
        preferences = Preferences.load(paths.preferencesFile());
        messages = preferences.english() ? Messages.english() : Messages.indonesian();
        templates = Templates.besideApplication(paths.templates());
        reference = new TemplateReferences(templates);
        workspaces = new Workspaces(files, areas, reference, new FrameFiles(templates), clock);
        look.themeProperty().set(preferences.dark() ? Look.Theme.GELAP : Look.Theme.TERANG);
        look.textPercentProperty().set(preferences.textPercent());
        look.arrangements().putAll(preferences.arrangements());
        look.arrangements().addListener((MapChangeListener<String, String>)
                change -> preferences.arrangement(change.getKey(), change.getValueAdded()));
        look.themeProperty().addListener((o, was, now) -> preferences.dark(now == Look.Theme.GELAP));
        look.textPercentProperty().addListener((o, was, now) -> preferences.textPercent(now.intValue()));
    }

    /** Which places exist and how their screens are made. */
    Map<Place, Supplier<Screen>> screens(ScreenContext context, Safekeeping safekeeping) {
        Map<Place, Supplier<Screen>> screens = new EnumMap<>(Place.class);
        screens.put(Place.BERANDA, () -> new OverviewView(context, PaperWiring.summary(clock)));
        screens.put(Place.PANDUAN_AKSI, () -> new GuideView(context, GuideWiring.tools(templates, clock)));
        screens.put(
                Place.ANALISIS, () -> new AnalysisView(context, FigureWiring.tools(clock), PaperWiring.reports(clock)));
        screens.put(
                Place.DATA_DESA,
                () -> new DataDesaView(context, new VillageView(context, ImportTemplateWorkbook::new)));
        screens.put(Place.RENCANA_OPD, () -> new PlanView(context));
        screens.put(Place.REMBUK, () -> new RembukView(context, PaperWiring.reportPrinter()));
        screens.put(Place.KOMITMEN, () -> new CommitmentView(context));
        Supplier<PaperTools> papers = PaperWiring.once(() -> PaperWiring.tools(templates, paths.trustFolder(), clock));
        screens.put(Place.DOKUMEN, () -> new DocumentView(context, papers.get()));
        screens.put(
                Place.PENGATURAN,
                () -> new SettingsScreen(context, preferences, clock, safekeeping, () -> papers.get()
                        .printer()
                        .get()));
        return screens;
    }

    /** Makes the import of files. */
    ImportPage importPage(ScreenContext context) {
        return new ImportWizard(context, importTools);
    }

    /** Keeps the backups of an open workspace. */
    Backups backups(WorkspaceSession session) {
        return new Backups(files, session.workspace(), session.changes(), clock);
    }

    /** Gives an open workspace to another laptop, in the name of the officer of this moment. */
    HandOver handOver(WorkspaceSession session) {
        return new HandOver(files, session.workspace(), clock, actor());
    }

    /** Starts opening a workspace. */
    Opening open(Path file) {
        return new Opening(
                file,
                tasks.run(
                        Lane.WRITE,
                        messages.get("shell.job.open"),
                        progress -> workspaces.open(file, Mode.READ_WRITE, actor())));
    }

    /** Starts making and opening the practice workspace. */
    Job<WorkspaceSession> example() {
        WorkspacePlace place = workspacePlace();
        Path file = place.free("contoh");
        return tasks.run(Lane.WRITE, messages.get("start.job.create"), progress -> {
            place.prepare(file);
            PracticeSource source = new PracticeFiles(templates, PRACTICE_FOLDER, reference);
            return new PracticeWorkspace(workspaces, source, new EvidenceFiles()).create(file, actor(), progress);
        });
    }

    /** The workspace used last, when it is still there. */
    Optional<Path> lastFile() {
        return preferences.recent().stream().findFirst().filter(Files::isRegularFile);
    }

    /** In whose name edits are recorded. */
    Actor actor() {
        return actor(preferences.officer(), preferences.office());
    }

    Actor actor(String officer, String office) {
        return new Actor(officer, office, System.getProperty("user.name", ""), Computer.name());
    }

    /** Exports of the open workspace; papers are Indonesian whatever the language of the window. */
    ExportWorkplan exportWorkplan() {
        return new ExportWorkplan(reference, new WorkplanWorkbook(Messages.indonesian()), clock);
    }

    WorkspacePlace workspacePlace() {
        return new WorkspacePlace(paths.documents(), clock);
    }

    /** Keeps what the user has chosen on this computer; a failure is no reason to stop work. */
    void savePreferences() {
        try {
            preferences.save();
        } catch (IOException e) {
            LoggerFactory.getLogger(AppContext.class)
                    .warn("preferences not saved: {}", e.getClass().getSimpleName());
        }
    }

    Preferences preferences() {
        return preferences;
    }

    Messages messages() {
        return messages;
    }

    Look look() {
        return look;
    }

    Clock clock() {
        return clock;
    }

    LaneRunner tasks() {
        return tasks;
    }

    WorkspaceFiles files() {
        return files;
    }

    Workspaces workspaces() {
        return workspaces;
    }

    @Override
    public void close() {
        savePreferences();
        tasks.close();
    }
}
