package id.rembuk.usecase;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.intake.ColumnUse;
import id.rembuk.domain.intake.ImportField;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Period;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.ServiceField;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.ImportTemplate.Column;
import id.rembuk.usecase.ImportTemplate.Fill;
import id.rembuk.usecase.ImportTemplate.Wish;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.ReferenceCatalogue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Lays out the workbooks that are imported without any question, blank or with what is stored. */
final class ImportTemplates {
    private static final int MONTHS = 12;

    private final Records records;
    private final ReferenceCatalogue reference;
    private final Messages messages;
    private final ImportWords words;
    private final Map<String, Area> areas = new HashMap<>();

    ImportTemplates(Records records, ReferenceCatalogue reference, Messages messages) {
        this.records = records;
        this.reference = reference;
        this.messages = messages;
        words = new ImportWords(messages);
        records.all(Area.class).forEach(area -> areas.put(area.id(), area));
    }

    ImportTemplate of(Wish wish) {
        return switch (wish.kind()) {
            case DESA -> counts(wish);
            case LAYANAN -> services(wish);
            case RENCANA -> new PlanTemplate(records, reference, messages).of(wish.filled());
        };
    }

    private ImportTemplate counts(Wish wish) {
        List<Column> columns = placeAndTime();
        for (CountField field : CountField.values()) {
            columns.add(new Column(words.of(field), 12, Fill.WHOLE, List.of(), messages.get("import.template.count")));
        }
        columns.add(id());
        Map<String, StuntingCount> stored = new HashMap<>();
        if (wish.filled()) {
            records.all(StuntingCount.class).stream()
                    .filter(count -> count.period().equals(wish.period()) && count.source() == wish.source())
                    .forEach(count -> stored.putIfAbsent(count.areaId(), count));
        }
        List<List<Object>> rows = new ArrayList<>();
        for (Area desa : desa(wish)) {
            StuntingCount count = stored.get(desa.id());
            List<Object> row = placeAndTime(desa, wish);
            for (CountField field : CountField.values()) {
                row.add(count == null ? null : number(count.value(field)));
            }
            row.add(count == null ? null : count.id());
            rows.add(row);
        }
        return template(wish.kind(), columns, rows, List.of());
    }

    private ImportTemplate services(Wish wish) {
        List<Column> columns = placeAndTime();
        List<Indicator> indicators = reference.indicators();
        columns.add(new Column(
                word(ImportField.INDICATOR),
                11,
                Fill.CHOICE,
                indicators.stream().map(Indicator::code).toList(),
                messages.get("import.template.indicator")));
        columns.add(new Column(messages.get("import.template.indicator-name"), 40, Fill.FIXED, List.of(), ""));
        String count = messages.get("import.template.count");
        columns.add(new Column(word(ImportField.NUMERATOR), 12, Fill.WHOLE, List.of(), count));
        columns.add(new Column(word(ImportField.DENOMINATOR), 12, Fill.WHOLE, List.of(), count));
        columns.add(id());
        List<List<Object>> rows = new ArrayList<>();
        List<Indicator> wanted = indicators.stream()
                .filter(indicator -> wish.indicators().contains(indicator.code()))
                .toList();
        Map<String, ServiceCount> stored = storedServices(wish);
        for (Indicator indicator : wanted) {
            for (Area desa : desa(wish)) {
                ServiceCount known = stored.get(indicator.code() + "\n" + desa.id());
                List<Object> row = placeAndTime(desa, wish);
                row.add(indicator.code());
                row.add(indicator.name());
                row.add(known == null ? null : number(known.value(ServiceField.NUMERATOR)));
                row.add(known == null ? null : number(known.value(ServiceField.DENOMINATOR)));
                row.add(known == null ? null : known.id());
                rows.add(row);
            }
        }
        return template(
                wish.kind(),
                columns,
                rows,
                wanted.stream()
                        .map(indicator -> indicator.code() + " · " + indicator.name())
                        .toList());
    }

    private Map<String, ServiceCount> storedServices(Wish wish) {
        Map<String, ServiceCount> stored = new HashMap<>();
        if (wish.filled()) {
            records.all(ServiceCount.class).stream()
                    .filter(count -> count.period().equals(wish.period()) && count.source() == wish.source())
                    .forEach(count -> stored.putIfAbsent(count.indicatorCode() + "\n" + count.areaId(), count));
        }
        return stored;
    }

    private ImportTemplate template(
            ImportKind kind, List<Column> columns, List<List<Object>> rows, List<String> further) {
        List<String> instructions = new ArrayList<>(List.of(
                messages.get("import.template.how"),
                messages.get("import.template.how-blank"),
                messages.get("import.template.how-people"),
                messages.get("import.template.how-twice")));
        instructions.addAll(further);
        return new ImportTemplate(
                words.of(kind),
                messages.get("import.template.instructions"),
                words.of(kind) + " · " + records.identity().regencyName(),
                instructions,
                columns,
                rows,
                0);
    }

    private List<Column> placeAndTime() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(word(ImportField.AREA_CODE), 15, Fill.FIXED, List.of(), ""));
        columns.add(new Column(word(ImportField.KECAMATAN), 18, Fill.FIXED, List.of(), ""));
        columns.add(new Column(word(ImportField.DESA), 22, Fill.FIXED, List.of(), ""));
        columns.add(new Column(word(ImportField.YEAR), 8, Fill.YEAR, List.of(), messages.get("import.template.year")));
        columns.add(new Column(
                word(ImportField.MONTH),
                11,
                Fill.CHOICE,
                IntStream.rangeClosed(1, MONTHS).mapToObj(Formats::monthName).toList(),
                messages.get("import.template.month")));
        columns.add(new Column(
                word(ImportField.SOURCE),
                16,
                Fill.CHOICE,
                Arrays.stream(DataSource.values()).map(DataSource::label).toList(),
                messages.get("import.template.source")));
        return columns;
    }

    private List<Object> placeAndTime(Area desa, Wish wish) {
        Period period = wish.period();
        List<Object> row = new ArrayList<>();
        row.add(desa.code());
        row.add(areas.containsKey(desa.parentId()) ? areas.get(desa.parentId()).name() : null);
        row.add(desa.name());
        row.add(period == null ? null : BigDecimal.valueOf(period.year()));
        row.add(period == null || period.month() == null ? null : Formats.monthName(period.month()));
        row.add(wish.source() == null ? null : wish.source().label());
        return row;
    }

    private List<Area> desa(Wish wish) {
        return records.all(Area.class).stream()
                .filter(area -> area.level() == AreaLevel.DESA && area.validTo() == null)
                .filter(desa -> wish.kecamatanId() == null || wish.kecamatanId().equals(desa.parentId()))
                .toList();
    }

    private Column id() {
        return new Column(word(ImportField.RECORD_ID), 38, Fill.HIDDEN, List.of(), "");
    }

    private String word(ImportField field) {
        return words.of(ColumnUse.of(field));
    }

    private static BigDecimal number(Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }
}
