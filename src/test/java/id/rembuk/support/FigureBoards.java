package id.rembuk.support;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaKind;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.Period;
import id.rembuk.domain.situation.PrevalenceFigure;
import id.rembuk.domain.situation.PrevalenceTarget;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.domain.workspace.WorkspaceIdentity;
import id.rembuk.usecase.picture.FigureBoard;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Invented regencies for pictures: kecamatan "Kec 01" …, desa "Desa 01-01" …, with the numbers a test gives them. */
public final class FigureBoards {
    public static final Dataset COUNTS = new Dataset(new Period(2023, 8), DataSource.EPPGBM);
    public static final Dataset SERVICES = new Dataset(Period.ofYear(2023), DataSource.ROUTINE);
    public static final Indicator WITH_TARGET = indicator("S4", "Bayi ASI eksklusif", "80", false);
    public static final Indicator FALLING = indicator("N2", "Kehamilan yang tidak diinginkan", "15.5", true);
    public static final Indicator WITHOUT_TARGET = indicator("B26", "Akses air minum layak", null, false);

    private final List<Area> areas = new ArrayList<>();
    private final List<StuntingCount> counts = new ArrayList<>();
    private final List<ServiceCount> services = new ArrayList<>();
    private final List<PrevalenceFigure> prevalences = new ArrayList<>();
    private final List<PrevalenceTarget> targets = new ArrayList<>();
    private final Set<String> lokus = new HashSet<>();

    public FigureBoards() {
        areas.add(area("99.01", AreaLevel.KABUPATEN, "Kabupaten Uji", null));
    }

    /** A regency of so many kecamatan with so many desa each, without numbers. */
    public static FigureBoards of(int kecamatan, int desa) {
        FigureBoards boards = new FigureBoards();
        for (int k = 1; k <= kecamatan; k++) {
            String code = String.format(Locale.ROOT, "99.01.%02d", k);
            boards.areas.add(area(code, AreaLevel.KECAMATAN, String.format(Locale.ROOT, "Kec %02d", k), "99.01"));
            for (int d = 1; d <= desa; d++) {
                String name = String.format(Locale.ROOT, "Desa %02d-%02d", k, d);
                boards.areas.add(area(desa(k, d), AreaLevel.DESA, name, code));
            }
        }
        return boards;
    }

    /** Id and code of a desa, both from 1. */
    public static String desa(int kecamatan, int desa) {
        return String.format(Locale.ROOT, "99.01.%02d.%04d", kecamatan, 2000 + desa);
    }

    public FigureBoards count(String area, Integer stunted, Integer measured) {
        return count(area, COUNTS, stunted, measured);
    }

    public FigureBoards count(String area, Dataset set, Integer stunted, Integer measured) {
        counts.add(new StuntingCount(
                "c" + counts.size(),
                area,
                set.period().year(),
                set.period().month(),
                set.source(),
                null,
                null,
                null,
                measured,
                null,
                null,
                stunted,
                "uji",
                Map.of()));
        return this;
    }

    public FigureBoards service(String area, Indicator indicator, Integer served, Integer due) {
        services.add(new ServiceCount(
                "s" + services.size(),
                area,
                indicator.code(),
                SERVICES.period().year(),
                SERVICES.period().month(),
                SERVICES.source(),
                served,
                due,
                Map.of()));
        return this;
    }

    public FigureBoards published(String area, int year, DataSource source, String percent) {
        prevalences.add(new PrevalenceFigure(
                "p" + prevalences.size(), area, year, null, source, new BigDecimal(percent), "uji"));
        return this;
    }

    public FigureBoards target(AreaLevel scope, String name, String percent) {
        targets.add(new PrevalenceTarget(
                "t" + targets.size(), scope, name, 2024, new BigDecimal(percent), "Peraturan", null, "uji"));
        return this;
    }

    public FigureBoards lokus(String area) {
        lokus.add(area);
        return this;
    }

    public FigureBoard board() {
        return new FigureBoard(
                new WorkspaceIdentity("w", 1, true, "99.01", "Kabupaten Uji", "Provinsi Uji", Instant.EPOCH, null),
                new Cycle("y", 2024, 2025, AreaLevel.KABUPATEN, "99.01", "2022"),
                areas,
                counts,
                services,
                prevalences,
                List.of(),
                targets,
                List.of(WITH_TARGET, FALLING, WITHOUT_TARGET),
                lokus);
    }

    private static Area area(String code, AreaLevel level, String name, String parent) {
        return new Area(code, code, level, AreaKind.DESA, name, parent, null, null);
    }

    private static Indicator indicator(String code, String name, String target, boolean falling) {
        return new Indicator(
                code,
                "uji",
                name,
                "persen",
                "Balita",
                target == null ? null : new BigDecimal(target),
                "",
                falling,
                "",
                "",
                List.of(),
                List.of(),
                "uji",
                true,
                true);
    }
}
