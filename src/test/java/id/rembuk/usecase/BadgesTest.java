package id.rembuk.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.history.Change;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.readiness.Room;
import id.rembuk.support.ReadyWorkspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The numbers beside the places, followed from change to change. */
class BadgesTest {
    @TempDir
    Path folder;

    private final List<Change> heard = new ArrayList<>();
    private WorkspaceSession session;

    @BeforeEach
    void open() {
        session = ReadyWorkspace.create(folder.resolve("uji.rembuk"));
        session.changes().subscribe(heard::add);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void a_place_with_nothing_to_mend_has_no_warning() {
        assertThat(now())
                .containsEntry(Room.COMMITMENTS, new Badge(1, 1, false))
                .containsEntry(Room.DOCUMENTS, new Badge(1, 0, false))
                .doesNotContainKeys(Room.PLAN, Room.FIGURES);
    }

    @Test
    void a_line_that_cannot_be_agreed_is_counted_until_it_is_mended_or_deleted() {
        now();
        String body = ReadyWorkspace.body(session);
        PlanLine first = session.plans().add(body, blank -> blank);
        PlanLine second = session.plans().add(body, blank -> blank);
        assertThat(now()).containsEntry(Room.PLAN, new Badge(2, 0, true));

        session.edits().undo();
        assertThat(now()).containsEntry(Room.PLAN, new Badge(1, 0, true));
        assertThat(session.plans().line(second.id())).isEmpty();

        session.plans().delete(List.of(first.id()));
        assertThat(now()).doesNotContainKey(Room.PLAN);
    }

    @Test
    void an_open_commitment_is_among_all_and_not_among_the_done() {
        now();
        session.commitments().add();

        assertThat(now()).containsEntry(Room.COMMITMENTS, new Badge(1, 2, false));
    }

    private Map<Room, Badge> now() {
        List<Change> since = List.copyOf(heard);
        heard.clear();
        return session.badges().after(since);
    }
}
