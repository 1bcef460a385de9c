package id.rembuk.intake;

import id.rembuk.domain.intake.ColumnUse;
import id.rembuk.domain.intake.DraftCell;
import id.rembuk.domain.intake.HeadingNames;
import id.rembuk.domain.intake.ImportField;
import id.rembuk.domain.intake.ImportSettings;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Period;
import id.rembuk.intake.table.RowConsumer;
import id.rembuk.intake.table.SheetRow;
import id.rembuk.task.Progress;
import id.rembuk.text.Formats;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts rows of single children per desa and month of measuring. Of a row only its place, time and height for age are
 * looked at; nothing of it is kept, told or logged.
 */
final class PeopleCount implements RowConsumer {
    private static final int STEP = 500;

    private final ImportSettings settings;
    private final RowCells cells;
    private final RowTimes times;
    private final RowKinds kinds;
    private final Findings findings;
    private final Progress progress;
    private final Places places;
    private final int codeColumn;
    private final int kecamatanColumn;
    private final int desaColumn;
    private final int heightColumn;
    private final Map<Key, Counted> counted = new LinkedHashMap<>();
    private int skipped;
    private int unknown;
    private int firstUnknown;

    private record Key(Places.Place place, Period period, DataSource source) {}

    /** How many were counted, and in which row the first. */
    private static final class Counted {
        private final int row;
        private int measured;
        private int shortOnes;
        private int severe;

        Counted(int row) {
            this.row = row;
        }
    }

    PeopleCount(
            SheetColumns columns,
            ImportSettings settings,
            Heading heading,
            SheetScan.Reading reading,
            Progress progress) {
        this.settings = settings;
        this.progress = progress;
        findings = reading.findings();
        places = reading.places();
        cells = new RowCells(columns, settings, findings, reading.indicators());
        times = new RowTimes(cells, columns, settings, findings);
        kinds = new RowKinds(heading);
        codeColumn = columns.of(ImportField.AREA_CODE);
        kecamatanColumn = columns.of(ImportField.KECAMATAN);
        desaColumn = columns.of(ImportField.DESA);
        heightColumn = columns.of(ImportField.HEIGHT_FOR_AGE);
    }

    /** The columns of what is counted. */
    static List<ColumnUse> uses() {
        return List.of(
                new ColumnUse(ImportField.COUNT, CountField.MEASURED.name()),
                new ColumnUse(ImportField.COUNT, CountField.SHORT.name()),
                new ColumnUse(ImportField.COUNT, CountField.SEVERELY_SHORT.name()));
    }

    @Override
    public boolean row(SheetRow row) {
        if (row.number() % STEP == 0) {
            progress.checkCancelled();
            progress.report(row.number(), 0, "");
        }
        if (row.number() <= settings.headerLast()
                || row.isBlank()
                || settings.setAside().contains(row.number())) {
            return true;
        }
        Places.Place place =
                places.of(cells.text(row, codeColumn), cells.text(row, kecamatanColumn), cells.text(row, desaColumn));
        if (kinds.isHeading(row)
                || (place.text().desa().isEmpty() && place.text().code().isEmpty())) {
            skipped++;
        } else {
            count(row, place);
        }
        return true;
    }

    private void count(SheetRow row, Places.Place place) {
        places.see(place);
        Counted sum = counted.computeIfAbsent(
                new Key(place, times.period(row, false), times.source(row, false)), k -> new Counted(row.number()));
        String height = HeadingNames.normal(cells.text(row, heightColumn));
        switch (height) {
            case "" -> {}
            case "sangat pendek", "severely stunted", "sangat pendek severely stunted", "severe stunting" -> {
                sum.measured++;
                sum.severe++;
            }
            case "pendek", "stunted", "stunting", "pendek stunted" -> {
                sum.measured++;
                sum.shortOnes++;
            }
            case "normal", "tinggi", "tall", "tidak stunting" -> sum.measured++;
            default -> {
                unknown++;
                firstUnknown = firstUnknown == 0 ? row.number() : firstUnknown;
            }
        }
    }

    /** One row for each place, month and source; rows without a result of measuring count nobody. */
    List<ReadRow> rows() {
        if (heightColumn < 0) {
            findings.error("height-missing", 0, -1, "");
            return List.of();
        }
        if (unknown > 0) {
            findings.warning("height-unread", firstUnknown, heightColumn, "", Formats.number((long) unknown));
        }
        return counted.entrySet().stream()
                .filter(entry -> entry.getValue().measured > 0)
                .map(entry -> {
                    Key key = entry.getKey();
                    Counted sum = entry.getValue();
                    List<DraftCell> numbers = List.of(cell(sum.measured), cell(sum.shortOnes), cell(sum.severe));
                    return new ReadRow(sum.row, key.place(), key.period(), key.source(), numbers, false);
                })
                .toList();
    }

    /** Where the result of measuring stands. */
    int heightColumn() {
        return Math.max(0, heightColumn);
    }

    int skipped() {
        return skipped;
    }

    private static DraftCell cell(int count) {
        return new DraftCell(Formats.number((long) count), BigDecimal.valueOf(count));
    }
}
