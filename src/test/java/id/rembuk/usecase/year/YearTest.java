package id.rembuk.usecase.year;

import static id.rembuk.support.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.rembuk.domain.Ids;
import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.guide.ActionRef;
import id.rembuk.domain.guide.Deadline;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.support.SteppingClock;
import id.rembuk.support.Workspaces;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.request.DataRequests;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Activity year 2024, planning year 2025; today is 8 June 2024. */
class YearTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 8);

    private final SteppingClock clock = new SteppingClock(Workspaces.CLOCK.instant());

    @TempDir
    Path folder;

    private WorkspaceSession session;
    private Year year;

    @BeforeEach
    void open() {
        session = Workspaces.create(folder.resolve("uji.rembuk"), clock);
        year = session.year();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aFreshCycleProposesAndWritesNothing() {
        YearBoard board = year.board();

        assertThat(board.entries()).isEmpty();
        assertThat(board.proposals())
                .extracting(Deadline::milestone, Deadline::from, Deadline::to)
                .contains(
                        tuple("musrenbang", null, LocalDate.of(2024, 3, 31)),
                        tuple("penimbangan", LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)),
                        tuple("unggah", LocalDate.of(2024, 12, 1), LocalDate.of(2025, 1, 31)),
                        tuple("monev", null, null));
    }

    @Test
    void proposalsAreTakenInOneEditThatUndoTakesBackAndTakingTwiceAddsNothing() {
        List<Deadline> proposals = year.board().proposals();

        year.take(proposals);
        assertThat(year.take(proposals)).isEmpty();
        assertThat(year.board().deadlines()).hasSameSizeAs(proposals);
        assertThat(year.board().proposals()).isEmpty();

        session.edits().undo();
        assertThat(year.board().entries()).isEmpty();
        assertThat(year.board().proposals()).hasSameSizeAs(proposals);
    }

    @ParameterizedTest
    @CsvSource({
        ", 2024-06-07, , LATE, -1",
        ", 2024-06-08, , AHEAD, 0",
        ", 2024-06-09, , AHEAD, 1",
        "2024-06-08, 2024-06-30, , RUNNING, 22",
        "2024-06-09, 2024-06-30, , AHEAD, 22",
        "2024-01-01, 2024-06-07, , LATE, -1",
        "2024-01-01, , , RUNNING, ",
        "2024-06-09, , , AHEAD, ",
        ", , , UNDATED, ",
        ", 2024-06-01, 2024-06-05, DONE, -7",
        ", , 2024-06-05, DONE, ",
    })
    void anEntryIsLateFromTheDayAfterItsLastDay(
            LocalDate from, LocalDate to, LocalDate doneOn, YearEntry.State state, Long days) {
        own("Rapat", from, to, doneOn);

        YearEntry entry = year.board().entries().get(0);

        assertThat(entry.state(TODAY)).isEqualTo(state);
        assertThat(
                        entry.daysLeft(TODAY).isPresent()
                                ? (Long) entry.daysLeft(TODAY).getAsLong()
                                : null)
                .isEqualTo(days);
    }

    @Test
    void theBoardShowsStepsTheMeetingAndRequestsBesideTheDeadlines() {
        String body = session.organisations().organisations().get(1).id();
        own("Terlambat", null, LocalDate.of(2024, 5, 1), null);
        own("Selesai", null, LocalDate.of(2024, 5, 2), LocalDate.of(2024, 5, 2));
        own("Nanti", null, LocalDate.of(2024, 11, 30), null);
        own("Tanpa tanggal", null, null, null);
        session.steps()
                .change(
                        new ActionRef("8-aksi-2022", "aksi-3"),
                        "agenda",
                        state -> state.withDue(LocalDate.of(2024, 6, 10)));
        session.dataRequests().ask(new DataRequests.Wish(body, "Data KRS", List.of("KRS"), TODAY.plusDays(4), null));
        meeting(LocalDate.of(2024, 6, 20));

        YearBoard board = year.board();

        assertThat(board.late()).extracting(YearEntry::title).containsExactly("Terlambat");
        assertThat(board.next())
                .extracting(YearEntry::kind)
                .containsExactly(
                        YearEntry.Kind.STEP, YearEntry.Kind.REQUEST, YearEntry.Kind.MEETING, YearEntry.Kind.OWN);
        assertThat(board.owner(board.next().get(1))).isEqualTo("Dinkes");
        assertThat(board.undated()).extracting(YearEntry::title).containsExactly("Tanpa tanggal");
        assertThat(board.byMonth().keySet())
                .containsExactly(YearMonth.of(2024, 5), YearMonth.of(2024, 6), YearMonth.of(2024, 11));
        assertThat(board.byMonth().get(YearMonth.of(2024, 5)))
                .extracting(YearEntry::title)
                .containsExactly("Terlambat", "Selesai");

        clock.step(Duration.ofDays(13));
        assertThat(year.board().late())
                .extracting(YearEntry::kind)
                .containsExactly(YearEntry.Kind.OWN, YearEntry.Kind.STEP, YearEntry.Kind.REQUEST);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, deadline.outside",
        "2024-01-01, ",
        "2024-02-29, ",
        "2026-01-31, ",
        "2026-02-01, deadline.outside",
    })
    void aDayOutsideTheCycleIsRefused(LocalDate day, String code) {
        Deadline deadline = year.add();

        if (code == null) {
            year.change(deadline.id(), d -> d.edit().to(day).build());
            assertThat(stored(deadline).to()).isEqualTo(day);
        } else {
            assertThat(refused(() -> year.change(
                                    deadline.id(), d -> d.edit().to(day).build()))
                            .code())
                    .isEqualTo(code);
            assertThat(stored(deadline)).isEqualTo(deadline);
        }
    }

    @Test
    void aFirstDayAfterTheLastIsRefused() {
        Deadline deadline = own("Rapat", LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 9), null);

        assertThat(refused(() -> year.change(
                                deadline.id(),
                                d -> d.edit().from(LocalDate.of(2024, 7, 10)).build()))
                        .code())
                .isEqualTo("deadline.order");
    }

    @Test
    void movingKeepsTheLengthAndStopsAtTheEndOfTheCycle() {
        Deadline deadline = own("Rapat", LocalDate.of(2024, 2, 26), LocalDate.of(2024, 2, 29), null);

        year.move(deadline.id(), 7);
        assertThat(stored(deadline).from()).isEqualTo("2024-03-04");
        assertThat(stored(deadline).to()).isEqualTo("2024-03-07");

        assertThat(refused(() -> year.move(deadline.id(), 700)).code()).isEqualTo("deadline.outside");
        assertThat(refused(() -> year.move(year.add().id(), 7)).code()).isEqualTo("deadline.no-day");
        session.edits().undo();
        session.edits().undo();
        assertThat(stored(deadline)).isEqualTo(deadline);
    }

    @Test
    void aDayThatTheCycleLeftBehindMayStayWhileSomethingElseIsChanged() {
        Deadline deadline = own("Rapat", null, LocalDate.of(2024, 3, 1), null);
        session.cycles().change(2025, 2026);

        year.change(deadline.id(), d -> d.edit().note("Sudah lewat").build());

        assertThat(stored(deadline).note()).isEqualTo("Sudah lewat");
        assertThat(refused(() -> year.move(deadline.id(), 1)).code()).isEqualTo("deadline.outside");
    }

    @Test
    void doneIsNotedWithTheDayAndTakenBack() {
        Deadline deadline = own("Rapat", null, LocalDate.of(2024, 6, 1), null);

        year.done(deadline.id());
        assertThat(stored(deadline).doneOn()).isEqualTo(TODAY);
        assertThat(year.board().late()).isEmpty();

        year.reopen(deadline.id());
        assertThat(year.board().late()).hasSize(1);
    }

    @Test
    void aDeletedDeadlineOfTheCalendarIsProposedAgainAndADeletedOneCannotBeChanged() {
        year.take(year.board().proposals());
        Deadline first = year.board().deadlines().get(0);

        year.delete(first.id());

        assertThat(year.board().proposals())
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.sameOrigin(first)).isTrue());
        assertThat(refused(() -> year.move(first.id(), 1)).code()).isEqualTo("deadline.gone");
    }

    @Test
    void aTextWithAnIdentityNumberIsRefused() {
        Deadline deadline = year.add();

        assertThat(refused(() -> year.change(
                                deadline.id(),
                                d -> d.edit().note("6306054101190001").build()))
                        .code())
                .isEqualTo("personal.nik");
    }

    @Test
    void aDeadlineOutlivesTheBodyThatAnsweredForIt() {
        String body = session.organisations().organisations().get(2).id();
        Deadline deadline = own("Rapat", null, LocalDate.of(2024, 6, 1), null);
        year.change(deadline.id(), d -> d.edit().organisationId(body).build());

        session.organisations().delete(body);

        assertThat(stored(deadline).organisationId()).isNull();
    }

    private Deadline own(String title, LocalDate from, LocalDate to, LocalDate doneOn) {
        Deadline blank = year.add();
        year.change(
                blank.id(),
                d -> d.edit().title(title).from(from).to(to).doneOn(doneOn).build());
        return stored(blank);
    }

    private void meeting(LocalDate day) {
        String cycle = year.board().cycle().id();
        session.edits()
                .apply(
                        EditName.of("meeting.add"),
                        records -> List.of(RecordChange.added(Meeting.blank(Ids.next(), cycle)
                                .edit()
                                .date(day)
                                .build())));
    }

    private Deadline stored(Deadline deadline) {
        return session.workspace()
                .read(records -> records.find(Deadline.class, deadline.id()))
                .orElseThrow();
    }
}
