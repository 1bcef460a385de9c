package id.rembuk.usecase;

import id.rembuk.domain.UserError;
import id.rembuk.domain.plan.Target;
import id.rembuk.domain.plan.Target.Operator;
import id.rembuk.text.Formats;
import id.rembuk.text.NumberReading;
import id.rembuk.text.NumberReading.Problem;
import id.rembuk.text.NumberReading.Reading;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A target as text: "402", "≥ 90", "maks 14", "min 2 kali", or words where no number fits. */
public final class PlanTargetText {
    private static final Pattern FORM = Pattern.compile(
            "(≥|>=|=>|≤|<=|=<|=|min(?:imal|imum|\\.)?|maks(?:imal|imum|\\.)?|paling sedikit|paling banyak)?"
                    + "\\s*([-−]?[\\d][\\d.,]*)\\s*(%|kali|x)?",
            Pattern.CASE_INSENSITIVE);

    private PlanTargetText() {}

    /** "" for a target that is open. */
    public static String write(Target target) {
        if (target.number() == null) {
            return target.text() == null ? "" : target.text();
        }
        String number = Formats.number(target.number());
        return switch (target.operator()) {
            case EQUAL -> number;
            case AT_LEAST, AT_MOST -> target.operator().sign() + " " + number;
            case AT_LEAST_TIMES -> "min. " + number + " kali";
        };
    }

    /** @throws UserError when a text that starts with a digit is no number */
    static Target read(String text) {
        if (text.isBlank() || text.equals("-")) {
            return Target.NONE;
        }
        Matcher form = FORM.matcher(text.strip());
        if (form.matches()) {
            Reading reading = NumberReading.decimal(form.group(2));
            if (reading.isRefused()) {
                throw refused(text, reading.problem());
            }
            return Target.of(operator(form.group(1), form.group(3)), reading.value());
        }
        if (Character.isDigit(text.strip().charAt(0))) {
            throw refused(text, Problem.NOT_A_NUMBER);
        }
        return Target.text(text.strip());
    }

    private static UserError refused(String text, Problem problem) {
        String code =
                switch (problem) {
                    case NEGATIVE -> "plan.cell.negative";
                    case TOO_LARGE -> "plan.cell.too-large";
                    default -> "plan.cell.target";
                };
        return new UserError(code, PlanNumbers.shortened(text));
    }

    private static Operator operator(String sign, String unit) {
        if (sign == null) {
            return Operator.EQUAL;
        }
        return switch (sign.toLowerCase(Locale.ROOT).charAt(0)) {
            case '≥', '>' -> Operator.AT_LEAST;
            case '≤', '<' -> Operator.AT_MOST;
            case 'm' -> sign.toLowerCase(Locale.ROOT).startsWith("mak") ? Operator.AT_MOST : least(unit);
            case 'p' -> sign.toLowerCase(Locale.ROOT).endsWith("banyak") ? Operator.AT_MOST : least(unit);
            default -> sign.equals("=>") ? Operator.AT_LEAST : sign.equals("=<") ? Operator.AT_MOST : Operator.EQUAL;
        };
    }

    private static Operator least(String unit) {
        return unit == null || unit.equals("%") ? Operator.AT_LEAST : Operator.AT_LEAST_TIMES;
    }
}
