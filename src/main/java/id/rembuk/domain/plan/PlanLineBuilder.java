package id.rembuk.domain.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Builds a changed copy of a plan line, field by field. */
public final class PlanLineBuilder {
    private final String cycleId;
    private String id;
    private long position;
    private String organisationId;
    private InterventionClass interventionClass;
    private Reach reach;
    private String nomenclatureCode;
    private String nomenclatureName;
    private String nomenclatureVersion;
    private String description;
    private String output;
    private String unit;
    private BigDecimal baseline;
    private Target target = Target.NONE;
    private Set<TargetGroup> targetGroups = Set.of();
    private Integer people;
    private Integer monthFrom;
    private Integer monthTo;
    private Budget budget = Budget.UNKNOWN;
    private Long stuntingShare;
    private List<FundShare> funds = List.of();
    private Sites sites = Sites.NONE;
    private List<String> indicatorCodes = List.of();
    private List<BudgetStage> stages = List.of();
    private Origin origin = Origin.OPD;
    private String note;

    PlanLineBuilder(String id, String cycleId, long position, String organisationId) {
        this.id = id;
        this.cycleId = cycleId;
        this.position = position;
        this.organisationId = organisationId;
    }

    PlanLineBuilder(PlanLine line) {
        id = line.id();
        cycleId = line.cycleId();
        position = line.position();
        organisationId = line.organisationId();
        interventionClass = line.interventionClass();
        reach = line.reach();
        nomenclatureCode = line.nomenclatureCode();
        nomenclatureName = line.nomenclatureName();
        nomenclatureVersion = line.nomenclatureVersion();
        description = line.description();
        output = line.output();
        unit = line.unit();
        baseline = line.baseline();
        target = line.target();
        targetGroups = line.targetGroups();
        people = line.people();
        monthFrom = line.monthFrom();
        monthTo = line.monthTo();
        budget = line.budget();
        stuntingShare = line.stuntingShare();
        funds = line.funds();
        sites = line.sites();
        indicatorCodes = line.indicatorCodes();
        stages = line.stages();
        origin = line.origin();
        note = line.note();
    }

    public PlanLineBuilder id(String value) {
        id = value;
        return this;
    }

    public PlanLineBuilder position(long value) {
        position = value;
        return this;
    }

    public PlanLineBuilder organisationId(String value) {
        organisationId = value;
        return this;
    }

    public PlanLineBuilder interventionClass(InterventionClass value) {
        interventionClass = value;
        return this;
    }

    public PlanLineBuilder reach(Reach value) {
        reach = value;
        return this;
    }

    public PlanLineBuilder nomenclatureCode(String value) {
        nomenclatureCode = value;
        return this;
    }

    public PlanLineBuilder nomenclatureName(String value) {
        nomenclatureName = value;
        return this;
    }

    public PlanLineBuilder nomenclatureVersion(String value) {
        nomenclatureVersion = value;
        return this;
    }

    public PlanLineBuilder description(String value) {
        description = value;
        return this;
    }

    public PlanLineBuilder output(String value) {
        output = value;
        return this;
    }

    public PlanLineBuilder unit(String value) {
        unit = value;
        return this;
    }

    public PlanLineBuilder baseline(BigDecimal value) {
        baseline = value;
        return this;
    }

    public PlanLineBuilder target(Target value) {
        target = value;
        return this;
    }

    public PlanLineBuilder targetGroups(Set<TargetGroup> value) {
        targetGroups = value;
        return this;
    }

    public PlanLineBuilder people(Integer value) {
        people = value;
        return this;
    }

    public PlanLineBuilder monthFrom(Integer value) {
        monthFrom = value;
        return this;
    }

    public PlanLineBuilder monthTo(Integer value) {
        monthTo = value;
        return this;
    }

    public PlanLineBuilder budget(Budget value) {
        budget = value;
        return this;
    }

    public PlanLineBuilder stuntingShare(Long value) {
        stuntingShare = value;
        return this;
    }

    public PlanLineBuilder funds(List<FundShare> value) {
        funds = value;
        return this;
    }

    public PlanLineBuilder sites(Sites value) {
        sites = value;
        return this;
    }

    public PlanLineBuilder indicatorCodes(List<String> value) {
        indicatorCodes = value;
        return this;
    }

    public PlanLineBuilder stages(List<BudgetStage> value) {
        stages = value;
        return this;
    }

    public PlanLineBuilder origin(Origin value) {
        origin = value;
        return this;
    }

    public PlanLineBuilder note(String value) {
        note = value;
        return this;
    }

    public PlanLine build() {
        return new PlanLine(
                id,
                cycleId,
                position,
                organisationId,
                interventionClass,
                reach,
                nomenclatureCode,
                nomenclatureName,
                nomenclatureVersion,
                description,
                output,
                unit,
                baseline,
                target,
                targetGroups,
                people,
                monthFrom,
                monthTo,
                budget,
                stuntingShare,
                funds,
                sites,
                indicatorCodes,
                stages,
                origin,
                note);
    }
}
