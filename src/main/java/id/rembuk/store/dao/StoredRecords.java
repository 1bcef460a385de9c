package id.rembuk.store.dao;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.history.HistoryEntry;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.workspace.WorkspaceIdentity;
import id.rembuk.usecase.port.Records;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers questions from one connection to a workspace. */
public class StoredRecords implements Records {
    final Statements statements;
    final HistoryDao history;
    final IdentityDao identity;
    final StoredFileDao files;
    final ImageDao images;
    private final Map<String, String> preferredHere = new HashMap<>();
    private final Map<RecordKind, TableDao<?>> tables = new EnumMap<>(RecordKind.class);

    public StoredRecords(Statements statements) {
        this.statements = statements;
        history = new HistoryDao(statements);
        identity = new IdentityDao(statements);
        files = new StoredFileDao(statements);
        images = new ImageDao(statements);
        putBase();
        putPlans();
        putPapers();
        putData();
        putGuide();
        putMeetings();
    }

    private void putBase() {
        tables.put(RecordKind.AREA, new AreaDao(statements));
        tables.put(RecordKind.CYCLE, new CycleDao(statements));
        tables.put(RecordKind.ORGANISATION, new OrganisationDao(statements));
        tables.put(RecordKind.OFFICIAL, new OfficialDao(statements));
        tables.put(RecordKind.LETTERHEAD, new LetterheadDao(statements));
        tables.put(RecordKind.INTAKE, new IntakeDao(statements));
        tables.put(RecordKind.AREA_ALIAS, new AreaAliasDao(statements));
        tables.put(RecordKind.REMEMBERED_MAPPING, new RememberedMappingDao(statements));
    }

    private void putPlans() {
        tables.put(RecordKind.STUNTING_COUNT, new StuntingCountDao(statements));
        tables.put(RecordKind.PREVALENCE, new PrevalenceDao(statements));
        tables.put(RecordKind.HIGHER_PREVALENCE, new HigherPrevalenceDao(statements));
        tables.put(RecordKind.TARGET, new TargetDao(statements));
        tables.put(RecordKind.PLAN_LINE, new PlanLineDao(statements));
        tables.put(RecordKind.COMMITMENT, new CommitmentDao(statements));
        tables.put(RecordKind.CARRIED_COMMITMENT, new CarriedCommitmentDao(statements));
        tables.put(RecordKind.COMMITMENT_REPORT, new CommitmentReportDao(statements));
    }

    private void putPapers() {
        tables.put(RecordKind.MEETING, new MeetingDao(statements));
        tables.put(RecordKind.DOCUMENT, new DocumentDao(statements));
        tables.put(RecordKind.EDITION, new EditionDao(statements));
        tables.put(RecordKind.SIGNING, new SigningDao(statements));
        tables.put(RecordKind.PAPER_TEMPLATE, new PaperTemplateDao(statements));
    }

    private void putData() {
        tables.put(RecordKind.SERVICE_COUNT, new ServiceCountDao(statements));
        tables.put(RecordKind.PRIORITY_RULE, new PriorityRuleDao(statements));
        tables.put(RecordKind.PRIORITY_SITE, new PrioritySiteDao(statements));
        tables.put(RecordKind.CAUSE_NOTE, new CauseNoteDao(statements));
        tables.put(RecordKind.FIELD_FINDING, new FieldFindingDao(statements));
        tables.put(RecordKind.DATA_REQUEST, new DataRequestDao(statements));
        tables.put(RecordKind.BOUNDARY_MAP, new BoundaryMapDao(statements));
    }

    private void putGuide() {
        tables.put(RecordKind.DEADLINE, new DeadlineDao(statements));
        tables.put(RecordKind.STEP_STATE, new StepStateDao(statements));
        tables.put(RecordKind.CRITERION, new CriterionDao(statements));
        tables.put(RecordKind.PORTAL_ENTRY, new PortalEntryDao(statements));
        tables.put(RecordKind.KECAMATAN_APPROVAL, new ApprovalDao(statements));
        tables.put(RecordKind.EVIDENCE, new EvidenceDao(statements));
        tables.put(RecordKind.FRAME_IN_USE, new FrameInUseDao(statements));
        tables.put(RecordKind.FILLED_TEXT, new FilledTextDao(statements));
    }

    private void putMeetings() {
        tables.put(RecordKind.SITTING, new SittingDao(statements));
        tables.put(RecordKind.AGENDA_ITEM, new AgendaItemDao(statements));
        tables.put(RecordKind.ATTENDEE, new AttendeeDao(statements));
        tables.put(RecordKind.DECISION, new DecisionDao(statements));
        tables.put(RecordKind.FLOOR_CHANGE, new FloorChangeDao(statements));
        tables.put(RecordKind.MINUTE, new MinuteDao(statements));
        tables.put(RecordKind.PLEDGE, new PledgeDao(statements));
        tables.put(RecordKind.AGREED_TEXT, new AgreedTextDao(statements));
        tables.put(RecordKind.OWN_SLIDE, new OwnSlideDao(statements));
    }

    @Override
    public WorkspaceIdentity identity() {
        return identity.get();
    }

    @Override
    public <T extends WorkspaceRecord> Optional<T> find(Class<T> type, String id) {
        return table(type).find(id);
    }

    @Override
    public <T extends WorkspaceRecord> List<T> all(Class<T> type) {
        return table(type).all();
    }

    @Override
    public long count(Class<? extends WorkspaceRecord> type) {
        return table(type).count();
    }

    @Override
    public long lastPlanPosition(String organisationId) {
        return statements
                .first(
                        "SELECT coalesce(max((SELECT max(position) FROM plan_line"
                                + " WHERE cycle_id = cycle.id AND organisation_id IS ?)), 0) FROM cycle",
                        Row::wholeNumber,
                        organisationId)
                .orElse(0L);
    }

    @Override
    public Optional<HistoryEntry> historyHead() {
        return history.head();
    }

    @Override
    public Optional<Instant> lastEditAt() {
        return history.lastAt();
    }

    @Override
    public List<HistoryEntry> historyAfter(long sequence, int limit) {
        return history.after(sequence, limit);
    }

    @Override
    public Optional<String> preference(String key) {
        String here = preferredHere.get(key);
        return here != null
                ? Optional.of(here)
                : statements.first("SELECT value FROM preference WHERE key = ?", Row::text, key);
    }

    /** Lets a preference hold as long as this connection without writing it; null for what is written. */
    public void preferHere(String key, String value) {
        preferredHere.compute(key, (same, before) -> value);
    }

    @Override
    public List<RecordChange> many(String setId) {
        return images.of(setId);
    }

    @Override
    public String manyDigest(String setId) {
        return images.digestOf(setId);
    }

    @Override
    public Optional<Bytes> storedFile(String sha256) {
        return files.find(sha256);
    }

    @SuppressWarnings("unchecked") // the constructor puts the table of a kind's type under that kind
    <T extends WorkspaceRecord> TableDao<T> table(Class<T> type) {
        return (TableDao<T>) tables.get(RecordKind.of(type));
    }
}
