package id.rembuk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.task.LaneRunner;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobDisplayTest {
    private final List<Runnable> afterBusyTime = new ArrayList<>();
    private final List<Runnable> afterRowTime = new ArrayList<>();
    private final JobDisplay display =
            new JobDisplay((after, act) -> timers(after).add(act), "Mengolah data");
    private final LaneRunner lanes = new LaneRunner(Runnable::run);
    private final CountDownLatch working = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    @AfterEach
    void end() {
        mayEnd.countDown();
        lanes.close();
    }

    @Test
    void a_quick_job_shows_nothing() throws InterruptedException {
        Job<String> job = start();
        finish(job);

        afterBusyTime.forEach(Runnable::run);
        afterRowTime.forEach(Runnable::run);

        assertThat(display.busy().get()).isFalse();
        assertThat(display.row().get()).isEmpty();
    }

    @Test
    void a_job_over_a_third_of_a_second_shows_a_busy_cursor_only() throws InterruptedException {
        Job<String> job = start();

        afterBusyTime.forEach(Runnable::run);

        assertThat(display.busy().get()).isTrue();
        assertThat(display.row().get()).isEmpty();
        finish(job);
        assertThat(display.busy().get()).isFalse();
    }

    @Test
    void a_job_over_two_seconds_has_a_row_with_text_share_and_a_stop() throws InterruptedException {
        Job<String> job = start();
        afterBusyTime.forEach(Runnable::run);
        afterRowTime.forEach(Runnable::run);

        assertThat(display.busy().get()).isFalse();
        JobDisplay.Row row = display.row().get().orElseThrow();
        assertThat(row.text()).isEqualTo("Membaca 820 dari 2.014 baris");
        assertThat(row.share()).isBetween(0.40, 0.41);
        row.cancel().run();
        finish(job);
        assertThat(job.state()).isEqualTo(Job.State.CANCELLED);
        assertThat(display.row().get()).isEmpty();
    }

    @Test
    void a_job_named_by_a_code_is_told_in_general_words() {
        display.watch(lanes.run(Lane.READ, "list.read", progress -> {
            assertThat(mayEnd.await(60, TimeUnit.SECONDS)).isTrue();
            return "";
        }));
        afterRowTime.forEach(Runnable::run);

        assertThat(display.row().get().orElseThrow().text()).isEqualTo("Mengolah data");
    }

    private Job<String> start() throws InterruptedException {
        Job<String> job = lanes.run(Lane.WORK, "Membaca", progress -> {
            progress.report(820, 2014, "Membaca 820 dari 2.014 baris");
            working.countDown();
            mayEnd.await();
            progress.checkCancelled();
            return "selesai";
        });
        display.watch(job);
        assertThat(working.await(60, TimeUnit.SECONDS)).isTrue();
        return job;
    }

    private void finish(Job<?> job) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        job.onEnd(ended::countDown);
        mayEnd.countDown();
        assertThat(ended.await(60, TimeUnit.SECONDS)).isTrue();
    }

    private List<Runnable> timers(Duration after) {
        return after.equals(JobDisplay.UNTIL_BUSY) ? afterBusyTime : afterRowTime;
    }
}
