package id.rembuk.ui.kit;

import id.rembuk.text.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Makes the saved fields of a workspace, so that a screen names only the text key and what a value is saved by. */
public record Fields(Messages messages, SaveStatus saveStatus, Navigator navigator, Dialogs dialogs) {

    /** One line of text; blank becomes "". */
    public SavedText text(String labelKey, Commit<String> commit) {
        return new SavedText(this, labelKey, commit);
    }

    /** Several lines of text. */
    public SavedTextArea textArea(String labelKey, int rows, Commit<String> commit) {
        return new SavedTextArea(this, labelKey, rows, commit);
    }

    /** A number with decimals in Indonesian writing; null when blank. */
    public SavedNumber<BigDecimal> number(String labelKey, Commit<BigDecimal> commit) {
        return SavedNumber.decimal(this, labelKey, commit);
    }

    /** Whole rupiah; null when blank. */
    public SavedNumber<Long> rupiah(String labelKey, Commit<Long> commit) {
        return SavedNumber.rupiah(this, labelKey, commit);
    }

    /** A day; null when blank. */
    public SavedDate date(String labelKey, Commit<LocalDate> commit) {
        return new SavedDate(this, labelKey, commit);
    }

    /** One of a list; {@code text} writes an item. */
    public <T> SavedChoice<T> choice(String labelKey, List<T> items, Function<T, String> text, Commit<T> commit) {
        return new SavedChoice<>(this, labelKey, items, text, commit);
    }

    /** Yes or no; the label stands beside the box. */
    public SavedCheck check(String labelKey, Commit<Boolean> commit) {
        return new SavedCheck(this, labelKey, commit);
    }
}
