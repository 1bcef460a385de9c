package id.rembuk.domain.rembuk;

import id.rembuk.domain.WorkspaceRecord;
import java.time.Instant;

/**
 * That what a meeting agreed was closed at a version (kunci). Papers and the hall quote the {@link AgreedContent} it
 * names; later edits of commitments and plan lines never change it.
 *
 * @param version from 1, counted over the meetings of a cycle
 * @param sha256 hexadecimal digest of the content, under which the workspace keeps it
 * @param unlockedAt when it was opened again for edits; null while it is in force
 * @param unlockReason why; null while it is in force
 */
public record AgreedText(
        String id,
        String cycleId,
        String meetingId,
        int version,
        Instant lockedAt,
        String sha256,
        Instant unlockedAt,
        String unlockReason)
        implements WorkspaceRecord {

    public boolean isLocked() {
        return unlockedAt == null;
    }

    public AgreedText unlocked(Instant at, String reason) {
        return new AgreedText(id, cycleId, meetingId, version, lockedAt, sha256, at, reason);
    }
}
