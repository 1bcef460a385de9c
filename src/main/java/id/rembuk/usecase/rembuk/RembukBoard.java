package id.rembuk.usecase.rembuk;

import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.organisation.Official;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.rembuk.AgendaItem;
import id.rembuk.domain.rembuk.AgreedText;
import id.rembuk.domain.rembuk.Attendee;
import id.rembuk.domain.rembuk.Decision;
import id.rembuk.domain.rembuk.Decisions;
import id.rembuk.domain.rembuk.FloorChange;
import id.rembuk.domain.rembuk.Minute;
import id.rembuk.domain.rembuk.Pledge;
import id.rembuk.domain.rembuk.Sitting;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.usecase.CurrentCycle;
import id.rembuk.usecase.Meetings;
import id.rembuk.usecase.PlanCatalogue;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.ReferenceCatalogue;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything of the chosen meeting, of one moment.
 *
 * @param meetings of the cycle, the oldest first
 * @param meeting the chosen one; without an id while nothing of it is stored
 * @param lines plan lines of the cycle by OPD and position
 * @param commitments of the cycle by number
 * @param agenda by position
 * @param decisions of every meeting of the cycle, oldest first
 * @param changes from the floor of this meeting, oldest first
 * @param minutes typed notes of this meeting, oldest first
 * @param pledges of the cycle
 * @param agreed the newest version that was closed; null while there is none
 */
public record RembukBoard(
        boolean practice,
        String regencyName,
        Cycle cycle,
        List<Meeting> meetings,
        List<Official> officials,
        Meeting meeting,
        Sitting sitting,
        PlanCatalogue catalogue,
        List<PlanLine> lines,
        List<Commitment> commitments,
        List<AgendaItem> agenda,
        List<Attendee> attendees,
        List<Decision> decisions,
        List<FloorChange> changes,
        List<Minute> minutes,
        List<Pledge> pledges,
        AgreedText agreed) {
    public RembukBoard {
        meetings = List.copyOf(meetings);
        officials = List.copyOf(officials);
        lines = List.copyOf(lines);
        commitments = List.copyOf(commitments);
        agenda = List.copyOf(agenda);
        attendees = List.copyOf(attendees);
        decisions = List.copyOf(decisions);
        changes = List.copyOf(changes);
        minutes = List.copyOf(minutes);
        pledges = List.copyOf(pledges);
    }

    /** Everything of the chosen meeting as it is stored now. */
    public static RembukBoard of(Records records, ReferenceCatalogue reference) {
        return of(records, reference, records.all(PlanLine.class));
    }

    /** @param lines all plan lines of the records */
    static RembukBoard of(Records records, ReferenceCatalogue reference, List<PlanLine> lines) {
        Cycle cycle = CurrentCycle.of(records);
        Chosen chosen = Chosen.of(records, Instant.EPOCH);
        return new RembukBoard(
                records.identity().practice(),
                records.identity().regencyName(),
                cycle,
                records.all(Meeting.class).stream()
                        .filter(meeting -> meeting.cycleId().equals(cycle.id()))
                        .toList(),
                records.all(Official.class),
                Meetings.current(records),
                chosen.sitting(),
                PlanCatalogue.of(records, reference),
                lines.stream().filter(line -> line.cycleId().equals(cycle.id())).toList(),
                records.all(Commitment.class).stream()
                        .filter(commitment -> commitment.cycleId().equals(cycle.id()))
                        .sorted(Comparator.comparing(
                                Commitment::number, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList(),
                Agendas.items(records, chosen),
                Attendance.attendees(records, chosen),
                records.all(Decision.class),
                chosen.all(records, FloorChange.class, FloorChange::meetingId),
                chosen.all(records, Minute.class, Minute::meetingId),
                records.all(Pledge.class).stream()
                        .filter(pledge -> pledge.cycleId().equals(cycle.id()))
                        .toList(),
                records.all(AgreedText.class).stream()
                        .filter(agreed -> agreed.cycleId().equals(cycle.id()))
                        .max(Comparator.comparingInt(AgreedText::version))
                        .orElse(null));
    }

    /** The present state of every record that was decided about. */
    public Decisions states() {
        return new Decisions(decisions);
    }

    /** The agenda item that is on. */
    public Optional<AgendaItem> current() {
        return agenda.stream()
                .filter(item -> item.id().equals(sitting.currentItemId()))
                .findFirst();
    }

    /** The clock of the place where the meeting is held; that of this computer while none is named. */
    public ZoneId zone() {
        return meeting.zone() == null ? ZoneId.systemDefault() : meeting.zone().zone();
    }

    public List<FloorChange> waiting() {
        return changes.stream().filter(FloorChange::isWaiting).toList();
    }

    /** The waiting changes of one record. */
    public List<FloorChange> waiting(RecordRef subject) {
        return changes.stream()
                .filter(change -> change.isWaiting() && change.subject().equals(subject))
                .toList();
    }
}
