package id.rembuk.usecase;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.intake.DraftCell;
import id.rembuk.domain.intake.DraftRow;
import id.rembuk.domain.intake.ImportDraft;
import id.rembuk.domain.intake.ImportFinding;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.NumberOrigin;
import id.rembuk.domain.situation.Period;
import id.rembuk.text.Formats;
import id.rembuk.usecase.ImportPreview.Difference;
import id.rembuk.usecase.ImportPreview.Row;
import id.rembuk.usecase.ImportPreview.State;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows whose cells are numbers of records that are found by place, time and source. An empty cell says nothing and leaves
 * what is stored.
 */
abstract class ImportedNumbers<R extends WorkspaceRecord, F extends Enum<F>> implements ImportedRows {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final ImportDraft draft;
    private final String intakeId;
    private final ImportFindings findings;
    private final Map<Key, R> stored;
    private final Map<Key, R> touched = new LinkedHashMap<>();
    private final Map<Key, Map<F, Integer>> saidInRow = new HashMap<>();

    /** @param indicator code; "" where the records have none */
    record Key(String areaId, String indicator, Period period, DataSource source) {}

    /** Where the number of a cell goes. */
    record Slot<F>(Key key, F field) {}

    ImportedNumbers(ImportDraft draft, String intakeId, ImportFindings findings, Map<Key, R> stored) {
        this.draft = draft;
        this.intakeId = intakeId;
        this.findings = findings;
        this.stored = stored;
    }

    /** Where the number in a column of this row goes; null when the column holds no number that is kept. */
    abstract Slot<F> slot(DraftRow row, int column);

    /** Adds an error when the row cannot be placed; answers whether it can. */
    abstract boolean isPlaced(DraftRow row);

    abstract R blank(Key key);

    abstract Integer value(R record, F field);

    abstract NumberOrigin origin(R record, F field);

    abstract R with(R record, F field, Integer value, NumberOrigin origin);

    ImportFindings findings() {
        return findings;
    }

    ImportDraft draft() {
        return draft;
    }

    @Override
    public Row compare(DraftRow row) {
        if (!hasPlaceAndTime(row) || !isPlaced(row)) {
            return rejected(row);
        }
        List<Placed<F>> placed = new ArrayList<>();
        for (int column = 0; column < draft.columns().size(); column++) {
            DraftCell cell = row.cells().get(column);
            Slot<F> slot = cell == null || cell.number() == null ? null : slot(row, column);
            if (slot != null) {
                if (!isCount(cell.number())) {
                    findings.error(row, column, "not-a-count", cell.text());
                    return rejected(row);
                }
                placed.add(new Placed<>(slot, column, cell.number().intValueExact()));
            }
        }
        return saidTwice(row, placed) ? rejected(row) : applied(row, placed);
    }

    private record Placed<F>(Slot<F> slot, int column, int value) {}

    private boolean hasPlaceAndTime(DraftRow row) {
        String missing = row.areaId() == null
                ? "place-missing"
                : row.period() == null ? "period-missing" : row.source() == null ? "source-missing" : null;
        if (missing != null) {
            findings.error(row, -1, missing, row.areaId() == null ? row.areaText() : "");
        }
        return missing == null;
    }

    private static boolean isCount(BigDecimal number) {
        return number.signum() >= 0
                && number.compareTo(LARGEST) <= 0
                && number.stripTrailingZeros().scale() <= 0;
    }

    /** Whether an earlier row says another number for the same place, time and source. */
    private boolean saidTwice(DraftRow row, List<Placed<F>> placed) {
        for (Placed<F> number : placed) {
            Integer said = saidInRow
                    .getOrDefault(number.slot().key(), Map.of())
                    .get(number.slot().field());
            if (said != null && said != number.value()) {
                findings.error(
                        row, number.column(), "said-twice", Formats.number(number.value()), Formats.number(said));
                return true;
            }
        }
        return false;
    }

    private Row applied(DraftRow row, List<Placed<F>> placed) {
        List<Difference> differences = new ArrayList<>();
        boolean known = false;
        for (Placed<F> number : placed) {
            Key key = number.slot().key();
            F field = number.slot().field();
            saidInRow.computeIfAbsent(key, k -> new HashMap<>()).put(field, number.value());
            known |= stored.containsKey(key);
            R record = touched.containsKey(key) ? touched.get(key) : stored.get(key);
            Integer before = record == null ? null : value(record, field);
            if (before != null && before == number.value()) {
                continue;
            }
            Difference difference = new Difference(
                    number.column(),
                    before == null ? "" : Formats.number(before),
                    Formats.number(number.value()),
                    record == null ? null : origin(record, field));
            differences.add(difference);
            if (difference.overwrites()) {
                findings.replaced(row, difference);
            }
            R base = record == null ? blank(key) : record;
            touched.put(key, with(base, field, number.value(), NumberOrigin.imported(intakeId, cell(row, number))));
        }
        State state = differences.isEmpty() ? State.SAME : known ? State.CHANGED : State.NEW;
        return new Row(row, state, differences);
    }

    /** Numbers that were counted from many rows stand in no cell. */
    private String cell(DraftRow row, Placed<F> number) {
        return draft.settings().countPeople()
                ? null
                : ImportFinding.columnName(draft.columnIndexes().get(number.column())) + row.number();
    }

    private static Row rejected(DraftRow row) {
        return new Row(row, State.REJECTED, List.of());
    }

    @Override
    public List<RecordChange> changes() {
        List<RecordChange> changes = new ArrayList<>(touched.size());
        touched.forEach((key, record) -> changes.add(new RecordChange(stored.get(key), record)));
        return changes;
    }
}
