package id.rembuk.domain.document;

import java.time.Instant;

/**
 * What a final fixes for good.
 *
 * @param number printed number; empty text when it stays open ("NOMOR : ……")
 * @param snapshotHash SHA-256 (hex) of the snapshot, kept as a stored file of that name
 * @param templateHash SHA-256 (hex) of the template used
 * @param workplanHash SHA-256 (hex) of the workbook embedded in it, kept as a stored file of that name; null for none
 * @param historyHead hash of the newest history row when it was made final; printed in the paper
 */
public record FrozenFacts(
        Instant at, String number, String snapshotHash, String templateHash, String workplanHash, String historyHead) {}
