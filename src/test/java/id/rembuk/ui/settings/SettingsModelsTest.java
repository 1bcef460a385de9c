package id.rembuk.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.UserError;
import id.rembuk.domain.organisation.ActingKind;
import id.rembuk.domain.organisation.IdNumberKind;
import id.rembuk.domain.organisation.Nip;
import id.rembuk.domain.organisation.Official;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.organisation.OrganisationKind;
import id.rembuk.settings.Preferences;
import id.rembuk.support.AnsweredDialogs;
import id.rembuk.support.Desk;
import id.rembuk.support.Workspaces;
import id.rembuk.task.Job;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.WorkspaceSession;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsModelsTest {
    @TempDir
    Path folder;

    private final AnsweredDialogs dialogs = new AnsweredDialogs();
    private WorkspaceSession session;
    private ScreenContext context;

    @BeforeEach
    void open() {
        session = Workspaces.create(folder.resolve("uji.rembuk"));
        context = Desk.direct(session, dialogs);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void bodiesAreNarrowedByGroupAndByWordAndTheNewOneIsShown() {
        BodiesModel model = bodies();
        model.filterProperty().set(BodyFilter.PARTNER);
        assertThat(model.rows().shown()).isEmpty();
        model.rows().soughtProperty().set("sosial");
        model.filterProperty().set(BodyFilter.OPD);
        assertThat(model.rows().shown()).extracting(Organisation::label).containsExactly("Dinsos");

        List<String> ids = new ArrayList<>();
        assertSaved(model.add("Baznas", OrganisationKind.MITRA, ids::add));

        assertThat(model.rows().selectedProperty().get().id()).isEqualTo(ids.get(0));
        assertThat(model.rows().shown())
                .contains(model.rows().selectedProperty().get());
        assertThat(model.count(BodyFilter.PARTNER)).isEqualTo(1);
    }

    @Test
    void aNumberThatLooksLikeANikIsRefusedInEveryText() {
        BodiesModel model = bodies();
        String id = model.rows().shown().get(0).id();

        assertRefused(model.shortName(id, "6306051234567890"), "personal.nik");
        assertRefused(model.aliases(id, "Dinkes, 6306 0512 3456 7890"), "personal.nik");
        assertThat(session.organisations().organisations())
                .extracting(Organisation::shortName)
                .doesNotContain("6306051234567890");
    }

    @Test
    void deactivatingEndsABodyYesterdayAndTheSameButtonOpensItAgain() {
        BodiesModel model = bodies();
        model.rows().select(model.rows().shown().get(0).id());

        model.toggleActive();
        assertThat(model.isActive(model.rows().selectedProperty().get())).isFalse();

        model.toggleActive();
        assertThat(model.isActive(model.rows().selectedProperty().get())).isTrue();
    }

    @Test
    void deletingWhatIsUsedIsToldAndTheBodyStaysSelected() {
        BodiesModel model = bodies();
        Organisation body = model.rows().shown().get(0);
        session.officials().add(body.id());
        model.rows().select(body.id());

        model.delete();

        assertThat(dialogs.errorCodes()).containsExactly("organisation.in-use");
        assertThat(model.rows().selectedProperty().get()).isEqualTo(body);
    }

    @Test
    void theSelectedBodyFollowsAnUndo() {
        BodiesModel model = bodies();
        Organisation body = model.rows().shown().get(0);
        model.rows().select(body.id());
        assertSaved(model.name(body.id(), "Nama Lain"));
        assertThat(model.rows().selectedProperty().get().name()).isEqualTo("Nama Lain");

        session.edits().undo();

        assertThat(model.rows().selectedProperty().get()).isEqualTo(body);
    }

    @Test
    void theListOfOfficialsSaysWhoSignsOnADay() {
        String holder = official("Kepala Dinas", "Nama Satu", ActingKind.DEFINITIF, "2021-02-26", null);
        String daily = official("Kepala Dinas", "Nama Dua", ActingKind.PLH, "2024-06-03", "2024-06-10");
        String unnamed = session.officials().add(null);
        OfficialsModel model = officials();

        assertThat(state(model, holder)).isEqualTo(OfficialRow.State.STANDS_BACK);
        assertThat(state(model, daily)).isEqualTo(OfficialRow.State.SIGNS);
        assertThat(state(model, unnamed)).isEqualTo(OfficialRow.State.UNNAMED);

        model.dayProperty().set(LocalDate.of(2024, 6, 11));
        assertThat(state(model, holder)).isEqualTo(OfficialRow.State.SIGNS);
        assertThat(state(model, daily)).isEqualTo(OfficialRow.State.ENDED);

        model.dayProperty().set(LocalDate.of(2020, 1, 1));
        assertThat(state(model, holder)).isEqualTo(OfficialRow.State.NOT_YET);
    }

    @Test
    void aNipIsKeptWithADoubtAndRefusedWhenItHasSixteenDigits() {
        OfficialsModel model = officials();
        model.add();
        String id = model.rows().selectedProperty().get().official().id();

        assertSaved(model.number(id, "19801301 200501 1 001"));
        assertThat(model.doubts(model.rows().selectedProperty().get().official()))
                .containsExactly(Nip.Doubt.BIRTH_DATE);
        assertRefused(model.number(id, "6306051234567890"), "official.nip-form");
        assertRefused(model.name(id, "Nama 6306051234567890"), "personal.nik");

        assertSaved(model.numberKind(id, IdNumberKind.NONE));
        assertThat(model.rows().selectedProperty().get().official().idNumber()).isNull();
    }

    @Test
    void replacingAnOfficialSelectsTheNextEntry() {
        String old = official("Bupati", "Nama Satu", ActingKind.PJ, "2023-09-25", null);
        OfficialsModel model = officials();
        model.rows().select(old);

        model.replace(LocalDate.of(2024, 6, 8));

        Official next = model.rows().selectedProperty().get().official();
        assertThat(next.id()).isNotEqualTo(old);
        assertThat(next.validFrom()).isEqualTo(LocalDate.of(2024, 6, 8));
        assertThat(state(model, old)).isEqualTo(OfficialRow.State.ENDED);
    }

    @Test
    void aKopStartsWithTheNameOfTheRegencyAndIsStoredWithItsFirstOwnLine() {
        LetterheadModel model = new LetterheadModel(context);
        model.open();
        String body = model.rows().shown().get(0).body().id();
        model.rows().select(body);
        assertThat(model.rows().selectedProperty().get().stored()).isFalse();

        assertSaved(model.city(body, "Kandangan"));

        assertThat(model.rows().selectedProperty().get().stored()).isTrue();
        assertThat(model.rows().selectedProperty().get().kop().printedLines())
                .containsExactly("PEMERINTAH KABUPATEN HULU SUNGAI SELATAN", "KANDANGAN");
    }

    @Test
    void theHistoryIsReadInWordsAndSaysWhatWasUndone() {
        HistoryModel model = new HistoryModel(context, Workspaces.WITA);
        model.open();
        session.cycles().change(2025, 2026);
        session.edits().undo();

        assertThat(model.shown())
                .extracting(HistoryModel.Row::what)
                .startsWith("Diurungkan: ubah tahun menjadi 2025 dan 2026", "Ubah tahun menjadi 2025 dan 2026");
        assertThat(model.shown().get(0).time()).isEqualTo("8 Jun 2024 09.15");
        assertThat(model.shown().get(0).who()).isEqualTo("Petugas Uji, Bappeda");
        model.soughtProperty().set("diurungkan");
        assertThat(model.shown()).hasSize(1);
    }

    @Test
    void areasAreCountedAndFoundAndTheYearsMoveTogether() {
        AreaModel model = new AreaModel(context);
        model.open();

        assertThat(model.factsProperty().get().kecamatan()).isEqualTo(2);
        assertThat(model.factsProperty().get().desa()).isEqualTo(4);
        assertThat(model.factsProperty().get().kelurahan()).isEqualTo(1);
        model.rows().soughtProperty().set("gambah");
        assertThat(model.rows().shown())
                .extracting(row -> row.area().name() + ", " + row.kecamatan())
                .containsExactly("Gambah Luar, Kandangan");

        assertSaved(model.activityYear("2025"));
        assertThat(model.factsProperty().get().cycle().planningYear()).isEqualTo(2026);
        assertRefused(model.planningYear("26"), "cycle.year");
    }

    @Test
    void theOfficerIsKeptOnThisComputerAndUsedForTheEditsThatFollow() {
        Preferences preferences = Preferences.load(folder.resolve("preferensi.properties"));
        OfficerModel model = new OfficerModel(context, preferences);

        assertSaved(model.name("Petugas Baru"));
        assertSaved(model.office("Bidang Sosial"));
        assertRefused(model.name(" "), "officer.name-missing");

        session.officials().add(null);
        assertThat(session.history().newest(1).get(0).actor().officer()).isEqualTo("Petugas Baru");
        assertThat(Preferences.load(folder.resolve("preferensi.properties")).office())
                .isEqualTo("Bidang Sosial");
    }

    @Test
    void theReferenceListsShowBothSidesOfTheProposedLinks() {
        ReferenceModel model = new ReferenceModel(context);
        model.open();

        assertThat(model.shown()).singleElement().satisfies(row -> {
            assertThat(row.code()).isEqualTo("S1");
            assertThat(row.links())
                    .containsExactly("1.02.02.2.02.0015 Pengelolaan Pelayanan Kesehatan Gizi Masyarakat");
        });
        model.listProperty().set(ReferenceList.NOMENCLATURE);
        assertThat(model.shown().get(0).links()).containsExactly("S1 Ibu hamil KEK yang mendapat tambahan asupan gizi");
        model.listProperty().set(ReferenceList.FUNDS);
        model.soughtProperty().set("bok");
        assertThat(model.shown()).extracting(ReferenceRow::code).containsExactly("DAK-NF-BOK");
    }

    private BodiesModel bodies() {
        BodiesModel model = new BodiesModel(context);
        model.open();
        return model;
    }

    private OfficialsModel officials() {
        OfficialsModel model = new OfficialsModel(context);
        model.open();
        return model;
    }

    private String official(String position, String name, ActingKind acting, String from, String to) {
        String id = session.officials().add(null);
        session.officials().change(id, official -> official.withPosition(position)
                .withName(name)
                .withActingKind(acting)
                .withDates(LocalDate.parse(from), to == null ? null : LocalDate.parse(to)));
        return id;
    }

    private static OfficialRow.State state(OfficialsModel model, String id) {
        return model.rows().shown().stream()
                .filter(row -> row.official().id().equals(id))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static void assertSaved(Job<?> job) {
        assertThat(job.state()).isEqualTo(Job.State.SUCCEEDED);
    }

    private static void assertRefused(Job<?> job, String code) {
        List<Throwable> failures = new ArrayList<>();
        job.onFailure(failures::add);
        assertThat(failures).singleElement().isInstanceOfSatisfying(UserError.class, error -> assertThat(error.code())
                .isEqualTo(code));
    }
}
