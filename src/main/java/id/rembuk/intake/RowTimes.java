package id.rembuk.intake;

import id.rembuk.domain.intake.ImportField;
import id.rembuk.domain.intake.ImportSettings;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Period;
import id.rembuk.intake.table.CellValue;
import id.rembuk.intake.table.SheetRow;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The time and the source of a row: its own where it says them, else those settled for the whole file. */
final class RowTimes {
    private final RowCells cells;
    private final ImportSettings settings;
    private final Findings findings;
    private final Map<String, Optional<PeriodText.Found>> years = new HashMap<>();
    private final Map<String, Optional<Integer>> months = new HashMap<>();
    private final Map<String, Optional<Period>> times = new HashMap<>();
    private final Map<Period, Period> shared = new HashMap<>();
    private final int yearColumn;
    private final int monthColumn;
    private final int sourceColumn;

    RowTimes(RowCells cells, SheetColumns columns, ImportSettings settings, Findings findings) {
        this.cells = cells;
        this.settings = settings;
        this.findings = findings;
        yearColumn = columns.of(ImportField.YEAR);
        monthColumn = columns.of(ImportField.MONTH);
        sourceColumn = columns.of(ImportField.SOURCE);
    }

    /**
     * The time of a row.
     *
     * @param tell whether what cannot be read is told, with the value
     */
    Period period(SheetRow row, boolean tell) {
        Integer year = null;
        Integer month = null;
        String yearText = cells.text(row, yearColumn);
        if (!yearText.isEmpty()) {
            Optional<PeriodText.Found> found = years.computeIfAbsent(yearText, PeriodText::in);
            if (found.isEmpty()) {
                return wrong(row, yearColumn, yearText, tell);
            }
            year = found.get().period().year();
            month = found.get().period().month();
        }
        String monthText = cells.text(row, monthColumn);
        if (!monthText.isEmpty()) {
            Optional<Period> whole = wholeMonth(row, monthText);
            Optional<Integer> alone =
                    whole.isPresent() ? Optional.empty() : months.computeIfAbsent(monthText, PeriodText::monthOf);
            if (whole.isPresent()) {
                year = year == null ? Integer.valueOf(whole.get().year()) : year;
                month = whole.get().month();
            } else if (alone.isPresent()) {
                month = alone.get();
            } else {
                return wrong(row, monthColumn, monthText, tell);
            }
        }
        return period(year, month);
    }

    private Optional<Period> wholeMonth(SheetRow row, String text) {
        if (cells.cell(row, monthColumn) instanceof CellValue.Day day) {
            int year = day.at().getYear();
            return year < 2000 || year > 2100
                    ? Optional.empty()
                    : Optional.of(new Period(year, day.at().getMonthValue()));
        }
        return times.computeIfAbsent(
                text, word -> PeriodText.day(word).or(() -> PeriodText.in(word).map(PeriodText.Found::period)));
    }

    private Period period(Integer year, Integer month) {
        Period all = settings.period();
        if (year == null && month == null) {
            return all;
        }
        if (year == null) {
            return all == null ? null : new Period(all.year(), month);
        }
        if (month == null) {
            return all != null && all.year() == year ? all : Period.ofYear(year);
        }
        return shared.computeIfAbsent(new Period(year, month), Function.identity());
    }

    private Period wrong(SheetRow row, int column, String text, boolean tell) {
        if (tell) {
            findings.error("period-unread", row.number(), column, text);
        }
        return null;
    }

    /** The source of a row; an unknown word in its column is told, and the file's source holds. */
    DataSource source(SheetRow row, boolean tell) {
        String text = cells.text(row, sourceColumn);
        if (text.isEmpty()) {
            return settings.source();
        }
        for (DataSource source : DataSource.values()) {
            if (source.label().equalsIgnoreCase(text)) {
                return source;
            }
        }
        Optional<DataSource> found = SourceText.in(text);
        if (found.isEmpty() && tell) {
            findings.warning("source-unread", row.number(), sourceColumn, text);
        }
        return found.orElse(settings.source());
    }
}
