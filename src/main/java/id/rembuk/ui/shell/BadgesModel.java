package id.rembuk.ui.shell;

import id.rembuk.domain.history.Change;
import id.rembuk.domain.readiness.Room;
import id.rembuk.task.Lane;
import id.rembuk.task.TaskRunner;
import id.rembuk.ui.kit.Place;
import id.rembuk.ui.readiness.ReadinessJump;
import id.rembuk.usecase.Badge;
import id.rembuk.usecase.WorkspaceSession;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/** Reads the numbers beside the places on the READ lane, once for changes that come together. */
final class BadgesModel {
    private final WorkspaceSession session;
    private final TaskRunner tasks;
    private final Executor soon;
    private final Consumer<Map<Place, Badge>> show;
    private final List<Change> heard = new ArrayList<>();
    private boolean open;
    private boolean closed;
    private Runnable unsubscribe = () -> {};

    BadgesModel(WorkspaceSession session, TaskRunner tasks, Executor soon, Consumer<Map<Place, Badge>> show) {
        this.session = session;
        this.tasks = tasks;
        this.soon = soon;
        this.show = show;
    }

    /** Reads and keeps listening, unless the window was closed meanwhile. */
    void open() {
        if (closed) {
            return;
        }
        unsubscribe = session.changes().subscribe(change -> {
            synchronized (heard) {
                heard.add(change);
            }
            soon.execute(this::read);
        });
        open = true;
        read();
    }

    void close() {
        open = false;
        closed = true;
        unsubscribe.run();
    }

    private void shown(Map<Room, Badge> badges) {
        Map<Place, Badge> byPlace = new EnumMap<>(Place.class);
        badges.forEach((room, badge) -> byPlace.put(ReadinessJump.place(room), badge));
        show.accept(byPlace);
    }

    /** Reads what has changed since; nothing before the first reading. */
    void read() {
        if (!open) {
            return;
        }
        tasks.run(Lane.READ, "badges.read", progress -> session.badges().after(taken()))
                .onSuccess(this::shown)
                .onFailure(failure -> LoggerFactory.getLogger(BadgesModel.class)
                        .warn(
                                "numbers beside the places not read: {}",
                                failure.getClass().getSimpleName()));
    }

    private List<Change> taken() {
        synchronized (heard) {
            List<Change> taken = List.copyOf(heard);
            heard.clear();
            return taken;
        }
    }
}
