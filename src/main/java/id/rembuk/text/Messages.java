package id.rembuk.text;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Every text a user reads, by key; Indonesian unless English was asked for. One bundle file per room of the product. */
public final class Messages {
    /** Names of the bundles {@code messages-NAME.properties}, each with {@code messages-NAME_en.properties}. */
    public static final List<String> ROOMS = List.of(
            "general",
            "error",
            "shell",
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

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Map<String, String> texts = new HashMap<>();
    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale;
        for (String room : ROOMS) {
            ResourceBundle bundle = ResourceBundle.getBundle("id.rembuk.text.messages-" + room, locale, NO_FALLBACK);
            for (String key : bundle.keySet()) {
                texts.put(key, bundle.getString(key));
            }
        }
    }

    public static Messages indonesian() {
        return new Messages(Locale.ROOT);
    }

    public static Messages english() {
        return new Messages(Locale.ENGLISH);
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * The text of a key with its placeholders {0}, {1} … filled. Arguments are put in as they are: format numbers with
     * {@link Formats} first.
     *
     * @throws MissingResourceException when no bundle has the key
     */
    public String get(String key, Object... arguments) {
        String pattern = texts.get(key);
        if (pattern == null) {
            throw new MissingResourceException("No text for " + key, Messages.class.getName(), key);
        }
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            words[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(pattern, locale).format(words);
    }
}
