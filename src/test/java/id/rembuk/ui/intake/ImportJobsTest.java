package id.rembuk.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.UserError;
import id.rembuk.task.CancelledException;
import id.rembuk.task.Lane;
import id.rembuk.task.LaneRunner;
import id.rembuk.task.Progress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ImportJobsTest {
    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

    @Test
    void reading_that_is_stopped_ends_and_nothing_of_it_is_heard() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        try (LaneRunner lanes = new LaneRunner(Runnable::run)) {
            ImportJobs jobs = new ImportJobs(lanes, failure -> heard.add("failed"));
            jobs.run(Lane.WORK, "Membaca", progress -> read(progress, started, ended), answer -> heard.add("answer"));
            started.await();
            assertThat(jobs.busyProperty().get().text()).isEqualTo("Membaca");

            jobs.stop();
            ended.await();
            assertThat(jobs.busyProperty().get()).isNull();
        }
        assertThat(heard).isEmpty();
    }

    @Test
    void a_change_that_is_stopped_still_tells_how_it_ended() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(1);
        try (LaneRunner lanes = new LaneRunner(Runnable::run)) {
            ImportJobs jobs = new ImportJobs(lanes, failure -> heard.add("failed"));
            jobs.run(
                    Lane.WRITE,
                    "Menerapkan",
                    progress -> read(progress, started, ended),
                    answer -> heard.add("answer"),
                    failure -> {
                        heard.add(failure instanceof CancelledException ? "stopped" : "failed");
                        told.countDown();
                    });
            started.await();
            assertThat(jobs.isWriting()).isTrue();
            jobs.stop();
            told.await();
            assertThat(jobs.isWriting()).isFalse();
        }
        assertThat(heard).containsExactly("stopped");
    }

    @Test
    void a_failure_is_told_once() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        try (LaneRunner lanes = new LaneRunner(Runnable::run)) {
            ImportJobs jobs = new ImportJobs(lanes, failure -> {
                heard.add(((UserError) failure).code());
                told.countDown();
            });
            jobs.run(
                    Lane.WORK,
                    "Membaca",
                    progress -> {
                        throw new UserError("intake.empty", "a.csv");
                    },
                    answer -> heard.add("answer"));
            told.await();
        }
        assertThat(heard).containsExactly("intake.empty");
    }

    /** Reads until it is asked to stop. */
    private static String read(Progress progress, CountDownLatch started, CountDownLatch ended) {
        started.countDown();
        try {
            while (true) {
                progress.checkCancelled();
                Thread.onSpinWait();
            }
        } finally {
            ended.countDown();
        }
    }
}
