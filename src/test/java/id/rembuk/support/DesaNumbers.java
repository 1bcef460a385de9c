package id.rembuk.support;

import id.rembuk.domain.Ids;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Period;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.ServiceField;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.usecase.port.Records;
import java.util.ArrayList;
import java.util.List;

/** Figures of the five desa of the small workspace, made to be ranked by hand. */
public final class DesaNumbers {
    public static final Period PERIOD = new Period(2023, 8);

    /** Stunted, measured, keluarga berisiko, served and due, by desa code. */
    private static final List<Row> ROWS = List.of(
            new Row("63.06.01.2001", 13, 107, 40, 90, 100),
            new Row("63.06.01.2002", 11, 143, 10, 80, 100),
            new Row("63.06.05.1001", 11, 143, 30, 75, 100),
            new Row("63.06.05.2002", 2, 100, 5, 10, 100),
            new Row("63.06.05.2003", 3, 8, 90, 0, 100));

    private record Row(String code, int stunted, int measured, int families, int served, int due) {}

    private DesaNumbers() {}

    /** The counts and services of all five desa. */
    public static List<WorkspaceRecord> of(Records records) {
        List<WorkspaceRecord> numbers = new ArrayList<>();
        for (Row row : ROWS) {
            String area = area(records, row.code());
            numbers.add(StuntingCount.blank(Ids.next(), area, PERIOD, DataSource.EPPGBM)
                    .with(CountField.CASES, row.stunted(), null)
                    .with(CountField.MEASURED, row.measured(), null));
            numbers.add(StuntingCount.blank(Ids.next(), area, Period.ofYear(2023), DataSource.FAMILY_DATA)
                    .with(CountField.FAMILIES_AT_RISK, row.families(), null));
            numbers.add(ServiceCount.blank(Ids.next(), area, "S1", Period.ofYear(2023), DataSource.ROUTINE)
                    .with(ServiceField.NUMERATOR, row.served(), null)
                    .with(ServiceField.DENOMINATOR, row.due(), null));
        }
        return numbers;
    }

    private static String area(Records records, String code) {
        return records.all(Area.class).stream()
                .filter(area -> area.level() == AreaLevel.DESA && area.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
