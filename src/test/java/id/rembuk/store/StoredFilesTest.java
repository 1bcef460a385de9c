package id.rembuk.store;

import static id.rembuk.support.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.Ids;
import id.rembuk.domain.document.Edition;
import id.rembuk.domain.document.Road;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.organisation.Letterhead;
import id.rembuk.domain.organisation.LetterheadImage;
import id.rembuk.support.Papers;
import id.rembuk.support.Workspaces;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.port.WorkspaceFiles.CheckResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredFilesTest {
    private static final Bytes FILE = Bytes.of("%PDF-1.7 isi".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("hss.rembuk");
    }

    @Test
    void aFileIsKeptOnceUnderTheDigestOfItsBytes() {
        try (WorkspaceSession session = Workspaces.create(file)) {
            String first = session.workspace().write(records -> records.storeFile(FILE));
            String second = session.workspace().write(records -> records.storeFile(FILE));
            assertThat(second).isEqualTo(first).isEqualTo(FILE.sha256());
            assertThat(stored(session, first)).hasValue(FILE);
            assertThat(stored(session, "0".repeat(64))).isEmpty();
        }
        assertThat(Disk.sqlAnswer(file, "SELECT count(*) FROM stored_file")).isEqualTo("1");
    }

    @Test
    void onlyAFileNobodyRefersToCanBeDropped() {
        try (WorkspaceSession session = Workspaces.create(file)) {
            Letterhead kop = Letterhead.of(Ids.next(), null, "PEMERINTAH")
                    .withImages(List.of(
                            new LetterheadImage(FILE.sha256(), "image/png", "Lambang", LetterheadImage.Side.LEFT)));
            session.edits().settle(EditName.of("test"), records -> {
                records.storeFile(FILE);
                return List.of(RecordChange.added(kop));
            });
            assertThat(dropped(session, FILE.sha256())).isFalse();
            assertThat(stored(session, FILE.sha256())).hasValue(FILE);
            session.edits().settle(EditName.of("test"), records -> List.of(RecordChange.deleted(kop)));
            assertThat(dropped(session, FILE.sha256())).isTrue();
            assertThat(stored(session, FILE.sha256())).isEmpty();
        }
    }

    @Test
    void changedBytesAreNoticedOnReadingAndByTheCheck() {
        try (WorkspaceSession session = Workspaces.create(file)) {
            settleEdition(session, List.of(new Edition.Revision(FILE.length(), FILE.sha256(), null)));
        }
        assertThat(result("document-files")).isTrue();
        Disk.sql(
                file,
                "DROP TRIGGER stored_file_never_changes",
                "UPDATE stored_file SET bytes = CAST('%PDF-1.7 ISI' AS BLOB) WHERE length = 12",
                "CREATE TRIGGER stored_file_never_changes BEFORE UPDATE ON stored_file BEGIN SELECT RAISE(ABORT, 'a"
                        + " stored file never changes'); END");
        try (WorkspaceSession session = Workspaces.open(file)) {
            assertThat(refused(() -> stored(session, FILE.sha256())).code()).isEqualTo("workspace.stored-file");
        }
        assertThat(result("document-files")).isFalse();
    }

    @Test
    void aDamagedFinalIsNamedAndTheOtherDocumentsStayReadable() {
        String id;
        try (WorkspaceSession session = Workspaces.create(file)) {
            id = Papers.makeFinal(session, Papers.readyDraft(session), Road.WET);
        }
        assertThat(result("document-history")).isTrue();
        Disk.sql(
                file,
                "DROP TRIGGER stored_file_never_changes",
                "UPDATE stored_file SET bytes = CAST(replace(CAST(bytes AS TEXT), 'Kandangan', 'kandangan') AS BLOB)",
                "CREATE TRIGGER stored_file_never_changes BEFORE UPDATE ON stored_file BEGIN SELECT RAISE(ABORT, 'a"
                        + " stored file never changes'); END",
                "UPDATE document SET history_head = '" + "0".repeat(64) + "'");
        try (WorkspaceSession session = Workspaces.open(file)) {
            assertThat(session.documents().board().rows()).hasSize(1);
            assertThat(refused(() -> session.documents().snapshot(id)).code()).isEqualTo("workspace.stored-file");
            assertThat(session.finals().bytes(id, Road.WET)).isPresent();
        }
        assertThat(result("document-files")).isFalse();
        assertThat(result("document-history")).isFalse();
    }

    @Test
    void aRevisionThatIsNoBeginningOfTheNewestBytesBreaksTheCheck() {
        try (WorkspaceSession session = Workspaces.create(file)) {
            settleEdition(
                    session,
                    List.of(
                            new Edition.Revision(3, "a".repeat(64), null),
                            new Edition.Revision(FILE.length(), FILE.sha256(), "ttd-01")));
        }
        assertThat(result("document-files")).isFalse();
    }

    private void settleEdition(WorkspaceSession session, List<Edition.Revision> revisions) {
        session.edits().settle(EditName.of("test"), records -> {
            records.storeFile(FILE);
            var draft = RecordsRoundTripTest.oneOfEach(records).stream()
                    .filter(id.rembuk.domain.document.OfficialDocument.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            return List.of(
                    RecordChange.added(draft),
                    RecordChange.added(new Edition(Ids.next(), draft.id(), Road.WET, FILE.sha256(), 1, revisions)));
        });
    }

    private boolean result(String code) {
        return new SqliteWorkspaceFiles(Workspaces.CLOCK)
                .inspect(file).checks().stream()
                        .filter(check -> check.code().equals(code))
                        .map(CheckResult::holds)
                        .findFirst()
                        .orElseThrow();
    }

    private static Optional<Bytes> stored(WorkspaceSession session, String hash) {
        return session.workspace().read(records -> records.storedFile(hash));
    }

    private static boolean dropped(WorkspaceSession session, String hash) {
        return session.workspace().write(records -> records.dropFile(hash));
    }
}
