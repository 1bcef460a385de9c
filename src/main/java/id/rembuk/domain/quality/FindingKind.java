package id.rembuk.domain.quality;

/**
 * What can be wrong with the figures of a regency. The counts and percents of a {@link DataFinding} follow the order given
 * at each kind.
 */
public enum FindingKind {
    /** A year without any figure of a desa; counts: desa. */
    NO_DATA(Group.MISSING, Severity.ERROR),
    /** A source with figures of fewer than half of the desa; counts: desa with figures, desa. */
    SOURCE_PARTLY(Group.MISSING, Severity.WARNING),
    /** A kecamatan none of whose desa has figures; counts: desa of the kecamatan. */
    KECAMATAN_MISSING(Group.MISSING, Severity.ERROR),
    /** A desa without figures while others have them. */
    DESA_MISSING(Group.MISSING, Severity.ERROR),
    /** A desa with figures of which one is empty that most others have. */
    NUMBER_MISSING(Group.MISSING, Severity.ERROR),
    /** An indicator that had figures the year before and has none now. */
    INDICATOR_STOPPED(Group.MISSING, Severity.WARNING),
    /** An essential indicator without any figure, also under its other codes. */
    INDICATOR_MISSING(Group.MISSING, Severity.NOTE),

    /** Two desa with the same row of numbers; counts: numbers that are the same. */
    SAME_AS_OTHER_DESA(Group.DUPLICATE, Severity.WARNING),
    /** A desa with the same row of numbers from two sources; counts: numbers that are the same. */
    SAME_IN_TWO_SOURCES(Group.DUPLICATE, Severity.WARNING),

    /** More stunted balita than measured; counts: stunted, measured. */
    STUNTED_OVER_MEASURED(Group.IMPOSSIBLE, Severity.ERROR),
    /** More balita measured than there are; counts: measured, targeted. */
    MEASURED_OVER_TARGETED(Group.IMPOSSIBLE, Severity.ERROR),
    /** More keluarga berisiko than families; counts: at risk, families. */
    RISK_OVER_FAMILIES(Group.IMPOSSIBLE, Severity.ERROR),
    /** The stated cases are not short + severely short; counts: cases, sum. */
    CASES_DIFFER(Group.IMPOSSIBLE, Severity.WARNING),
    /** More desa counted than the area has; counts: counted, desa of the area. */
    TOO_MANY_DESA(Group.IMPOSSIBLE, Severity.ERROR),
    /** Somebody was served where nobody was due; counts: served. */
    SERVED_OF_NONE(Group.IMPOSSIBLE, Severity.WARNING),
    /** Far more served than due, as when a unit or the denominator is wrong; counts: served, due; percents: coverage. */
    FAR_OVER(Group.IMPOSSIBLE, Severity.WARNING),
    /** The number of a kecamatan or regency is not the sum of its desa; counts: stated, sum. */
    TOTAL_DIFFERS(Group.IMPOSSIBLE, Severity.WARNING),

    /** A count far from the one of the year before; counts: before, now. */
    COUNT_JUMP(Group.JUMP, Severity.WARNING),
    /** A prevalence far from the year before; counts: measured before, now; percents: before, now, points. */
    PREVALENCE_JUMP(Group.JUMP, Severity.WARNING),
    /** A coverage far from the year before; counts: due before, now; percents: before, now, points. */
    COVERAGE_JUMP(Group.JUMP, Severity.WARNING),

    /** Part and whole are the same in nearly every desa; counts: desa where they are the same, desa. */
    PART_IS_WHOLE(Group.COPIED, Severity.WARNING),
    /** A column is nearly the one of the year before; counts: desa where it is the same, desa. */
    SAME_AS_YEAR_BEFORE(Group.COPIED, Severity.WARNING),
    /** A column holds one number in all desa; counts: desa, the number. */
    CONSTANT_COLUMN(Group.COPIED, Severity.WARNING),
    /** Not one stunted balita among many measured; counts: desa, measured. */
    TOO_GOOD(Group.COPIED, Severity.WARNING),

    /** More served than due: kept, because targeted populations are projections; counts: served, due; percents: coverage. */
    OVER_HUNDRED(Group.COVERAGE, Severity.WARNING);

    private final Group group;
    private final Severity severity;

    /** What people filter by. */
    public enum Group {
        MISSING,
        DUPLICATE,
        IMPOSSIBLE,
        JUMP,
        COPIED,
        COVERAGE
    }

    /** How much it matters, the most first. */
    public enum Severity {
        /** Cannot be true or is missing; a list of lokus made of it cannot be defended. */
        ERROR,
        /** May be true; somebody should look. */
        WARNING,
        /** Would be good to have. */
        NOTE
    }

    FindingKind(Group group, Severity severity) {
        this.group = group;
        this.severity = severity;
    }

    public Group group() {
        return group;
    }

    public Severity severity() {
        return severity;
    }
}
