package id.rembuk.ui.plan;

import id.rembuk.domain.plan.PlanField;

/**
 * The columns of the table in their order (domain 5.3), with their width in px at 100 % text: together those shown fit
 * beside an open pane on a screen of 1366 px, and the words of short columns are whole. No width is 80: JavaFX takes
 * that for "not chosen" and measures thirty rows before the table is first seen.
 */
enum PlanColumn {
    NO(null, 28, true),
    OWNER(PlanField.OWNER, 124, false),
    OUTPUT(PlanField.OUTPUT, 126, true),
    NOMENCLATURE(PlanField.NOMENCLATURE, 123, true),
    CLASS(PlanField.CLASS, 84, true),
    BASELINE(PlanField.BASELINE, 55, true),
    TARGET(PlanField.TARGET, 78, true),
    UNIT(PlanField.UNIT, 54, true),
    SITES(PlanField.SITES, 94, true),
    BUDGET(PlanField.BUDGET, 104, true),
    SHARE(PlanField.SHARE, 104, true),
    FUNDS(PlanField.FUNDS, 62, true),
    CHECK(null, 82, true),
    DESCRIPTION(PlanField.DESCRIPTION, 220, false),
    REACH(PlanField.REACH, 130, false),
    TARGET_GROUPS(PlanField.TARGET_GROUPS, 150, false),
    PEOPLE(PlanField.PEOPLE, 96, false),
    MONTHS(PlanField.MONTHS, 84, false),
    INDICATORS(PlanField.INDICATORS, 90, false),
    STEP(PlanField.STEP, 120, false),
    ORIGIN(PlanField.ORIGIN, 90, false),
    NOTE(PlanField.NOTE, 180, false);

    private final PlanField field;
    private final double width;
    private final boolean shown;

    PlanColumn(PlanField field, double width, boolean shown) {
        this.field = field;
        this.width = width;
        this.shown = shown;
    }

    /** The field that is edited in the column; null when it only shows something. */
    PlanField field() {
        return field;
    }

    double width() {
        return width;
    }

    /** Whether it is shown until the user chooses otherwise. */
    boolean isShown() {
        return shown;
    }

    /** Whether the user cannot hide it: a line is not known without it. */
    boolean isAlwaysShown() {
        return this == NO || this == OUTPUT;
    }

    /** Whether it shows texts that are often cut, and so can use more room. */
    boolean takesRoom() {
        return switch (this) {
            case OWNER, OUTPUT, UNIT, SITES, FUNDS, DESCRIPTION, TARGET_GROUPS, NOTE -> true;
            default -> false;
        };
    }

    boolean isNumber() {
        return switch (this) {
            case NO, BASELINE, TARGET, BUDGET, SHARE, PEOPLE -> true;
            default -> false;
        };
    }
}
