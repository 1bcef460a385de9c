package id.rembuk.reference;

import id.rembuk.domain.UserError;
import id.rembuk.domain.plan.Budget;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One row of a template table; every wrong value is refused with the file, the line and what may stand there. */
final class CsvRow {
    private final String place;
    private final long line;
    private final Map<String, Integer> columns;
    private final List<String> values;

    CsvRow(String place, long line, Map<String, Integer> columns, List<String> values) {
        this.place = place;
        this.line = line;
        this.columns = columns;
        this.values = values;
    }

    String line() {
        return String.valueOf(line);
    }

    long lineNumber() {
        return line;
    }

    /** The value without spaces around it, or null when the cell is empty. */
    String text(String column) {
        Integer index = columns.get(column);
        String value =
                index == null || index >= values.size() ? "" : values.get(index).strip();
        return value.isEmpty() ? null : value;
    }

    String required(String column) {
        String value = text(column);
        if (value == null) {
            throw new UserError("template.value-missing", place, line(), column);
        }
        return value;
    }

    /** True for ya, false for belum, tidak or an empty cell. */
    boolean yes(String column) {
        String value = text(column);
        if (value == null) {
            return false;
        }
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "ya" -> true;
            case "belum", "tidak" -> false;
            default -> throw wrong(column, "ya, belum");
        };
    }

    /** A number with a dot or a comma before its decimals and nothing else; null when the cell is empty. */
    BigDecimal decimal(String column) {
        String value = text(column);
        if (value == null) {
            return null;
        }
        if (!value.matches("-?\\d+([.,]\\d+)?")) {
            throw wrong(column, "12, 12.5");
        }
        return new BigDecimal(value.replace(',', '.'));
    }

    /** A whole number of at most 18 digits; null when the cell is empty. */
    Long whole(String column) {
        String value = text(column);
        if (value == null) {
            return null;
        }
        if (!value.matches("\\d{1,18}")) {
            throw wrong(column, "125000");
        }
        return Long.valueOf(value);
    }

    /** A whole number within bounds, ends included; null when the cell is empty. */
    Integer between(int low, int high, String column) {
        Long value = whole(column);
        if (value != null && (value < low || value > high)) {
            throw wrong(column, low + "–" + high);
        }
        return value == null ? null : value.intValue();
    }

    /** Whole rupiah from 0 to 10^13; null when the cell is empty. */
    Long rupiah(String column) {
        Long value = whole(column);
        if (value != null && value > Budget.MAX_RUPIAH) {
            throw wrong(column, "0–" + Budget.MAX_RUPIAH);
        }
        return value;
    }

    /** A percent from 0 to 100. */
    BigDecimal percent(String column) {
        required(column);
        BigDecimal value = decimal(column);
        if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw wrong(column, "0–100");
        }
        return value;
    }

    /** Values divided by semicolons. */
    List<String> list(String column) {
        String value = text(column);
        return value == null
                ? List.of()
                : Arrays.stream(value.split(";"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    /** A constant by its name in lower case, with - or _ between words; null when the cell is empty. */
    <E extends Enum<E>> E oneOf(String column, Class<E> type) {
        String value = text(column);
        return value == null ? null : constant(column, value, type);
    }

    <E extends Enum<E>> List<E> severalOf(String column, Class<E> type) {
        return list(column).stream().map(value -> constant(column, value, type)).toList();
    }

    private <E extends Enum<E>> E constant(String column, String value, Class<E> type) {
        String name = value.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw wrong(
                column,
                String.join(
                        ", ",
                        Arrays.stream(type.getEnumConstants())
                                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                                .toList()));
    }

    /**
     * The error of a value that may not stand in a column.
     *
     * @param allowed what may stand there, as an officer would type it
     */
    UserError wrong(String column, String allowed) {
        return new UserError("template.value-wrong", place, line(), column, required(column), allowed);
    }
}
