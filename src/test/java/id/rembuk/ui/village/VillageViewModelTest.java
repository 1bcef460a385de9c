package id.rembuk.ui.village;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.Ids;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.intake.Intake;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.NumberOrigin;
import id.rembuk.domain.situation.Period;
import id.rembuk.domain.situation.ServiceField;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.support.Workspaces;
import id.rembuk.task.DirectTaskRunner;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.SaveState;
import id.rembuk.ui.kit.SaveStatus;
import id.rembuk.usecase.VillageEntry;
import id.rembuk.usecase.VillageField;
import id.rembuk.usecase.VillagePaste;
import id.rembuk.usecase.WorkspaceSession;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VillageViewModelTest {
    private static final Dataset AUGUST = new Dataset(new Period(2023, 8), DataSource.EPPGBM);
    private static final Dataset ROUTINE = new Dataset(new Period(2023, 8), DataSource.ROUTINE);
    private static final Instant NOW = Instant.parse("2024-06-08T01:15:00Z");
    private static final Dataset AUDIT = new Dataset(Period.ofYear(2023), DataSource.AUDIT);
    private static final VillageColumn TARGETED = column(CountField.TARGETED);
    private static final VillageColumn MEASURED = column(CountField.MEASURED);
    private static final VillageColumn SHORT = column(CountField.SHORT);
    private static final VillageColumn SEVERE = column(CountField.SEVERELY_SHORT);
    private static final VillageColumn PREVALENCE = new VillageColumn(VillageColumn.Kind.PREVALENCE, null, null, false);

    @TempDir
    Path folder;

    private final List<Throwable> failures = new ArrayList<>();
    private final SaveStatus saveStatus = new SaveStatus();
    private final Map<String, String> arrangements = new HashMap<>();
    private final VillageWords words = new VillageWords(Messages.indonesian());
    private WorkspaceSession session;
    private VillageViewModel model;

    @BeforeEach
    void open() {
        session = Workspaces.create(folder.resolve("uji.rembuk"));
        model = model();
    }

    private VillageViewModel model() {
        VillageViewModel made = new VillageViewModel(session, new DirectTaskRunner(), saveStatus, failures::add);
        made.remember(arrangements);
        made.open();
        return made;
    }

    @AfterEach
    void close() {
        model.close();
        session.close();
        assertThat(failures).isEmpty();
    }

    @Test
    void withoutNumbersTheYearOfActivitiesIsProposed() {
        assertThat(model.choiceProperty().get().dataset())
                .isEqualTo(new Dataset(Period.ofYear(2024), DataSource.EPPGBM));
        assertThat(model.rows()).extracting(row -> row.area().name()).startsWith("Madang", "Karang Jawa");
        assertThat(model.rows().get(0).kecamatan()).isEqualTo("Padang Batung");
    }

    @Test
    void theNewestPeriodInWhichChildrenWereMeasuredIsShownFirst() {
        put(0, AUGUST, CountField.MEASURED, 50);
        put(0, new Dataset(new Period(2022, 8), DataSource.EPPGBM), CountField.MEASURED, 40);
        put(0, new Dataset(Period.ofYear(2023), DataSource.FAMILY_DATA), CountField.FAMILIES, 400);

        assertThat(reopened().choiceProperty().get().dataset()).isEqualTo(AUGUST);
    }

    @Test
    void theFirstNumbersThatComeFromElsewhereAreShown() {
        String area = model.all().all().get(0).id();
        session.edits().apply(EditName.of("import.take-back", "rekap.xlsx"), records -> {
            StuntingCount count = StuntingCount.blank(Ids.next(), area, AUGUST.period(), AUGUST.source());
            return List.of(
                    RecordChange.added(count.with(CountField.MEASURED, 50, NumberOrigin.typed("Uji", NOW))),
                    RecordChange.added(intake()));
        });

        assertThat(model.choiceProperty().get().dataset()).isEqualTo(AUGUST);
        assertThat(row(0).state().value(MEASURED)).isEqualTo(50);
    }

    @Test
    void aTypedNumberIsSavedShownAndUndone() {
        choose(AUGUST);
        assertThat(model.edit(row(0), MEASURED, "1.174")).isTrue();

        assertThat(row(0).state().value(MEASURED)).isEqualTo(1174);
        assertThat(row(0).state().kept()).isEmpty();
        assertThat(saveStatus.stateProperty().get()).isEqualTo(SaveState.SAVED);

        session.edits().undo();
        assertThat(row(0).state().value(MEASURED)).isNull();
    }

    @Test
    void aRefusedTextStaysInItsCellWithTheReasonUntilItIsMended() {
        choose(AUGUST);
        assertThat(model.edit(row(0), MEASURED, "banyak")).isFalse();

        assertThat(row(0).state().kept().get(MEASURED).text()).isEqualTo("banyak");
        assertThat(words.about(MEASURED, row(0).state())).contains("bukan angka");
        assertThat(model.noticeProperty().get().error().code()).isEqualTo("village.cell.not-a-number");
        assertThat(session.situation().counts()).isEmpty();

        assertThat(model.edit(row(0), MEASURED, "12")).isTrue();
        assertThat(row(0).state().kept()).isEmpty();
        assertThat(model.noticeProperty().get()).isNull();
    }

    @Test
    void aRefusedTextDoesNotFollowIntoAnotherPeriod() {
        choose(AUGUST);
        model.edit(row(0), MEASURED, "banyak");
        choose(ROUTINE);
        assertThat(row(0).state().kept()).isEmpty();
    }

    @Test
    void impossibleNumbersAreKeptAndFlagged() {
        choose(AUGUST);
        model.edit(row(0), TARGETED, "4");
        model.edit(row(0), MEASURED, "5");
        model.edit(row(0), SHORT, "6");
        model.edit(row(0), SEVERE, "0");

        assertThat(row(0).state().flags())
                .containsExactly(
                        VillageFlag.STUNTED_OVER_MEASURED,
                        VillageFlag.MEASURED_OVER_TARGETED,
                        VillageFlag.SMALL_SAMPLE);
        assertThat(row(0).state().percent(PREVALENCE)).isEmpty();
        assertThat(row(1).state().flags()).containsExactly(VillageFlag.INCOMPLETE);
        assertThat(row(1).state().missing()).containsOnly(TARGETED, MEASURED, SHORT, SEVERE);
    }

    @Test
    void theSumsAreOfTheDesaShownAndThePrevalenceIsOfTheSums() {
        put(0, AUGUST, CountField.MEASURED, 10);
        put(0, AUGUST, CountField.SHORT, 5);
        put(0, AUGUST, CountField.SEVERELY_SHORT, 0);
        put(1, AUGUST, CountField.MEASURED, 190);
        put(1, AUGUST, CountField.SHORT, 4);
        put(1, AUGUST, CountField.SEVERELY_SHORT, 1);
        put(2, AUGUST, CountField.MEASURED, 800); // without stunted children it counts in no prevalence
        choose(AUGUST);

        VillageSums sums = model.sumsProperty().get();
        assertThat(sums.text(MEASURED)).isEqualTo("1.000");
        assertThat(sums.unknown(MEASURED)).isEqualTo(2);
        assertThat(sums.text(PREVALENCE)).isEqualTo("5,0");

        model.filterProperty().set(VillageFilter.NONE.withText("madang"));
        assertThat(model.sumsProperty().get().text(MEASURED)).isEqualTo("10");
        assertThat(model.sumsProperty().get().text(PREVALENCE)).isEqualTo("50,0");
    }

    @Test
    void theTableIsFilteredByKecamatanWordsAndFindings() {
        put(0, AUGUST, CountField.MEASURED, 5);
        choose(AUGUST);
        String kandangan = model.boardProperty().get().kecamatan().get(1).id();

        model.filterProperty().set(VillageFilter.NONE.withKecamatan(kandangan));
        assertThat(model.rows()).hasSize(3);
        model.filterProperty().set(VillageFilter.NONE.withText("kandangan 1001"));
        assertThat(model.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.area().name()).isEqualTo("Kandangan Kota"));
        model.filterProperty().set(VillageFilter.NONE.withWhich(VillageFilter.Which.PRIORITY));
        assertThat(model.rows()).isEmpty();
        model.select(model.all().all().get(4).id());
        assertThat(model.filterProperty().get()).isEqualTo(VillageFilter.NONE);
        assertThat(model.selectedProperty().get().row().area().name()).isEqualTo("Sungai Kupang");
    }

    @Test
    void twoSourcesStandSideBySideAndANotableDifferenceIsFlagged() {
        put(0, AUGUST, CountField.MEASURED, 100);
        put(0, ROUTINE, CountField.MEASURED, 70);
        put(1, AUGUST, CountField.MEASURED, 100);
        put(1, ROUTINE, CountField.MEASURED, 99);
        model.choiceProperty().set(VillageChoice.of(AUGUST).withSecond(ROUTINE));

        VillageColumn second = VillageColumn.number(VillageField.of(CountField.MEASURED), true);
        assertThat(words.text(second, row(0).state())).isEqualTo("70 (−30)");
        assertThat(words.text(second, row(1).state())).isEqualTo("99");
        assertThat(row(0).state().flags()).contains(VillageFlag.SOURCES_DIFFER);
        assertThat(row(1).state().flags()).doesNotContain(VillageFlag.SOURCES_DIFFER);

        model.edit(row(0), second, "98");
        assertThat(row(0).state().value(MEASURED)).isEqualTo(100);
        assertThat(row(0).state().value(second)).isEqualTo(98);
    }

    @Test
    void anotherPeriodBesideItIsShownButIsNoDisagreement() {
        Dataset yearBefore = new Dataset(new Period(2022, 8), DataSource.EPPGBM);
        put(0, AUGUST, CountField.MEASURED, 100);
        put(0, yearBefore, CountField.MEASURED, 30);
        model.choiceProperty().set(VillageChoice.of(AUGUST).withSecond(yearBefore));

        VillageColumn second = VillageColumn.number(VillageField.of(CountField.MEASURED), true);
        assertThat(words.text(second, row(0).state())).isEqualTo("30");
        assertThat(row(0).state().flags()).doesNotContain(VillageFlag.SOURCES_DIFFER);

        VillageChoice compared = VillageChoice.of(AUGUST).withSecond(ROUTINE).withPeriod(new Period(2022, 8));
        assertThat(compared.second()).isEqualTo(new Dataset(new Period(2022, 8), DataSource.ROUTINE));
    }

    @Test
    void aBlockIsPastedFromTheChosenDesaDownwardsAsOneEdit() {
        choose(AUGUST);
        VillagePaste block = model.paste("184\t163\n221\t196\n", List.of(TARGETED, MEASURED), row(1));

        assertThat(block.isAccepted()).isTrue();
        assertThat(row(0).state().value(TARGETED)).isNull();
        assertThat(row(2).state().value(MEASURED)).isEqualTo(196);
        assertThat(model.noticeProperty().get().pasted()).isEqualTo(4);
        session.edits().undo();
        assertThat(session.situation().counts()).isEmpty();
    }

    @Test
    void aBlockWithAProblemChangesNothing() {
        choose(AUGUST);
        assertThat(model.paste("184\n-3\n", List.of(TARGETED), row(0)).problems())
                .hasSize(1);
        assertThat(session.situation().counts()).isEmpty();
    }

    @Test
    void clearedNumbersComeBackTogether() {
        choose(AUGUST);
        model.paste("184\t163\n221\t196\n", List.of(TARGETED, MEASURED), row(0));
        model.clear(List.of(row(0), row(1)), List.of(TARGETED, MEASURED));
        assertThat(session.situation().counts()).isEmpty();
        session.edits().undo();
        assertThat(row(1).state().value(MEASURED)).isEqualTo(196);
    }

    @Test
    void theStoryOfANumberTellsWhoTypedItOtherSourcesAndTheYearBefore() {
        put(0, AUGUST, CountField.MEASURED, 100);
        put(0, ROUTINE, CountField.MEASURED, 70);
        put(0, new Dataset(new Period(2022, 8), DataSource.EPPGBM), CountField.MEASURED, 90);
        choose(AUGUST);

        VillageStory story = VillageStory.of(
                model.boardProperty().get(), model.choiceProperty().get(), row(0), MEASURED);
        assertThat(story.origin().typedBy()).isEqualTo("Petugas Uji");
        assertThat(story.others()).singleElement().satisfies(other -> {
            assertThat(other.dataset()).isEqualTo(ROUTINE);
            assertThat(other.side().value(MEASURED)).isEqualTo(70);
        });
        assertThat(story.before().value(MEASURED)).isEqualTo(90);
    }

    @Test
    void whatIsShownIsRememberedForNextTime() {
        put(0, AUGUST, CountField.MEASURED, 100);
        choose(AUGUST);
        List<VillageTopic> topics = List.of(VillageTopic.of(CountField.MEASURED), VillageTopic.of("S1"));
        model.choiceProperty()
                .set(model.choiceProperty().get().withTopics(topics).withSecond(AUDIT));

        assertThat(reopened().choiceProperty().get()).isEqualTo(new VillageChoice(AUGUST, AUDIT, topics));
    }

    @Test
    void whatWasRememberedAndCannotBeReadIsLeftOut() {
        assertThat(VillageChoice.read("")).isEmpty();
        assertThat(VillageChoice.read("2023-13-EPPGBM;;MEASURED")).isEmpty();
        assertThat(VillageChoice.read("2023-8-NOTHING;;MEASURED")).isEmpty();
        assertThat(VillageChoice.read("2023-8;;MEASURED")).isEmpty();
        assertThat(VillageChoice.read("2023-8-EPPGBM;;GONE,MEASURED")
                        .orElseThrow()
                        .topics())
                .containsExactly(VillageTopic.of(CountField.MEASURED));
    }

    @Test
    void coverageOfAServiceIsKeptOverAHundred() {
        choose(AUGUST);
        model.choiceProperty().set(VillageChoice.of(AUGUST).withTopics(List.of(VillageTopic.of("S1"))));
        VillageColumn served = VillageColumn.number(VillageField.of("S1", ServiceField.NUMERATOR), false);
        VillageColumn due = VillageColumn.number(VillageField.of("S1", ServiceField.DENOMINATOR), false);
        VillageColumn share = new VillageColumn(VillageColumn.Kind.COVERAGE, null, "S1", false);

        model.edit(row(0), served, "12");
        assertThat(words.figure(share, row(0).state())).isEmpty();
        model.edit(row(0), due, "10");
        assertThat(words.figure(share, row(0).state())).isEqualTo("120,0");
        model.edit(row(0), due, "0");
        assertThat(words.figure(share, row(0).state())).isEmpty();
    }

    @Test
    void aCountThatIsAskedForIsShownWithItsPeriodSourceAndIndicator() {
        String area = model.all().all().get(3).id();
        VillageField served = VillageField.of("S1", ServiceField.NUMERATOR);
        session.villages().write(new VillageEntry(area, ROUTINE, served, null, 7));
        choose(AUGUST);
        model.filterProperty().set(VillageFilter.NONE.withText("madang"));

        String id = model.boardProperty().get().numbers().recordId(area, ROUTINE, served);
        model.selectRecord(new RecordRef(RecordKind.SERVICE_COUNT, id));

        assertThat(model.choiceProperty().get().dataset()).isEqualTo(ROUTINE);
        assertThat(model.choiceProperty().get().topics()).contains(VillageTopic.of("S1"));
        assertThat(model.selectedProperty().get())
                .isEqualTo(new VillageViewModel.Spot(row(3), VillageColumn.number(served, false)));
    }

    private static Intake intake() {
        return new Intake(
                Ids.next(), ImportKind.DESA, "rekap.xlsx", "00", "Rekap", "", "Uji", NOW, 1, 1, 0, 0, 0, "00", null);
    }

    private VillageViewModel reopened() {
        model.close();
        model = model();
        return model;
    }

    private void choose(Dataset dataset) {
        model.choiceProperty().set(VillageChoice.of(dataset));
    }

    private void put(int village, Dataset dataset, CountField field, int value) {
        String area = model.all().all().get(village).id();
        session.villages().write(new VillageEntry(area, dataset, VillageField.of(field), null, value));
    }

    private VillageRow row(int village) {
        return model.all().all().get(village);
    }

    private static VillageColumn column(CountField field) {
        return VillageColumn.number(VillageField.of(field), false);
    }
}
