package id.rembuk.domain.plan;

/** Carries one field of a plan line over to another line. */
public final class PlanFields {
    private PlanFields() {}

    /** The line {@code to} with the field as it stands in {@code from}; what belongs to a field goes with it. */
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
                    case SHARE -> line.stuntingShare(from.stuntingShare());
                    case FUNDS -> line.funds(from.funds());
                    case INDICATORS -> line.indicatorCodes(from.indicatorCodes());
                    case STEP -> line.stages(from.stages());
                    case ORIGIN -> line.origin(from.origin());
                    case NOTE -> line.note(from.note());
                };
        return changed.build();
    }
}
