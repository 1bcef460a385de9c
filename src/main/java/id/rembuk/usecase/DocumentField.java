package id.rembuk.usecase;

import java.util.Locale;

/** What can be changed of a draft, by the name undo and history give it. */
public enum DocumentField {
    NUMBER,
    DATE,
    PAPER,
    ANNEX_PAPER,
    SIGNATURE_LAYOUT,
    LETTERHEAD,
    SIGNERS;

    /** Key of the edit's name; its text is {@code edit.KEY}. */
    public String editKey() {
        return "document." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
