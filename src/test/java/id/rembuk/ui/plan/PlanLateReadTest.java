package id.rembuk.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.plan.FundShare;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.support.LateReads;
import id.rembuk.support.Workspaces;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.SaveStatus;
import id.rembuk.usecase.WorkspaceSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a busy laptop a line that was read after one edit arrives when the next one is stored already. */
class PlanLateReadTest {
    @TempDir
    Path folder;

    private final LateReads tasks = new LateReads("plan.refresh");
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
}
