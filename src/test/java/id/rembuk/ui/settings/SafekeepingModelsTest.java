package id.rembuk.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.organisation.OrganisationKind;
import id.rembuk.support.AnsweredDialogs;
import id.rembuk.support.Desk;
import id.rembuk.support.Workspaces;
import id.rembuk.task.Progress;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.Backups;
import id.rembuk.usecase.HandOver.Relation;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.port.WorkspaceFiles.Backup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafekeepingModelsTest {
    @TempDir
    Path folder;

    private final AnsweredDialogs dialogs = new AnsweredDialogs();
    private final List<Backup> restored = new ArrayList<>();
    private int reopened;
    private WorkspaceSession session;
    private ScreenContext context;
    private Safekeeping safekeeping;
    private Backups backups;

    @BeforeEach
    void open() {
        id.rembuk.usecase.Workspaces useCase = Workspaces.useCase(Workspaces.CLOCK);
        session = Workspaces.create(folder.resolve("uji.rembuk"));
        context = Desk.direct(session, dialogs);
        backups = useCase.backups(session);
        safekeeping = new Safekeeping(
                backups, () -> useCase.handOver(session, session.edits().actor()), new CountedActs());
    }

    @AfterEach
    void close() {
        backups.close();
        session.close();
    }

    @Test
    void aBackupIsListedWithItsTimeSizeRowsAndPlace() {
        BackupsModel model = backupsModel();

        model.backUpNow();

        assertThat(model.runningProperty().get()).isNull();
        Backup backup = model.shown().get(0);
        assertThat(model.time(backup)).isEqualTo("8 Jun 2024 09.15");
        assertThat(model.rows(backup)).isEqualTo(13);
        assertThat(backup.bytes()).isPositive();
        assertThat(model.isInSecondPlace(backup)).isFalse();
    }

    @Test
    void aBackupMadeByItselfIsListedWhileTheSectionIsOpen() {
        BackupsModel model = backupsModel();
        assertThat(model.shown()).isEmpty();

        Backup made = backups.atOpening(Progress.NONE).orElseThrow();

        assertThat(model.shown()).containsExactly(made);
    }

    @Test
    void aSecondPlaceGetsEveryBackupToo() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("flashdisk"));
        BackupsModel model = backupsModel();

        dialogs.path(stick);
        model.chooseSecondPlace();
        model.backUpNow();

        assertThat(model.secondPlaceProperty().get()).isEqualTo(stick);
        assertThat(model.shown()).anyMatch(model::isInSecondPlace);
        model.forgetSecondPlace();
        assertThat(model.secondPlaceProperty().get()).isNull();
        assertThat(dialogs.errorCodes()).isEmpty();
    }

    @Test
    void restoringAsksWithTheDifferencesAndIsLeftToTheWindow() {
        BackupsModel model = backupsModel();
        model.backUpNow();
        session.organisations().add("Dinas Perikanan", OrganisationKind.OPD);
        model.selectedProperty().set(model.shown().get(0));
        assertThat(model.differencesProperty().get()).singleElement().satisfies(difference -> assertThat(
                        model.inWords(difference))
                .isEqualTo("Instansi: 0 kembali, 1 hilang, 0 berubah."));

        dialogs.confirm(false).confirm(true);
        model.restore();
        assertThat(restored).isEmpty();
        model.restore();

        assertThat(restored).containsExactly(model.shown().get(0));
    }

    @Test
    void aHandedOverWorkspaceIsReadOnlyUntilItIsTakenBack() {
        HandOverModel model = handOverModel();
        Path copy = folder.resolve("untuk-dinkes.rembuk");
        dialogs.path(copy).confirm(true).confirm(true);
        model.toWhomProperty().set("Bidang Gizi");
        model.chooseTarget();

        model.handOver();

        assertThat(dialogs.errorCodes()).isEmpty();
        assertThat(copy).exists();
        assertThat(reopened).isEqualTo(1);
        assertThat(model.isReadOnly()).isTrue();
        model.refresh();
        assertThat(model.handedOverInWords())
                .isEqualTo("Sudah diserahkan kepada Bidang Gizi pada 8 Jun 2024 09.15. Berkas ini hanya dapat dibaca.");
        model.takeBack();
        assertThat(model.isReadOnly()).isFalse();
        assertThat(reopened).isEqualTo(2);
    }

    @Test
    void aForkIsRecognisedAndItsFirstDifferentEditsAreNamed() {
        HandOverModel model = handOverModel();
        Path copy = folder.resolve("untuk-dinkes.rembuk");
        dialogs.path(copy).confirm(true).confirm(true).path(copy);
        model.toWhomProperty().set("Bidang Gizi");
        model.chooseTarget();
        model.handOver();
        try (WorkspaceSession other = Workspaces.open(copy)) {
            other.organisations().add("Dinas Perikanan", OrganisationKind.OPD);
        }
        model.takeBack();

        model.compare();

        assertThat(model.comparisonProperty().get().relation()).isEqualTo(Relation.FORKED);
        assertThat(model.inWords(model.comparisonProperty().get()))
                .contains("Mengambil kembali ruang kerja dari Bidang Gizi")
                .contains("Tambah instansi Dinas Perikanan");
    }

    @Test
    void handingOverNeedsARecipientAndAPlaceAndRefusesANik() {
        HandOverModel model = handOverModel();

        model.handOver();
        dialogs.path(folder.resolve("salinan.rembuk"));
        model.chooseTarget();
        model.toWhomProperty().set("6306051234567890");
        model.handOver();

        assertThat(dialogs.errorCodes()).containsExactly("hand-over.incomplete", "personal.nik");
        assertThat(model.isReadOnly()).isFalse();
    }

    private BackupsModel backupsModel() {
        BackupsModel model = new BackupsModel(context, safekeeping, Workspaces.WITA);
        model.open();
        return model;
    }

    private HandOverModel handOverModel() {
        HandOverModel model = new HandOverModel(context, safekeeping, Workspaces.WITA);
        model.refresh();
        return model;
    }

    /** The window's acts, counted instead of done. */
    private final class CountedActs implements Safekeeping.FileActs {
        @Override
        public void restore(Backup backup) {
            restored.add(backup);
        }

        @Override
        public void reopen() {
            reopened++;
        }

        @Override
        public void backedUp(Backup backup) {}
    }
}
