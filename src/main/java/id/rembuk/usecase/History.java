package id.rembuk.usecase;

import id.rembuk.domain.history.HistoryEntry;
import id.rembuk.usecase.port.Workspace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Answers what was done in a workspace, by whom and when. */
public final class History {
    private final Workspace workspace;

    History(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The newest rows, newest first, at most {@code limit}. */
    public List<HistoryEntry> newest(int limit) {
        return workspace.read(records -> {
            long head = records.historyHead().map(HistoryEntry::sequence).orElse(0L);
            List<HistoryEntry> rows = new ArrayList<>(records.historyAfter(Math.max(0, head - limit), limit));
            Collections.reverse(rows);
            return rows;
        });
    }

    /** How many rows there are. */
    public long count() {
        return workspace.read(
                records -> records.historyHead().map(HistoryEntry::sequence).orElse(0L));
    }
}
