package id.rembuk.usecase.hall;

import id.rembuk.usecase.port.Workspace;

/** Keeps where the projection stood in the workspace; no edit, because nothing the meeting agrees on changes by it. */
public final class HallMemory {
    private static final String KEY = "hall.stand";

    private final Workspace workspace;

    public HallMemory(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Where it stood last; belongs on the READ lane. */
    public HallStand last() {
        return workspace
                .read(records -> records.preference(KEY))
                .flatMap(HallStand::read)
                .orElse(HallStand.START);
    }

    /** Keeps where it stands; belongs on the WRITE lane. Does nothing while the workspace can only be read. */
    public void keep(HallStand stand) {
        if (workspace.readOnlyReason().isEmpty()) {
            workspace.write(records -> {
                records.preference(KEY, stand.written());
                return null;
            });
        }
    }
}
