package id.rembuk.domain.analysis;

import id.rembuk.domain.WorkspaceRecord;
import java.time.LocalDate;
import java.util.List;

/**
 * What a body was asked to send or mend, and when.
 *
 * @param items what is asked, a sentence each, without personal data
 * @param receivedOn day the answer came; null while open
 */
public record DataRequest(
        String id,
        String organisationId,
        String subject,
        List<String> items,
        LocalDate askedOn,
        LocalDate dueOn,
        LocalDate receivedOn,
        String note)
        implements WorkspaceRecord {
    public DataRequest {
        items = List.copyOf(items);
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

    public DataRequest withOrganisation(String newOrganisationId) {
        return new DataRequest(id, newOrganisationId, subject, items, askedOn, dueOn, receivedOn, note);
    }

    public DataRequest withSubject(String newSubject) {
        return new DataRequest(id, organisationId, newSubject, items, askedOn, dueOn, receivedOn, note);
    }

    public DataRequest withItems(List<String> newItems) {
        return new DataRequest(id, organisationId, subject, newItems, askedOn, dueOn, receivedOn, note);
    }

    public DataRequest withAskedOn(LocalDate day) {
        return new DataRequest(id, organisationId, subject, items, day, dueOn, receivedOn, note);
    }

    public DataRequest withDueOn(LocalDate day) {
        return new DataRequest(id, organisationId, subject, items, askedOn, day, receivedOn, note);
    }

    public DataRequest withReceivedOn(LocalDate day) {
        return new DataRequest(id, organisationId, subject, items, askedOn, dueOn, day, note);
    }

    public DataRequest withNote(String newNote) {
        return new DataRequest(id, organisationId, subject, items, askedOn, dueOn, receivedOn, newNote);
    }
}
