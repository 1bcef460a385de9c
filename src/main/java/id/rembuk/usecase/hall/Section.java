package id.rembuk.usecase.hall;

import id.rembuk.domain.hall.Slide;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Some slides of the deck that are made from the same records. */
interface Section {
    /** The kinds of records they are made of. */
    Set<RecordKind> kinds();

    /**
     * The slides as the records are; empty when there is nothing to show.
     *
     * @param now for what is marked only while it is new
     */
    List<Slide> slides(HallRecords records, Instant now);

    /** The slides after some records were touched; all are made anew where a section knows no shorter way. */
    default List<Slide> after(HallRecords records, Set<RecordRef> touched, Instant now) {
        return slides(records, now);
    }

    /** Whether they change by time alone. */
    default boolean ages() {
        return false;
    }
}
