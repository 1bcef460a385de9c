package id.rembuk.ui.village;

import id.rembuk.usecase.VillageField;
import java.util.Locale;
import java.util.Set;

/**
 * One column of the table of desa.
 *
 * @param field the number typed into it; null for a column that only shows something
 * @param indicator code for a coverage; null for others
 * @param second whether it shows the second source
 */
record VillageColumn(Kind kind, VillageField field, String indicator, boolean second) {
    /** What a column shows. */
    enum Kind {
        NO,
        CODE,
        KECAMATAN,
        NAME,
        NUMBER,
        /** Measured ÷ targeted. */
        MEASURED_SHARE,
        /** Stunted ÷ measured. */
        PREVALENCE,
        /** Served ÷ to be served. */
        COVERAGE,
        PRIORITY,
        CHECK
    }

    static VillageColumn of(Kind kind) {
        return new VillageColumn(kind, null, null, /* second= */ false);
    }

    static VillageColumn number(VillageField field, boolean second) {
        return new VillageColumn(Kind.NUMBER, field, null, second);
    }

    boolean isTypable() {
        return kind == Kind.NUMBER;
    }

    /** Whether it shows a number of the chosen period and source. */
    boolean isFigure() {
        return isTypable() || isPercent();
    }

    boolean isPercent() {
        return kind == Kind.MEASURED_SHARE || kind == Kind.PREVALENCE || kind == Kind.COVERAGE;
    }

    /** Code of the indicator whose service it is about; null for counts. */
    String service() {
        return field == null ? indicator : field.indicator();
    }

    /** Whether one of the findings is about the numbers of this column. */
    boolean breaks(Set<VillageFlag> flags) {
        if (field == null || !field.isCount()) {
            return kind == Kind.PREVALENCE && flags.contains(VillageFlag.STUNTED_OVER_MEASURED);
        }
        return switch (field.count()) {
            case FAMILIES -> false;
            case FAMILIES_AT_RISK -> flags.contains(VillageFlag.AT_RISK_OVER_FAMILIES);
            case TARGETED -> false;
            case MEASURED -> flags.contains(VillageFlag.MEASURED_OVER_TARGETED);
            case SHORT, SEVERELY_SHORT, CASES -> flags.contains(VillageFlag.STUNTED_OVER_MEASURED);
        };
    }

    /** Id of its node. */
    String id() {
        String what = field == null
                ? kind.name() + (indicator == null ? "" : "-" + indicator)
                : field.isCount() ? field.count().name() : field.service().name() + "-" + field.indicator();
        return "village-column-" + what.toLowerCase(Locale.ROOT).replace('_', '-') + (second ? "-2" : "");
    }
}
