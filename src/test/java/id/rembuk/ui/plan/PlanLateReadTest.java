package id.rembuk.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.plan.FundShare;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.support.Workspaces;
import id.rembuk.task.DirectTaskRunner;
import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.task.LaneRunner;
import id.rembuk.task.TaskRunner;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.SaveStatus;
import id.rembuk.usecase.WorkspaceSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a busy laptop a line that was read after one edit arrives when the next one is stored already. */
class PlanLateReadTest {
    @TempDir
    Path folder;

    private final LateReads tasks = new LateReads();
    private final List<Throwable> failures = new ArrayList<>();
    private WorkspaceSession session;
    private PlanViewModel model;
    private PlanRow row;

    @BeforeEach
    void open() throws Exception {
        session = Workspaces.create(folder.resolve("uji.rembuk"));
        model = new PlanViewModel(session, tasks, Messages.indonesian(), new SaveStatus(), failures::add);
        model.open();
        row = model.add(session.organisations().organisations().get(0).id());
        tasks.nextAnswer().run();
    }

    @AfterEach
    void close() {
        model.close();
        tasks.close();
        session.close();
        assertThat(failures).isEmpty();
    }

    @Test
    void whatWasReadBeforeALaterEditDoesNotTakeThatEditFromTheRow() throws Exception {
        funds(List.of(new FundShare("apbd-kab", 1)));
        Runnable early = tasks.nextAnswer();
        List<FundShare> both = List.of(new FundShare("apbd-kab", 1), new FundShare("apbd-prov", 2));
        funds(both);
        Runnable late = tasks.nextAnswer();
        early.run();
        assertThat(row.line().funds()).isEqualTo(both);
        late.run();
        assertThat(row.line().funds()).isEqualTo(both);
    }

    @Test
    void whatIsReadAfterAnUndoIsShown() throws Exception {
        funds(List.of(new FundShare("apbd-kab", 1)));
        Runnable early = tasks.nextAnswer();
        session.edits().undo();
        Runnable late = tasks.nextAnswer();
        early.run();
        late.run();
        assertThat(row.line().funds()).isEmpty();
    }

    private void funds(List<FundShare> now) {
        model.save(row, PlanField.FUNDS, "", line -> line.edit().funds(now).build());
    }

    /** Does everything at once, but hands over what was read of single lines only when asked. */
    private static final class LateReads implements TaskRunner {
        private final BlockingQueue<Runnable> answers = new LinkedBlockingQueue<>();
        private final TaskRunner direct = new DirectTaskRunner();
        private final TaskRunner late = new LaneRunner(answers::add);

        @Override
        public <R> Job<R> run(Lane lane, String name, Work<R> work) {
            return (name.equals("plan.refresh") ? late : direct).run(lane, name, work);
        }

        Runnable nextAnswer() throws InterruptedException {
            Runnable answer = answers.poll(60, TimeUnit.SECONDS);
            assertThat(answer).as("the line was read").isNotNull();
            return answer;
        }

        @Override
        public void close() {
            late.close();
        }
    }
}
