package id.rembuk.usecase.rembuk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long an item had been on when it was last written down; kept beside the records because it is no edit. */
record TimerNote(String itemId, long seconds) {
    static final String KEY = "rembuk.timer";

    private static final Pattern FORM = Pattern.compile("(\\S{1,64}) (\\d{1,9})");

    String text() {
        return itemId + " " + seconds;
    }

    static Optional<TimerNote> read(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new TimerNote(form.group(1), Long.parseLong(form.group(2))))
                : Optional.empty();
    }
}
