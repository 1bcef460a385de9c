package id.rembuk.sign.check;

import id.rembuk.domain.authenticity.Integrity;
import id.rembuk.domain.authenticity.Reason;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What has been found so far of one signature or of a file; a judgement only ever gets worse. */
final class Findings {
    private final Set<Reason> reasons = new LinkedHashSet<>();
    private Integrity integrity = Integrity.INTACT;

    /** Something that changes no judgement. */
    void note(Reason reason) {
        reasons.add(reason);
    }

    /** Something that was not or cannot be judged. */
    void doubt(Reason reason) {
        reasons.add(reason);
        if (integrity == Integrity.INTACT) {
            integrity = Integrity.UNCERTAIN;
        }
    }

    void doubt(String code, String... words) {
        doubt(Reason.of(code, words));
    }

    /** Something that is not as it was signed. */
    void change(Reason reason) {
        reasons.add(reason);
        integrity = Integrity.CHANGED;
    }

    void change(String code, String... words) {
        change(Reason.of(code, words));
    }

    Integrity integrity() {
        return integrity;
    }

    List<Reason> reasons() {
        return List.copyOf(reasons);
    }
}
