package id.rembuk.support;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.task.DirectTaskRunner;
import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.task.LaneRunner;
import id.rembuk.task.TaskRunner;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Does everything at once, but hands over the answers of one kind of work only when asked, as a busy laptop would. */
public final class LateReads implements TaskRunner {
    private final BlockingQueue<Runnable> answers = new LinkedBlockingQueue<>();
    private final TaskRunner direct = new DirectTaskRunner();
    private final TaskRunner late = new LaneRunner(answers::add);
    private final String held;

    /** @param held name of the work whose answers wait */
    public LateReads(String held) {
        this.held = held;
    }

    @Override
    public <R> Job<R> run(Lane lane, String name, Work<R> work) {
        return (name.equals(held) ? late : direct).run(lane, name, work);
    }

    /** The next answer, to be delivered by running it. */
    public Runnable nextAnswer() throws InterruptedException {
        Runnable answer = answers.poll(60, TimeUnit.SECONDS);
        assertThat(answer).as("answer of " + held).isNotNull();
        return answer;
    }

    @Override
    public void close() {
        late.close();
    }
}
