package id.rembuk.domain.plan;

import java.util.List;

/**
 * Something to look at in a plan line. Findings are shown and never change or remove a line.
 *
 * @param others lines this one is to be compared with, at most {@link #MOST_OTHERS}
 * @param amount rupiah by which sums differ, positive when the funds are too high; 0 for other kinds
 * @param word what the finding speaks of, e.g. the code that replaces an old one; empty for most kinds
 */
public record PlanFinding(Kind kind, String lineId, List<String> others, long amount, String word) {
    public static final int MOST_OTHERS = 20;

    /** How much a finding matters. */
    public enum Severity {
        /** The plan cannot be agreed like this. */
        ERROR,
        /** Somebody should look. */
        WARNING
    }

    /** Kinds of findings, in the order in which they are listed. */
    public enum Kind {
        OUTPUT_MISSING(Severity.ERROR, PlanField.OUTPUT),
        OWNER_MISSING(Severity.ERROR, PlanField.OWNER),
        TARGET_MISSING(Severity.ERROR, PlanField.TARGET),
        SITE_MISSING(Severity.ERROR, PlanField.SITES),
        FUND_SUM_DIFFERS(Severity.ERROR, PlanField.FUNDS),
        SHARE_OVER_BUDGET(Severity.ERROR, PlanField.SHARE),
        MONTHS_REVERSED(Severity.ERROR, PlanField.MONTHS),
        UNIT_MISSING(Severity.WARNING, PlanField.UNIT),
        INDICATOR_MISSING(Severity.WARNING, PlanField.INDICATORS),
        BUDGET_UNKNOWN(Severity.WARNING, PlanField.BUDGET),
        SHARE_MISSING(Severity.WARNING, PlanField.SHARE),
        FUND_MISSING(Severity.WARNING, PlanField.FUNDS),
        CODE_UNKNOWN(Severity.WARNING, PlanField.NOMENCLATURE),
        CODE_REPLACED(Severity.WARNING, PlanField.NOMENCLATURE),
        GOVERNANCE_AS_REACHING(Severity.WARNING, PlanField.REACH),
        OUTSIDE_PRIORITY(Severity.WARNING, PlanField.SITES),
        OVERLAP(Severity.WARNING, PlanField.SITES),
        SIMILAR(Severity.WARNING, PlanField.OUTPUT);

        private final Severity severity;
        private final PlanField field;

        Kind(Severity severity, PlanField field) {
            this.severity = severity;
            this.field = field;
        }

        public Severity severity() {
            return severity;
        }

        /** Where the cursor goes to mend it. */
        public PlanField field() {
            return field;
        }

        /** Whether a rembuk cannot agree on a line with it: an error, or no indicator, or no source of its money. */
        public boolean keepsFromAgreeing() {
            return severity == Severity.ERROR || this == INDICATOR_MISSING || this == FUND_MISSING;
        }
    }

    public PlanFinding {
        others = others.stream().limit(MOST_OTHERS).toList();
    }

    static PlanFinding of(Kind kind, PlanLine line) {
        return new PlanFinding(kind, line.id(), List.of(), 0, "");
    }

    static PlanFinding ofAmount(Kind kind, PlanLine line, long amount) {
        return new PlanFinding(kind, line.id(), List.of(), amount, "");
    }

    static PlanFinding ofWord(Kind kind, PlanLine line, String word) {
        return new PlanFinding(kind, line.id(), List.of(), 0, word);
    }

    public Severity severity() {
        return kind.severity();
    }

    public PlanField field() {
        return kind.field();
    }
}
