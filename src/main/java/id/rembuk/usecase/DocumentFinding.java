package id.rembuk.usecase;

import java.util.List;
import java.util.Locale;

/**
 * Something to know before a draft is made final.
 *
 * @param words what it is about: a name, a number, a day; placeholders of its text
 * @param field signer slot it is about, or null
 */
public record DocumentFinding(Kind kind, List<String> words, String field) {
    /** What is found, and whether it stands in the way. */
    public enum Kind {
        NO_SIGNER(true),
        SIGNER_UNNAMED(true),
        SIGNER_GONE(true),
        SIGNER_TWICE(true),
        POSITION_ENDED(true),
        POSITION_NOT_BEGUN(true),
        NO_DATE(true),
        NO_CITY(true),
        NO_PLACE(true),
        NUMBER_TAKEN(true),
        LETTERHEAD_GONE(true),
        PERSONAL_DATA(true),
        AGREED_OPENED(true),
        NOT_CLOSED(true),
        NOT_HELD(true),
        NOBODY_CAME(true),
        DATE_BEFORE_MEETING(false),
        NUMBER_OPEN(false),
        NO_CHAIR(false),
        ATTENDANCE_DIFFERS(false),
        STILL_OPEN(false),
        NO_COMMITMENT(false),
        COMMITMENT_WEAK(false),
        BUDGET_UNKNOWN(false);

        private final boolean blocks;

        Kind(boolean blocks) {
            this.blocks = blocks;
        }

        /** Whether a draft with it cannot be made final. */
        public boolean blocks() {
            return blocks;
        }

        /** Key of its text. */
        public String textKey() {
            return "record.finding." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public DocumentFinding {
        words = List.copyOf(words);
    }

    static DocumentFinding of(Kind kind, String... words) {
        return new DocumentFinding(kind, List.of(words), null);
    }

    static DocumentFinding ofSigner(Kind kind, String field, String... words) {
        return new DocumentFinding(kind, List.of(words), field);
    }

    public boolean blocks() {
        return kind.blocks();
    }
}
