package id.rembuk.usecase.rembuk;

import id.rembuk.domain.Ids;
import id.rembuk.domain.PersonalData;
import id.rembuk.domain.UserError;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.rembuk.Minute;
import id.rembuk.usecase.Edits;
import id.rembuk.usecase.port.Records;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What is typed into the notulen; only while the meeting is open. */
public final class Notes {
    private static final int LONGEST = 4_000;

    private final Edits edits;
    private final Clock clock;

    Notes(Edits edits, Clock clock) {
        this.edits = edits;
        this.clock = clock;
    }

    /**
     * Notes something at the item that is on.
     *
     * @param organisationId OPD it is about; null for none
     * @return its id
     * @throws UserError {@code meeting.not-open}, {@code note.empty}, {@code meeting.too-long} over 4,000 characters,
     *     {@code personal.nik}
     */
    public String add(Minute.Kind kind, String text, String organisationId) {
        String id = Ids.next();
        String checked = checked(text);
        edits.apply(EditName.of("note.add"), records -> {
            Chosen chosen = Chosen.open(records);
            return List.of(RecordChange.added(new Minute(
                    id,
                    chosen.meetingId(),
                    Instant.now(clock),
                    chosen.sitting().currentItemId(),
                    organisationId,
                    kind,
                    checked)));
        });
        return id;
    }

    /** Changes kind or text of a note as it is stored now. */
    public Optional<Change> change(String id, UnaryOperator<Minute> change) {
        return edits.apply(EditName.of("note.change"), records -> {
            Chosen.open(records);
            Minute before = stored(records, id);
            Minute after = change.apply(before);
            return List.of(new RecordChange(before, after.text(checked(after.text()))));
        });
    }

    public Optional<Change> delete(String id) {
        return edits.apply(EditName.of("note.delete"), records -> {
            Chosen.open(records);
            return List.of(RecordChange.deleted(stored(records, id)));
        });
    }

    private static String checked(String typed) {
        String text = typed == null ? "" : PersonalData.refuseNik(typed.strip());
        if (text.isEmpty()) {
            throw new UserError("note.empty");
        }
        if (text.length() > LONGEST) {
            throw new UserError("meeting.too-long");
        }
        return text;
    }

    private static Minute stored(Records records, String id) {
        return records.find(Minute.class, id).orElseThrow(() -> new UserError("note.gone"));
    }
}
