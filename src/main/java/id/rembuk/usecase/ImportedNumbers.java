package id.rembuk.usecase;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.intake.DraftCell;
import id.rembuk.domain.intake.DraftRow;
import id.rembuk.domain.intake.ImportDraft;
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
import java.util.List;
import java.util.Map;

/**
 * Rows whose cells are numbers of records that are found by place, time and source. An empty cell says nothing and leaves
 * what is stored.
 */
abstract class ImportedNumbers<R extends WorkspaceRecord, F extends Enum<F>> implements ImportedRows {
    private static final int MOST_SHARED = 20_000;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final ImportDraft draft;
    private final String intakeId;
    private final ImportFindings findings;
    private final Map<Key, Held<R, F>> held;
    private final List<Held<R, F>> inOrder;
    private final Map<Integer, String> shared = new HashMap<>();
    private final Map<Filled, Difference> filled = new HashMap<>();
    private int lastRow;
    private Held<R, F> last;

    /** @param indicator code; "" where the records have none */
    record Key(String areaId, String indicator, Period period, DataSource source) {}

    /** A record with what the rows so far have made of it. */
    @SuppressWarnings("EnumOrdinal") // a bit each instead of a set of 100,000 records, and never kept
    private static final class Held<R, F extends Enum<F>> {
        final Key key;
        final R stored;
        R now;
        private int said;

        Held(Key key, R stored) {
            this.key = key;
            this.stored = stored;
            now = stored;
        }

        /** Whether a row of the file said this number. */
        boolean isSaid(F field) {
            return (said & 1 << field.ordinal()) != 0;
        }

        void say(F field) {
            said |= 1 << field.ordinal();
        }
    }

    ImportedNumbers(ImportDraft draft, String intakeId, ImportFindings findings, List<R> stored) {
        this.draft = draft;
        this.intakeId = intakeId;
        this.findings = findings;
        int most = stored.size() + draft.rows().size();
        held = new HashMap<>(most * 3 / 2);
        inOrder = new ArrayList<>(most);
        stored.forEach(record -> held.computeIfAbsent(key(record), key -> hold(key, record)));
    }

    abstract Key key(R record);

    /** Which number a column holds; null when it is none that is kept. */
    abstract F field(int column);

    /** Code of the indicator the number in a column is about; "" where the records have none. */
    abstract String indicator(DraftRow row, int column);

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
        List<Placed<R, F>> placed = new ArrayList<>();
        for (int column = 0; column < draft.columns().size(); column++) {
            DraftCell cell = row.cells().get(column);
            F field = cell == null || cell.number() == null ? null : field(column);
            if (field != null) {
                if (!isCount(cell.number())) {
                    findings.error(row, column, "not-a-count", cell.text());
                    return rejected(row);
                }
                Held<R, F> record = held(row, indicator(row, column));
                placed.add(new Placed<>(record, field, column, cell.number().intValueExact()));
            }
        }
        return saidTwice(row, placed) ? rejected(row) : applied(row, placed);
    }

    /** The record of a row; most rows are about one, which is looked up once. */
    private Held<R, F> held(DraftRow row, String indicator) {
        if (last == null || row.number() != lastRow || !last.key.indicator().equals(indicator)) {
            Key key = new Key(row.areaId(), indicator, row.period(), row.source());
            last = held.computeIfAbsent(key, k -> hold(k, null));
            lastRow = row.number();
        }
        return last;
    }

    private Held<R, F> hold(Key key, R stored) {
        Held<R, F> record = new Held<>(key, stored);
        inOrder.add(record);
        return record;
    }

    private record Placed<R, F extends Enum<F>>(Held<R, F> record, F field, int column, int value) {}

    /** A number in a place that was empty. */
    private record Filled(int column, int value) {}

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
    private boolean saidTwice(DraftRow row, List<Placed<R, F>> placed) {
        for (Placed<R, F> number : placed) {
            if (number.record().isSaid(number.field())) {
                int said = value(number.record().now, number.field());
                if (said != number.value()) {
                    findings.error(
                            row, number.column(), "said-twice", Formats.number(number.value()), Formats.number(said));
                    return true;
                }
            }
        }
        return false;
    }

    private Row applied(DraftRow row, List<Placed<R, F>> placed) {
        List<Difference> differences = new ArrayList<>();
        boolean known = false;
        for (Placed<R, F> number : placed) {
            Held<R, F> record = number.record();
            known |= record.stored != null;
            record.say(number.field());
            Integer before = record.now == null ? null : value(record.now, number.field());
            if (before == null || before != number.value()) {
                differences.add(replaced(row, number, before));
            }
        }
        return new Row(row, state(placed, differences, known), differences);
    }

    private static State state(List<?> placed, List<Difference> differences, boolean known) {
        if (placed.isEmpty()) {
            return State.EMPTY;
        }
        return differences.isEmpty() ? State.SAME : known ? State.CHANGED : State.NEW;
    }

    private Difference replaced(DraftRow row, Placed<R, F> number, Integer before) {
        Held<R, F> record = number.record();
        Difference difference = before == null ? filled(number) : overwritten(number, before);
        if (difference.overwrites()) {
            findings.replaced(row, difference);
        }
        R base = record.now == null ? blank(record.key) : record.now;
        record.now = with(base, number.field(), number.value(), origin(row, number.column()));
        return difference;
    }

    private Difference overwritten(Placed<R, F> number, int before) {
        return new Difference(
                number.column(), shown(before), shown(number.value()), origin(number.record().now, number.field()));
    }

    private Difference filled(Placed<R, F> number) {
        return number.value() < MOST_SHARED
                ? filled.computeIfAbsent(new Filled(number.column(), number.value()), this::difference)
                : difference(new Filled(number.column(), number.value()));
    }

    private Difference difference(Filled place) {
        return new Difference(place.column(), "", shown(place.value()), null);
    }

    /** Files have many rows and few different numbers. */
    private String shown(int value) {
        return value < MOST_SHARED ? shared.computeIfAbsent(value, Formats::number) : Formats.number(value);
    }

    /** Numbers that were counted from many rows stand in no cell. */
    private NumberOrigin origin(DraftRow row, int column) {
        return draft.settings().countPeople()
                ? NumberOrigin.imported(intakeId, null)
                : NumberOrigin.imported(intakeId, draft.columnIndexes().get(column), row.number());
    }

    private static Row rejected(DraftRow row) {
        return new Row(row, State.REJECTED, List.of());
    }

    @Override
    public List<RecordChange> changes() {
        List<RecordChange> changes = new ArrayList<>(inOrder.size());
        for (Held<R, F> record : inOrder) {
            if (record.now != record.stored) {
                changes.add(new RecordChange(record.stored, record.now));
            }
        }
        return changes;
    }
}
