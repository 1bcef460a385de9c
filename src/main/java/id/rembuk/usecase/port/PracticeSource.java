package id.rembuk.usecase.port;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.WorkspaceRecord;
import java.util.List;
import java.util.Map;

/** The rows of a practice workspace kept in templates/contoh: public figures with their sources, and invented plans. */
public interface PracticeSource {
    /**
     * Records that fill a new practice workspace: letterheads, officials, figures, targets, plan
     * lines, commitments, approvals by the camat, ticks of typing, criteria, a meeting and drafts of its papers.
     *
     * @throws id.rembuk.domain.UserError {@code template.*} when somebody changed the files and made a mistake
     */
    List<WorkspaceRecord> records(Places places);

    /** Contents of the evidence that the records name, to be kept beside the workspace. */
    default List<Bytes> evidence() {
        return List.of();
    }

    /**
     * What the rows refer to by name or code.
     *
     * @param areaIds ids of the workspace's areas by code
     * @param organisationIds ids of its bodies by name
     */
    record Places(String cycleId, Map<String, String> areaIds, Map<String, String> organisationIds) {
        public Places {
            areaIds = Map.copyOf(areaIds);
            organisationIds = Map.copyOf(organisationIds);
        }
    }
}
