package id.rembuk.domain.plan;

import java.util.List;

/** Carries one field of a plan line over to another line. */
public final class PlanFields {
    private PlanFields() {}

    /**
     * The line {@code to} with the field as it stands in {@code from}; what belongs to a field goes with it. One single
     * fund that pays all of the share means that, not its amount: it follows the share.
     */
    public static PlanLine copy(PlanField field, PlanLine from, PlanLine to) {
        PlanLineBuilder line = to.edit();
        PlanLineBuilder changed =
                switch (field) {
                    case OWNER -> line.organisationId(from.organisationId());
                    case OUTPUT -> line.output(from.output());
                    case DESCRIPTION -> line.description(from.description());
                    case NOMENCLATURE ->
                        line.nomenclatureCode(from.nomenclatureCode())
                                .nomenclatureName(from.nomenclatureName())
                                .nomenclatureVersion(from.nomenclatureVersion());
                    case CLASS -> line.interventionClass(from.interventionClass());
                    case REACH -> line.reach(from.reach());
                    case BASELINE -> line.baseline(from.baseline());
                    case TARGET -> line.target(from.target());
                    case UNIT -> line.unit(from.unit());
                    case TARGET_GROUPS -> line.targetGroups(from.targetGroups());
                    case PEOPLE -> line.people(from.people());
                    case MONTHS -> line.monthFrom(from.monthFrom()).monthTo(from.monthTo());
                    case SITES -> line.sites(from.sites());
                    case BUDGET -> line.budget(from.budget());
                    case SHARE ->
                        line.stuntingShare(from.stuntingShare()).funds(paysAll(to) ? paying(to, from) : to.funds());
                    case FUNDS -> line.funds(paysAll(from) ? paying(from, to) : from.funds());
                    case INDICATORS -> line.indicatorCodes(from.indicatorCodes());
                    case STEP -> line.stages(from.stages());
                    case ORIGIN -> line.origin(from.origin());
                    case NOTE -> line.note(from.note());
                };
        return changed.build();
    }

    private static boolean paysAll(PlanLine line) {
        return line.funds().size() == 1 && line.funds().get(0).rupiah() == share(line);
    }

    /** The single fund of one line with the whole share of another. */
    private static List<FundShare> paying(PlanLine payer, PlanLine paid) {
        return List.of(new FundShare(payer.funds().get(0).source(), share(paid)));
    }

    private static long share(PlanLine line) {
        return line.stuntingShare() == null ? 0 : line.stuntingShare();
    }
}
