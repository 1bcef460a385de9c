package id.rembuk.usecase;

import static id.rembuk.support.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.Ids;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.commitment.CommitmentReport;
import id.rembuk.domain.commitment.ProgressState;
import id.rembuk.domain.document.Road;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.rembuk.Decision;
import id.rembuk.domain.rembuk.DecisionState;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.support.Papers;
import id.rembuk.support.Workspaces;
import id.rembuk.usecase.followup.FollowUp;
import id.rembuk.usecase.rembuk.Rembuk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of last year's commitments when the next year begins, and what can no longer be taken back then. */
class NewYearStatesTest {
    private static final LocalDate MAY = LocalDate.of(2024, 5, 31);

    @TempDir
    Path folder;

    private Path file;
    private WorkspaceSession session;

    @BeforeEach
    void open() {
        file = folder.resolve("uji.rembuk");
        session = Workspaces.create(file);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void open_is_what_is_neither_done_nor_given_up_nor_refused() {
        Commitment silent = session.commitments().add();
        Commitment hindered = reported(ProgressState.TERKENDALA);
        Commitment done = reported(ProgressState.SELESAI);
        Commitment dropped = reported(ProgressState.TIDAK_DILANJUTKAN);
        Commitment refused = session.commitments().add();
        decide(refused, DecisionState.DITOLAK);
        Commitment putOff = session.commitments().add();
        decide(putOff, DecisionState.DITUNDA);

        List<NewYear.Candidate> candidates = session.newYear().propose().commitments();

        assertThat(candidates).hasSize(6);
        assertThat(candidates.stream()
                        .filter(NewYear.Candidate::isOpen)
                        .map(candidate -> candidate.commitment().id()))
                .containsExactly(silent.id(), hindered.id(), putOff.id());
        assertThat(candidates.stream()
                        .collect(Collectors.toMap(c -> c.commitment().id(), NewYear.Candidate::last)))
                .satisfies(last -> {
                    assertThat(last.get(silent.id())).isEmpty();
                    assertThat(last.get(done.id())).map(CommitmentReport::state).contains(ProgressState.SELESAI);
                    assertThat(last.get(dropped.id()))
                            .map(CommitmentReport::state)
                            .contains(ProgressState.TIDAK_DILANJUTKAN);
                });
        assertThat(candidates.get(4).decision()).isEqualTo(DecisionState.DITOLAK);
    }

    @Test
    void a_commitment_done_after_all_is_open_again_when_a_newer_report_says_so() {
        Commitment commitment = reported(ProgressState.SELESAI);
        report(commitment, LocalDate.of(2024, 6, 7), ProgressState.BERJALAN);
        assertThat(session.newYear().propose().commitments()).singleElement().matches(NewYear.Candidate::isOpen);
    }

    @Test
    void the_next_rembuk_opens_with_last_years_commitments_and_the_last_that_is_known_of_each() {
        Commitment silent = session.commitments().add();
        Commitment hindered = reported(ProgressState.TERKENDALA);
        decide(hindered, DecisionState.DISEPAKATI);
        assertThat(session.rembuk().earlier()).isEmpty();

        begin(2025);
        report(hindered, LocalDate.of(2024, 6, 7), ProgressState.BERJALAN);

        List<Rembuk.Earlier> earlier = session.rembuk().earlier();
        assertThat(earlier).extracting(Rembuk.Earlier::year).containsOnly(2024);
        assertThat(earlier).extracting(each -> each.commitment().id()).containsExactly(silent.id(), hindered.id());
        assertThat(earlier.get(0).last()).isEmpty();
        assertThat(earlier.get(0).state()).isEqualTo(DecisionState.USULAN);
        assertThat(earlier.get(1).last()).map(CommitmentReport::state).contains(ProgressState.BERJALAN);
        assertThat(earlier.get(1).state()).isEqualTo(DecisionState.DISEPAKATI);

        begin(2026);
        assertThat(session.rembuk().earlier()).isEmpty();
    }

    @Test
    void a_year_with_a_final_paper_cannot_be_undone_and_the_refusal_says_why() {
        begin(2025);
        String paper = Papers.readyDraft(session);
        Papers.makeFinal(session, paper, Road.WET);

        String code = null;
        while (code == null && session.edits().undoName().isPresent()) {
            if (session.edits().undoName().get().key().equals("new-year.begin")) {
                code = refused(() -> session.edits().undo()).code();
            } else {
                session.edits().undo();
            }
        }

        assertThat(code).isEqualTo("undo.still-used");
        assertThat(session.cycles().choice().all()).hasSize(2);
        assertThat(session.documents().snapshot(paper)).isNotNull();
    }

    @Test
    void a_workspace_that_can_only_be_read_still_shows_an_old_year_and_writes_nothing() throws Exception {
        Commitment old = session.commitments().add();
        Cycle begun = begin(2025);
        session.close();
        byte[] before = Files.readAllBytes(file);

        try (WorkspaceSession looking = Workspaces.openReadOnly(file)) {
            assertThat(looking.situation().cycle()).isEqualTo(begun);
            looking.cycles().show(old.cycleId());
            assertThat(looking.commitments().all()).containsExactly(old);
            assertThat(looking.cycles().choice().isNewest()).isFalse();
            looking.cycles().show(begun.id());
            assertThat(looking.cycles().choice().isNewest()).isTrue();
            looking.cycles().show(old.cycleId());
        }

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        session = Workspaces.open(file);
        assertThat(session.situation().cycle()).isEqualTo(begun);
    }

    private Cycle begin(int year) {
        return session.newYear().begin(new NewYear.Wish(year, year + 1, null, Set.of(), false, false, false, false));
    }

    private Commitment reported(ProgressState state) {
        Commitment commitment = session.commitments().add();
        report(commitment, MAY, state);
        return commitment;
    }

    private void report(Commitment commitment, LocalDate day, ProgressState state) {
        session.followUp().add(commitment.id(), new FollowUp.Said(day, state, null, null, null, null, null, null));
    }

    private void decide(Commitment commitment, DecisionState state) {
        session.meetings().change(MeetingField.PLACE, meeting -> meeting.place("Pendopo"));
        String meeting = session.meetings().current().id();
        Decision decision = new Decision(
                Ids.next(),
                meeting,
                RecordRef.of(commitment),
                state,
                Instant.parse("2024-06-08T01:15:00Z"),
                null,
                null);
        session.edits().apply(EditName.of("test"), records -> List.of(RecordChange.added(decision)));
    }
}
