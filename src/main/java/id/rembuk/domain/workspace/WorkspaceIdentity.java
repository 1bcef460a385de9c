package id.rembuk.domain.workspace;

import java.time.Instant;

/**
 * What a workspace file is, whatever its contents.
 *
 * @param id UUID version 7 of the workspace, kept by every copy
 * @param generation raised by one at each hand-over to another laptop
 * @param practice true for a workspace with practice data; once true never false again
 * @param regencyCode Kemendagri code of the kabupaten/kota, e.g. 63.06
 */
public record WorkspaceIdentity(
        String id,
        int generation,
        boolean practice,
        String regencyCode,
        String regencyName,
        String provinceName,
        Instant createdAt,
        HandOver handedOver) {

    /** Marks a file as given to somebody else; such a file is read-only until taken back. */
    public record HandOver(String toWhom, Instant at) {}
}
