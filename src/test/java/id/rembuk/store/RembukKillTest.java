package id.rembuk.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.rembuk.AgendaItem;
import id.rembuk.domain.rembuk.FloorChange;
import id.rembuk.domain.rembuk.Minute;
import id.rembuk.support.Workspaces;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.rembuk.Rembuk;
import id.rembuk.usecase.rembuk.RembukBoard;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RembukKillTest {
    private static final int ACTS = 25;

    @TempDir
    Path folder;

    @Test
    void aRembukKilledWhileItRunsIsContinuedWithEverythingThatWasAnswered() throws Exception {
        Path file = folder.resolve("hss.rembuk");
        try (WorkspaceSession session = Workspaces.create(file)) {
            String body = session.organisations().organisations().get(0).id();
            session.plans().add(body, line -> line);
            Rembuk rembuk = session.rembuk();
            rembuk.agendas().from(rembuk.agendas().patterns().get(0));
        }
        int answered = runAndKill(file);
        try (WorkspaceSession session = Workspaces.open(file)) {
            Rembuk rembuk = session.rembuk();
            RembukBoard board = rembuk.board();
            assertThat(board.sitting().isOpen()).isTrue();
            assertThat(board.current()).map(AgendaItem::position).contains(2);
            assertThat(board.minutes())
                    .extracting(Minute::text)
                    .containsAll(IntStream.rangeClosed(1, answered)
                            .mapToObj(act -> "catatan " + act)
                            .toList());
            PlanLine line = board.lines().get(0);
            assertThat(line.stuntingShare()).isGreaterThanOrEqualTo(answered);
            assertThat(board.waiting()).singleElement().satisfies(change -> {
                assertThat(change.before()).isEmpty();
                assertThat(change.after()).isEqualTo(String.valueOf(line.stuntingShare()));
            });
            assertThat(rembuk.sittings().isInterrupted()).isTrue();
            rembuk.sittings().continueMeeting();
            rembuk.floor().confirmAll();
            rembuk.sittings().close();
            assertThat(rembuk.board().changes())
                    .extracting(FloorChange::outcome)
                    .containsExactly(FloorChange.Outcome.CONFIRMED);
        }
    }

    private static int runAndKill(Path file) throws Exception {
        Process child = ChildJvm.start(List.of(), RembukChild.class, file.toString());
        int answered = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("open");
            while (answered < ACTS) {
                String act = lines.readLine();
                assertThat(act).as("the child ended by itself").isNotNull();
                answered = Integer.parseInt(act);
            }
            child.toHandle().destroyForcibly();
        }
        child.waitFor();
        return answered;
    }
}
