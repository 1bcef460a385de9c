package id.rembuk.domain.analysis;

import id.rembuk.domain.WorkspaceRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a body was asked to send or mend, and when.
 *
 * @param items what is asked in words alone, a sentence each, without personal data
 * @param receivedOn day the answer came; null while open
 * @param awaited what is asked and noticed by itself when it comes
 */
public record DataRequest(
        String id,
        String organisationId,
        String subject,
        List<String> items,
        LocalDate askedOn,
        LocalDate dueOn,
        LocalDate receivedOn,
        String note,
        List<Awaited> awaited)
        implements WorkspaceRecord {
    public DataRequest {
        items = List.copyOf(items);
        awaited = List.copyOf(awaited);
    }

    /** A request in words alone. */
    public DataRequest(
            String id,
            String organisationId,
            String subject,
            List<String> items,
            LocalDate askedOn,
            LocalDate dueOn,
            LocalDate receivedOn,
            String note) {
        this(id, organisationId, subject, items, askedOn, dueOn, receivedOn, note, List.of());
    }

    /** Where a request stands. */
    public enum State {
        OPEN,
        OVERDUE,
        RECEIVED
    }

    /** Open until the answer came; overdue from the day after the due day. */
    public State state(LocalDate today) {
        if (receivedOn != null) {
            return State.RECEIVED;
        }
        return dueOn != null && today.isAfter(dueOn) ? State.OVERDUE : State.OPEN;
    }

    /** Everything that is asked, a sentence each. */
    public List<String> asked() {
        return Stream.concat(items.stream(), awaited.stream().map(Awaited::text))
                .toList();
    }

    /**
     * The request after things came: each of them is noted, and the whole is received with the last of them, unless it
     * also asks in words alone, whose answer only a person can tell. Nothing new leaves it as it was.
     *
     * @param keys of the things that came
     */
    public DataRequest after(Set<String> keys, LocalDate day) {
        if (receivedOn != null) {
            return this;
        }
        List<Awaited> now = awaited.stream()
                .map(each -> each.hasArrived() || !keys.contains(each.key()) ? each : each.arrived(day))
                .toList();
        if (now.equals(awaited)) {
            return this;
        }
        boolean complete = items.isEmpty() && now.stream().allMatch(Awaited::hasArrived);
        return new DataRequest(
                id, organisationId, subject, items, askedOn, dueOn, complete ? received(day) : null, note, now);
    }

    private LocalDate received(LocalDate day) {
        return askedOn != null && day.isBefore(askedOn) ? askedOn : day;
    }

    public DataRequest withOrganisation(String newOrganisationId) {
        return new DataRequest(id, newOrganisationId, subject, items, askedOn, dueOn, receivedOn, note, awaited);
    }

    public DataRequest withSubject(String newSubject) {
        return new DataRequest(id, organisationId, newSubject, items, askedOn, dueOn, receivedOn, note, awaited);
    }

    public DataRequest withItems(List<String> newItems) {
        return new DataRequest(id, organisationId, subject, newItems, askedOn, dueOn, receivedOn, note, awaited);
    }

    public DataRequest withAskedOn(LocalDate day) {
        return new DataRequest(id, organisationId, subject, items, day, dueOn, receivedOn, note, awaited);
    }

    public DataRequest withDueOn(LocalDate day) {
        return new DataRequest(id, organisationId, subject, items, askedOn, day, receivedOn, note, awaited);
    }

    public DataRequest withReceivedOn(LocalDate day) {
        return new DataRequest(id, organisationId, subject, items, askedOn, dueOn, day, note, awaited);
    }

    public DataRequest withNote(String newNote) {
        return new DataRequest(id, organisationId, subject, items, askedOn, dueOn, receivedOn, newNote, awaited);
    }
}
