package id.rembuk.domain.guide;

import id.rembuk.domain.WorkspaceRecord;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A file that proves what was done for an action. Its bytes lie beside the workspace under their digest, or stay where
 * they are when they are very many.
 *
 * @param item id of the item of the frame's list it stands for; null when it stands for none
 * @param caption what it shows, without personal data
 * @param date day it speaks of; null when not known
 * @param fileName as it was called when added, with its extension
 * @param sha256 digest of the kept bytes in hexadecimal
 * @param size of the kept bytes
 * @param path where the file lies that was too large to keep; null when it is kept beside the workspace
 * @param addedBy name of the officer
 */
public record Evidence(
        String id,
        String cycleId,
        ActionRef action,
        String item,
        EvidenceKind kind,
        String caption,
        LocalDate date,
        String fileName,
        String sha256,
        long size,
        String path,
        String addedBy,
        Instant addedAt)
        implements WorkspaceRecord {

    /** Whether the bytes lie beside the workspace. */
    public boolean isKept() {
        return path == null;
    }

    /** The same file, with something else said of it. */
    public Evidence described(String newItem, EvidenceKind newKind, String newCaption, LocalDate day) {
        return new Evidence(
                id, cycleId, action, newItem, newKind, newCaption, day, fileName, sha256, size, path, addedBy, addedAt);
    }

    public Evidence withPath(String newPath) {
        return new Evidence(
                id, cycleId, action, item, kind, caption, date, fileName, sha256, size, newPath, addedBy, addedAt);
    }
}
