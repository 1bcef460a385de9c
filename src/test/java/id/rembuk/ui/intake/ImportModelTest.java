package id.rembuk.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.intake.ColumnUse;
import id.rembuk.domain.intake.DraftRow;
import id.rembuk.domain.intake.ImportField;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.intake.Intake;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.support.AnsweredDialogs;
import id.rembuk.support.Desk;
import id.rembuk.support.ImportSamples;
import id.rembuk.support.Workspaces;
import id.rembuk.usecase.ImportPreview;
import id.rembuk.usecase.ImportPreview.State;
import id.rembuk.usecase.WorkspaceSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportModelTest {
    @TempDir
    Path folder;

    private final AnsweredDialogs dialogs = new AnsweredDialogs();
    private WorkspaceSession session;
    private ImportModel model;

    @BeforeEach
    void open() {
        session = Workspaces.create(folder.resolve("uji.rembuk"));
        model = new ImportModel(Desk.direct(session, dialogs), ImportSamples.tools());
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void nothing_goes_on_before_a_file_is_chosen() {
        model.begin(Optional.empty(), ImportKind.DESA);

        assertThat(model.obstacle()).isEqualTo("Pilih berkas dulu.");
        model.next();
        assertThat(model.stepProperty().get()).isEqualTo(ImportStep.BERKAS);
    }

    @Test
    void a_file_without_a_fault_goes_through_and_is_one_edit() {
        begin(ImportSamples.whole(folder.resolve("rekap.xlsx")));
        assertThat(model.readingProperty().get().sheet().name()).isEqualTo("Rekap");
        goOn(3);

        assertThat(preview().count(State.NEW)).isEqualTo(5);
        assertThat(model.obstacle()).isEmpty();
        assertThat(counts()).isEmpty();
        model.next();

        assertThat(model.outcomeProperty().get().intake().rowsNew()).isEqualTo(5);
        assertThat(counts()).hasSize(5);
        session.edits().undo();
        assertThat(counts()).isEmpty();
        assertThat(dialogs.errorCodes()).isEmpty();
    }

    @Test
    void the_same_file_twice_changes_nothing_and_says_so() {
        Path file = ImportSamples.whole(folder.resolve("rekap.xlsx"));
        begin(file);
        goOn(4);
        begin(file);
        goOn(3);

        assertThat(preview().count(State.SAME)).isEqualTo(5);
        assertThat(model.obstacle()).startsWith("Tidak ada yang berubah");
    }

    @Test
    void rows_with_an_error_keep_the_import_from_being_applied() {
        begin(ImportSamples.faulty(folder.resolve("salah.xlsx")));
        goOn(3);

        assertThat(model.obstacle()).startsWith("Masih ada 2 baris salah");
        model.next();
        assertThat(model.outcomeProperty().get()).isNull();
        assertThat(counts()).isEmpty();
    }

    @Test
    void an_unknown_desa_is_chosen_a_cell_mended_and_both_are_applied() {
        begin(ImportSamples.faulty(folder.resolve("salah.xlsx")));
        goOn(2);
        DraftRow unknown = row("Gambah Luwar");
        assertThat(unknown.suggestions()).contains(area("Gambah Luar").id());

        model.decideRows(change ->
                change.area(List.of(unknown.number()), area("Gambah Luar").id()));
        model.decideRows(change -> change.mend("D5", "30"));

        assertThat(preview().count(State.REJECTED)).isZero();
        goOn(2);
        assertThat(model.outcomeProperty().get().intake().rowsNew()).isEqualTo(5);
        assertThat(counts())
                .filteredOn(count -> count.areaId().equals(area("Karang Jawa").id()))
                .extracting(StuntingCount::measured)
                .containsExactly(30);
    }

    @Test
    void decisions_are_taken_back_and_made_again_one_by_one() {
        begin(ImportSamples.faulty(folder.resolve("salah.xlsx")));
        goOn(2);
        model.decideRows(change -> change.mend("D5", "30"));
        assertThat(preview().count(State.REJECTED)).isEqualTo(1);

        model.undo();
        assertThat(preview().count(State.REJECTED)).isEqualTo(2);
        model.redo();
        assertThat(preview().count(State.REJECTED)).isEqualTo(1);
    }

    @Test
    void going_back_keeps_what_was_decided() {
        begin(ImportSamples.faulty(folder.resolve("salah.xlsx")));
        goOn(2);
        model.setAsideRejected();
        assertThat(preview().count(State.SET_ASIDE)).isEqualTo(2);

        model.back();
        model.back();
        assertThat(model.isAnythingDecided()).isTrue();
        model.kind(ImportKind.LAYANAN);
        model.kind(ImportKind.DESA);
        goOn(2);

        assertThat(preview().count(State.SET_ASIDE)).isEqualTo(2);
    }

    @Test
    void a_row_set_aside_is_taken_in_again() {
        begin(ImportSamples.whole(folder.resolve("rekap.xlsx")));
        goOn(2);
        model.setAside(List.of(4), true);
        assertThat(preview().count(State.SET_ASIDE)).isEqualTo(1);

        model.setAside(List.of(4), false);
        assertThat(preview().count(State.SET_ASIDE)).isZero();
        assertThat(preview().count(State.NEW)).isEqualTo(5);
    }

    @Test
    void a_column_read_twice_and_a_missing_place_are_told() {
        begin(ImportSamples.whole(folder.resolve("rekap.xlsx")));
        model.next();
        model.decide(change ->
                change.use(column(4), model.settingsProperty().get().uses().get(3)));
        assertThat(model.obstacle()).startsWith("Kolom D dan E sama-sama dibaca sebagai");

        model.undo();
        model.decide(change -> change.use(column(1), null));
        assertThat(model.obstacle()).isEqualTo("Belum ada kolom desa atau kode desa.");
    }

    @Test
    void another_heading_gives_another_proposal() {
        begin(ImportSamples.whole(folder.resolve("rekap.xlsx")));
        model.next();
        assertThat(model.settingsProperty().get().headerLast()).isEqualTo(3);

        model.heading(4, 4);

        assertThat(column(1).heading()).isEqualTo("Madang");
        model.heading(3, 3);
        assertThat(column(1).use()).isEqualTo(ColumnUse.of(ImportField.DESA));
    }

    @Test
    void children_are_counted_per_desa_and_nothing_of_them_is_shown_or_kept() {
        begin(ImportSamples.people(folder.resolve("balita.xlsx")));
        model.next();
        assertThat(model.obstacle()).startsWith("Berkas ini memuat data pribadi");
        assertThat(model.readingProperty().get().toString()).doesNotContain("Anak Contoh", "6306050101");

        model.decide(change -> change.countPeople(true).source(DataSource.EPPGBM));
        assertThat(model.obstacle()).isEmpty();
        goOn(3);

        assertThat(preview().toString()).doesNotContain("Anak Contoh", "6306050101");
        Intake intake = model.outcomeProperty().get().intake();
        assertThat(intake.toString()).doesNotContain("Anak Contoh", "6306050101");
        assertThat(counts())
                .hasSize(2)
                .allSatisfy(count -> assertThat(count.measured()).isEqualTo(5))
                .allSatisfy(count -> assertThat(count.shortChildren()).isEqualTo(1));
    }

    @Test
    void a_file_that_is_no_table_is_told_where_the_file_is_chosen() throws IOException {
        begin(Files.writeString(folder.resolve("surat.pdf"), "%PDF-1.7 bukan tabel"));

        assertThat(model.problemProperty().get().next()).contains(".xlsx");
        assertThat(model.obstacle()).isEqualTo("Pilih berkas dulu.");
        begin(ImportSamples.whole(folder.resolve("rekap.xlsx")));
        assertThat(model.problemProperty().get()).isNull();
    }

    @Test
    void a_workspace_that_can_only_be_read_shows_all_and_applies_nothing() {
        session.close();
        session = Workspaces.openReadOnly(folder.resolve("uji.rembuk"));
        var desk = Desk.direct(session, dialogs);
        desk.saveStatus().readOnly();
        model = new ImportModel(desk, ImportSamples.tools());
        begin(ImportSamples.whole(folder.resolve("rekap.xlsx")));
        goOn(3);

        assertThat(preview().count(State.NEW)).isEqualTo(5);
        assertThat(model.obstacle()).isEqualTo("Ruang kerja ini hanya dapat dibaca.");
    }

    private void begin(Path file) {
        model.begin(Optional.of(file), ImportKind.DESA);
    }

    private void goOn(int steps) {
        for (int step = 0; step < steps; step++) {
            model.next();
        }
    }

    private ImportPreview preview() {
        return model.previewProperty().get();
    }

    private id.rembuk.domain.intake.ColumnLook column(int index) {
        return model.readingProperty().get().columns().get(index);
    }

    private DraftRow row(String words) {
        return preview().rows().stream()
                .map(ImportPreview.Row::row)
                .filter(row -> row.areaText().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private Area area(String name) {
        return session.workspace().read(records -> records.all(Area.class)).stream()
                .filter(area -> area.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<StuntingCount> counts() {
        return session.workspace().read(records -> records.all(StuntingCount.class));
    }
}
