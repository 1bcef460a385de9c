package id.rembuk.usecase;

import id.rembuk.domain.history.Actor;
import id.rembuk.usecase.assessment.Assessment;
import id.rembuk.usecase.evidence.Evidences;
import id.rembuk.usecase.followup.FollowUp;
import id.rembuk.usecase.guide.Guidance;
import id.rembuk.usecase.guide.GuideBoards;
import id.rembuk.usecase.guide.Steps;
import id.rembuk.usecase.kecamatan.Kecamatan;
import id.rembuk.usecase.picture.Figures;
import id.rembuk.usecase.port.GuidanceCatalogue;
import id.rembuk.usecase.port.ReferenceCatalogue;
import id.rembuk.usecase.port.Workspace;
import id.rembuk.usecase.port.WorkspaceFiles.Notice;
import id.rembuk.usecase.readiness.ReadinessChecks;
import id.rembuk.usecase.readiness.RembukReadiness;
import id.rembuk.usecase.rembuk.Rembuk;
import id.rembuk.usecase.request.DataRequests;
import id.rembuk.usecase.request.RequestOffers;
import id.rembuk.usecase.year.Year;
import java.time.Clock;
import java.util.List;

/** The use cases of one open workspace, made together when it is opened and dropped together when it is closed. */
public final class WorkspaceSession implements AutoCloseable {
    private final Workspace workspace;
    private final List<Notice> notices;
    private final ChangeFeed changes = new ChangeFeed();
    private final Edits edits;
    private final Today today;
    private final Plans plans;
    private final Commitments commitments;
    private final Organisations organisations;
    private final Officials officials;
    private final Cycles cycles;
    private final Guidance guidance;
    private final Assessment assessment;
    private final NewYear newYear;
    private final Kecamatan kecamatan;
    private final History history;
    private final Situation situation;
    private final Overview overview;
    private final RembukReadiness readiness;
    private final Preparation preparation;
    private final Badges badges;
    private final Meetings meetings;
    private final Documents documents;
    private final FinalDocuments finals;
    private final LetterheadPictures letterheadPictures;
    private final DataQuality dataQuality;
    private final DataRequests dataRequests;
    private final Figures figures;
    private final Imports imports;
    private final Villages villages;
    private final Priorities priorities;
    private final CauseNotes causeNotes;
    private final FieldFindings fieldFindings;
    private final Year year;
    private final RequestOffers requestOffers;
    private final Rembuk rembuk;
    private final AgreedTexts agreedTexts;
    private final GuideBoards guideBoards;
    private final Steps steps;
    private final Evidences evidences;
    private final FollowUp followUp;

    public WorkspaceSession(
            Workspace workspace,
            List<Notice> notices,
            ReferenceCatalogue reference,
            GuidanceCatalogue frames,
            Clock clock,
            Actor actor) {
        this.workspace = workspace;
        this.notices = List.copyOf(notices);
        edits = new Edits(workspace, changes, clock, actor);
        today = Today.of(workspace, clock);
        plans = new Plans(workspace, edits, reference);
        commitments = new Commitments(workspace, edits, reference);
        organisations = new Organisations(workspace, edits);
        officials = new Officials(workspace, edits);
        cycles = new Cycles(workspace, edits);
        guidance = new Guidance(workspace, edits, frames);
        newYear = new NewYear(workspace, edits, cycles, guidance);
        kecamatan = new Kecamatan(workspace, edits, today);
        history = new History(workspace);
        situation = new Situation(workspace, edits);
        overview = new Overview(workspace, reference, today);
        readiness = new RembukReadiness(workspace, reference, today, ReadinessChecks.all());
        meetings = new Meetings(workspace, edits);
        documents = new Documents(workspace, edits, reference, clock, today);
        finals = new FinalDocuments(workspace, edits, reference, clock);
        letterheadPictures = new LetterheadPictures(workspace, edits);
        dataQuality = new DataQuality(workspace, reference, today);
        dataRequests = new DataRequests(workspace, edits, today);
        figures = new Figures(workspace, reference);
        imports = new Imports(workspace, edits, reference, clock);
        villages = new Villages(workspace, edits, reference, clock);
        priorities = new Priorities(workspace, edits, reference);
        assessment = new Assessment(workspace, edits, reference, priorities, guidance);
        causeNotes = new CauseNotes(workspace, edits, reference);
        fieldFindings = new FieldFindings(workspace, edits);
        rembuk = new Rembuk(workspace, edits, changes, reference, clock, System::nanoTime);
        agreedTexts = new AgreedTexts(workspace, edits, reference, clock);
        guideBoards = new GuideBoards(workspace, guidance, frames, reference, today);
        year = new Year(workspace, edits, guidance, guideBoards, reference, today);
        requestOffers = new RequestOffers(workspace, dataQuality, year, guideBoards, reference);
        steps = new Steps(edits, guidance, guideBoards, clock);
        badges = new Badges(workspace, reference, guideBoards, today);
        preparation = new Preparation(workspace, readiness, year, guideBoards, today);
        evidences = new Evidences(workspace, edits, clock);
        followUp = new FollowUp(workspace, edits, today);
    }

