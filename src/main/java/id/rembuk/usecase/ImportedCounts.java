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
import java.util.List;
import java.util.stream.Collectors;

/** Rows of counted balita and families, one record for each place, time and source. */
final class ImportedCounts extends ImportedNumbers<StuntingCount, CountField> {
    private final List<CountField> fields;

    ImportedCounts(ImportDraft draft, Records records, String intakeId, ImportFindings findings) {
        super(draft, intakeId, findings, records.all(StuntingCount.class));
        fields = draft.columns().stream().map(ImportedCounts::field).collect(Collectors.toList());
    }

    private static CountField field(ColumnUse use) {
        return use.field() == ImportField.COUNT ? CountField.valueOf(use.detail()) : null;
    }

    @Override
    Key key(StuntingCount count) {
        return new Key(count.areaId(), "", count.period(), count.source());
    }

    @Override
    CountField field(int column) {
        return fields.get(column);
    }

    @Override
    String indicator(DraftRow row, int column) {
        return "";
    }

    @Override
    boolean isPlaced(DraftRow row) {
        return true;
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
