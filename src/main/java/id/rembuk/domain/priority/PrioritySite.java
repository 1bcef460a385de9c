package id.rembuk.domain.priority;

import id.rembuk.domain.WorkspaceRecord;

/**
 * A desa on a cycle's list of lokus.
 *
 * @param rank place by the rule when it was confirmed, from 1; null when the rule could not rank it
 * @param score score by the rule when it was confirmed, 0 to 100; null likewise
 * @param manual true when a person chose it against the rule
 * @param reason why it was chosen by hand; not blank when manual
 * @param decree number of the decree, when known
 */
public record PrioritySite(
        String id,
        String cycleId,
        String areaId,
        Integer rank,
        Integer score,
        boolean manual,
        String reason,
        String decree)
        implements WorkspaceRecord {

    /** The same site under a decree's number; null for none. */
    public PrioritySite withDecree(String number) {
        return new PrioritySite(id, cycleId, areaId, rank, score, manual, reason, number);
    }
}
