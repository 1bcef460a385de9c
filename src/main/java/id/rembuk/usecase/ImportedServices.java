package id.rembuk.usecase;

import id.rembuk.domain.Ids;
import id.rembuk.domain.intake.ColumnUse;
import id.rembuk.domain.intake.DraftCell;
import id.rembuk.domain.intake.DraftRow;
import id.rembuk.domain.intake.ImportDraft;
import id.rembuk.domain.intake.ImportField;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.situation.NumberOrigin;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.ServiceField;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.ReferenceCatalogue;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Rows of service coverage, one record for each place, indicator, time and source; the indicator stands in a column of
 * its own or is named by the column of the number.
 */
final class ImportedServices extends ImportedNumbers<ServiceCount, ServiceField> {
    private final Map<String, String> indicators = new HashMap<>();
    private final Map<String, Optional<String>> spoken = new HashMap<>();
    private final int indicatorColumn;
    private final boolean inColumn;

    ImportedServices(
            ImportDraft draft,
            Records records,
            ReferenceCatalogue reference,
            String intakeId,
            ImportFindings findings) {
        super(draft, intakeId, findings, records.all(ServiceCount.class));
        for (Indicator indicator : reference.indicators()) {
            indicators.put(fold(indicator.code()), indicator.code());
            indicators.putIfAbsent(fold(indicator.name()), indicator.code());
        }
        indicatorColumn = draft.columns().indexOf(ColumnUse.of(ImportField.INDICATOR));
        inColumn = draft.columns().stream()
                .anyMatch(use -> isNumber(use) && use.detail().isEmpty());
    }

    @Override
    Key key(ServiceCount count) {
        return new Key(count.areaId(), count.indicatorCode(), count.period(), count.source());
    }

    @Override
    boolean isPlaced(DraftRow row) {
        if (inColumn && indicatorOf(row) == null) {
            DraftCell cell = indicatorColumn < 0 ? null : row.cells().get(indicatorColumn);
            findings().error(row, indicatorColumn, "indicator-unknown", cell == null ? "" : cell.text());
            return false;
        }
        return true;
    }

    private String indicatorOf(DraftRow row) {
        DraftCell cell = indicatorColumn < 0 ? null : row.cells().get(indicatorColumn);
        return cell == null
                ? null
                : spoken.computeIfAbsent(cell.text(), this::named).orElse(null);
    }

    /** Files have many rows and few different indicators. */
    private Optional<String> named(String text) {
        String whole = indicators.get(fold(text));
        return Optional.ofNullable(
                whole == null ? indicators.get(fold(text.strip().split("[\\s·]", 2)[0])) : whole);
    }

    @Override
    ServiceField field(int column) {
        return switch (draft().columns().get(column).field()) {
            case NUMERATOR -> ServiceField.NUMERATOR;
            case DENOMINATOR -> ServiceField.DENOMINATOR;
            default -> null;
        };
    }

    @Override
    String indicator(DraftRow row, int column) {
        String named = draft().columns().get(column).detail();
        return named.isEmpty() ? indicatorOf(row) : named;
    }

    private static boolean isNumber(ColumnUse use) {
        return use.field() == ImportField.NUMERATOR || use.field() == ImportField.DENOMINATOR;
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    @Override
    ServiceCount blank(Key key) {
        return ServiceCount.blank(Ids.next(), key.areaId(), key.indicator(), key.period(), key.source());
    }

    @Override
    Integer value(ServiceCount count, ServiceField field) {
        return count.value(field);
    }

    @Override
    NumberOrigin origin(ServiceCount count, ServiceField field) {
        return count.origins().get(field);
    }

    @Override
    ServiceCount with(ServiceCount count, ServiceField field, Integer value, NumberOrigin origin) {
        return count.with(field, value, origin);
    }
}
