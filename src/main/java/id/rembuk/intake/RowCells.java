package id.rembuk.intake;

import id.rembuk.domain.CellName;
import id.rembuk.domain.intake.ColumnUse;
import id.rembuk.domain.intake.Decimals;
import id.rembuk.domain.intake.DraftCell;
import id.rembuk.domain.intake.ImportField;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.intake.ImportSettings;
import id.rembuk.intake.table.CellValue;
import id.rembuk.intake.table.SheetRow;
import id.rembuk.text.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the cells of a row as settled; equal cells are one object, because files have many rows and few different cells. */
final class RowCells {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(10_000_000);
    private static final BigDecimal NOISE = new BigDecimal("0.000001");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int MOST_SHARED = 20_000;

    private final SheetColumns columns;
    private final ImportSettings settings;
    private final Findings findings;
    private final IndicatorNames indicators;
    private final List<Map<String, DraftCell>> shared = new ArrayList<>();
    private final List<Map<CellValue.Amount, DraftCell>> amounts = new ArrayList<>();
    private final List<Runnable> problems = new ArrayList<>();
    private final CellValue[] above;
    private final DraftCell[] readAbove;

    RowCells(SheetColumns columns, ImportSettings settings, Findings findings, IndicatorNames indicators) {
        this.columns = columns;
        this.settings = settings;
        this.findings = findings;
        this.indicators = indicators;
        above = new CellValue[columns.size()];
        readAbove = new DraftCell[columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            shared.add(new HashMap<>());
            amounts.add(new HashMap<>());
        }
    }

    /** The cell of a column of the sheet, or what the officer put in its place. */
    CellValue cell(SheetRow row, int column) {
        String mended = mended(row, column);
        if (mended == null) {
            return row.cell(column);
        }
        return mended.isBlank() ? CellValue.Empty.CELL : new CellValue.Text(mended.strip());
    }

    /** What the officer put in the place of a cell; null when it stays as it is. */
    private String mended(SheetRow row, int column) {
        return settings.mended().isEmpty() ? null : settings.mended().get(CellName.column(column) + row.number());
    }

    /** The text of a cell; "" when it may be a NIK. */
    String text(SheetRow row, int column) {
        CellValue cell = column < 0 ? CellValue.Empty.CELL : cell(row, column);
        return ColumnProfile.isNik(cell) || cell instanceof CellValue.Failure ? "" : oneLine(cell.plain());
    }

    static String oneLine(String text) {
        return isOneLine(text) ? text : BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Most texts are; asking is much quicker than replacing. */
    private static boolean isOneLine(String text) {
        boolean blankBefore = true;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean blank = letter == ' ';
            if ((blank && blankBefore) || (!blank && Character.isWhitespace(letter))) {
                return false;
            }
            blankBefore = blank;
        }
        return text.isEmpty() || !blankBefore;
    }

    /** All columns that are read; what cannot be read is told by {@link #tell()}, if the row turns out to be data. */
    List<DraftCell> read(SheetRow row) {
        problems.clear();
        DraftCell[] cells = new DraftCell[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = read(row, i);
        }
        return Arrays.asList(cells);
    }

    /** Tells what could not be read in the row that was read last. */
    void tell() {
        problems.forEach(Runnable::run);
    }

    /** Readers give equal cells of a column as one object; what could be read above need not be read again. */
    private DraftCell read(SheetRow row, int place) {
        CellValue cell = cell(row, columns.index(place));
        if (cell != above[place]) {
            int before = problems.size();
            readAbove[place] = read(row, place, cell);
            above[place] = problems.size() == before ? cell : null;
        }
        return readAbove[place];
    }

    private DraftCell read(SheetRow row, int place, CellValue cell) {
        if (cell.isEmpty()) {
            return null;
        }
        if (ColumnProfile.isNik(cell)) {
            tell(false, "personal-value", row, columns.index(place), "");
            return null;
        }
        if (!columns.isNumber(place)) {
            return shared(place, words(cell, columns.use(place)), null);
        }
        return number(row, place, cell);
    }

    private String words(CellValue cell, ColumnUse use) {
        String plain = cell.plain();
        if (use.field() == ImportField.INDICATOR) {
            IndicatorNames.Found found = indicators.find(plain);
            boolean asWritten = !found.isFound()
                    || plain.strip().equalsIgnoreCase(found.indicator().code())
                    || plain.strip().equalsIgnoreCase(found.indicator().name());
            return asWritten ? plain : found.indicator().code() + " · " + plain;
        }
        return plain;
    }

