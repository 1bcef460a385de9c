package id.rembuk.support;

import id.rembuk.domain.intake.ColumnUse;
import id.rembuk.domain.intake.DraftCell;
import id.rembuk.domain.intake.DraftRow;
import id.rembuk.domain.intake.FileLook;
import id.rembuk.domain.intake.ImportDraft;
import id.rembuk.domain.intake.ImportField;
import id.rembuk.domain.intake.ImportFinding;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.intake.ImportSettings;
import id.rembuk.domain.intake.SheetLook;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Builds files as they are after reading, row by row, for tests of what is done with them. */
public final class ImportDrafts {
    private final ImportKind kind;
    private final String fileName;
    private final List<ColumnUse> columns = new ArrayList<>();
    private final List<DraftRow> rows = new ArrayList<>();
    private final List<ImportFinding> findings = new ArrayList<>();
    private final Map<Integer, String> areas = new HashMap<>();
    private final Set<Integer> setAside = new HashSet<>();
    private Period period = new Period(2024, 2);
    private DataSource source = DataSource.EPPGBM;
    private String sheet = "Rekap";
    private boolean people;

    private ImportDrafts(ImportKind kind, String fileName) {
        this.kind = kind;
        this.fileName = fileName;
    }

    public static ImportDrafts of(ImportKind kind, String fileName) {
        return new ImportDrafts(kind, fileName);
    }

    /** Counts per desa: the name of the desa, then the fields. */
    public static ImportDrafts counts(String fileName, CountField... fields) {
        ImportDrafts draft = of(ImportKind.DESA, fileName).column(ColumnUse.of(ImportField.DESA));
        for (CountField field : fields) {
            draft.column(new ColumnUse(ImportField.COUNT, field.name()));
        }
        return draft;
    }

    /** A plan: its fields, then the hidden id. */
    public static ImportDrafts plan(String fileName, PlanField... fields) {
        ImportDrafts draft = of(ImportKind.RENCANA, fileName);
        for (PlanField field : fields) {
            draft.column(
                    field == PlanField.OWNER
                            ? ColumnUse.of(ImportField.ORGANISATION)
                            : new ColumnUse(ImportField.PLAN, field.name()));
        }
        return draft.column(ColumnUse.of(ImportField.RECORD_ID));
    }

    public ImportDrafts column(ColumnUse use) {
        columns.add(use);
        return this;
    }

    public ImportDrafts at(Period newPeriod, DataSource newSource) {
        period = newPeriod;
        source = newSource;
        return this;
    }

    public ImportDrafts sheet(String name) {
        sheet = name;
        return this;
    }

    public ImportDrafts countingPeople() {
        people = true;
        return this;
    }

    /** A row of texts and whole numbers; null for an empty cell. */
    public ImportDrafts row(String areaId, Object... cells) {
        List<DraftCell> read = new ArrayList<>();
        for (Object cell : cells) {
            read.add(
                    cell == null
                            ? null
                            : cell instanceof String text
                                    ? new DraftCell(text, null)
                                    : new DraftCell(String.valueOf(cell), new BigDecimal(String.valueOf(cell))));
        }
        while (read.size() < columns.size()) {
            read.add(null);
        }
        rows.add(new DraftRow(
                rows.size() + 2, areaId, String.valueOf(cells[0]), List.of(), period, source, read, false));
        return this;
    }

    /** An error the reader found in the last row. */
    public ImportDrafts wrong(String code) {
        int row = rows.size() + 1;
        findings.add(new ImportFinding(ImportFinding.Severity.ERROR, code, sheet, row, 1, "x", List.of("x")));
        return this;
    }

    /** The officer chose an area for the last row. */
    public ImportDrafts chosen(String areaId) {
        areas.put(rows.size() + 1, areaId);
        return this;
    }

    /** The officer left the last row out. */
    public ImportDrafts leftOut() {
        DraftRow last = rows.remove(rows.size() - 1);
        setAside.add(last.number());
        rows.add(new DraftRow(
                last.number(),
                last.areaId(),
                last.areaText(),
                last.suggestions(),
                last.period(),
                last.source(),
                last.cells(),
                true));
        return this;
    }

    public ImportDraft build() {
        Map<Integer, ColumnUse> uses = new HashMap<>();
        IntStream.range(0, columns.size()).forEach(i -> uses.put(i, columns.get(i)));
        ImportSettings settings = new ImportSettings(
                kind, 0, 1, 1, uses, Map.of(), Set.of(), period, source, people, Map.of(), areas, setAside);
        return new ImportDraft(
                new FileLook(fileName, "0".repeat(64), List.of(new SheetLook(0, sheet, false, rows.size()))),
                settings,
                sheet,
                List.copyOf(columns),
                columns.stream().map(ColumnUse::code).toList(),
                IntStream.range(0, columns.size()).boxed().toList(),
                List.copyOf(rows),
                List.copyOf(findings),
                0);
    }
}
