package id.rembuk.usecase;

import id.rembuk.domain.UserError;
import id.rembuk.text.Formats;
import id.rembuk.text.NumberReading;
import id.rembuk.text.NumberReading.Problem;
import id.rembuk.text.NumberReading.Reading;
import java.math.BigDecimal;

/** A number of a desa as text, in both directions: whole, 0 to 10,000,000, written the Indonesian way. */
public final class VillageNumberText {
    private static final int SHOWN = 40;

    private VillageNumberText() {}

    /** The text that is edited and copied; "" when unknown. */
    public static String write(Integer value) {
        return value == null ? "" : Formats.number(value);
    }

    /**
     * Reads a typed or pasted text; blank and "-" mean unknown, never 0.
     *
     * @throws UserError {@code village.cell.*} when it is not a whole number of persons or families in range
     */
    public static Integer read(String text) {
        if (text.strip().endsWith("%")) {
            throw new UserError("village.cell.percent", shortened(text));
        }
        Reading reading = NumberReading.decimal(text);
        if (reading.isRefused()) {
            throw refusal(reading.problem(), text);
        }
        BigDecimal value = reading.value();
        if (value == null) {
            return null;
        }
        if (value.stripTrailingZeros().scale() > 0) {
            throw new UserError("village.cell.not-whole", shortened(text));
        }
        if (value.compareTo(BigDecimal.valueOf(Villages.MOST)) > 0) {
            throw refusal(Problem.TOO_LARGE, text);
        }
        return value.intValueExact();
    }

    private static UserError refusal(Problem problem, String text) {
        return switch (problem) {
            case NEGATIVE -> new UserError("village.cell.negative", shortened(text));
            case TOO_LARGE -> new UserError("village.cell.too-large", shortened(text), Formats.number(Villages.MOST));
            case SHORTENED -> new UserError("village.cell.shortened", shortened(text));
            default -> new UserError("village.cell.not-a-number", shortened(text));
        };
    }

    /** Enough of a refused text to recognise it. */
    private static String shortened(String text) {
        String plain = text.strip();
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
    }
}
