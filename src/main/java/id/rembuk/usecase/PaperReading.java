package id.rembuk.usecase;

import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.document.PaperSnapshot;
import id.rembuk.domain.document.PaperSnapshot.AgreedPoint;
import id.rembuk.domain.document.PaperSnapshot.AgreedVersion;
import id.rembuk.domain.document.PaperSnapshot.Correction;
import id.rembuk.domain.document.PaperSnapshot.Kop;
import id.rembuk.domain.document.PaperSnapshot.MeetingFacts;
import id.rembuk.domain.document.PaperSnapshot.PaperSigner;
import id.rembuk.domain.document.PaperSnapshot.PlanSummary;
import id.rembuk.domain.document.Proceedings;
import id.rembuk.domain.document.SignerSlot;
import id.rembuk.domain.document.SituationFacts;
import id.rembuk.domain.history.HistoryEntry;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.organisation.Letterhead;
import id.rembuk.domain.organisation.Official;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.organisation.SignatureBlock;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.rembuk.AgreedContent;
import id.rembuk.domain.rembuk.AgreedText;
import id.rembuk.domain.rembuk.Decision;
import id.rembuk.domain.rembuk.DecisionState;
import id.rembuk.domain.rembuk.Decisions;
import id.rembuk.domain.rembuk.Participation;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.domain.workspace.WorkspaceIdentity;
import id.rembuk.text.Messages;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.ReferenceCatalogue;
import id.rembuk.usecase.port.SnapshotFormat;
import id.rembuk.usecase.rembuk.MeetingProceedings;
import id.rembuk.usecase.rembuk.RembukBoard;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads everything one paper prints as values, from one state of the workspace. */
final class PaperReading {
    private static final String DOTS = "\u2026".repeat(10);

    private static final AgreedContent NOTHING_AGREED =
            new AgreedContent(List.of(), new PlanSummary(0, 0, 0, 0, 0, 0, 0, List.of()), List.of());

    private final Records records;
    private final ReferenceCatalogue reference;
    private final Messages messages;
    private final Cycle cycle;
    private final PlanCatalogue catalogue;
    private final PlanSitesText sites;
    private final Decisions decisions;

    /** @param messages in the language of the paper, which is Indonesian whatever the language of the window */
    PaperReading(Records records, ReferenceCatalogue reference, Messages messages) {
        this.records = records;
        this.reference = reference;
        this.messages = messages;
        cycle = CurrentCycle.of(records);
        catalogue = PlanCatalogue.of(records, reference);
        sites = new PlanSitesText(catalogue, messages);
        decisions = new Decisions(records.all(Decision.class));
    }

    /**
     * The snapshot of a draft as the data stand now.
     *
     * @param format reads the version that a correction names
     */
    PaperSnapshot of(OfficialDocument document, SnapshotFormat format) {
        PaperSnapshot now = document.kind().statesAgreement()
                ? ofAgreement(document, format)
                : of(document, NOTHING_AGREED, null, SituationFacts.NONE);
        if (document.replacesId() == null) {
            return now;
        }
        OfficialDocument old = Finals.stored(records, document.replacesId());
        PaperSnapshot before = Finals.frozen(records, old, format);
        List<String> differences = new SnapshotDifferences(messages).between(before, now);
        return now.correcting(new Correction(old.version(), before.number(), before.date(), differences));
    }

    /** What would be agreed if it were closed now: all but what was put off or refused. */
    AgreedContent agreedNow() {
        PaperPlan plan = new PaperPlan(lines(), catalogue, sites, messages);
        return new AgreedContent(commitments(), plan.summary(), plan.annex());
    }

    private PaperSnapshot ofAgreement(OfficialDocument document, SnapshotFormat format) {
        Optional<AgreedTexts.Agreed> closed = AgreedTexts.newest(records, format);
        AgreedContent content = closed.map(AgreedTexts.Agreed::content).orElseGet(this::agreedNow);
        AgreedVersion version = closed.map(AgreedTexts.Agreed::text)
                .filter(AgreedText::isLocked)
                .map(text -> new AgreedVersion(text.version(), text.sha256()))
                .orElse(null);
        return of(document, content, version, new PaperSituation(records, cycle).facts());
    }

    private PaperSnapshot of(
            OfficialDocument document, AgreedContent agreed, AgreedVersion version, SituationFacts situation) {
        WorkspaceIdentity identity = records.identity();
        Meeting meeting = Meetings.current(records);
        boolean annexed = document.kind() == DocumentKind.BERITA_ACARA;
        return new PaperSnapshot(
                document.kind(),
                identity.regencyName(),
                identity.provinceName(),
                cycle.activityYear(),
                cycle.planningYear(),
                identity.practice(),
                document.number(),
                date(document, meeting),
                null,
                kop(document),
                meeting(meeting),
                proceedings(document),
                situation,
                version,
                agreed.commitments(),
                agreed.summary(),
                annexed ? agreed.annex() : List.of(),
                signers(document),
                document.signatureLayout(),
                document.paper(),
                document.annexPaper(),
                records.historyHead().map(HistoryEntry::hash).orElse(""));
    }

