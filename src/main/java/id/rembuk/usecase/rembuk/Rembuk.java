package id.rembuk.usecase.rembuk;

import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.commitment.CommitmentReport;
import id.rembuk.domain.commitment.CommitmentReports;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.rembuk.Decision;
import id.rembuk.domain.rembuk.DecisionState;
import id.rembuk.domain.rembuk.Decisions;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.usecase.ChangeFeed;
import id.rembuk.usecase.CurrentCycle;
import id.rembuk.usecase.Edits;
import id.rembuk.usecase.PlanCatalogue;
import id.rembuk.usecase.port.ReferenceCatalogue;
import id.rembuk.usecase.port.Workspace;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** The use cases of the day of the rembuk, made together because they share the timer of the meeting. */
public final class Rembuk {
    private final Workspace workspace;
    private final ReferenceCatalogue reference;
    private final KeptLines lines;
    private final SpeakingTimer timer;
    private final Sittings sittings;
    private final Agendas agendas;
    private final Attendance attendance;
    private final Floor floor;
    private final Notes notes;
    private final Pledges pledges;
    private final PaperFacts paperFacts;

    /**
     * @param changes tells of the edits
     * @param nanos a monotonic clock in nanoseconds, which durations are measured by
     */
    public Rembuk(
            Workspace workspace,
            Edits edits,
            ChangeFeed changes,
            ReferenceCatalogue reference,
            Clock clock,
            LongSupplier nanos) {
        this.workspace = workspace;
        this.reference = reference;
        lines = new KeptLines(changes);
        timer = new SpeakingTimer(nanos);
        sittings = new Sittings(workspace, edits, clock, timer);
        agendas = new Agendas(edits, reference, clock);
        attendance = new Attendance(edits, reference, clock);
        floor = new Floor(edits, reference, clock);
        notes = new Notes(edits, clock);
        pledges = new Pledges(edits, clock);
        paperFacts = new PaperFacts(edits, records -> RembukBoard.of(records, reference));
    }

    /** Everything of the chosen meeting as it is stored now. */
    public RembukBoard board() {
        return workspace.read(records -> RembukBoard.of(records, reference, lines.of(records)));
    }

    /** The timer of the agenda item that is on. */
    public SpeakingTimer timer() {
        return timer;
    }

    /** Which meeting, and from opening to closing. */
    public Sittings sittings() {
        return sittings;
    }

    public Agendas agendas() {
        return agendas;
    }

    public Attendance attendance() {
        return attendance;
    }

    /** Changes from the floor and decisions. */
    public Floor floor() {
        return floor;
    }

    /** What is typed into the notulen. */
    public Notes notes() {
        return notes;
    }

    /** Promises of partners. */
    public Pledges pledges() {
        return pledges;
    }

    /** What papers print of the meeting, filled from how it was held. */
    public PaperFacts paperFacts() {
        return paperFacts;
    }

    /**
     * A commitment of the cycle before, as the next rembuk opens with it.
     *
     * @param owner name of the body that answers for it; "" for none
     * @param state its newest decision
     * @param last the last report on it; empty when nothing was reported
     */
    public record Earlier(
            int year, Commitment commitment, String owner, DecisionState state, Optional<CommitmentReport> last) {}

    /** The commitments of the cycle before the current one, by number; empty when there is none. */
    public List<Earlier> earlier() {
        return workspace.read(records -> {
            int year = CurrentCycle.of(records).activityYear();
            PlanCatalogue catalogue = PlanCatalogue.of(records, reference);
            Decisions states = new Decisions(records.all(Decision.class));
            CommitmentReports reports = new CommitmentReports(records.all(CommitmentReport.class));
            return records.all(Cycle.class).stream()
                    .filter(cycle -> cycle.activityYear() < year)
                    .max(Comparator.comparingInt(Cycle::activityYear))
                    .map(cycle -> records.all(Commitment.class).stream()
                            .filter(commitment -> commitment.cycleId().equals(cycle.id()))
                            .sorted(Comparator.comparing(
                                    Commitment::number, Comparator.nullsLast(Comparator.naturalOrder())))
                            .map(commitment -> new Earlier(
                                    cycle.activityYear(),
                                    commitment,
                                    catalogue
                                            .organisation(commitment.ownerId())
                                            .map(Organisation::label)
                                            .orElse(""),
                                    states.state(RecordRef.of(commitment)),
                                    reports.last(commitment.id())))
                            .toList())
                    .orElse(List.of());
        });
    }
}
