package id.rembuk.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How work on the lanes behaves: order, answers, failures and cancelling. */
class LaneRunnerTest {
    private final LaneRunner runner = new LaneRunner(Runnable::run);

    @AfterEach
    void close() {
        runner.close();
    }

    @Test
    void writesRunInTheOrderTheyWereAsked() throws Exception {
        List<Integer> order = new CopyOnWriteArrayList<>();
        CountDownLatch ended = new CountDownLatch(100);
        IntStream.range(0, 100).forEach(i -> runner.run(Lane.WRITE, "write", progress -> order.add(i))
                .onEnd(ended::countDown));
        assertThat(ended.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(order).isEqualTo(IntStream.range(0, 100).boxed().toList());
    }

    @Test
    void aFailureReachesTheListenerAndTheLaneGoesOn() throws Exception {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        CountDownLatch ended = new CountDownLatch(2);
        runner.run(Lane.READ, "fails", progress -> {
                    throw new IllegalStateException("broken");
                })
                .onFailure(failure::set)
                .onEnd(ended::countDown);
        AtomicReference<String> answer = new AtomicReference<>();
        runner.run(Lane.READ, "works", progress -> "answer")
                .onSuccess(answer::set)
                .onEnd(ended::countDown);
        assertThat(ended.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(failure.get()).hasMessage("broken");
        assertThat(answer.get()).isEqualTo("answer");
    }

    @Test
    void aCancelledJobStopsAtItsNextStepAndReportsNoFailure() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Job<String> job = runner.<String>run(Lane.WORK, "long", progress -> {
                    started.countDown();
                    goOn.await();
                    progress.report(1, 2, "half");
                    return "never";
                })
                .onFailure(failure::set)
                .onEnd(ended::countDown);
        assertThat(started.await(60, TimeUnit.SECONDS)).isTrue();
        job.cancel();
        goOn.countDown();
        assertThat(ended.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(job.state()).isEqualTo(Job.State.CANCELLED);
        assertThat(failure.get()).isNull();
    }

    @Test
    void aListenerAddedAfterTheEndIsStillTold() {
        DirectTaskRunner direct = new DirectTaskRunner();
        AtomicReference<Integer> answer = new AtomicReference<>();
        direct.run(Lane.READ, "at once", progress -> 42).onSuccess(answer::set);
        assertThat(answer.get()).isEqualTo(42);
    }
}
