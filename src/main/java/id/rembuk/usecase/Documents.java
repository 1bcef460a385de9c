package id.rembuk.usecase;

import id.rembuk.domain.Ids;
import id.rembuk.domain.PersonalData;
import id.rembuk.domain.UserError;
import id.rembuk.domain.document.DocumentBuilder;
import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.DocumentState;
import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.document.PaperSnapshot;
import id.rembuk.domain.document.PaperTemplate;
import id.rembuk.domain.document.SignatureLayout;
import id.rembuk.domain.document.SignerSlot;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.text.Messages;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.ReferenceCatalogue;
import id.rembuk.usecase.port.SnapshotFormat;
import id.rembuk.usecase.port.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What people do with official papers while they are drafts; {@link FinalDocuments} has what follows. */
public final class Documents {
    /** Most signers a paper takes. */
    public static final int MOST_SIGNERS = 200;

    /** From this number of signers on a new paper proposes the table. */
    private static final int MANY_SIGNERS = 7;

    /** Longest name or position of a signer, in characters. */
    private static final int LONGEST_NAME = 1_000;

    private final Workspace workspace;
    private final Edits edits;
    private final ReferenceCatalogue reference;
    private final Clock clock;
    private final Today today;
    private final PrintedSigners printed;

    Documents(Workspace workspace, Edits edits, ReferenceCatalogue reference, Clock clock, Today today) {
        this.workspace = workspace;
        this.edits = edits;
        this.reference = reference;
        this.clock = clock;
        this.today = today;
        printed = new PrintedSigners(workspace.snapshots());
    }

    /** All documents of the workspace with what their list shows. */
    public DocumentBoard board() {
        return workspace.read(records -> new DocumentBoards(records, printed).board(today.day()));
    }

    /**
     * Adds a draft with what most offices take: F4, the kop of the planning body when there is one, and as signers the
     * chair and those who hold the positions of the bodies with a commitment on the meeting's day; of a notulen its
     * notulis.
     *
     * @return its id
     */
    public String create(DocumentKind kind) {
        String id = Ids.next();
        edits.apply(
                EditName.of("document.create", name(kind)),
                records -> List.of(RecordChange.added(proposed(records, id, kind))));
        return id;
    }

    private OfficialDocument proposed(Records records, String id, DocumentKind kind) {
        SignerProposal proposal = new SignerProposal(records, today.day());
        List<SignerSlot> signers = proposal.signers(kind);
        return OfficialDocument.draft(id, CurrentCycle.of(records).id(), kind)
                .edit()
                .letterheadId(proposal.letterheadId())
                .signers(signers)
                .signatureLayout(signers.size() < MANY_SIGNERS ? SignatureLayout.COLUMNS : SignatureLayout.TABLE)
                .build();
    }

    /**
     * The draft of a kind in the current cycle; one is added when there is none.
     *
     * @return its id
     */
    public String drafted(DocumentKind kind) {
        Optional<String> known = workspace.read(records -> {
            String cycle = CurrentCycle.of(records).id();
            return records.all(OfficialDocument.class).stream()
                    .filter(document -> document.kind() == kind
                            && document.isDraft()
                            && document.cycleId().equals(cycle))
                    .map(OfficialDocument::id)
                    .findFirst();
        });
        return known.orElseGet(() -> create(kind));
    }

    /** What a draft of a kind would print if it were made now; nothing is written. */
    public PaperMaterial proposedMaterial(DocumentKind kind) {
        return workspace.read(records -> draftMaterial(records, proposed(records, "", kind)));
    }

    /** Signers that a paper of today would be proposed. */
    public List<SignerSlot> proposedSigners() {
        return workspace.read(records -> new SignerProposal(records, today.day()).signers());
    }

