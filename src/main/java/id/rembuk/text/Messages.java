package id.rembuk.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** Every text a user reads, by key; Indonesian unless English was asked for. One bundle file per room of the product. */
public final class Messages {
    /** Names of the bundles {@code messages-NAME.properties}, each with {@code messages-NAME_en.properties}. */
    public static final List<String> ROOMS = List.of(
            "general",
            "shell",
            "error",
            "start",
            "overview",
            "plan",
            "commitment",
            "settings",
            "record",
            "document",
            "workplan",
            "sign",
            "verify",
            "paper",
            "report",
            "intake",
            "import",
            "village",
            "quality",
            "analysis",
            "priority",
            "guide",
            "evidence",
            "year",
            "readiness",
            "request",
            "assessment",
            "portal",
            "kecamatan",
            "meeting",
            "hall",
            "cli");

    private final Map<String, String> texts = new HashMap<>();
    private final Set<String> unread = new LinkedHashSet<>(ROOMS);
    private final String language;
    private final Dates dates;

    private Messages(String language, Dates dates) {
        this.language = language;
        this.dates = dates;
    }

    public static Messages indonesian() {
        return new Messages("", Dates.INDONESIAN);
    }

    public static Messages english() {
        return new Messages("_en", Dates.ENGLISH);
    }

    /** Days and months in the language of these texts. */
    public Dates dates() {
        return dates;
    }

    public boolean has(String key) {
        return pattern(key) != null;
    }

    /**
     * The text of a key with its placeholders {0}, {1} … filled, and {@code ''} for an apostrophe, as in a
     * {@link java.text.MessageFormat}. Arguments are put in as they are: format numbers with {@link Formats} first.
     *
     * @throws MissingResourceException when no bundle has the key
     */
    public String get(String key, Object... arguments) {
        String pattern = pattern(key);
        if (pattern == null) {
            throw new MissingResourceException("No text for " + key, Messages.class.getName(), key);
        }
        return filled(pattern, arguments);
    }

    /** Only rooms that are asked for are read: the one a key is named after, else one after the other. */
    private synchronized String pattern(String key) {
        read(key.substring(0, Math.max(0, key.indexOf('.'))));
        while (!texts.containsKey(key) && !unread.isEmpty()) {
            read(unread.iterator().next());
        }
        return texts.get(key);
    }

    private void read(String room) {
        if (!unread.remove(room)) {
            return;
        }
        String file = "messages-" + room + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Messages.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            Properties bundle = new Properties();
            bundle.load(reader);
            bundle.forEach((key, text) -> texts.put((String) key, (String) text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String filled(String pattern, Object... arguments) {
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        StringBuilder text = new StringBuilder(pattern.length() * 2);
        for (int i = 0; i < pattern.length(); i++) {
            char letter = pattern.charAt(i);
            if (letter == '{') {
                int end = pattern.indexOf('}', i);
                int number = Integer.parseInt(pattern, i + 1, end, 10);
                text.append(number < arguments.length ? arguments[number] : pattern.substring(i, end + 1));
                i = end;
            } else {
                text.append(letter);
                i += letter == '\'' ? 1 : 0; // written twice
            }
        }
        return text.toString();
    }
}