    private DraftCell number(SheetRow row, int place, CellValue cell) {
        ColumnUse use = columns.use(place);
        int column = columns.index(place);
        if (cell instanceof CellValue.Amount amount) {
            DraftCell known = amounts.get(place).get(amount);
            return known == null ? amount(row, place, amount) : known;
        }
        if (cell instanceof CellValue.Text text) {
            Decimals decimals = mended(row, column) == null
                    ? settings.decimals().getOrDefault(column, Decimals.AMBIGUOUS)
                    : Decimals.COMMA;
            CellNumbers.Reading read = CellNumbers.read(text.text(), decimals);
            if (read.problem() != null) {
                boolean ambiguous = read.problem() == CellNumbers.Problem.AMBIGUOUS;
                tell(isRate(use), ambiguous ? "number-ambiguous" : "number-unread", row, column, text.text());
                return shared(place, text.text(), null);
            }
            if (read.value() == null) {
                return null;
            }
            boolean hundredths = settings.fractions().contains(column) && !read.percent();
            BigDecimal value = hundredths ? read.value().movePointRight(2) : read.value();
            return checked(row, place, value, text.text());
        }
        String code = cell instanceof CellValue.Failure
                ? "cell-error"
                : cell instanceof CellValue.Day ? "number-date" : "number-unread";
        tell(isRate(use), code, row, column, cell.plain());
        return shared(place, cell.plain(), null);
    }

    private DraftCell amount(SheetRow row, int place, CellValue.Amount amount) {
        ColumnUse use = columns.use(place);
        boolean hundredths = amount.asPercent()
                ? !ColumnProposal.isCount(use)
                : settings.fractions().contains(columns.index(place));
        BigDecimal value = hundredths ? amount.value().movePointRight(2) : amount.value();
        DraftCell cell = checked(row, place, whole(value, use), shown(value));
        Map<CellValue.Amount, DraftCell> known = amounts.get(place);
        if (cell.number() != null && known.size() < MOST_SHARED) {
            known.put(amount, cell);
        }
        return cell;
    }

    private static String shown(BigDecimal value) {
        return value.scale() <= 0 && value.precision() + -value.scale() < 18
                ? Formats.number(value.longValueExact())
                : Formats.exactNumber(value);
    }

    /** A count that a formula left a hair beside a whole number is that number. */
    private static BigDecimal whole(BigDecimal value, ColumnUse use) {
        BigDecimal nearest = value.setScale(0, RoundingMode.HALF_UP);
        boolean near = value.subtract(nearest).abs().compareTo(NOISE) < 0;
        return ColumnProposal.isCount(use) && near ? nearest : value;
    }

    private DraftCell checked(SheetRow row, int place, BigDecimal value, String text) {
        ColumnUse use = columns.use(place);
        if (settings.kind() != ImportKind.RENCANA && ColumnProposal.isCount(use)) {
            String wrong = value.signum() < 0
                    ? "number-negative"
                    : value.stripTrailingZeros().scale() > 0
                            ? "number-fraction"
                            : value.compareTo(LARGEST) > 0 ? "number-large" : null;
            if (wrong != null) {
                tell(false, wrong, row, columns.index(place), text);
                return shared(place, text, null);
            }
        }
        return shared(place, text, value);
    }

    private DraftCell shared(int place, String text, BigDecimal value) {
        Map<String, DraftCell> known = shared.get(place);
        DraftCell same = known.get(text);
        DraftCell cell = new DraftCell(text, value);
        if (cell.equals(same)) {
            return same;
        }
        if (known.size() < MOST_SHARED) {
            known.put(text, cell);
        }
        return cell;
    }

    private static boolean isRate(ColumnUse use) {
        return ColumnProposal.isRate(use);
    }

    /** Cells of a plan are judged by the plan itself. */
    private void tell(boolean onlyWarn, String code, SheetRow row, int column, String value) {
        int number = row.number();
        if (onlyWarn) {
            problems.add(() -> findings.warning(code, number, column, value));
        } else if (settings.kind() != ImportKind.RENCANA || code.equals("personal-value")) {
            problems.add(() -> findings.error(code, number, column, value));
        }
    }
}
