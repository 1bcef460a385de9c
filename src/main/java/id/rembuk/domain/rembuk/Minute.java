package id.rembuk.domain.rembuk;

import id.rembuk.domain.WorkspaceRecord;
import java.time.Instant;

/**
 * A note typed during a meeting; it becomes part of the notulen.
 *
 * @param agendaItemId item that was on; null for none
 * @param organisationId OPD it is about, or that has the task; null for none
 */
public record Minute(
        String id, String meetingId, Instant at, String agendaItemId, String organisationId, Kind kind, String text)
        implements WorkspaceRecord {

    /** What a note is. */
    public enum Kind {
        KEPUTUSAN,
        INFORMASI,
        TUGAS
    }

    public Minute kind(Kind newKind) {
        return new Minute(id, meetingId, at, agendaItemId, organisationId, newKind, text);
    }

    public Minute text(String newText) {
        return new Minute(id, meetingId, at, agendaItemId, organisationId, kind, newText);
    }
}
