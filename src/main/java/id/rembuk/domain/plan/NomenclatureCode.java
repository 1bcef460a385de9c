package id.rembuk.domain.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code of the planning nomenclature (Permendagri 90/2019 and its changes) in one form: urusan, bidang urusan, program,
 * level, kegiatan and a sub kegiatan of four digits. It is an attribute that changes with decrees, never a key.
 *
 * @param text e.g. 1.02.02.2.02.0015; shorter for a kegiatan, program or bidang urusan
 */
public record NomenclatureCode(String text) {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s.,]+");
    private static final Pattern CODE_CHARACTERS = Pattern.compile("[0-9Xx.,\\s]+");
    private static final int LEVEL = 3;
    private static final int PARTS_OF_SUB_KEGIATAN = 6;

    /**
     * Reads a code as people and data sets write it: spaces around it, commas for dots, a level padded to two digits or
     * packed with the kegiatan (201), lost leading zeros, and a suffix of two or four digits.
     *
     * @return empty when the text is no code
     */
    public static Optional<NomenclatureCode> read(String text) {
        if (text != null && isInForm(text)) {
            return Optional.of(new NomenclatureCode(text)); // most of 20,000 stored codes need no reading
        }
        if (text == null || !CODE_CHARACTERS.matcher(text).matches()) {
            return Optional.empty();
        }
        List<String> parts = parts(text);
        if (parts.size() < 2 || parts.size() > PARTS_OF_SUB_KEGIATAN) {
            return Optional.empty();
        }
        List<String> form = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Optional<String> part = part(i, parts.get(i));
            if (part.isEmpty()) {
                return Optional.empty();
            }
            form.add(part.get());
        }
        return Optional.of(new NomenclatureCode(String.join(".", form)));
    }

    /** Whether a text is a code of two parts or more exactly as this type writes it. */
    private static boolean isInForm(String text) {
        int at = 0;
        for (int part = 0; part < PARTS_OF_SUB_KEGIATAN; part++) {
            int end = at + width(part);
            if (end > text.length() || !isDigits(text, at, end)) {
                return false;
            }
            if (end == text.length()) {
                return part > 0;
            }
            if (text.charAt(end) != '.') {
                return false;
            }
            at = end + 1;
        }
        return false;
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int width(int part) {
        return switch (part) {
            case 0, LEVEL -> 1;
            case 5 -> 4;
            default -> 2;
        };
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : SEPARATORS.split(text.strip().toUpperCase(Locale.ROOT))) {
            if (part.isEmpty()) {
                continue;
            }
            if (parts.size() == LEVEL && part.length() == 3) {
                parts.add(part.substring(0, 1));
                parts.add(part.substring(1));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    private static Optional<String> part(int index, String part) {
        int width = width(index);
        boolean any = part.chars().allMatch(c -> c == 'X');
        if (any && index < 2) {
            return Optional.of("X".repeat(width));
        }
        String digits = part.replaceFirst("^0+(?=.)", "");
        if (digits.indexOf('X') >= 0 || digits.length() > width || part.length() > Math.max(2, width)) {
            return Optional.empty();
        }
        return Optional.of("0".repeat(width - digits.length()) + digits);
    }

    public boolean isSubKegiatan() {
        return text.length() - text.replace(".", "").length() == PARTS_OF_SUB_KEGIATAN - 1;
    }

    /**
     * Whether the code lies in a program xx.01, which pays for running the office (penunjang): its lines are governance
     * and do not reach target groups (Kemendagri 2025 on tagging; domain 5.5).
     */
    public boolean isGovernance() {
        String[] parts = text.split("\\.", -1);
        return parts.length > 2 && parts[2].equals("01");
    }

    /** A governance code as the nomenclature lists it for every field: 2.14.01.2.06.0009 → X.XX.01.2.06.0009. */
    NomenclatureCode inAnyField() {
        return isGovernance() ? new NomenclatureCode("X.XX" + text.substring(4)) : this;
    }

    /** The two-digit form of before 2023 where it exists: 1.02.02.2.02.0015 → 1.02.02.2.02.15. */
    public Optional<String> twoDigitForm() {
        int suffix = text.length() - 4;
        return isSubKegiatan() && text.startsWith("00", suffix)
                ? Optional.of(text.substring(0, suffix) + text.substring(suffix + 2))
                : Optional.empty();
    }
}
