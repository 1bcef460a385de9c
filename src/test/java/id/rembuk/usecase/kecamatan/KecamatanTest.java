package id.rembuk.usecase.kecamatan;

import static id.rembuk.support.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.Ids;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.kecamatan.Approval;
import id.rembuk.domain.organisation.ActingKind;
import id.rembuk.domain.organisation.Official;
import id.rembuk.domain.organisation.OrganisationKind;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.Period;
import id.rembuk.support.DesaNumbers;
import id.rembuk.support.Workspaces;
import id.rembuk.usecase.VillageEntry;
import id.rembuk.usecase.VillageField;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.request.DataRequests;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KecamatanTest {
    private static final Dataset COUNTED = new Dataset(DesaNumbers.PERIOD, DataSource.EPPGBM);
    private static final Dataset SERVED = new Dataset(Period.ofYear(2023), DataSource.ROUTINE);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    @TempDir
    Path folder;

    private WorkspaceSession session;
    private Kecamatan kecamatan;

    @BeforeEach
    void open() {
        session = Workspaces.create(folder.resolve("uji.rembuk"), DesaNumbers::of);
        kecamatan = session.kecamatan();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void completeness_is_told_for_the_newest_measured_period_and_for_any_other() {
        KecamatanBoard board = kecamatan.board(null);

        assertThat(board.dataset()).isEqualTo(COUNTED);
        assertThat(board.rows())
                .extracting(row -> row.kecamatan().name())
                .containsExactly("Padang Batung", "Kandangan");
        assertThat(board.rows()).allMatch(row -> row.completeness().isComplete());
        assertThat(board.rows().get(1).completeness().desa()).isEqualTo(3);

        type("Gambah Luar", CountField.MEASURED, null);

        KecamatanBoard.Row kandangan = row("Kandangan");
        assertThat(kandangan.completeness().counted()).isEqualTo(2);
        assertThat(kandangan.missing()).extracting(Area::name).containsExactly("Gambah Luar");
        KecamatanBoard services = kecamatan.board(SERVED);
        assertThat(services.rows().get(1).completeness().wantsCounts()).isFalse();
        assertThat(services.rows().get(1).completeness().served()).isEqualTo(3);
    }

    @Test
    void an_approval_falls_when_a_number_changes_and_holds_again_when_it_comes_back() {
        approve("Kandangan");
        assertThat(row("Kandangan").state()).isEqualTo(Approval.State.APPROVED);
        assertThat(row("Padang Batung").state()).isEqualTo(Approval.State.NONE);

        type("Madang", CountField.MEASURED, 108);
        assertThat(row("Kandangan").state()).isEqualTo(Approval.State.APPROVED);

        type("Gambah Luar", CountField.MEASURED, 101);
        assertThat(row("Kandangan").state()).isEqualTo(Approval.State.AGAIN);
        type("Gambah Luar", CountField.MEASURED, 100);
        assertThat(row("Kandangan").state()).isEqualTo(Approval.State.APPROVED);
        assertThat(kecamatan.board(SERVED).rows()).allMatch(row -> row.state() == Approval.State.NONE);
    }

    @Test
    void approving_again_replaces_the_approval_and_every_step_is_undone() {
        approve("Kandangan");
        type("Gambah Luar", CountField.MEASURED, 101);
        approve("Kandangan");
        assertThat(row("Kandangan").state()).isEqualTo(Approval.State.APPROVED);
        assertThat(approvals()).hasSize(1);

        kecamatan.withdraw(row("Kandangan").approval().id());
        assertThat(row("Kandangan").state()).isEqualTo(Approval.State.NONE);
        session.edits().undo();
        assertThat(row("Kandangan").state()).isEqualTo(Approval.State.APPROVED);
        session.edits().undo();
        assertThat(row("Kandangan").state()).isEqualTo(Approval.State.AGAIN);
    }

    @Test
    void what_nobody_can_have_approved_is_refused() {
        KecamatanBoard.Row seen = row("Kandangan");
        assertThat(code(() -> kecamatan.approve(seen.id(), COUNTED, written(" "), DAY, null, seen.digest())))
                .isEqualTo("kecamatan.approver");
        assertThat(code(() -> kecamatan.approve(seen.id(), COUNTED, written("Camat"), null, null, seen.digest())))
                .isEqualTo("kecamatan.day");
        assertThat(code(() -> kecamatan.approve(
                        seen.id(), COUNTED, written("Camat"), LocalDate.of(2024, 6, 9), null, seen.digest())))
                .isEqualTo("kecamatan.day");
        assertThat(code(() -> kecamatan.approve(
                        seen.id(), COUNTED, written("Camat"), DAY, "NIK 6306011201900001", seen.digest())))
                .isEqualTo("personal.nik");
        type("Gambah Luar", CountField.MEASURED, 101);
        assertThat(code(() -> kecamatan.approve(seen.id(), COUNTED, written("Camat"), DAY, null, seen.digest())))
                .isEqualTo("kecamatan.changed");
        assertThat(approvals()).isEmpty();
    }

    @Test
    void requests_to_the_office_of_a_kecamatan_are_counted() {
        String office = session.organisations().add("Kecamatan Kandangan", OrganisationKind.KECAMATAN);
        LocalDate today = LocalDate.now(Workspaces.CLOCK);
        session.dataRequests().ask(new DataRequests.Wish(office, "KRS", List.of("KRS 3 desa"), today, null));

        assertThat(row("Kandangan").requests()).isEqualTo(1);
        assertThat(row("Kandangan").overdue()).isZero();
        assertThat(row("Padang Batung").requests()).isZero();
    }

    @Test
    void an_official_of_the_office_approves_and_the_words_of_that_day_stay() {
        String office = session.organisations().add("Kecamatan Kandangan", OrganisationKind.KECAMATAN);
        Official acting = Official.blank(Ids.next(), office)
                .withName("Nama Contoh")
                .withPosition("Camat Kandangan")
                .withActingKind(ActingKind.PLT)
                .withDates(LocalDate.of(2024, 1, 2), null);
        Official former = Official.blank(Ids.next(), office)
                .withPosition("Camat Kandangan")
                .withDates(LocalDate.of(2020, 1, 2), LocalDate.of(2024, 1, 1));
        session.organisations().save(EditName.of("official.add"), acting);
        session.organisations().save(EditName.of("official.add"), former);
        KecamatanBoard.Row row = row("Kandangan");
        assertThat(row.officials()).containsExactly(acting, former);

        assertThat(code(() -> kecamatan.approve(
                        row.id(), COUNTED, Kecamatan.Approver.official(former.id()), DAY, null, row.digest())))
                .isEqualTo("kecamatan.not-in-office");
        kecamatan.approve(row.id(), COUNTED, Kecamatan.Approver.official(acting.id()), DAY, null, row.digest());
        session.officials().change(acting.id(), official -> official.withName("Nama Lain"));

        Approval approval = row("Kandangan").approval();
        assertThat(approval.officialId()).isEqualTo(acting.id());
        assertThat(approval.approver()).isEqualTo("Plt. Camat Kandangan, Nama Contoh");
    }

    @Test
    void the_office_of_a_kecamatan_is_added_once_when_it_is_asked_and_there_is_none() {
        Area kandangan = row("Kandangan").kecamatan();
        String office = kecamatan.office(kandangan.id());
        assertThat(kecamatan.office(kandangan.id())).isEqualTo(office);
        assertThat(session.organisations().organisations())
                .filteredOn(body -> body.kind() == OrganisationKind.KECAMATAN)
                .singleElement()
                .satisfies(body -> assertThat(body.name()).isEqualTo("Kecamatan Kandangan"));
    }

    private static Kecamatan.Approver written(String words) {
        return Kecamatan.Approver.written(words);
    }

    private void approve(String name) {
        KecamatanBoard.Row row = row(name);
        kecamatan.approve(row.id(), COUNTED, written("Camat " + name), DAY, null, row.digest());
    }

    private void type(String desa, CountField field, Integer value) {
        String area = session.situation().areas().stream()
                .filter(each -> each.name().equals(desa))
                .findFirst()
                .orElseThrow()
                .id();
        session.villages().write(new VillageEntry(area, COUNTED, VillageField.of(field), null, value));
    }

    private KecamatanBoard.Row row(String name) {
        return kecamatan.board(null).rows().stream()
                .filter(row -> row.kecamatan().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Approval> approvals() {
        return session.workspace().read(records -> records.all(Approval.class));
    }

    private static String code(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return refused(act).code();
    }
}
