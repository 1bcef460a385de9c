package id.rembuk.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.UserError;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.support.Workspaces;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitmentsTest {
    @TempDir
    Path folder;

    private WorkspaceSession session;
    private Commitments commitments;

    @BeforeEach
    void open() {
        session = Workspaces.create(folder.resolve("uji.rembuk"));
        commitments = session.commitments();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void deletingClosesTheGapAndUndoOpensItAgain() {
        List<String> ids = List.of(write("satu"), write("dua"), write("tiga"));

        commitments.delete(ids.get(1));

        assertThat(texts()).containsExactly("1 satu", "2 tiga");
        assertThat(session.edits().undoName()).contains(EditName.of("commitment.delete", "2"));
        session.edits().undo();
        assertThat(texts()).containsExactly("1 satu", "2 dua", "3 tiga");
    }

    @Test
    void movingRenumbersAndStopsAtTheEnds() {
        String first = write("satu");
        String second = write("dua");

        commitments.move(second, -1);
        assertThat(texts()).containsExactly("1 dua", "2 satu");
        assertThat(commitments.move(second, -1)).isEmpty();
        assertThat(commitments.move(first, 1)).isEmpty();
        assertThat(texts()).containsExactly("1 dua", "2 satu");
    }

    @Test
    void everyFieldIsAnEditOfItsOwnNamedWithTheNumber() {
        String id = write("satu");

        commitments.change(id, CommitmentField.EVIDENCE, c -> c.evidence("Daftar hadir"));

        assertThat(session.edits().undoName()).contains(EditName.of("commitment.evidence", "1"));
        session.edits().undo();
        assertThat(stored(id).evidence()).isNull();
        assertThat(stored(id).text()).isEqualTo("satu");
    }

    @Test
    void anUnchangedFieldMakesNoHistory() {
        String id = write("satu");

        assertThat(commitments.change(id, CommitmentField.TEXT, c -> c.text("satu")))
                .isEmpty();
    }

    @Test
    void linkingAPlanLineEmptiesTheReasonForNoCost() {
        String id = write("satu");
        commitments.change(id, CommitmentField.NO_COST_REASON, c -> c.noCostReason("Sukarela"));
        PlanLine line = session.plans()
                .add(session.organisations().organisations().get(0).id(), l -> l);

        commitments.link(id, line.id());
        commitments.link(id, line.id());

        assertThat(stored(id).planLineIds()).containsExactly(line.id());
        assertThat(stored(id).noCostReason()).isNull();
        commitments.unlink(id, line.id());
        assertThat(stored(id).planLineIds()).isEmpty();
    }

    @Test
    void aSixteenDigitNumberIsRefusedAndNothingChanges() {
        String id = write("satu");

        assertThatThrownBy(() -> commitments.change(
                        id, CommitmentField.EVIDENCE, c -> c.evidence("Ibu 6306011234567890 sudah hadir")))
                .isInstanceOfSatisfying(
                        UserError.class, e -> assertThat(e.code()).isEqualTo("personal.nik"));
        assertThat(stored(id).evidence()).isNull();
    }

    @Test
    void aDeletedCommitmentCannotBeChanged() {
        String id = write("satu");
        commitments.delete(id);

        assertThatThrownBy(() -> commitments.change(id, CommitmentField.TEXT, c -> c.text("dua")))
                .isInstanceOfSatisfying(
                        UserError.class, e -> assertThat(e.code()).isEqualTo("commitment.gone"));
    }

    private String write(String text) {
        String id = commitments.add().id();
        commitments.change(id, CommitmentField.TEXT, c -> c.text(text));
        return id;
    }

    private Commitment stored(String id) {
        return commitments.all().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts() {
        return commitments.all().stream().map(c -> c.number() + " " + c.text()).toList();
    }
}
