package id.rembuk.ui.village;

import id.rembuk.domain.situation.Prevalence;
import id.rembuk.domain.situation.StuntingCount;
import java.util.EnumSet;
import java.util.Set;

/** What to look at in the counts of one desa, the gravest first. */
enum VillageFlag {
    /** More children are stunted than were measured. */
    STUNTED_OVER_MEASURED(true),
    /** More balita were measured than there should be. */
    MEASURED_OVER_TARGETED(true),
    /** More families are at risk than there are. */
    AT_RISK_OVER_FAMILIES(true),
    /** A number is missing that other desa have. */
    INCOMPLETE(true),
    /** The second source differs notably. */
    SOURCES_DIFFER(false),
    /** So few were measured that a percent says little. */
    SMALL_SAMPLE(false);

    private final boolean grave;

    VillageFlag(boolean grave) {
        this.grave = grave;
    }

    /** Whether it cannot be right as it is. */
    boolean isGrave() {
        return grave;
    }

    /**
     * What the counts of one source say by themselves.
     *
     * @param count null when nothing is known
     */
    static Set<VillageFlag> of(StuntingCount count) {
        Set<VillageFlag> flags = EnumSet.noneOf(VillageFlag.class);
        if (count == null) {
            return flags;
        }
        add(flags, STUNTED_OVER_MEASURED, exceeds(leastStunted(count), count.measured()));
        add(flags, MEASURED_OVER_TARGETED, exceeds(count.measured(), count.targeted()));
        add(flags, AT_RISK_OVER_FAMILIES, exceeds(count.familiesAtRisk(), count.families()));
        add(
                flags,
                SMALL_SAMPLE,
                count.measured() != null && count.measured() > 0 && count.measured() < Prevalence.SMALL_SAMPLE);
        return flags;
    }

    /** Stunted children as far as known, persons; null when nothing is. */
    private static Integer leastStunted(StuntingCount count) {
        if (count.stunted() != null) {
            return count.stunted();
        }
        return count.shortChildren() != null ? count.shortChildren() : count.severelyShort();
    }

    private static boolean exceeds(Integer part, Integer whole) {
        return part != null && whole != null && part > whole;
    }

    private static void add(Set<VillageFlag> flags, VillageFlag flag, boolean holds) {
        if (holds) {
            flags.add(flag);
        }
    }
}
