package id.rembuk.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.UserError;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.history.HistoryEntry;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.NumberOrigin;
import id.rembuk.domain.situation.Period;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.ServiceField;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.support.Workspaces;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VillagesTest {
    private static final Dataset AUGUST = new Dataset(new Period(2023, 8), DataSource.EPPGBM);
    private static final Dataset ROUTINE = new Dataset(new Period(2023, 8), DataSource.ROUTINE);
    private static final VillageField MEASURED = VillageField.of(CountField.MEASURED);
    private static final VillageField SHORT = VillageField.of(CountField.SHORT);
    private static final VillageField SEVERE = VillageField.of(CountField.SEVERELY_SHORT);
    private static final VillageField SERVED = VillageField.of("S1", ServiceField.NUMERATOR);
    private static final VillageField TO_BE_SERVED = VillageField.of("S1", ServiceField.DENOMINATOR);

    @TempDir
    Path folder;

    private WorkspaceSession session;
    private Villages villages;
    private List<Area> desa;

    @BeforeEach
    void open() {
        session = Workspaces.create(folder.resolve("uji.rembuk"));
        villages = session.villages();
        desa = villages.board().villages();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aTypedNumberNotesWhoTypedItAndWhenAndIsUndone() {
        write(0, AUGUST, MEASURED, 174);

        VillageNumbers numbers = villages.board().numbers();
        String madang = desa.get(0).id();
        assertThat(numbers.value(madang, AUGUST, MEASURED)).isEqualTo(174);
        assertThat(numbers.origin(madang, AUGUST, MEASURED))
                .isEqualTo(NumberOrigin.typed("Petugas Uji", Workspaces.CLOCK.instant()));
        assertThat(newestHistory().name().key()).isEqualTo("village.measured");
        assertThat(newestHistory().name().words()).contains("Madang");

        session.edits().undo();
        assertThat(villages.board().numbers().datasets()).isEmpty();
        session.edits().redo();
        assertThat(value(0, AUGUST, MEASURED)).isEqualTo(174);
    }

    @Test
    void anotherNumberOfTheSameDesaPeriodAndSourceJoinsItsRecordAndKeepsTheOldOrigin() {
        write(0, AUGUST, MEASURED, 174);
        write(0, AUGUST, SHORT, 6);
        write(0, ROUTINE, SHORT, 9);

        List<StuntingCount> stored = session.situation().counts();
        assertThat(stored).hasSize(2);
        assertThat(stored)
                .filteredOn(count -> count.source() == DataSource.EPPGBM)
                .singleElement()
                .satisfies(count -> {
                    assertThat(count.measured()).isEqualTo(174);
                    assertThat(count.shortChildren()).isEqualTo(6);
                    assertThat(count.origins()).containsOnlyKeys(CountField.MEASURED, CountField.SHORT);
                });
        assertThat(value(0, ROUTINE, SHORT)).isEqualTo(9);
        assertThat(villages.board().numbers().datasets()).containsOnlyKeys(AUGUST, ROUTINE);
    }

    @Test
    void aRecordIsFoundAlthoughItsIdIsNotKnownOrIsThatOfAnother() {
        write(0, AUGUST, MEASURED, 174);
        write(1, AUGUST, MEASURED, 90);
        String other = villages.board().numbers().recordId(desa.get(1).id(), AUGUST, MEASURED);

        villages.write(new VillageEntry(desa.get(0).id(), AUGUST, SHORT, null, 6));
        villages.write(new VillageEntry(desa.get(0).id(), AUGUST, SEVERE, other, 2));

        assertThat(session.situation().counts()).hasSize(2);
        assertThat(value(0, AUGUST, SHORT)).isEqualTo(6);
        assertThat(value(0, AUGUST, SEVERE)).isEqualTo(2);
    }

    @Test
    void theLastNumberTakenOutDeletesTheRecord() {
        write(0, AUGUST, SERVED, 12);
        write(0, AUGUST, TO_BE_SERVED, 20);

        write(0, AUGUST, SERVED, null);
        assertThat(stored(ServiceCount.class)).singleElement().satisfies(count -> {
            assertThat(count.numerator()).isNull();
            assertThat(count.origins()).containsOnlyKeys(ServiceField.DENOMINATOR);
        });
        write(0, AUGUST, TO_BE_SERVED, null);
        assertThat(stored(ServiceCount.class)).isEmpty();
    }

    @Test
    void theSameNumberOnceMoreIsNoEdit() {
        write(0, AUGUST, MEASURED, 174);
        long before = newestHistory().sequence();

        assertThat(villages.write(entry(0, AUGUST, MEASURED, 174))).isEmpty();
        assertThat(newestHistory().sequence()).isEqualTo(before);
    }

    @Test
    void numbersThatDoNotFitEachOtherAreKept() {
        write(0, AUGUST, MEASURED, 5);
        write(0, AUGUST, SHORT, 6);
        assertThat(value(0, AUGUST, SHORT)).isEqualTo(6);
    }

    @Test
    void aBlockIsOneEditAndOneUndo() {
        villages.paste(List.of(
                entry(0, AUGUST, MEASURED, 10),
                entry(0, AUGUST, SHORT, 1),
                entry(1, AUGUST, MEASURED, 20),
                entry(1, AUGUST, SERVED, 3)));
        assertThat(newestHistory().name().words()).containsExactly("4");
        assertThat(value(1, AUGUST, SERVED)).isEqualTo(3);

        session.edits().undo();
        assertThat(villages.board().numbers().datasets()).isEmpty();
    }

    @Test
    void aBlockOfVeryManyRecordsIsOneEditToo() {
        List<VillageEntry> entries = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            for (DataSource source : DataSource.values()) {
                for (int i = 0; i < desa.size(); i++) {
                    entries.add(entry(i, new Dataset(new Period(2022, month), source), MEASURED, 100 + i));
                }
            }
        }
        assertThat(entries).hasSizeGreaterThan(500);
        villages.paste(entries);
        assertThat(session.situation().counts()).hasSize(entries.size());

        session.edits().undo();
        assertThat(session.situation().counts()).isEmpty();
        session.edits().redo();
        assertThat(session.situation().counts()).hasSize(entries.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_000_001})
    void aNumberOutOfRangeIsRefused(int value) {
        VillageEntry wrong = entry(0, AUGUST, MEASURED, value);
        assertThatThrownBy(() -> villages.write(wrong)).isInstanceOf(UserError.class);
        assertThat(session.situation().counts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0", "402|402", "1.250|1250", " 12,0 |12", "10.000.000|10000000", "1001|1001"})
    void wholeNumbersAreReadTheIndonesianWay(String text, int value) {
        assertThat(VillageNumberText.read(text)).isEqualTo(value);
        assertThat(VillageNumberText.read(VillageNumberText.write(value))).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-"})
    void blankIsUnknownAndNotZero(String text) {
        assertThat(VillageNumberText.read(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "enam|village.cell.not-a-number",
                "6 anak|village.cell.not-a-number",
                "#REF!|village.cell.not-a-number",
                "-3|village.cell.negative",
                "(3)|village.cell.negative",
                "3,5|village.cell.not-whole",
                "88,6|village.cell.not-whole",
                "100%|village.cell.percent",
                "10.000.001|village.cell.too-large",
                "1,2E+03|village.cell.shortened"
            })
    void whatIsNoWholeNumberIsRefusedWithItsReason(String text, String code) {
        assertThatThrownBy(() -> VillageNumberText.read(text))
                .isInstanceOfSatisfying(
                        UserError.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private void write(int village, Dataset dataset, VillageField field, Integer value) {
        villages.write(entry(village, dataset, field, value));
    }

    private VillageEntry entry(int village, Dataset dataset, VillageField field, Integer value) {
        String area = desa.get(village).id();
        return new VillageEntry(area, dataset, field, villages.board().numbers().recordId(area, dataset, field), value);
    }

    private Integer value(int village, Dataset dataset, VillageField field) {
        return villages.board().numbers().value(desa.get(village).id(), dataset, field);
    }

    private <T extends id.rembuk.domain.WorkspaceRecord> List<T> stored(Class<T> type) {
        return session.workspace().read(records -> records.all(type));
    }

    private HistoryEntry newestHistory() {
        return session.workspace().read(records -> records.historyHead()).orElseThrow();
    }
}
