package id.rembuk.usecase;

import id.rembuk.domain.Ids;
import id.rembuk.domain.intake.ColumnUse;
import id.rembuk.domain.intake.DraftRow;
import id.rembuk.domain.intake.ImportDraft;
import id.rembuk.domain.intake.ImportField;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.NumberOrigin;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.usecase.port.Records;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows of counted balita and families, one record for each place, time and source. */
final class ImportedCounts extends ImportedNumbers<StuntingCount, CountField> {
    private final List<CountField> fields;

    ImportedCounts(ImportDraft draft, Records records, String intakeId, ImportFindings findings) {
        super(draft, intakeId, findings, stored(records));
        fields = draft.columns().stream().map(ImportedCounts::field).collect(Collectors.toList());
    }

    private static Map<Key, StuntingCount> stored(Records records) {
        Map<Key, StuntingCount> stored = new HashMap<>();
        records.all(StuntingCount.class)
                .forEach(count ->
                        stored.putIfAbsent(new Key(count.areaId(), "", count.period(), count.source()), count));
        return stored;
    }

    private static CountField field(ColumnUse use) {
        return use.field() == ImportField.COUNT ? CountField.valueOf(use.detail()) : null;
    }

    @Override
    boolean isPlaced(DraftRow row) {
        return true;
    }

    @Override
    Slot<CountField> slot(DraftRow row, int column) {
        CountField field = fields.get(column);
        return field == null ? null : new Slot<>(new Key(row.areaId(), "", row.period(), row.source()), field);
    }

    @Override
    StuntingCount blank(Key key) {
        return StuntingCount.blank(Ids.next(), key.areaId(), key.period(), key.source());
    }

    @Override
    Integer value(StuntingCount count, CountField field) {
        return count.value(field);
    }

    @Override
    NumberOrigin origin(StuntingCount count, CountField field) {
        return count.origins().get(field);
    }

    @Override
    StuntingCount with(StuntingCount count, CountField field, Integer value, NumberOrigin origin) {
        return count.with(field, value, origin);
    }
}
