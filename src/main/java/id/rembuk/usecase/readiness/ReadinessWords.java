package id.rembuk.usecase.readiness;

import id.rembuk.domain.readiness.Condition;
import id.rembuk.domain.readiness.Judgement;
import id.rembuk.domain.readiness.Readiness;
import id.rembuk.domain.readiness.Severity;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.util.List;
import java.util.Locale;

/** Tells conditions in words. */
public final class ReadinessWords {
    private static final int NAMED = 3;

    private final Messages messages;

    public ReadinessWords(Messages messages) {
        this.messages = messages;
    }

    /** What is missing, or what holds. */
    public String of(Condition condition) {
        if (condition.fulfilled()) {
            return messages.get("readiness.met." + condition.id());
        }
        Judgement judgement = condition.judgement();
        return messages.get(
                "readiness.open." + condition.id(),
                Formats.number(judgement.open()),
                Formats.number(judgement.of()),
                some(judgement.names()));
    }

    /** The same with what it is: a blocker, a warning, or fulfilled. */
    public String told(Condition condition) {
        String words = of(condition);
        if (condition.fulfilled()) {
            return messages.get("readiness.fulfilled", words);
        }
        return messages.get(
                condition.severity() == Severity.BLOCKER ? "readiness.blocker" : "readiness.warning", words);
    }

    /** Words of the link to the place where it is mended. */
    public String link(Condition condition) {
        return messages.get("readiness.go." + condition.room().name().toLowerCase(Locale.ROOT));
    }

    /** "n dari m syarat". */
    public String fulfilled(Readiness readiness) {
        return messages.get("readiness.of", Formats.number(readiness.fulfilled()), Formats.number(readiness.total()));
    }

    /** How many blockers and warnings are left. */
    public String counts(Readiness readiness) {
        return readiness.fulfilled() == readiness.total()
                ? messages.get("readiness.ready")
                : messages.get(
                        "readiness.counts", Formats.number(readiness.blockers()), Formats.number(readiness.warnings()));
    }

    private String some(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() <= NAMED
                ? first
                : first + ", " + messages.get("readiness.more", Formats.number(names.size() - NAMED));
    }
}
