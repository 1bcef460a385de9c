package id.rembuk.reference;

import id.rembuk.domain.plan.Numbers;
import id.rembuk.domain.plan.Sites;
import id.rembuk.domain.plan.Target;
import id.rembuk.usecase.port.PracticeSource.Places;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A row of practice data whose cells name areas, bodies, days and targets of the workspace being made. */
final class PracticeRow {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final String EVERY_DESA = "seluruh desa";
    private static final String PRIORITY_DESA = "desa lokus";

    private final CsvRow row;
    private final Places places;

    PracticeRow(CsvRow row, Places places) {
        this.row = row;
        this.places = places;
    }

    CsvRow csv() {
        return row;
    }

    /** Id of the body named in a cell, or null when it is empty. */
    String organisation(String column) {
        String name = row.text(column);
        if (name == null) {
            return null;
        }
        String id = places.organisationIds().get(name);
        if (id == null) {
            throw row.wrong(column, "rujukan/opd.csv, rujukan/opd-daerah.csv");
        }
        return id;
    }

    String area(String column) {
        return areaId(column, row.required(column));
    }

    /** "seluruh desa", "desa lokus", codes of kecamatan and desa, or nothing. */
    Sites sites(String column) {
        boolean every = false;
        boolean priority = false;
        List<String> areas = new ArrayList<>();
        for (String place : row.list(column)) {
            switch (place) {
                case EVERY_DESA -> every = true;
                case PRIORITY_DESA -> priority = true;
                default -> areas.add(areaId(column, place));
            }
        }
        return new Sites(every, priority, areas);
    }

    /** The target of two cells: a sign (=, &gt;=, &lt;=, min) and a number; empty without a number. */
    Target target(String operatorColumn, String numberColumn) {
        BigDecimal number = row.decimal(numberColumn);
        if (number == null) {
            return Target.NONE;
        }
        return Target.of(
                switch (row.required(operatorColumn)) {
                    case "=" -> Target.Operator.EQUAL;
                    case ">=" -> Target.Operator.AT_LEAST;
                    case "<=" -> Target.Operator.AT_MOST;
                    case "min" -> Target.Operator.AT_LEAST_TIMES;
                    default -> throw row.wrong(operatorColumn, "=, >=, <=, min");
                },
                Numbers.plain(number));
    }

    /** A day written as 2024-12-31, or null. */
    LocalDate day(String column) {
        String value = row.text(column);
        return value == null ? null : day(column, value);
    }

    LocalDate day(String column, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException notADay) {
            throw row.wrong(column, "2024-12-31");
        }
    }

    /** 1 to 12, or null. */
    Integer month(String column) {
        return row.between(1, 12, column);
    }

    int year(String column) {
        row.required(column);
        return row.between(FIRST_YEAR, LAST_YEAR, column);
    }

    private String areaId(String column, String code) {
        String id = places.areaIds().get(code);
        if (id == null) {
            throw row.wrong(column, EVERY_DESA + ", " + PRIORITY_DESA + ", 63.06.05, 63.06.05.2005");
        }
        return id;
    }
}