    private Proceedings proceedings(OfficialDocument document) {
        return document.kind().statesAgreement()
                ? null
                : new MeetingProceedings(RembukBoard.of(records, reference)).of(document.kind());
    }

    /** Everything the embedded workbook shows. */
    Workplan workplan(ZonedDateTime readAt) {
        return new Workplan(
                records.identity(),
                cycle,
                catalogue.organisations(),
                catalogue.areas(),
                Priorities.lokus(records, cycle),
                reference.indicators(),
                reference.fundSources(),
                reference.nomenclature(),
                lines(),
                storedCommitments(),
                readAt);
    }

    /** The day a document is dated; null while neither it nor its meeting has one. */
    static LocalDate date(OfficialDocument document, Meeting meeting) {
        return document.date() != null ? document.date() : meeting.date();
    }

    private Kop kop(OfficialDocument document) {
        return Optional.ofNullable(document.letterheadId())
                .flatMap(id -> records.find(Letterhead.class, id))
                .map(PaperReading::kop)
                .orElse(null);
    }

    private static Kop kop(Letterhead letterhead) {
        boolean government = isFilled(letterhead.governmentLine());
        int office = isFilled(letterhead.officeLine()) ? (government ? 1 : 0) : -1;
        return new Kop(letterhead.printedLines(), office, letterhead.images());
    }

    private MeetingFacts meeting(Meeting meeting) {
        Participation persons = Participation.of(meeting, Meetings.attendance(records, meeting));
        return new MeetingFacts(
                meeting.title() != null ? meeting.title() : Meetings.title(records, cycle),
                meeting.date(),
                meeting.start(),
                meeting.end(),
                meeting.zone(),
                meeting.place(),
                meeting.city(),
                chair(meeting),
                persons.participants(),
                persons.invited(),
                meeting.elements(),
                meeting.basis(),
                meeting.agenda(),
                meeting.discussion(),
                meeting.followUp());
    }

    /** The chair by position and name, as far as they are known. */
    private String chair(Meeting meeting) {
        return Optional.ofNullable(meeting.chairId())
                .flatMap(id -> records.find(Official.class, id))
                .map(Official::words)
                .filter(words -> !words.isEmpty())
                .orElse(null);
    }

    private List<PaperSigner> signers(OfficialDocument document) {
        return document.signers().stream()
                .map(slot -> new PaperSigner(slot.field(), block(records, slot), slot.element()))
                .toList();
    }

    /** What is printed where a signer of a draft will sign. */
    static SignatureBlock block(Records records, SignerSlot slot) {
        if (slot.officialId() == null) {
            String position = isFilled(slot.personPosition())
                    ? slot.personPosition().strip().toUpperCase(Locale.ROOT)
                    : DOTS;
            String name = isFilled(slot.personName()) ? slot.personName().strip() : DOTS;
            return new SignatureBlock(List.of(position + ","), name, "");
        }
        return records.find(Official.class, slot.officialId())
                .map(SignatureBlock::of)
                .orElseGet(() -> new SignatureBlock(List.of(DOTS + ","), DOTS, ""));
    }

    private List<Commitment> storedCommitments() {
        return records.all(Commitment.class).stream()
                .filter(commitment ->
                        commitment.cycleId().equals(cycle.id()) && decisions.keeps(RecordRef.of(commitment)))
                .sorted(Comparator.comparing(Commitment::number, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private List<AgreedPoint> commitments() {
        List<AgreedPoint> points = new ArrayList<>();
        for (Commitment commitment : storedCommitments()) {
            points.add(new AgreedPoint(
                    points.size() + 1,
                    commitment.text(),
                    catalogue
                            .organisation(commitment.ownerId())
                            .map(Organisation::name)
                            .orElse(null),
                    measure(commitment),
                    commitment.baseline(),
                    commitment.baselineYear(),
                    commitment.baselineSource(),
                    commitment.target(),
                    commitment.unit(),
                    commitment.deadline(),
                    commitment.sites().isEmpty() ? null : sites.write(commitment.sites()),
                    commitment.evidence(),
                    reservation(commitment),
                    commitment.gateReason()));
        }
        return points;
    }

    /** What the commitment itself states, then what it was agreed with. */
    private String reservation(Commitment commitment) {
        String note = decisions
                .of(RecordRef.of(commitment))
                .filter(decision -> decision.state() == DecisionState.DISEPAKATI_CATATAN)
                .map(Decision::note)
                .orElse(null);
        if (note == null) {
            return commitment.reservation();
        }
        return isFilled(commitment.reservation()) ? commitment.reservation().strip() + "; " + note : note;
    }

    private String measure(Commitment commitment) {
        return isFilled(commitment.measure())
                ? commitment.measure()
                : catalogue
                        .indicator(commitment.indicatorCode())
                        .map(Indicator::name)
                        .orElse(commitment.indicatorCode());
    }

    private List<PlanLine> lines() {
        return records.all(PlanLine.class).stream()
                .filter(line -> line.cycleId().equals(cycle.id()) && decisions.keeps(RecordRef.of(line)))
                .toList();
    }

    private static boolean isFilled(String text) {
        return text != null && !text.isBlank();
    }
}
