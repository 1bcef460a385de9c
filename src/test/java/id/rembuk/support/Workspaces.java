package id.rembuk.support;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.history.Actor;
import id.rembuk.reference.Templates;
import id.rembuk.reference.guide.FrameFiles;
import id.rembuk.store.SqliteWorkspaceFiles;
import id.rembuk.usecase.NewWorkspace;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.port.GuidanceCatalogue;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.WorkspaceFiles.Mode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/**
 * Small real workspaces for tests: Hulu Sungai Selatan with two kecamatan, five desa and three organisations, activity
 * year 2024 and planning year 2025.
 */
public final class Workspaces {
    public static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-08T01:15:00Z"), WITA);
    public static final Actor ACTOR = new Actor("Petugas Uji", "Bappeda", "uji", "laptop-uji");
    public static final GuidanceCatalogue FRAMES = new FrameFiles(Templates.packed());
    public static final SmallCatalogue CATALOGUE = new SmallCatalogue();

    private Workspaces() {}

    /** A new workspace, open for writing. */
    public static WorkspaceSession create(Path file) {
        return create(file, CLOCK);
    }

    public static WorkspaceSession create(Path file, Clock clock) {
        return useCase(clock).create(file, wish(false));
    }

    /** A new workspace with further records, e.g. plan lines for the organisations the function is shown. */
    public static WorkspaceSession create(
            Path file, Function<Records, List<? extends WorkspaceRecord>> furtherRecords) {
        return useCase(CLOCK).create(file, wish(false), furtherRecords);
    }

    /** A new practice workspace. */
    public static WorkspaceSession createPractice(Path file) {
        return useCase(CLOCK).create(file, wish(true));
    }

    public static WorkspaceSession open(Path file) {
        return open(file, CLOCK);
    }

    public static WorkspaceSession open(Path file, Clock clock) {
        return useCase(clock).open(file, Mode.READ_WRITE, ACTOR);
    }

    public static WorkspaceSession openReadOnly(Path file) {
        return useCase(CLOCK).open(file, Mode.READ_ONLY, ACTOR);
    }

    public static id.rembuk.usecase.Workspaces useCase(Clock clock) {
        return new id.rembuk.usecase.Workspaces(new SqliteWorkspaceFiles(clock), CATALOGUE, CATALOGUE, FRAMES, clock);
    }

    public static NewWorkspace wish(boolean practice) {
        return new NewWorkspace(
                ACTOR,
                SmallCatalogue.REGENCY,
                2024,
                2025,
                CATALOGUE.organisations(SmallCatalogue.REGENCY).stream()
                        .map(entry -> new NewWorkspace.ChosenOrganisation(entry, true))
                        .toList(),
                practice,
                null);
    }
}
