package id.rembuk.domain.history;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.document.Edition;
import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.document.PaperTemplate;
import id.rembuk.domain.document.Signing;
import id.rembuk.domain.organisation.Letterhead;
import id.rembuk.domain.organisation.Official;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.situation.PrevalenceFigure;
import id.rembuk.domain.situation.PrevalenceTarget;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.domain.workspace.Cycle;

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
    PAPER_TEMPLATE(PaperTemplate.class);

    private final Class<? extends WorkspaceRecord> type;

    RecordKind(Class<? extends WorkspaceRecord> type) {
        this.type = type;
    }

    public Class<? extends WorkspaceRecord> type() {
        return type;
    }

    /** The kind of a record's class; every permitted class has one. */
    public static RecordKind of(Class<?> type) {
        for (RecordKind kind : values()) {
            if (kind.type == type) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No record kind for " + type);
    }

    public static RecordKind of(WorkspaceRecord record) {
        return of(record.getClass());
    }
}
