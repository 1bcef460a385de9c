package id.rembuk.usecase;

import id.rembuk.domain.UserError;
import id.rembuk.domain.intake.DraftCell;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.text.Formats;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Reads the cells of an imported plan with the parsers of the plan's table. A cell that says what the line holds already
 * is not read again, so that what a printed workbook shortens or leaves out is never lost.
 */
final class PlanCellReading {
    private static final int MOST_REMEMBERED = 20_000;
    private static final Pattern SHORTENED_PLACES = Pattern.compile(".*\\bdan [\\d.]+ lainnya", Pattern.DOTALL);
    private static final Pattern LIST_BREAKS = Pattern.compile("[;,\\s]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NOT_KNOWN = Pattern.compile("(?i)belum\\b.*|tidak ada data");

    private final PlanCells cells;
    // thousands of rows repeat the same few OPD, codes and places
    private final Map<String, UnaryOperator<PlanLine>> remembered = new HashMap<>();

    PlanCellReading(PlanCells cells) {
        this.cells = cells;
    }

    /**
     * What a cell does to a line.
     *
     * @param cell null for an empty one
     * @throws UserError when it cannot be read for certain
     */
    UnaryOperator<PlanLine> read(PlanField field, DraftCell cell, PlanLine line) {
        String text = text(field, cell);
        if (says(field, cell, text, line)) {
            return UnaryOperator.identity();
        }
        if (field == PlanField.SITES && SHORTENED_PLACES.matcher(text).matches()) {
            if (line.id().isEmpty()) {
                throw new UserError("plan.cell.places-shortened", PlanNumbers.shortened(text));
            }
            return UnaryOperator.identity();
        }
        String key = field.name() + '\n' + text;
        UnaryOperator<PlanLine> change = remembered.get(key);
        if (change == null) {
            change = cells.read(field, text);
            if (remembered.size() < MOST_REMEMBERED) {
                remembered.put(key, change);
            }
        }
        return change;
    }

    private static String text(PlanField field, DraftCell cell) {
        if (cell == null) {
            return "";
        }
        boolean share = field == PlanField.SHARE
                && NOT_KNOWN.matcher(cell.text().strip()).matches();
        return share ? "" : isNumber(field) && cell.number() != null ? Formats.exactNumber(cell.number()) : cell.text();
    }

    private static boolean isNumber(PlanField field) {
        return switch (field) {
            case BASELINE, TARGET, PEOPLE, BUDGET, SHARE -> true;
            default -> false;
        };
    }

    private boolean says(PlanField field, DraftCell cell, String text, PlanLine line) {
        BigDecimal number = cell == null ? null : cell.number();
        String held = cells.text(field, line);
        return switch (field) {
            // the workbook keeps "≥" in the format of the cell
            case TARGET -> isSame(number, line.target().number()) || plain(text).equals(plain(held));
            case BASELINE -> isSame(number, line.baseline()) || plain(text).equals(plain(held));
            case FUNDS -> plain(text).equals(plain(held)) || paysAlone(text, line);
            case MONTHS -> months(text).equals(months(held));
            case NOMENCLATURE -> !held.isEmpty() && (plain(text) + " ").startsWith(held + " ");
            case SITES, INDICATORS, TARGET_GROUPS -> list(text).equals(list(held));
            default -> plain(text).equals(plain(held));
        };
    }

    private static boolean isSame(BigDecimal number, BigDecimal held) {
        return number != null && held != null && number.compareTo(held) == 0;
    }

    private boolean paysAlone(String text, PlanLine line) {
        return line.funds().size() == 1
                && plain(text)
                        .equals(plain(
                                cells.catalogue().fundName(line.funds().get(0).source())));
    }

    private static String months(String text) {
        return plain(text).replaceAll("^–|–$", "");
    }

    private static String list(String text) {
        return LIST_BREAKS
                .matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static String plain(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
