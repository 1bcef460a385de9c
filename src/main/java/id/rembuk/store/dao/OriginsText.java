package id.rembuk.store.dao;

import id.rembuk.domain.situation.NumberOrigin;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Writes where the numbers of a record come from as short text, a line for each field: {@code FIELD<tab>intake<tab>cell}
 * for an imported number, {@code FIELD<tab><tab>time<tab>officer} for a typed one.
 */
final class OriginsText {
    private OriginsText() {}

    /** Null when there are none. */
    static <F extends Enum<F>> String write(Map<F, NumberOrigin> origins, Class<F> fields) {
        if (origins.isEmpty()) {
            return null;
        }
        StringBuilder text = new StringBuilder(origins.size() * 60);
        for (F field : fields.getEnumConstants()) {
            NumberOrigin origin = origins.get(field);
            if (origin != null) {
                text.append(text.isEmpty() ? "" : "\n").append(field.name()).append('\t');
                append(text, origin);
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, NumberOrigin origin) {
        if (origin.isTyped()) {
            text.append('\t').append(origin.typedAt()).append('\t').append(word(origin.typedBy()));
        } else {
            text.append(origin.intakeId()).append('\t').append(word(origin.cell()));
        }
    }

    static <F extends Enum<F>> Map<F, NumberOrigin> read(String text, Class<F> fields) {
        if (text == null || text.isEmpty()) {
            return Collections.emptyMap();
        }
        Map<F, NumberOrigin> origins = new EnumMap<>(fields);
        for (String line : text.split("\n")) {
            String[] parts = line.split("\t", -1);
            try {
                origins.put(Enum.valueOf(fields, parts[0]), origin(parts));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | DateTimeException e) {
                throw Row.unreadable(e);
            }
        }
        return origins;
    }

    private static NumberOrigin origin(String[] parts) {
        return parts[1].isEmpty()
                ? NumberOrigin.typed(parts[3], Instant.parse(parts[2]))
                : NumberOrigin.imported(parts[1], parts[2].isEmpty() ? null : parts[2]);
    }

    private static String word(String text) {
        return text == null ? "" : text.replace('\t', ' ').replace('\n', ' ');
    }
}
