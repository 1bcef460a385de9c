package id.rembuk.export.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Gives sheets names that Excel accepts: 1 to 31 characters, none of {@code \ / ? * [ ] :}, no apostrophe at either end,
 * not "History", and no two that differ only in case.
 */
final class SheetNames {
    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();
    private final String fallback;

    /** @param fallback name for a sheet whose own name has no usable character */
    SheetNames(String fallback) {
        this.fallback = fallback;
    }

    String next(String wanted) {
        String name = legal(wanted);
        String unique = name;
        for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
            String suffix = " (" + i + ")";
            unique = cut(name, LONGEST - suffix.length()) + suffix;
        }
        return unique;
    }

    private String legal(String wanted) {
        String clean = wanted.replaceAll("[\\\\/?*\\[\\]:\\p{Cntrl}]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String name = withoutApostrophes(cut(clean, LONGEST));
        if (name.isEmpty()) {
            return fallback;
        }
        return name.equalsIgnoreCase("history") ? name + "_" : name;
    }

    private static String withoutApostrophes(String name) {
        return name.replaceAll("^'+|'+$", "").strip();
    }

    /** At most {@code length} characters, never half of a surrogate pair. */
    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).strip();
    }
}
