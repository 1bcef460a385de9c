package id.rembuk.domain.rembuk;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds people as they are typed at the door: every typed word begins a word of name or office, accents aside. */
public final class AttendeeSearch {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private AttendeeSearch() {}

    /** All when nothing is typed; who has not come stands first, then by name. */
    public static List<Attendee> matching(List<Attendee> attendees, String typed) {
        List<String> wanted = words(typed);
        return attendees.stream()
                .filter(attendee -> matches(attendee, wanted))
                .sorted(Comparator.comparing(Attendee::isPresent)
                        .thenComparing(attendee -> attendee.label().toLowerCase(Locale.ROOT))
                        .thenComparing(Attendee::id))
                .toList();
    }

    private static boolean matches(Attendee attendee, List<String> wanted) {
        List<String> known = words(attendee.name() + " " + attendee.organisation());
        return wanted.stream().allMatch(word -> known.stream().anyMatch(other -> other.startsWith(word)));
    }

    private static List<String> words(String text) {
        if (text == null) {
            return List.of();
        }
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return Arrays.stream(NO_LETTER.split(plain.toLowerCase(Locale.ROOT).replace("'", "")))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
