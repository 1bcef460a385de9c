package id.rembuk.ui.plan;

import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.task.Lane;
import id.rembuk.task.TaskRunner;
import id.rembuk.usecase.WorkspaceSession;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Follows the edits of the workspace, wherever they are made: the lines they touched are read anew. */
final class PlanFollowing {
    private final WorkspaceSession session;
    private final TaskRunner tasks;
    private final Runnable everything;
    private final BiConsumer<List<String>, List<PlanLine>> lines;
    private final Consumer<Throwable> failed;
    private final Map<String, Long> newestReads = new ConcurrentHashMap<>();
    private Runnable unsubscribe = () -> {};

    /**
     * @param everything is run when all lines are to be read anew
     * @param lines is told ids and, of those that still exist, the lines as they are stored now
     * @param failed is told when lines could not be read
     */
    PlanFollowing(
            WorkspaceSession session,
            TaskRunner tasks,
            Runnable everything,
            BiConsumer<List<String>, List<PlanLine>> lines,
            Consumer<Throwable> failed) {
        this.session = session;
        this.tasks = tasks;
        this.everything = everything;
        this.lines = lines;
        this.failed = failed;
    }

    void begin() {
        unsubscribe = session.changes().subscribe(this::heard);
    }

    void end() {
        unsubscribe.run();
    }

    private void heard(Change change) {
        if (change.touched().stream().anyMatch(ref -> refersTo(ref.kind()))) {
            everything.run();
            return;
        }
        List<String> ids = change.touched().stream()
                .filter(ref -> ref.kind() == RecordKind.PLAN_LINE)
                .map(RecordRef::id)
                .toList();
        ids.forEach(id -> newestReads.put(id, change.sequence()));
        if (!ids.isEmpty()) {
            tasks.run(Lane.READ, "plan.refresh", progress -> session.plans().lines(ids))
                    .onSuccess(found -> lines.accept(newest(ids, change), found))
                    .onFailure(failed);
        }
    }

    /** The lines no later edit has touched: what was read before it must not take that edit from its row. */
    private List<String> newest(List<String> ids, Change read) {
        return ids.stream()
                .filter(id -> newestReads.remove(id, read.sequence()))
                .toList();
    }

    private static boolean refersTo(RecordKind kind) {
        return kind == RecordKind.ORGANISATION
                || kind == RecordKind.AREA
                || kind == RecordKind.CYCLE
                || kind == RecordKind.PRIORITY_SITE;
    }
}
