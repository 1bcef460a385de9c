package id.rembuk.domain.history;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.analysis.CauseNote;
import id.rembuk.domain.analysis.DataRequest;
import id.rembuk.domain.analysis.FieldFinding;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.BoundaryMap;
import id.rembuk.domain.assessment.Criterion;
import id.rembuk.domain.commitment.CarriedCommitment;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.commitment.CommitmentReport;
import id.rembuk.domain.document.Edition;
import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.document.PaperTemplate;
import id.rembuk.domain.document.Signing;
import id.rembuk.domain.guide.Deadline;
import id.rembuk.domain.guide.Evidence;
import id.rembuk.domain.guide.FilledText;
import id.rembuk.domain.guide.FrameInUse;
import id.rembuk.domain.guide.StepState;
import id.rembuk.domain.hall.OwnSlide;
import id.rembuk.domain.intake.AreaAlias;
import id.rembuk.domain.intake.Intake;
import id.rembuk.domain.intake.RememberedMapping;
import id.rembuk.domain.kecamatan.Approval;
import id.rembuk.domain.organisation.Letterhead;
import id.rembuk.domain.organisation.Official;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.portal.PortalEntry;
import id.rembuk.domain.priority.PriorityRule;
import id.rembuk.domain.priority.PrioritySite;
import id.rembuk.domain.rembuk.AgendaItem;
import id.rembuk.domain.rembuk.AgreedText;
import id.rembuk.domain.rembuk.Attendee;
import id.rembuk.domain.rembuk.Decision;
import id.rembuk.domain.rembuk.FloorChange;
import id.rembuk.domain.rembuk.Minute;
import id.rembuk.domain.rembuk.Pledge;
import id.rembuk.domain.rembuk.Sitting;
import id.rembuk.domain.situation.HigherPrevalence;
import id.rembuk.domain.situation.PrevalenceFigure;
import id.rembuk.domain.situation.PrevalenceTarget;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.domain.workspace.Cycle;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of records, by the name under which history and the change feed speak of them. */
public enum RecordKind {
    AREA(Area.class),
    CYCLE(Cycle.class),
    ORGANISATION(Organisation.class),
    OFFICIAL(Official.class),
    LETTERHEAD(Letterhead.class),
    STUNTING_COUNT(StuntingCount.class),
    PREVALENCE(PrevalenceFigure.class),
    TARGET(PrevalenceTarget.class),
    PLAN_LINE(PlanLine.class),
    COMMITMENT(Commitment.class),
    MEETING(Meeting.class),
    DOCUMENT(OfficialDocument.class),
    EDITION(Edition.class),
    SIGNING(Signing.class),
    PAPER_TEMPLATE(PaperTemplate.class),
    SERVICE_COUNT(ServiceCount.class),
    INTAKE(Intake.class),
    AREA_ALIAS(AreaAlias.class),
    REMEMBERED_MAPPING(RememberedMapping.class),
    PRIORITY_RULE(PriorityRule.class),
    PRIORITY_SITE(PrioritySite.class),
    CAUSE_NOTE(CauseNote.class),
    FIELD_FINDING(FieldFinding.class),
    DATA_REQUEST(DataRequest.class),
    BOUNDARY_MAP(BoundaryMap.class),
    DEADLINE(Deadline.class),
    STEP_STATE(StepState.class),
    CRITERION(Criterion.class),
    PORTAL_ENTRY(PortalEntry.class),
    KECAMATAN_APPROVAL(Approval.class),
    CARRIED_COMMITMENT(CarriedCommitment.class),
    SITTING(Sitting.class),
    AGENDA_ITEM(AgendaItem.class),
    ATTENDEE(Attendee.class),
    DECISION(Decision.class),
    FLOOR_CHANGE(FloorChange.class),
    MINUTE(Minute.class),
    PLEDGE(Pledge.class),
    AGREED_TEXT(AgreedText.class),
    OWN_SLIDE(OwnSlide.class),
    EVIDENCE(Evidence.class),
    FRAME_IN_USE(FrameInUse.class),
    FILLED_TEXT(FilledText.class),
    HIGHER_PREVALENCE(HigherPrevalence.class),
    COMMITMENT_REPORT(CommitmentReport.class);

    private static final Map<Class<?>, RecordKind> BY_TYPE =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(RecordKind::type, Function.identity()));

    private final Class<? extends WorkspaceRecord> type;

    RecordKind(Class<? extends WorkspaceRecord> type) {
        this.type = type;
    }

    public Class<? extends WorkspaceRecord> type() {
        return type;
    }

    /** The kind of a record's class; every permitted class has one. */
    public static RecordKind of(Class<?> type) {
        RecordKind kind = BY_TYPE.get(type);
        if (kind == null) {
            throw new IllegalArgumentException("No record kind for " + type);
        }
        return kind;
    }

    public static RecordKind of(WorkspaceRecord record) {
        return of(record.getClass());
    }
}
