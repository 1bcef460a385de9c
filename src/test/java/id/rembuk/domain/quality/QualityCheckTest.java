package id.rembuk.domain.quality;

import static id.rembuk.domain.quality.SampleFigures.AUGUST;
import static id.rembuk.domain.quality.SampleFigures.AUGUST_BEFORE;
import static id.rembuk.domain.quality.SampleFigures.DESA;
import static id.rembuk.domain.quality.SampleFigures.YEAR;
import static id.rembuk.domain.quality.SampleFigures.desa;
import static id.rembuk.domain.quality.SampleFigures.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.quality.FindingKind.Severity;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.Period;
import id.rembuk.domain.situation.ServiceField;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault is found once, by name, and figures that only look unusual are left alone. */
class QualityCheckTest {
    private static final Dataset FAMILIES = new Dataset(Period.ofYear(2023), DataSource.FAMILY_DATA);
    private static final Dataset SURVEY = new Dataset(Period.ofYear(2023), DataSource.SKI);

    @Test
    void soundFiguresHaveNoFinding() {
        assertThat(new SampleFigures().findings()).isEmpty();
    }

    /** The fault, then what is found: kind, area, counts. */
    static Stream<Arguments> faults() {
        return Stream.of(
                fault("desa without a row", f -> f.drop(desa(3), AUGUST), "DESA_MISSING desa-3 []"),
                fault(
                        "kecamatan without rows",
                        f -> each(f, 7, 12, (g, i) -> g.drop(desa(i), AUGUST)),
                        "KECAMATAN_MISSING kec-2 [6]"),
                fault(
                        "an empty number",
                        f -> f.set(desa(3), AUGUST, CountField.MEASURED, null),
                        "NUMBER_MISSING desa-3 []"),
                fault(
                        "a source of few desa",
                        f -> f.set(desa(1), FAMILIES, CountField.FAMILIES, 200),
                        "SOURCE_PARTLY kab [1, 12]"),
                fault(
                        "an empty denominator",
                        f -> f.service(desa(2), YEAR, "S2", 20, null),
                        "NUMBER_MISSING desa-2 []"),
                fault(
                        "two desa with the same row",
                        f -> f.count(desa(2), AUGUST, 150, 140, 7, 2).count(desa(5), AUGUST, 150, 140, 7, 2),
                        "SAME_AS_OTHER_DESA desa-5 [4]"),
                fault(
                        "a desa with the same row from two sources",
                        f -> everyDesa(
                                        f,
                                        (g, i) -> g.count(
                                                desa(i),
                                                new Dataset(new Period(2023, 8), DataSource.ROUTINE),
                                                103 + i * 3,
                                                91 + i * 2,
                                                2 + i % 4,
                                                i % 3))
                                .count(desa(4), new Dataset(new Period(2023, 8), DataSource.ROUTINE), 113, 100, 4, 0),
                        "SAME_IN_TWO_SOURCES desa-4 [4]"),
                fault(
                        "more short than measured",
                        f -> f.count(desa(1), AUGUST, 100, 10, 9, 2),
                        "STUNTED_OVER_MEASURED desa-1 [11, 10]",
                        "COUNT_JUMP desa-1 [93, 10]"),
                fault(
                        "more measured than targeted",
                        f -> f.set(desa(1), AUGUST, CountField.MEASURED, 120),
                        "MEASURED_OVER_TARGETED desa-1 [120, 104]"),
                fault(
                        "more families at risk than families",
                        f -> everyDesa(f, (g, i) -> g.set(desa(i), FAMILIES, CountField.FAMILIES, 200 + i)
                                        .set(desa(i), FAMILIES, CountField.FAMILIES_AT_RISK, 40 + i))
                                .set(desa(8), FAMILIES, CountField.FAMILIES_AT_RISK, 209),
                        "RISK_OVER_FAMILIES desa-8 [209, 208]"),
                fault(
                        "cases that are not the sum",
                        f -> f.set(desa(1), AUGUST, CountField.CASES, 9),
                        "CASES_DIFFER desa-1 [9, 6]"),
                fault(
                        "more desa than the kecamatan has",
                        f -> odf(f).service("kec-1", YEAR, "N11", 13126, 6),
                        "TOO_MANY_DESA kec-1 [13126, 6]",
                        "TOTAL_DIFFERS kec-1 [13126, 3]"),
                fault(
                        "households in a column of desa",
                        f -> odf(f).service(desa(7), YEAR, "N11", 1, 412),
                        "TOO_MANY_DESA desa-7 [412, 1]"),
                fault(
                        "served of nobody",
                        f -> f.service(desa(1), YEAR, "S2", 4, 0),
                        "SERVED_OF_NONE desa-1 [4]",
                        "JUMP"),
                fault(
                        "coverage over 100",
                        f -> f.service(desa(1), YEAR, "S2", 36, 33),
                        "OVER_HUNDRED desa-1 [36, 33]",
                        "JUMP"),
                fault("far over 100", f -> f.service(desa(1), YEAR, "S2", 72, 33), "FAR_OVER desa-1 [72, 33]", "JUMP"),
                fault(
                        "small numbers far over 100",
                        f -> f.service(desa(1), YEAR, "S2", 9, 3),
                        "OVER_HUNDRED desa-1 [9, 3]",
                        "JUMP"),
                fault(
                        "a total that is not the sum",
                        f -> f.set("kec-1", AUGUST, CountField.TARGETED, 700),
                        "TOTAL_DIFFERS kec-1 [700, 669]"),
                fault(
                        "cases of the regency that are not the sum",
                        f -> f.set("kab", AUGUST, CountField.CASES, 60),
                        "TOTAL_DIFFERS kab [60, 72]"),
                fault(
                        "a count that doubled",
                        f -> f.set(desa(1), AUGUST, CountField.TARGETED, 207),
                        "COUNT_JUMP desa-1 [103, 207]"),
                fault(
                        "a prevalence that jumped",
                        f -> f.set(desa(3), AUGUST, CountField.SHORT, 20),
                        "PREVALENCE_JUMP desa-3 [99, 98]"),
                fault(
                        "a coverage that fell",
                        f -> f.service(desa(3), YEAR, "S2", 3, 37),
                        "COVERAGE_JUMP desa-3 [33, 37]"),
                fault(
                        "measured copied from targeted",
                        f -> f.column(2, AUGUST, CountField.MEASURED, i -> 101 + i * 3),
                        "PART_IS_WHOLE kec-2 [6, 6]"),
                fault(
                        "measured copied in the whole regency",
                        f -> f.column(1, AUGUST, CountField.MEASURED, i -> 101 + i * 3)
                                .column(2, AUGUST, CountField.MEASURED, i -> 101 + i * 3),
                        "PART_IS_WHOLE kab [12, 12]"),
                fault(
                        "the column of last year",
                        f -> f.column(1, AUGUST, CountField.TARGETED, i -> 100 + i * 3),
                        "SAME_AS_YEAR_BEFORE kec-1 [6, 6]"),
                fault(
                        "one number in all desa",
                        f -> f.column(1, AUGUST, CountField.MEASURED, i -> 90),
                        "CONSTANT_COLUMN kec-1 [6, 90]"),
                fault(
                        "nobody is stunted",
                        f -> f.column(1, AUGUST, CountField.SHORT, i -> 0)
                                .column(1, AUGUST, CountField.SEVERELY_SHORT, i -> 0),
                        "TOO_GOOD kec-1 [6, 594]"),
                fault(
                        "an indicator that stopped",
                        f -> everyDesa(f, (g, i) -> g.dropService(desa(i), YEAR, "S2")),
                        "INDICATOR_STOPPED kab []"),
                fault(
                        "an essential indicator without figures",
                        f -> f.catalogue(
                                indicator("B1", "bangda29-esensial", "Remaja putri TTD", "Remaja putri", "S3")),
                        "INDICATOR_MISSING kab []"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void everyFaultIsFound(String name, UnaryOperator<SampleFigures> fault, List<String> wanted, List<String> besides) {
        List<String> found = fault.apply(new SampleFigures()).findings().stream()
                .map(QualityCheckTest::words)
                .filter(words -> besides.stream().noneMatch(words::contains) || wanted.contains(words))
                .toList();

        assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
    }

    static Stream<Arguments> unusualButSound() {
        return Stream.of(
                sound(
                        "an equivalent of an essential indicator has figures",
                        f -> f.catalogue(indicator("B11", "bangda29-esensial", "Ibu hamil TTD 90", "Ibu hamil", "S2"))),
                sound("a survey of one desa", f -> f.set(desa(1), SURVEY, CountField.CASES, 4)),
                sound("small desa with the same few children", f -> f.count(desa(1), AUGUST, 9, 8, 1, 0)
                        .count(desa(2), AUGUST, 9, 8, 1, 0)
                        .count(desa(1), AUGUST_BEFORE, 9, 7, 1, 0)
                        .count(desa(2), AUGUST_BEFORE, 8, 8, 1, 0)),
                sound("the same four numbers in two kecamatan", f -> f.count(desa(2), AUGUST, 150, 140, 7, 2)
                        .count(desa(9), AUGUST, 150, 140, 7, 2)),
                sound("a prevalence of few children that jumped", f -> f.count(desa(1), AUGUST_BEFORE, 9, 8, 0, 0)
                        .count(desa(1), AUGUST, 9, 9, 4, 0)),
                sound("a small count that doubled", f -> f.count(desa(1), AUGUST_BEFORE, 9, 8, 1, 0)
                        .count(desa(1), AUGUST, 18, 17, 2, 0)),
                sound("a count that grew exactly twofold", f -> f.set(desa(1), AUGUST, CountField.TARGETED, 206)),
                sound("severely short none in every desa", f -> f.column(1, AUGUST, CountField.SEVERELY_SHORT, i -> 0)
                        .column(1, AUGUST_BEFORE, CountField.SEVERELY_SHORT, i -> 0)),
                sound("a total that is the sum", f -> f.set("kec-1", AUGUST, CountField.TARGETED, 669)),
                sound("a column that hardly anybody reports", f -> f.set(desa(1), AUGUST, CountField.FAMILIES, 300)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unusualButSound")
    void whatOnlyLooksUnusualIsLeftAlone(String name, UnaryOperator<SampleFigures> change) {
        assertThat(change.apply(new SampleFigures()).findings())
                .map(QualityCheckTest::words)
                .isEmpty();
    }

    @Test
    void aYearWithoutFiguresIsOneFinding() {
        assertThat(new SampleFigures().findings(2024))
                .map(QualityCheckTest::words)
                .containsExactly("NO_DATA kab [12]", "INDICATOR_STOPPED kab []");
    }

    @Test
    void theNewestMonthOfASourceIsChecked() {
        SampleFigures figures =
                new SampleFigures().count(desa(1), new Dataset(new Period(2023, 2), DataSource.EPPGBM), 100, 120, 5, 1);

        assertThat(figures.findings()).isEmpty();
    }

    @Test
    void theWorstComesFirst() {
        List<Severity> severities = new SampleFigures()
                        .set(desa(1), AUGUST, CountField.MEASURED, 120)
                        .drop(desa(2), AUGUST)
                        .service(desa(12), YEAR, "S2", 56, 55)
                        .catalogue(indicator("B1", "bangda29-esensial", "Remaja putri TTD", "Remaja putri"))
                        .findings()
                        .stream()
                        .map(finding -> finding.kind().severity())
                        .toList();

        assertThat(severities).containsExactly(Severity.ERROR, Severity.ERROR, Severity.WARNING, Severity.NOTE);
    }

    @Test
    void aFindingTellsThePlaceOfTheNumberAndWhatItIsComparedWith() {
        DataFinding jump = new SampleFigures()
                .set(desa(3), AUGUST, CountField.SHORT, 20)
                .findings()
                .get(0);
        DataFinding over = new SampleFigures()
                .service(desa(12), YEAR, "S2", 56, 55)
                .findings()
                .get(0);

        assertThat(jump.recordId()).isEqualTo(desa(3) + "@" + AUGUST);
        assertThat(jump.dataset()).isEqualTo(AUGUST);
        assertThat(jump.other().dataset()).isEqualTo(AUGUST_BEFORE);
        assertThat(jump.measure()).isEqualTo(Measure.of(CountField.SHORT));
        assertThat(jump.percents()).map(Object::toString).containsExactly("6.06", "21.43", "15.37");
        assertThat(over.measure()).isEqualTo(Measure.of("S2", ServiceField.NUMERATOR));
        assertThat(over.percents()).map(Object::toString).containsExactly("101.82");
    }

    private static SampleFigures odf(SampleFigures figures) {
        figures.catalogue(indicator("N11", "perpres72-sensitif", "Persentase desa/kelurahan ODF", "Desa/kelurahan"));
        return everyDesa(figures, (f, i) -> f.service(desa(i), YEAR, "N11", i % 2, 1));
    }

    private static SampleFigures everyDesa(SampleFigures figures, Change change) {
        return each(figures, 1, DESA, change);
    }

    private static SampleFigures each(SampleFigures figures, int from, int to, Change change) {
        for (int i = from; i <= to; i++) {
            change.of(figures, i);
        }
        return figures;
    }

    /** Changes the figures of one desa. */
    @FunctionalInterface
    private interface Change {
        SampleFigures of(SampleFigures figures, int number);
    }

    private static Arguments fault(String name, UnaryOperator<SampleFigures> fault, String wanted, String... besides) {
        List<String> also = Stream.of(besides).filter(b -> b.contains("[")).toList();
        List<String> all = Stream.concat(Stream.of(wanted), also.stream()).toList();
        List<String> ignored = Stream.of(besides).filter(b -> !b.contains("[")).toList();
        return Arguments.of(name, fault, all, ignored);
    }

    private static Arguments sound(String name, UnaryOperator<SampleFigures> change) {
        return Arguments.of(name, change);
    }

    private static String words(DataFinding finding) {
        return finding.kind() + " " + finding.areaId() + " " + finding.counts();
    }
}
