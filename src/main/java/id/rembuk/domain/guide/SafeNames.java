package id.rembuk.domain.guide;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives files names that every office computer can unpack: no way out of the folder, nothing Windows reserves, not too
 * long, none twice. Letters of any language stay.
 */
public final class SafeNames {
    /** Folder and name together stay far below the 260 letters of old Windows programs. */
    private static final int MOST_BYTES = 100;

    private static final int LONGEST_ENDING = 10;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern BLANKS = Pattern.compile("\\p{Zs}+");
    private static final Pattern RESERVED = Pattern.compile(
            "(?i)(?:con|prn|aux|nul|conin\\$|conout\\$|com[0-9\u00B9\u00B2\u00B3]|lpt[0-9\u00B9\u00B2\u00B3])(?:"
                    + " *\\..*| *)");

    private final Set<String> taken = new HashSet<>();

    /** A name like the wanted one that was not given before; case does not tell names apart. */
    public String next(String wanted) {
        String safe = of(wanted);
        String free = safe;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = numbered(safe, i);
        }
        return free;
    }

    /** A safe name; "berkas" when nothing is left of the wanted one. */
    public static String of(String wanted) {
        String name = Normalizer.normalize(wanted, Normalizer.Form.NFC);
        name = FORBIDDEN.matcher(INVISIBLE.matcher(name).replaceAll("")).replaceAll("-");
        name = trimmed(BLANKS.matcher(name).replaceAll(" "));
        String ending = ending(name);
        String stem = trimmed(cut(name.substring(0, name.length() - ending.length()), MOST_BYTES));
        name = (stem.isEmpty() ? "berkas" : stem) + ending;
        return RESERVED.matcher(name).matches() ? "_" + name : name;
    }

    private static String numbered(String name, int number) {
        String ending = ending(name);
        return name.substring(0, name.length() - ending.length()) + " (" + number + ")" + ending;
    }

    /** Dots and blanks at either end mean something to some system. */
    private static String trimmed(String name) {
        return name.replaceAll("^[. ]+|[. ]+$", "");
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 1 ? "" : name.substring(dot);
        boolean plain = ending.length() > 1
                && ending.length() <= LONGEST_ENDING
                && ending.substring(1).chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
        return plain ? ending : "";
    }

    /** As much of the start as fits, whole letters only. */
    private static String cut(String text, int mostBytes) {
        StringBuilder cut = new StringBuilder();
        int bytes = 0;
        for (int letter : text.codePoints().toArray()) {
            bytes += Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > mostBytes) {
                break;
            }
            cut.appendCodePoint(letter);
        }
        return cut.toString();
    }
}
