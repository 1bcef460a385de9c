package id.rembuk.usecase;

import java.util.Locale;

/** What can be changed of a commitment, by the name undo and history give it. */
public enum CommitmentField {
    TEXT,
    OWNER,
    INDICATOR,
    MEASURE,
    UNIT,
    BASELINE,
    BASELINE_SOURCE,
    BASELINE_YEAR,
    TARGET,
    DEADLINE,
    SITES,
    PLAN_LINES,
    NO_COST_REASON,
    EVIDENCE,
    RESERVATION,
    GATE_REASON;

    /** Key of the edit's name; its text is {@code edit.KEY} with the number of the commitment. */
    public String editKey() {
        return "commitment." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
