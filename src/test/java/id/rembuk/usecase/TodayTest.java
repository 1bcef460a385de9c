package id.rembuk.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.history.Actor;
import id.rembuk.reference.PracticeFiles;
import id.rembuk.reference.ShippedAreas;
import id.rembuk.reference.TemplateReferences;
import id.rembuk.reference.Templates;
import id.rembuk.reference.guide.FrameFiles;
import id.rembuk.store.EvidenceFiles;
import id.rembuk.store.SqliteWorkspaceFiles;
import id.rembuk.usecase.port.WorkspaceFiles.Mode;
import id.rembuk.usecase.request.DataRequests.Wish;
import id.rembuk.usecase.year.YearBoard;
import id.rembuk.usecase.year.YearEntry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example stands still on its day whatever the computer says; nothing else does. */
class TodayTest {
    private static final Instant YEARS_LATER = Instant.parse("2031-03-05T02:00:00Z");
    private static final Clock CLOCK = Clock.fixed(YEARS_LATER, ZoneOffset.ofHours(8));
    private static final Actor TRAINEE = new Actor("Peserta Latihan", "Bappelitbangda", "latihan", "laptop-latihan");

    @TempDir
    Path folder;

    @Test
    void theExampleIsHalfDoneInAnyYearItIsOpened() {
        try (WorkspaceSession example = example()) {
            YearBoard year = example.year().board();
            assertThat(year.today()).isEqualTo(PracticeWorkspace.DAY);
            assertThat(year.entries().stream()
                            .filter(entry -> entry.state(year.today()) == YearEntry.State.LATE)
                            .count())
                    .isEqualTo(3);
            assertThat(example.guideBoards().board().today()).isEqualTo(PracticeWorkspace.DAY);
            assertThat(example.dataRequests().board().today()).isEqualTo(PracticeWorkspace.DAY);
            assertThat(example.preparation().board().year().today()).isEqualTo(PracticeWorkspace.DAY);
        }
    }

    @Test
    void theHistoryOfTheExampleTellsWhenItReallyHappened() {
        try (WorkspaceSession example = example()) {
            String body = example.organisations().organisations().get(0).id();
            assertThat(example.dataRequests()
                            .ask(new Wish(body, "Data", List.of("Mohon kirim."), PracticeWorkspace.DAY, ""))
                            .askedOn())
                    .isEqualTo(PracticeWorkspace.DAY);
            assertThat(example.history().newest(1).get(0).at()).isEqualTo(YEARS_LATER);
        }
    }

    @Test
    void theExampleKeepsItsDayWhenItIsOpenedAgain() {
        Path file = folder.resolve("contoh.rembuk");
        example().close();
        try (WorkspaceSession again = workspaces().open(file, Mode.READ_ONLY, TRAINEE)) {
            assertThat(again.today().practiceDay()).contains(LocalDate.of(2024, 6, 3));
        }
    }

    @Test
    void anOfficialWorkspaceFollowsTheComputerEvenIfADayWasWrittenIntoIt() {
        Path file = folder.resolve("resmi.rembuk");
        try (WorkspaceSession made = id.rembuk.support.Workspaces.create(file, CLOCK)) {
            made.workspace().write(records -> {
                records.preference(Today.PREFERENCE, "2024-06-03");
                return null;
            });
        }
        try (WorkspaceSession official = id.rembuk.support.Workspaces.open(file, CLOCK)) {
            assertThat(official.today().practiceDay()).isEqualTo(Optional.empty());
            assertThat(official.year().board().today()).isEqualTo(LocalDate.of(2031, 3, 5));
        }
    }

    @Test
    void onlyAPracticeWorkspaceHasADayOfItsOwn() {
        assertThatThrownBy(() -> new NewWorkspace(
                        TRAINEE, "63.06", 2024, 2025, List.of(), /* practice= */ false, PracticeWorkspace.DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private WorkspaceSession example() {
        TemplateReferences reference = new TemplateReferences(Templates.packed());
        return new PracticeWorkspace(
                        workspaces(),
                        new PracticeFiles(Templates.packed(), "contoh/hss", reference),
                        new EvidenceFiles())
                .create(folder.resolve("contoh.rembuk"), TRAINEE);
    }

    private static Workspaces workspaces() {
        return new Workspaces(
                new SqliteWorkspaceFiles(CLOCK),
                new ShippedAreas(),
                new TemplateReferences(Templates.packed()),
                new FrameFiles(Templates.packed()),
                CLOCK);
    }
}
