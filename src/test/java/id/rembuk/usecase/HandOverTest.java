package id.rembuk.usecase;

import static id.rembuk.support.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.history.EditName;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.workspace.WorkspaceIdentity;
import id.rembuk.store.SqliteWorkspaceFiles;
import id.rembuk.support.Workspaces;
import id.rembuk.task.Progress;
import id.rembuk.usecase.HandOver.Relation;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandOverTest {
    @TempDir
    Path folder;

    private Path file;
    private Path given;
    private WorkspaceSession session;
    private HandOver handOver;

    @BeforeEach
    void open() {
        file = folder.resolve("hss.rembuk");
        given = folder.resolve("untuk-dinkes.rembuk");
        session = Workspaces.create(file);
        handOver = handOver(session);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void theCopyIsTheNextGenerationAndThisFileIsReadOnlyUntilTakenBack() {
        handOver.handOver("Dinas Kesehatan", given, Progress.NONE);
        assertThat(refused(() -> addLine(session)).code()).isEqualTo("workspace.handed-over");
        WorkspaceIdentity mine = session.situation().identity();
        assertThat(mine.generation()).isEqualTo(1);
        assertThat(mine.handedOver())
                .isEqualTo(new WorkspaceIdentity.HandOver("Dinas Kesehatan", Workspaces.CLOCK.instant()));
        session.close();
        session = Workspaces.open(file);
        assertThat(session.workspace().readOnlyReason()).hasValue("workspace.handed-over");
        try (WorkspaceSession other = Workspaces.open(given)) {
            assertThat(other.situation().identity().generation()).isEqualTo(2);
            assertThat(other.situation().identity().handedOver()).isNull();
            addLine(other);
        }
        assertThat(handOver(session).compare(given).relation()).isEqualTo(Relation.OTHER_IS_NEWER);
        handOver(session).takeBack();
        addLine(session);
        assertThat(session.workspace().readOnlyReason()).isEmpty();
    }

    @Test
    void aForkIsRecognisedByItsFirstDifferentEdit() {
        handOver.handOver("Dinas Kesehatan", given, Progress.NONE);
        assertThat(handOver.compare(given).relation()).isEqualTo(Relation.SAME);
        handOver.takeBack();
        assertThat(handOver.compare(given).relation()).isEqualTo(Relation.THIS_IS_NEWER);
        try (WorkspaceSession other = Workspaces.open(given)) {
            addLine(other);
        }
        HandOver.Comparison comparison = handOver.compare(given);
        assertThat(comparison.relation()).isEqualTo(Relation.FORKED);
        assertThat(comparison.common()).isEqualTo(2);
        assertThat(comparison.firstHere().name()).isEqualTo(EditName.of("workspace.take-back", "Dinas Kesehatan"));
        assertThat(comparison.firstThere().name().key()).isEqualTo("plan.add");
    }

    @Test
    void anotherWorkspaceIsUnrelated() {
        Workspaces.create(given).close();
        assertThat(handOver.compare(given).relation()).isEqualTo(Relation.UNRELATED);
    }

    @Test
    void aHandOverThatFailsLeavesThisFileWritable() {
        Workspaces.create(given).close();
        assertThat(refused(() -> handOver.handOver("Dinas Kesehatan", given, Progress.NONE))
                        .code())
                .isEqualTo("file.exists");
        assertThat(session.workspace().readOnlyReason()).isEmpty();
        addLine(session);
    }

    private static HandOver handOver(WorkspaceSession session) {
        return new HandOver(
                new SqliteWorkspaceFiles(Workspaces.CLOCK), session.workspace(), Workspaces.CLOCK, Workspaces.ACTOR);
    }

    private static PlanLine addLine(WorkspaceSession session) {
        String opd = session.organisations().organisations().get(0).id();
        return session.plans().add(opd, line -> line);
    }
}
