package id.rembuk.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.UserError;
import id.rembuk.domain.assessment.Criterion;
import id.rembuk.domain.assessment.GradeStep;
import id.rembuk.support.Await;
import id.rembuk.support.DesaNumbers;
import id.rembuk.support.Refusals;
import id.rembuk.support.ScreenStage;
import id.rembuk.support.WindowExtension;
import id.rembuk.support.Workspaces;
import id.rembuk.task.LaneRunner;
import id.rembuk.task.TaskRunner;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.PartedScreen;
import id.rembuk.usecase.WorkspaceSession;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Known criteria are taken, the computed grade is used, and grades are typed as lines. */
@ExtendWith(WindowExtension.class)
class AssessmentStoryTest {
    @TempDir
    Path folder;

    private WorkspaceSession session;
    private TaskRunner tasks;
    private ScreenStage stage;

    @Start
    void start(Stage window) {
        session = Workspaces.create(folder.resolve("uji.rembuk"), DesaNumbers::of);
        session.priorities().want(4);
        session.priorities().confirm(session.priorities().board().proposal().chosen());
        tasks = new LaneRunner(FxThread.LATER);
        stage = ScreenStage.open(window, session, tasks, context -> new PartedScreen("Panduan")
                .section(
                        Messages.indonesian(),
                        "assessment.section",
                        "bi-clipboard-check",
                        () -> new AssessmentPart(context)));
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.asyncFx(() -> stage.screen().close());
        WaitForAsyncUtils.waitForFxEvents();
        tasks.close();
        session.close();
    }

    @Test
    void a_computed_grade_is_taken_with_its_reason_and_grades_are_typed(FxRobot robot) {
        Await.until(
                "the known criteria",
                () -> robot.lookup("#assessment-known").tryQuery().isPresent()
                        && robot.lookup("#assessment-known").query().isVisible());
        robot.interact(() -> button(robot, "#assessment-known").fire());
        Await.until("two criteria", () -> table(robot).getItems().size() == 2);
        robot.interact(() -> table(robot).getSelectionModel().select(0));
        Await.until(
                "the computed grade",
                () -> robot.lookup("#assessment-take").tryQuery().isPresent());
        robot.interact(() -> button(robot, "#assessment-take").fire());
        Await.until("the grade on the disk", () -> "B".equals(criteria().get(0).grade()));
        assertThat(criteria().get(0).reason()).contains("3 dari 4 desa lokus (75%)", "usulan Rembuk");

        robot.interact(() -> table(robot).getSelectionModel().select(1));
        Await.until("the other criterion", () -> robot.lookup("#assessment-code")
                .tryQueryAs(TextInputControl.class)
                .filter(field -> field.getText().equals("1.2"))
                .isPresent());
        robot.interact(() -> {
            TextInputControl grades = robot.lookup("#assessment-grades").queryAs(TextInputControl.class);
            grades.requestFocus();
            grades.setText("A; 100; 90; Semua\nB; ; ; Sebagian");
            table(robot).requestFocus();
        });
        Await.until("the typed grades", () -> criteria().get(1).steps().size() == 2);
        assertThat(criteria().get(1).steps())
                .containsExactly(new GradeStep("A", 100, "Semua", 90), new GradeStep("B", null, "Sebagian", null));
        assertThat(stage.errors).isEmpty();
    }

    @Test
    void a_line_that_cannot_be_read_is_named() {
        assertThat(GradesText.read(GradesText.write(List.of(new GradeStep("A", 0, null, 5)))))
                .containsExactly(new GradeStep("A", 0, null, 5));
        UserError error = Refusals.refused(() -> GradesText.read("A; 100\n\n; 50"));
        assertThat(error.code()).isEqualTo("assessment.grade-line");
        assertThat(error.arguments()).containsExactly("3");
        assertThat(Refusals.refused(() -> GradesText.read("A; banyak")).code()).isEqualTo("assessment.grade-line");
    }

    private List<Criterion> criteria() {
        return session.assessment().board().criteria();
    }

    private static TableView<Criterion> table(FxRobot robot) {
        return robot.lookup("#assessment-table").queryTableView();
    }

    private static ButtonBase button(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(ButtonBase.class);
    }
}
