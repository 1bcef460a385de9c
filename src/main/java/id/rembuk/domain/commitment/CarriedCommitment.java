package id.rembuk.domain.commitment;

import id.rembuk.domain.WorkspaceRecord;

/**
 * That a commitment continues an open one of the year before.
 *
 * @param commitmentId the commitment of the newer year
 * @param predecessorId the one it continues
 */
public record CarriedCommitment(String id, String commitmentId, String predecessorId) implements WorkspaceRecord {}