    public Workspace workspace() {
        return workspace;
    }

    /** What the officer should know about the file at opening. */
    public List<Notice> notices() {
        return notices;
    }

    public ChangeFeed changes() {
        return changes;
    }

    /** Which day it is here. */
    public Today today() {
        return today;
    }

    public Edits edits() {
        return edits;
    }

    public Plans plans() {
        return plans;
    }

    public Commitments commitments() {
        return commitments;
    }

    public Organisations organisations() {
        return organisations;
    }

    public Officials officials() {
        return officials;
    }

    public Cycles cycles() {
        return cycles;
    }

    /** Begins the next round of actions. */
    public NewYear newYear() {
        return newYear;
    }

    /** The regency's own view of the yearly assessment. */
    public Assessment assessment() {
        return assessment;
    }

    /** What the kecamatan have handed in and the camat approved. */
    public Kecamatan kecamatan() {
        return kecamatan;
    }

    public History history() {
        return history;
    }

    public Situation situation() {
        return situation;
    }

    public Overview overview() {
        return overview;
    }

    /** What is still to be mended before the rembuk. */
    public RembukReadiness readiness() {
        return readiness;
    }

    /** The numbers beside the places. */
    public Badges badges() {
        return badges;
    }

    /** How far the preparation of the rembuk is. */
    public Preparation preparation() {
        return preparation;
    }

    public Meetings meetings() {
        return meetings;
    }

    /** Official papers while they are drafts. */
    public Documents documents() {
        return documents;
    }

    /** Official papers from their becoming final on. */
    public FinalDocuments finals() {
        return finals;
    }

    public LetterheadPictures letterheadPictures() {
        return letterheadPictures;
    }

    /** What is wrong with the figures of the desa. */
    public DataQuality dataQuality() {
        return dataQuality;
    }

    /** What bodies were asked to send or mend. */
    public DataRequests dataRequests() {
        return dataRequests;
    }

    /** What other offices send, brought in. */
    public Imports imports() {
        return imports;
    }

    /** The numbers of the desa. */
    public Villages villages() {
        return villages;
    }

    /** What the pictures of the analysis are made of. */
    public Figures figures() {
        return figures;
    }

    /** Why indicators are where they are, and what would help. */
    public CauseNotes causeNotes() {
        return causeNotes;
    }

    /** What audits and coordination meetings found out. */
    public FieldFindings fieldFindings() {
        return fieldFindings;
    }

    /** How far the actions of the year are. */
    public GuideBoards guideBoards() {
        return guideBoards;
    }

    /** What is noted of the steps of the actions. */
    public Steps steps() {
        return steps;
    }

    /** What can be asked of a body. */
    public RequestOffers requestOffers() {
        return requestOffers;
    }

    /** The deadlines of the cycle. */
    public Year year() {
        return year;
    }

    /** What proves the actions. */
    public Evidences evidences() {
        return evidences;
    }

    /** Reports on how far commitments are. */
    public FollowUp followUp() {
        return followUp;
    }

    /** The guidance frame of the year. */
    public Guidance guidance() {
        return guidance;
    }

    /** What the meeting agreed, closed at versions. */
    public AgreedTexts agreedTexts() {
        return agreedTexts;
    }

    /** The day of the rembuk: the chosen meeting, its agenda, attendance, decisions, notes and pledges. */
    public Rembuk rembuk() {
        return rembuk;
    }

    /** The rule, the ranking and the list of lokus. */
    public Priorities priorities() {
        return priorities;
    }

    @Override
    public void close() {
        workspace.close();
    }
}
