package id.rembuk.usecase;

import id.rembuk.domain.Ids;
import id.rembuk.domain.UserError;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.intake.ColumnUse;
import id.rembuk.domain.intake.DraftCell;
import id.rembuk.domain.intake.DraftRow;
import id.rembuk.domain.intake.ImportDraft;
import id.rembuk.domain.intake.ImportField;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.text.Messages;
import id.rembuk.usecase.ImportPreview.Difference;
import id.rembuk.usecase.ImportPreview.Row;
import id.rembuk.usecase.ImportPreview.State;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.ReferenceCatalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Rows of a plan. A row of our own workbook is found again by its hidden id and its empty cells are empty fields; any
 * other row is the line of the same OPD with the same code, output and description, and its empty cells say nothing.
 */
final class ImportedPlan implements ImportedRows {
    /** Names that still fit a sentence; the drop-downs of our own workbooks hold all of them. */
    private static final int MOST_CHOICES = 30;

    private final Records records;
    private final ImportFindings findings;
    private final PlanCells cells;
    private final PlanCellReading reading;
    private final PlanTwins twins;
    private final List<PlanField> fields = new ArrayList<>();
    private final int idColumn;
    private final String cycleId;
    private final String sheetOwner;
    private final Map<String, RecordChange> touched = new LinkedHashMap<>();
    private final Map<String, Long> positions = new HashMap<>();

    ImportedPlan(ImportDraft draft, Records records, ReferenceCatalogue reference, ImportFindings findings) {
        this.records = records;
        this.findings = findings;
        PlanCatalogue catalogue = PlanCatalogue.of(records, reference);
        cells = new PlanCells(catalogue, Messages.indonesian());
        reading = new PlanCellReading(cells);
        draft.columns().forEach(use -> fields.add(field(use)));
        idColumn = draft.columns().indexOf(ColumnUse.of(ImportField.RECORD_ID));
        cycleId = CurrentCycle.of(records).id();
        List<Organisation> named = catalogue.organisationsLike(draft.sheetName());
        sheetOwner = named.size() == 1 ? named.get(0).id() : null;
        twins = new PlanTwins(
                cells,
                fields,
                records.all(PlanLine.class).stream()
                        .filter(line -> line.cycleId().equals(cycleId))
                        .toList());
        draft.rows().stream().filter(row -> !row.setAside()).forEach(row -> twins.reserve(id(row)));
    }

    private static PlanField field(ColumnUse use) {
        return switch (use.field()) {
            case ORGANISATION -> PlanField.OWNER;
            case PLAN -> PlanField.valueOf(use.detail());
            default -> null;
        };
    }

    private String id(DraftRow row) {
        DraftCell cell = idColumn < 0 ? null : row.cells().get(idColumn);
        return cell == null ? "" : cell.text().strip();
    }

    @Override
    public Row compare(DraftRow row) {
        PlanLine known = twins.byId(id(row));
        PlanLine blank = PlanLine.blank("", cycleId, 0, sheetOwner);
        PlanLine said = read(row, known == null ? blank : known, known != null, true);
        if (said == null) {
            return new Row(row, State.REJECTED, List.of());
        }
        if (known == null) {
            known = twins.like(said);
            if (known != null) {
                said = read(row, known, false, false);
            }
        }
        if (known == null) {
            return added(row, said, blank);
        }
        List<Difference> differences = differences(known, said);
        if (!differences.isEmpty()) {
            touched.put(known.id(), new RecordChange(known, said));
        }
        return new Row(row, differences.isEmpty() ? State.SAME : State.CHANGED, differences);
    }

    private Row added(DraftRow row, PlanLine said, PlanLine blank) {
        if (said.organisationId() == null) {
            findings.warning(row, fields.indexOf(PlanField.OWNER), "plan-owner-missing", "");
        }
        String owner = String.valueOf(said.organisationId());
        long position = 1 + positions.computeIfAbsent(owner, o -> records.lastPlanPosition(said.organisationId()));
        positions.put(owner, position);
        PlanLine line = said.edit().id(Ids.next()).position(position).build();
        touched.put(line.id(), RecordChange.added(line));
        return new Row(row, State.NEW, differences(blank, line));
    }

    /**
     * The line as the row says it.
     *
     * @param whole whether an empty cell empties its field
     * @param tell whether what cannot be read is added to the findings
     * @return null when a cell cannot be read
     */
    private PlanLine read(DraftRow row, PlanLine line, boolean whole, boolean tell) {
        PlanLine said = line;
        boolean readable = true;
        for (int column = 0; column < fields.size(); column++) {
            PlanField field = fields.get(column);
            DraftCell cell = row.cells().get(column);
            if (field == null || (cell == null && !(whole && isFirst(column)))) {
                continue;
            }
            try {
                said = reading.read(field, cell, said).apply(said);
            } catch (UserError e) {
                readable = false;
                if (tell) {
                    refused(row, column, cell, e);
                }
            }
        }
        return readable ? said : null;
    }

    /** Whether a column is the first of its field; the code and the name of a sub kegiatan may stand in two. */
    private boolean isFirst(int column) {
        return fields.indexOf(fields.get(column)) == column;
    }

    private void refused(DraftRow row, int column, DraftCell cell, UserError error) {
        boolean personal = error.code().startsWith("personal.");
        List<String> arguments = new ArrayList<>();
        error.arguments().stream().skip(1).map(String::valueOf).forEach(arguments::add);
        if (fields.get(column) == PlanField.OWNER) {
            arguments.add(choices());
        }
        findings.error(
                row,
                column,
                personal ? "plan.cell.personal" : error.code(),
                personal || cell == null ? "" : PlanNumbers.shortened(cell.text()),
                personal ? new String[0] : arguments.toArray(String[]::new));
    }

    /** Names an OPD may be written by. */
    private String choices() {
        List<Organisation> all = cells.catalogue().organisations();
        String names = all.stream().limit(MOST_CHOICES).map(Organisation::label).collect(Collectors.joining(", "));
        return all.size() > MOST_CHOICES ? names + ", …" : names;
    }

    private List<Difference> differences(PlanLine before, PlanLine after) {
        List<Difference> differences = new ArrayList<>();
        for (int column = 0; column < fields.size(); column++) {
            PlanField field = fields.get(column);
            if (field != null && isFirst(column)) {
                String was = cells.text(field, before);
                String is = cells.text(field, after);
                if (!was.equals(is)) {
                    differences.add(new Difference(column, was, is, null));
                }
            }
        }
        return differences;
    }

    @Override
    public List<RecordChange> changes() {
        return List.copyOf(touched.values());
    }
}
