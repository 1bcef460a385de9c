package id.rembuk.domain.history;

import java.time.Instant;

/**
 * One row of the workspace's history: what was done by whom and when, with before and after images as JSON, chained to
 * the row before it by SHA-256.
 *
 * @param sequence 1, 2, 3 … without gaps
 * @param changes JSON array of {kind, id, before, after}
 * @param previousHash hex SHA-256 of the row before; 64 zeros for the first
 * @param hash hex SHA-256 over all other fields
 */
public record HistoryEntry(
        long sequence, Instant at, Actor actor, EditName name, String changes, String previousHash, String hash) {}
