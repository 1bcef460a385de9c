package id.rembuk.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.UserError;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.figure.Figure;
import id.rembuk.domain.figure.Shape;
import id.rembuk.domain.plan.Budget;
import id.rembuk.domain.plan.FundShare;
import id.rembuk.domain.plan.PlanTotals;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.NumberOrigin;
import id.rembuk.domain.situation.Period;
import id.rembuk.domain.situation.PrevalenceSeries;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.support.PlanLines;
import id.rembuk.support.Workspaces;
import id.rembuk.text.Messages;
import id.rembuk.usecase.Situation.Origin;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SituationTest {
    private static final Messages MESSAGES = Messages.indonesian();

    @TempDir
    Path folder;

    private WorkspaceSession session;
    private Situation situation;

    @BeforeEach
    void open() {
        session = Workspaces.create(folder.resolve("uji.rembuk"));
        situation = session.situation();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aCountOfTheSameTimeAndSourceIsCorrectedAndAnotherSourceStandsBesideIt() {
        cases(2023, DataSource.EPPGBM, 500);
        cases(2023, DataSource.EPPGBM, 522);
        cases(2023, DataSource.AUDIT, 77);

        assertThat(situation.counts()).extracting(StuntingCount::cases).containsExactlyInAnyOrder(522, 77);
        session.edits().undo();
        session.edits().undo();
        assertThat(situation.counts()).extracting(StuntingCount::cases).containsExactly(500);
    }

    @Test
    void aCountCorrectedByHandNoLongerPointsToTheFileItCameFrom() {
        String regency = situation.cycle().areaId();
        StuntingCount imported = StuntingCount.blank("c", regency, new Period(2023, null), DataSource.EPPGBM)
                .with(CountField.MEASURED, 900, NumberOrigin.imported("impor", "C7"))
                .with(CountField.CASES, 500, NumberOrigin.imported("impor", "F7"));
        session.workspace().write(records -> {
            records.put(imported);
            return null;
        });
        cases(2023, DataSource.EPPGBM, 522);

        assertThat(situation.counts()).singleElement().satisfies(count -> {
            assertThat(count.cases()).isEqualTo(522);
            assertThat(count.origins()).containsOnlyKeys(CountField.MEASURED);
        });
    }

    @Test
    void prevalenceOfTheNationIsCorrectedAndStandsApartFromTheRegencys() {
        prevalence(2023, DataSource.SKI, "25.4");
        situation.recordHigherPrevalence(AreaLevel.NASIONAL, origin(2023, DataSource.SKI), new BigDecimal("12.5"));
        situation.recordHigherPrevalence(AreaLevel.NASIONAL, origin(2023, DataSource.SKI), new BigDecimal("21.50"));
        situation.recordHigherPrevalence(AreaLevel.PROVINSI, origin(2023, DataSource.SKI), new BigDecimal("24.7"));

        List<PrevalenceSeries> drawn = session.overview().board().figures().prevalence();
        assertThat(drawn)
                .extracting(PrevalenceSeries::higher)
                .containsExactly(AreaLevel.NASIONAL, AreaLevel.PROVINSI, null);
        assertThat(drawn)
                .extracting(series -> series.last().percent().toPlainString())
                .containsExactly("21.5", "24.7", "25.4");
        assertRefused(
                "situation.percent-range",
                () -> situation.recordHigherPrevalence(
                        AreaLevel.NASIONAL, origin(2023, DataSource.SKI), new BigDecimal("-1")));
    }

    @Test
    void figuresOutsideTheirRangeOrWithoutSourceAreRefused() {
        assertRefused("situation.year-range", () -> cases(23, DataSource.EPPGBM, 1));
        assertRefused("situation.cases-range", () -> cases(2023, DataSource.EPPGBM, -1));
        assertRefused(
                "situation.citation-missing",
                () -> situation.recordCases(new Origin(2023, null, DataSource.EPPGBM, " "), 1));
        assertRefused(
                "situation.percent-range",
                () -> situation.recordPrevalence(origin(2023, DataSource.SSGI), new BigDecimal("100.1")));
        assertRefused(
                "personal.nik",
                () -> situation.recordCases(new Origin(2023, null, DataSource.EPPGBM, "NIK 6306011234567890"), 1));
        assertThat(situation.counts()).isEmpty();
    }

    @Test
    void anOlderTargetStaysBesideTheNewerOne() {
        target(2024, "14", null);
        target(2025, "18.8", LocalDate.of(2024, 9, 13));

        OverviewBoard.Figures figures = session.overview().board().figures();

        assertThat(figures.targets().drawn()).extracting(t -> t.percent()).containsExactly(new BigDecimal("18.8"));
        assertThat(figures.targets().footnotes()).extracting(t -> t.percent()).containsExactly(new BigDecimal("14"));
        assertThat(figures.recorded()).hasSize(2);
    }

    @Test
    void thePictureOfCasesHoldsEveryNumberAndTellsThemInASentence() {
        cases(2020, DataSource.EPPGBM, 879);
        cases(2021, DataSource.EPPGBM, 829);
        cases(2022, DataSource.EPPGBM, 659);
        cases(2023, DataSource.EPPGBM, 522);

        CasesPicture picture =
                new CasesPicture(session.overview().board().figures().cases().get(0), MESSAGES);
        Figure figure = picture.draw(240, 196);

        assertThat(figure.words())
                .extracting(Shape.Words::text)
                .containsExactly("879", "2020", "829", "2021", "659", "2022", "522", "2023");
        assertThat(figure.description())
                .isEqualTo("Kasus stunting menurut e-PPGBM, anak: 2020: 879, 2021: 829, 2022: 659, 2023: 522. "
                        + "Turun 40,6% sejak 2020.");
        List<Shape.Box> bars = figure.shapes().stream()
                .filter(Shape.Box.class::isInstance)
                .map(Shape.Box.class::cast)
                .toList();
        assertThat(bars.get(3).height() / bars.get(0).height())
                .isCloseTo(522.0 / 879, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void twoSourcesOfPrevalenceAreTwoLinesWithSignsOfTheirOwn() {
        prevalence(2021, DataSource.SSGI, "29.1");
        prevalence(2022, DataSource.SSGI, "20.3");
        prevalence(2021, DataSource.EPPGBM, "5.37");
        prevalence(2022, DataSource.EPPGBM, "4.53");
        target(2024, "14", null);
        OverviewBoard.Figures figures = session.overview().board().figures();

        Figure figure =
                new PrevalencePicture(figures.prevalence(), figures.targets().drawn(), MESSAGES).draw(440, 196);

        assertThat(figure.description())
                .contains(
                        "SSGI: 2021 29,1%, 2022 20,3%.",
                        "e-PPGBM: 2021 5,37%, 2022 4,53%.", "Target 14 Nasional 2024.");
        assertThat(figure.shapes().stream()
                        .filter(Shape.Marker.class::isInstance)
                        .map(shape -> ((Shape.Marker) shape).form())
                        .distinct())
                .containsExactlyInAnyOrder(Shape.Form.SQUARE, Shape.Form.RING);
        assertThat(figure.words()).allSatisfy(words -> {
            assertThat(words.x()).isBetween(0.0, 440.0);
            assertThat(words.y()).isBetween(0.0, 196.0);
        });
    }

    @Test
    void sumsOfBerandaAreThoseOfThePlanAndCountALineOnce() {
        String one = session.organisations().organisations().get(0).id();
        String two = session.organisations().organisations().get(1).id();
        line(one, 100, List.of(new FundShare("DAU", 60), new FundShare("PAD", 40)));
        line(one, 50, List.of(new FundShare("DAU", 30)));
        line(two, 7, List.of());
        session.plans().add(two, blank -> blank.edit().budget(Budget.UNKNOWN).build());

        OverviewBoard board = session.overview().board();

        PlanTotals total = PlanTotals.of(session.plans().lines());
        assertThat(board.money().total()).isEqualTo(total);
        assertThat(board.money().byOrganisation().stream()
                        .mapToLong(o -> o.totals().share())
                        .sum())
                .isEqualTo(total.share());
        assertThat(board.money().byOrganisation())
                .extracting(OverviewBoard.OrganisationSum::id)
                .containsExactly(one, two);
        assertThat(board.money().total().unknownBudgets()).isEqualTo(1);
        assertThat(board.money().byFund())
                .extracting(OverviewBoard.FundSum::rupiah)
                .containsExactly(90L, 40L);
        assertThat(board.money().withoutFund()).isEqualTo(27);
    }

    private void line(String organisation, long share, List<FundShare> funds) {
        session.plans().add(organisation, blank -> PlanLines.complete(blank.id(), blank.cycleId(), organisation)
                .position(blank.position())
                .budget(Budget.of(share))
                .stuntingShare(share)
                .funds(funds)
                .build());
    }

    private void cases(int year, DataSource source, int cases) {
        situation.recordCases(origin(year, source), cases);
    }

    private void prevalence(int year, DataSource source, String percent) {
        situation.recordPrevalence(origin(year, source), new BigDecimal(percent));
    }

    private void target(int year, String percent, LocalDate statedOn) {
        situation.recordTarget(AreaLevel.NASIONAL, year, new BigDecimal(percent), "Perpres 72/2021", statedOn);
    }

    private static Origin origin(int year, DataSource source) {
        return new Origin(year, null, source, "Laporan");
    }

    private static void assertRefused(String code, Runnable edit) {
        assertThatThrownBy(edit::run).isInstanceOfSatisfying(UserError.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
