package id.rembuk.usecase;

import id.rembuk.domain.UserError;
import id.rembuk.domain.plan.Budget;
import id.rembuk.text.NumberReading;
import id.rembuk.text.NumberReading.Problem;
import id.rembuk.text.NumberReading.Reading;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers of a plan line from text; what is not certain becomes a user error that tells what to type. */
final class PlanNumbers {
    private static final Pattern EMBEDDED = Pattern.compile(
            "(?i)(?:(?:melekat|termasuk|masuk)\\s+(?:pada|di|dalam|ke)|part\\s+of)\\s+(.+)", Pattern.DOTALL);
    private static final Pattern UNKNOWN = Pattern.compile(
            "(?i)belum(?:\\s+(?:ada|ditetapkan|diketahui|tersedia))?(?:\\s+pagu)?|tidak ada data|not\\s+(?:yet\\s+)?known|n/?a|tbd|\\?");

    private PlanNumbers() {}

    /** Whole rupiah, null when blank. */
    static Long rupiah(String text) {
        BigDecimal value = value(text, NumberReading.rupiah(text));
        return value == null ? null : value.longValueExact();
    }

    static BigDecimal decimal(String text) {
        return value(text, NumberReading.decimal(text));
    }

    /** A count of persons or families, null when blank. */
    static Integer count(String text) {
        BigDecimal value = decimal(text);
        if (value == null) {
            return null;
        }
        if (value.stripTrailingZeros().scale() > 0 || value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            throw new UserError("plan.cell.count", text);
        }
        return value.intValueExact();
    }

    /** An amount, "belum ada" or "melekat pada …", also in English; blank means not known, never 0. */
    static Budget budget(String text) {
        Matcher embedded = EMBEDDED.matcher(text.strip());
        if (embedded.matches()) {
            return Budget.embeddedIn(embedded.group(1).strip());
        }
        if (UNKNOWN.matcher(text.strip()).matches()) {
            return Budget.UNKNOWN;
        }
        Long rupiah = rupiah(text);
        return rupiah == null ? Budget.UNKNOWN : Budget.of(rupiah);
    }

    private static BigDecimal value(String text, Reading reading) {
        if (reading.isRefused()) {
            throw new UserError("plan.cell." + key(reading.problem()), shortened(text));
        }
        return reading.value();
    }

    private static String key(Problem problem) {
        return problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Enough of a refused text to recognise it. */
    static String shortened(String text) {
        String plain = text.strip();
        return plain.length() <= 40 ? plain : plain.substring(0, 40) + "…";
    }
}