    /**
     * Changes one field of a draft as it is stored now. Signers get the names of their fields by their order; kind,
     * version and state stay whatever the change says.
     *
     * @throws UserError {@code document.gone}, {@code document.locked} when it is final, {@code document.number-taken},
     *     {@code document.too-long}, {@code document.paper} for a landscape size of the text, {@code document.signers}
     *     over 200, {@code personal.nik}
     */
    public Optional<Change> change(String id, DocumentField field, UnaryOperator<DocumentBuilder> change) {
        DocumentKind kind =
                workspace.read(records -> Finals.stored(records, id)).kind();
        return edits.apply(EditName.of(field.editKey(), name(kind)), records -> {
            OfficialDocument before = Finals.draft(records, id);
            OfficialDocument after = tidy(before, change.apply(before.edit()));
            check(records, after);
            return List.of(new RecordChange(before, after));
        });
    }

    /** Deletes a draft. */
    public Optional<Change> delete(String id) {
        DocumentKind kind =
                workspace.read(records -> Finals.stored(records, id)).kind();
        return edits.apply(
                EditName.of("document.delete", name(kind)),
                records -> List.of(RecordChange.deleted(Finals.draft(records, id))));
    }

    /**
     * Starts a correction of a final: a draft of the next version that names it and keeps its number.
     *
     * @return id of the new draft, or of the one that corrects this final already
     * @throws UserError {@code document.not-final}, {@code document.replaced} when another version replaced it
     */
    public String correct(String id) {
        OfficialDocument known = workspace.read(records -> Finals.inForce(records, id));
        Optional<OfficialDocument> started = workspace.read(records -> correctionOf(records, id));
        if (started.isPresent()) {
            return started.get().id();
        }
        String next = Ids.next();
        edits.apply(EditName.of("document.correct", name(known.kind())), records -> {
            OfficialDocument old = Finals.inForce(records, id);
            OfficialDocument from = OfficialDocument.draft(next, old.cycleId(), old.kind());
            return List.of(RecordChange.added(from.edit()
                    .version(old.version() + 1)
                    .replacesId(old.id())
                    .number(old.number())
                    .date(old.date())
                    .paper(old.paper())
                    .annexPaper(old.annexPaper())
                    .signatureLayout(old.signatureLayout())
                    .letterheadId(old.letterheadId())
                    .signers(old.signers())
                    .build()));
        });
        return next;
    }

    private static Optional<OfficialDocument> correctionOf(Records records, String id) {
        return records.all(OfficialDocument.class).stream()
                .filter(document -> id.equals(document.replacesId()))
                .findFirst();
    }

    /** Everything the paper prints: of a draft as the data stand now, of a final what it fixed. */
    public PaperSnapshot snapshot(String id) {
        return workspace.read(records -> {
            OfficialDocument document = Finals.stored(records, id);
            return document.isDraft()
                    ? reading(records).of(document, format())
                    : Finals.frozen(records, document, format());
        });
    }

    /** All that printing needs, read in one transaction: of a final the very values, template and workbook it fixed. */
    public PaperMaterial material(String id) {
        return workspace.read(records -> {
            OfficialDocument document = Finals.stored(records, id);
            return document.isDraft() ? draftMaterial(records, document) : finalMaterial(records, document);
        });
    }

    private PaperMaterial draftMaterial(Records records, OfficialDocument document) {
        PaperReading reading = reading(records);
        PaperSnapshot snapshot = reading.of(document, format());
        boolean annexed = document.kind() == DocumentKind.BERITA_ACARA;
        return new PaperMaterial(
                snapshot,
                template(records, document.kind()).orElse(null),
                Finals.pictures(records, snapshot),
                annexed ? reading.workplan(ZonedDateTime.now(clock)) : null,
                null,
                null);
    }

    private PaperMaterial finalMaterial(Records records, OfficialDocument document) {
        PaperSnapshot snapshot = Finals.frozen(records, document, format());
        String workbook = document.frozen().workplanHash();
        return new PaperMaterial(
                snapshot,
                format().readTemplate(Finals.file(records, document.frozen().templateHash())),
                Finals.pictures(records, snapshot),
                null,
                workbook == null ? null : Finals.file(records, workbook),
                document.frozen().at());
    }

    /** What stands in the way of a draft's becoming final, then what its officer should know; nothing for a final. */
    public List<DocumentFinding> findings(String id) {
        return workspace.read(records -> {
            OfficialDocument document = Finals.stored(records, id);
            return document.isDraft() ? new DraftCheck(records, document).findings() : List.of();
        });
    }

