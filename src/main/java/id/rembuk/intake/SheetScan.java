package id.rembuk.intake;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.intake.DraftCell;
import id.rembuk.domain.intake.ImportField;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.intake.ImportSettings;
import id.rembuk.intake.table.RowConsumer;
import id.rembuk.intake.table.SheetRow;
import id.rembuk.task.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Goes through a sheet once: keeps its data rows, leaves out totals, footers, groups and repeated headings. */
final class SheetScan implements RowConsumer {
    private static final int STEP = 500;
    private static final int SUB_KEGIATAN_PARTS = 6;

    private final ImportSettings settings;
    private final SheetColumns columns;
    private final RowCells cells;
    private final RowTimes times;
    private final RowKinds kinds;
    private final Places places;
    private final Totals totals;
    private final Findings findings;
    private final Progress progress;
    private final int codeColumn;
    private final int kecamatanColumn;
    private final int desaColumn;
    private final int firstNumber;
    private final List<ReadRow> rows = new ArrayList<>();
    private String kecamatan = "";
    private int skipped;

    SheetScan(SheetColumns columns, ImportSettings settings, Heading heading, Reading reading, Progress progress) {
        this.settings = settings;
        this.columns = columns;
        this.progress = progress;
        findings = reading.findings();
        places = reading.places();
        cells = new RowCells(columns, settings, findings, reading.indicators());
        times = new RowTimes(cells, columns, settings, findings);
        kinds = new RowKinds(heading);
        totals = new Totals(columns.additive(), columns.indexes(), findings);
        codeColumn = columns.of(ImportField.AREA_CODE);
        kecamatanColumn = columns.of(ImportField.KECAMATAN);
        desaColumn = columns.of(ImportField.DESA);
        firstNumber = columns.firstNumber();
    }

    /** What a sheet is read with. */
    record Reading(Findings findings, Places places, IndicatorNames indicators) {}

    List<ReadRow> rows() {
        return rows;
    }

    int skipped() {
        return skipped;
    }

    @Override
    public boolean row(SheetRow row) {
        if (row.number() % STEP == 0) {
            progress.checkCancelled();
            progress.report(row.number(), 0, "");
        }
        if (row.number() <= settings.headerLast() || row.isBlank()) {
            return true;
        }
        if (kinds.isHeading(row)) {
            skipped++;
        } else if (settings.kind() == ImportKind.RENCANA) {
            planRow(row);
        } else {
            placedRow(row);
        }
        return true;
    }

    private void planRow(SheetRow row) {
        List<DraftCell> read = cells.read(row);
        long filled = read.stream().filter(Objects::nonNull).count();
        boolean label = !RowKinds.totalLabel(row, firstNumber).isEmpty() && !hasCode(row);
        if (filled < 2 || label || RowKinds.isFooter(row) || isUpperLevel(row)) {
            leftOut(row, label, read, RowKinds.totalLabel(row, firstNumber));
            return;
        }
        totals.add(read);
        keep(row, places.of("", "", ""), read);
    }

    private boolean hasCode(SheetRow row) {
        return columns.uses().stream().anyMatch(use -> use.detail().equals("NOMENCLATURE"))
                && !nomenclature(row).isEmpty();
    }

