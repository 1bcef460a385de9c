package id.rembuk.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.Reach;
import id.rembuk.support.Await;
import id.rembuk.support.ReadyWorkspace;
import id.rembuk.support.WindowExtension;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.Narrowing;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.readiness.PlanGap;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** From "tanpa baris rencana" in Siap rembuk? to the line that was missing, by keyboard. */
@ExtendWith(WindowExtension.class)
class PlanGapStoryTest {
    @TempDir
    Path folder;

    private WorkspaceSession session;
    private PlanWindow window;

    @Start
    void open(Stage stage) {
        session = ReadyWorkspace.create(folder.resolve("siap.rembuk"));
        session.plans().delete(lines().stream().map(PlanLine::id).toList());
        window = new PlanWindow(stage, session, new Look(), folder, 1240);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void oneKeystrokeBeginsTheLineOfALokusThatHasNone(FxRobot robot) {
        PlanGap gap = session.readiness().planGaps(PlanGap.Kind.LOKUS).get(0);
        ask(robot, gap);
        robot.push(KeyCode.SPACE);

        Await.until("the line is stored", () -> lines().size() == 1);
        assertThat(lines().get(0).sites().areaIds()).containsExactly(gap.key());
        assertThat(lines().get(0).reach()).isEqualTo(Reach.MENYENTUH_SASARAN);
        assertThat(session.readiness().planGaps(PlanGap.Kind.LOKUS)).doesNotContain(gap);
        Await.until("it is off the list", () -> !there(robot, gap));

        session.edits().undo();
        Await.until("and on it again", () -> there(robot, gap));
        assertThat(lines()).isEmpty();
    }

    @Test
    void theLineOfAnIndicatorBelongsToTheBodyThatAnswersForIt(FxRobot robot) {
        PlanGap gap = session.readiness().planGaps(PlanGap.Kind.INDICATOR).get(0);
        ask(robot, gap);
        robot.push(KeyCode.SPACE);

        Await.until("the line is stored", () -> lines().size() == 1);
        assertThat(lines().get(0).indicatorCodes()).containsExactly(gap.key());
        if (gap.bodyId() != null) {
            assertThat(lines().get(0).organisationId()).isEqualTo(gap.bodyId());
        }
    }

    private void ask(FxRobot robot, PlanGap gap) {
        robot.interact(() -> window.narrow(Narrowing.planGaps(gap.kind())));
        Await.until(
                "the cursor is on the gap",
                () -> there(robot, gap) && node(robot, gap).isFocused());
    }

    private static boolean there(FxRobot robot, PlanGap gap) {
        return robot.lookup("#plan-gap-" + gap.key()).tryQuery().isPresent();
    }

    private static Node node(FxRobot robot, PlanGap gap) {
        return robot.lookup("#plan-gap-" + gap.key()).query();
    }

    private List<PlanLine> lines() {
        return session.plans().lines();
    }
}