    /**
     * The pattern that numbers are proposed by.
     *
     * @param pattern with {nomor} once; {tahun} and {bulan} (Roman) as needed
     * @throws UserError {@code document.pattern}
     */
    public void numberPattern(String pattern) {
        String checked = NumberRegister.checked(pattern);
        workspace.write(records -> {
            records.preference(NumberRegister.PATTERN_KEY, checked);
            return records.append(
                    clock.instant(), edits.actor(), EditName.of("document.number-pattern", checked), List.of());
        });
    }

    /** The template of a kind as this workspace has changed it; empty while the shipped one is used. */
    public Optional<PaperTemplate> template(DocumentKind kind) {
        return workspace.read(records -> template(records, kind));
    }

    /** Keeps a changed template, which {@code PaperPrinter.check} has proved, for the papers of this workspace. */
    public Optional<Change> keepTemplate(DocumentKind kind, String html, String css) {
        String id = Ids.next();
        return edits.apply(EditName.of("document.template", name(kind)), records -> {
            PaperTemplate before = template(records, kind).orElse(null);
            return List.of(
                    new RecordChange(before, new PaperTemplate(before == null ? id : before.id(), kind, html, css)));
        });
    }

    /** Goes back to the shipped template. */
    public Optional<Change> dropTemplate(DocumentKind kind) {
        return edits.apply(EditName.of("document.template", name(kind)), records -> template(records, kind).stream()
                .map(RecordChange::deleted)
                .toList());
    }

    static Optional<PaperTemplate> template(Records records, DocumentKind kind) {
        return records.all(PaperTemplate.class).stream()
                .filter(template -> template.kind() == kind)
                .findFirst();
    }

    /** Name of a kind as Indonesian offices write it, whatever the language of the window. */
    static String name(DocumentKind kind) {
        return switch (kind) {
            case BERITA_ACARA -> "Berita Acara";
            case PERNYATAAN_KOMITMEN -> "Pernyataan Komitmen";
            case NOTULEN -> "Notulen";
            case DAFTAR_HADIR -> "Daftar Hadir";
        };
    }

    private static OfficialDocument tidy(OfficialDocument before, DocumentBuilder changed) {
        OfficialDocument after = changed.version(before.version())
                .replacesId(before.replacesId())
                .state(DocumentState.DRAFT)
                .frozen(null)
                .differences(List.of())
                .build();
        List<SignerSlot> slots = new ArrayList<>();
        for (SignerSlot slot : after.signers()) {
            slots.add(SignerProposal.slot(slots.size() + 1, slot));
        }
        String number = after.number() == null || after.number().isBlank()
                ? null
                : after.number().strip();
        return after.edit().number(number).signers(slots).build();
    }

    private static void check(Records records, OfficialDocument document) {
        if (document.number() != null) {
            if (document.number().length() > NumberRegister.LONGEST) {
                throw new UserError("document.too-long");
            }
            PersonalData.refuseNik(document.number());
            new NumberRegister(records).holder(document.number(), document).ifPresent(holder -> {
                throw new UserError("document.number-taken", document.number(), name(holder.kind()));
            });
        }
        if (!document.paper().isForText()) {
            throw new UserError(
                    "document.paper",
                    document.paper().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        LocalDate date = document.date();
        if (date != null && (date.getYear() < Cycles.FIRST_YEAR || date.getYear() > Cycles.LAST_YEAR)) {
            throw new UserError("meeting.date", String.valueOf(date.getYear()));
        }
        if (document.signers().size() > MOST_SIGNERS) {
            throw new UserError("document.signers", String.valueOf(MOST_SIGNERS));
        }
        document.signers().stream()
                .flatMap(slot -> Stream.of(slot.personName(), slot.personPosition(), slot.element()))
                .filter(text -> text != null)
                .forEach(Documents::checkName);
    }

    private static void checkName(String text) {
        if (text.length() > LONGEST_NAME) {
            throw new UserError("document.too-long");
        }
        PersonalData.refuseNik(text);
    }

    private PaperReading reading(Records records) {
        return new PaperReading(records, reference, Messages.indonesian());
    }

    private SnapshotFormat format() {
        return workspace.snapshots();
    }
}
