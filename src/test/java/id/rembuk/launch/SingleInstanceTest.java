package id.rembuk.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleInstanceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @Test
    void a_second_start_hands_its_file_to_the_first() throws InterruptedException {
        Path lock = folder.resolve("jendela.lock");
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        try (SingleInstance first = SingleInstance.claim(lock).orElseThrow()) {
            first.listen(heard::add);

            Optional<SingleInstance> second = SingleInstance.claim(lock);

            assertThat(second).isEmpty();
            assertThat(SingleInstance.handOver(lock, "/dokumen/hulu é.rembuk", PATIENCE))
                    .isTrue();
            assertThat(heard.poll(60, TimeUnit.SECONDS)).isEqualTo("/dokumen/hulu é.rembuk");
        }
    }

    @Test
    void after_the_first_has_closed_the_next_start_is_the_first() {
        Path lock = folder.resolve("jendela.lock");
        SingleInstance.claim(lock).orElseThrow().close();

        Optional<SingleInstance> next = SingleInstance.claim(lock);

        assertThat(next).isPresent();
        next.ifPresent(SingleInstance::close);
        assertThat(SingleInstance.handOver(lock, "", Duration.ofMillis(300))).isFalse();
    }

    @Test
    void a_window_that_runs_and_does_not_answer_takes_no_file() {
        Path lock = folder.resolve("jendela.lock");
        CountDownLatch hanging = new CountDownLatch(1);
        try (SingleInstance first = SingleInstance.claim(lock).orElseThrow()) {
            first.listen(file -> awaited(hanging));

            assertThat(SingleInstance.handOver(lock, "a.rembuk", Duration.ofMillis(300)))
                    .isFalse();
            hanging.countDown();
        }
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
