package id.rembuk.domain.readiness;

import id.rembuk.domain.history.RecordRef;
import java.util.List;

/**
 * What a check found.
 *
 * @param open how many do not fulfil the condition, 0 to {@code of}
 * @param of how many were looked at
 * @param names of those that do not, for reading; may be empty where they have none
 * @param only what the place is asked to show alone, in its own words; "" where it has one such filter, null for all it shows
 * @param record where it is mended when it is one record; null when it is not
 */
public record Judgement(int open, int of, List<String> names, String only, RecordRef record) {
    public Judgement {
        names = List.copyOf(names);
    }

    public static Judgement of(int open, int of) {
        return new Judgement(open, of, List.of(), null, null);
    }

    /** Of one thing that is there or not. */
    public static Judgement of(boolean fulfilled) {
        return of(fulfilled ? 0 : 1, 1);
    }

    /** Of things with names. */
    public static Judgement of(List<String> open, int of) {
        return new Judgement(open.size(), of, open, null, null);
    }

    public Judgement showing(String what) {
        return new Judgement(open, of, names, what, record);
    }

    public Judgement at(RecordRef ref) {
        return new Judgement(open, of, names, only, ref);
    }
}