    private String nomenclature(SheetRow row) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.use(i).detail().equals("NOMENCLATURE")) {
                String text = cells.text(row, columns.index(i));
                String code = text.split(" ", 2)[0];
                if (code.matches("[\\dXx]{1,2}(?:\\.[\\dXx]{1,4}){1,5}\\.?")) {
                    return code;
                }
            }
        }
        return "";
    }

    /** Whether the code is that of a bidang, program or kegiatan above the sub kegiatan. */
    private boolean isUpperLevel(SheetRow row) {
        String code = nomenclature(row);
        return !code.isEmpty() && code.split("\\.").length < SUB_KEGIATAN_PARTS;
    }

    private void placedRow(SheetRow row) {
        String code = cells.text(row, codeColumn);
        String desa = cells.text(row, desaColumn);
        String own = cells.text(row, kecamatanColumn);
        List<DraftCell> read = cells.read(row);
        boolean numbers = hasNumbers(read);
        Places.Place place = places.of(code, own.isEmpty() ? kecamatan : own, desa);
        boolean named = isPlace(own, place);
        if (!named && isLeftOut(row, read)) {
            return;
        }
        boolean placed = desaColumn >= 0 || codeColumn >= 0;
        if (placed ? (desa.isEmpty() && code.isEmpty()) : own.isEmpty()) {
            unplaced(row, own, read, numbers);
            return;
        }
        if (!named && !numbers && code.isEmpty() && isGroup(row, desa)) {
            group(desa);
            return;
        }
        kecamatan = own.isEmpty() ? kecamatan : own;
        totals.add(read);
        keep(row, place, read);
    }

    /** Leaves out a row that names no place if its words make it a total, the whole regency or a footer. */
    private boolean isLeftOut(SheetRow row, List<DraftCell> read) {
        String label = RowKinds.totalLabel(row, firstNumber);
        if (!label.isEmpty() || isRegency(row)) {
            leftOut(row, true, read, label.isEmpty() ? RowKinds.regencyLabel(row, firstNumber) : label);
            return true;
        }
        if (RowKinds.isFooter(row)) {
            skipped++;
            return true;
        }
        return false;
    }

    private boolean isPlace(String own, Places.Place place) {
        return place.text().desa().isEmpty()
                ? desaColumn < 0 && places.matcher().kecamatan(own).isPresent()
                : places.named(place).isFound();
    }

    private boolean isRegency(SheetRow row) {
        return !RowKinds.regencyLabel(row, firstNumber).isEmpty() && desaColumn < 0 && kecamatanColumn >= 0;
    }

    /** A row that names no desa: a kecamatan with its sum, a group, a total without a word, or data somebody must mend. */
    private void unplaced(SheetRow row, String own, List<DraftCell> read, boolean numbers) {
        List<String> labels = RowKinds.labels(row, firstNumber);
        if (!numbers) {
            group(own.isEmpty() && !labels.isEmpty() ? labels.get(0) : own);
        } else if (totals.isSum(read)) {
            leftOut(row, true, read, labels.isEmpty() ? "" : labels.get(0));
        } else if (!own.isEmpty()) {
            kecamatan = own;
            leftOut(row, false, read, own);
        } else if (!labels.isEmpty()) {
            leftOut(row, false, read, labels.get(0));
        } else {
            totals.add(read);
            keep(row, places.of("", "", ""), read);
        }
    }

    private void leftOut(SheetRow row, boolean total, List<DraftCell> read, String label) {
        skipped++;
        if (total) {
            findings.note("totals-row", row.number(), -1, label);
            totals.compare(row.number(), read);
        } else if (hasNumbers(read)) {
            findings.note("row-left-out", row.number(), -1, label);
        }
    }

    /** A row with one word only that is no place. */
    private boolean isGroup(SheetRow row, String desa) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).count() <= 2 && !desa.isEmpty();
    }

    private void group(String text) {
        skipped++;
        Area found = places.matcher().kecamatan(text).orElse(null);
        if (found != null) {
            kecamatan = text;
        }
    }

    private boolean hasNumbers(List<DraftCell> read) {
        for (int i = 0; i < read.size(); i++) {
            if (read.get(i) != null && read.get(i).number() != null) {
                return true;
            }
        }
        return false;
    }

    private boolean tells(SheetRow row) {
        return !settings.setAside().contains(row.number());
    }

    private void keep(SheetRow row, Places.Place place, List<DraftCell> read) {
        boolean tell = tells(row);
        if (tell) {
            cells.tell();
        }
        places.see(place);
        rows.add(new ReadRow(row.number(), place, times.period(row, tell), times.source(row, tell), read, !tell));
    }
}
