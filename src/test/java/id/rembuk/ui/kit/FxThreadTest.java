package id.rembuk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.support.Await;
import id.rembuk.support.WindowExtension;
import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.task.LaneRunner;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class FxThreadTest {

    @Start
    void start(Stage stage) {
        stage.show();
    }

    @Test
    void the_answer_of_a_job_that_has_ended_already_comes_after_its_asker_has_gone_on() {
        AtomicBoolean answered = new AtomicBoolean();
        try (LaneRunner tasks = new LaneRunner(FxThread.LATER)) {
            Job<Integer> job = tasks.run(Lane.READ, "read", progress -> 1);
            Await.until("the end of the job", job::isEnded);

            boolean before = Await.answer(() -> {
                job.onSuccess(one -> answered.set(true));
                return answered.get();
            });

            assertThat(before).isFalse();
            Await.until("the answer", answered::get);
        }
    }
}
