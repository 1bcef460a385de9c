package id.rembuk.usecase;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.Ids;
import id.rembuk.domain.PersonalData;
import id.rembuk.domain.UserError;
import id.rembuk.domain.document.DocumentState;
import id.rembuk.domain.document.Edition;
import id.rembuk.domain.document.FrozenFacts;
import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.document.PaperSnapshot;
import id.rembuk.domain.document.Road;
import id.rembuk.domain.document.Signing;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.text.Messages;
import id.rembuk.usecase.port.PaperSigner.Signed;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.RecordsWriter;
import id.rembuk.usecase.port.ReferenceCatalogue;
import id.rembuk.usecase.port.SnapshotFormat;
import id.rembuk.usecase.port.Workspace;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What happens to papers from their becoming final on; nothing here can be undone, and a history row tells of it. */
public final class FinalDocuments {
    private static final int MOST_SCAN_BYTES = 50 * 1024 * 1024;

    private final Workspace workspace;
    private final Edits edits;
    private final ReferenceCatalogue reference;
    private final Clock clock;

    FinalDocuments(Workspace workspace, Edits edits, ReferenceCatalogue reference, Clock clock) {
        this.workspace = workspace;
        this.edits = edits;
        this.reference = reference;
        this.clock = clock;
    }

    /**
     * Fixes a draft for good as it was printed: number, snapshot, template, workbook and file. When it corrects another
     * final, that one becomes replaced.
     *
     * @throws UserError {@code document.locked} when it is final already, {@code document.changed-meanwhile} when the
     *     data are no longer those that were printed, {@code document.not-ready} when findings stand in the way,
     *     {@code document.replaced} when another correction was faster
     */
    public Optional<Change> complete(String id, PrintedDocument printed) {
        requireComplete(printed);
        String kind = Documents.name(printed.snapshot().kind());
        return edits.settle(EditName.of("document.final", kind), records -> {
            OfficialDocument draft = Finals.draft(records, id);
            PaperSnapshot now = new PaperReading(records, reference, Messages.indonesian()).of(draft, format());
            Bytes snapshot = format().write(printed.snapshot());
            if (!format().write(now).equals(snapshot)) {
                throw new UserError("document.changed-meanwhile");
            }
            List<DocumentFinding> findings = new DraftCheck(records, draft).findings();
            long blocking = findings.stream().filter(DocumentFinding::blocks).count();
            if (blocking > 0) {
                throw new UserError("document.not-ready", String.valueOf(blocking));
            }
            return completed(records, draft, printed, snapshot);
        });
    }

    private List<RecordChange> completed(
            RecordsWriter records, OfficialDocument draft, PrintedDocument printed, Bytes snapshot) {
        FrozenFacts frozen = new FrozenFacts(
                printed.at(),
                draft.number() == null ? "" : draft.number(),
                records.storeFile(snapshot),
                records.storeFile(format().writeTemplate(printed.template())),
                printed.workbook() == null ? null : records.storeFile(printed.workbook()),
                printed.snapshot().historyHead());
        PaperSnapshot.Correction corrects = printed.snapshot().corrects();
        List<RecordChange> changes = new ArrayList<>();
        changes.add(new RecordChange(
                draft,
                draft.edit()
                        .state(DocumentState.FINAL)
                        .frozen(frozen)
                        .differences(corrects == null ? List.of() : corrects.differences())
                        .build()));
        if (draft.replacesId() != null) {
            OfficialDocument old = Finals.inForce(records, draft.replacesId());
            changes.add(new RecordChange(
                    old, old.edit().state(DocumentState.REPLACED).build()));
        }
        changes.add(RecordChange.added(edition(records, draft.id(), printed)));
        return changes;
    }

    /**
     * Adds the edition for the other road, printed from the same snapshot, template and workbook.
     *
     * @throws UserError {@code document.not-final}, {@code document.replaced}, {@code document.edition-exists},
     *     {@code document.changed-meanwhile} when it was printed from anything else
     */
    public Optional<Change> addEdition(String id, PrintedDocument printed) {
        requireComplete(printed);
        String kind = Documents.name(printed.snapshot().kind());
        return edits.settle(EditName.of("document.edition", kind), records -> {
            OfficialDocument document = Finals.inForce(records, id);
            if (Finals.edition(records, id, printed.road()).isPresent()) {
                throw new UserError("document.edition-exists");
            }
            FrozenFacts frozen = document.frozen();
            String workbook =
                    printed.workbook() == null ? null : printed.workbook().sha256();
            boolean same = format().write(printed.snapshot()).sha256().equals(frozen.snapshotHash())
                    && format().writeTemplate(printed.template()).sha256().equals(frozen.templateHash())
                    && Objects.equals(workbook, frozen.workplanHash());
            if (!same) {
                throw new UserError("document.changed-meanwhile");
            }
            return List.of(RecordChange.added(edition(records, id, printed)));
        });
    }

    /** A draft's watermark in a final would be a mistake of ours, never of the officer. */
    private static void requireComplete(PrintedDocument printed) {
        if (printed.draft()) {
            throw new IllegalArgumentException("A watermarked draft is no final");
        }
    }

    private static Edition edition(RecordsWriter records, String documentId, PrintedDocument printed) {
        String hash = records.storeFile(printed.pdf());
        return new Edition(
                Ids.next(),
                documentId,
                printed.road(),
                hash,
                printed.pages(),
                List.of(new Edition.Revision(printed.pdf().length(), hash, null)));
    }

    /**
     * Notes the number that a final left open was given later; what is printed stays as it is.
     *
     * @throws UserError {@code document.number-fixed} when it was printed or noted before, {@code document.number-taken}
     */
    public Optional<Change> recordNumber(String id, String number) {
        String kind = Documents.name(
                workspace.read(records -> Finals.stored(records, id)).kind());
        return edits.settle(EditName.of("document.number-given", kind), records -> {
            OfficialDocument document = Finals.inForce(records, id);
            if (document.number() != null) {
                throw new UserError("document.number-fixed", document.number());
            }
            String given = number.strip();
            if (given.isEmpty() || given.length() > NumberRegister.LONGEST) {
                throw new UserError("document.too-long");
            }
            PersonalData.refuseNik(given);
            new NumberRegister(records).holder(given, document).ifPresent(holder -> {
                throw new UserError("document.number-taken", given, Documents.name(holder.kind()));
            });
            return List.of(
                    new RecordChange(document, document.edit().number(given).build()));
        });
    }

    /**
     * Keeps the scan of the signed print for the signers whose ink is on it, bound to the wet edition by its hash.
     *
     * @param fields signer slots; one scan may show all of them
     * @param replace whether scans these signers have already may be replaced
     * @throws UserError {@code document.not-final}, {@code document.replaced}, {@code document.no-edition},
     *     {@code document.signer-unknown}, {@code document.scan-exists}, {@code document.scan-type} unless it is PDF,
     *     JPEG or PNG, {@code document.scan-too-large} over 50 MB
     */
    public Optional<Change> attachScan(String id, List<String> fields, Bytes scan, boolean replace) {
        String type = scanType(scan);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Set<String> replaced = workspace.read(records -> scans(records, id, fields));
        String kind = kindOf(id);
        Optional<Change> change = edits.settle(EditName.of("document.scan", kind), records -> {
            OfficialDocument document = Finals.inForce(records, id);
            Edition edition = Finals.requiredEdition(records, id, Road.WET);
            String hash = records.storeFile(scan);
            Instant now = now(records);
            List<RecordChange> changes = new ArrayList<>();
            for (String field : new LinkedHashSet<>(fields)) {
                Finals.requireSigner(document, field);
                Signing before = Finals.signing(records, id, Road.WET, field).orElse(null);
                if (before != null && !replace) {
                    throw new UserError("document.scan-exists");
                }
                changes.add(new RecordChange(
                        before,
                        new Signing(
                                before == null ? Ids.next() : before.id(),
                                id,
                                Road.WET,
                                field,
                                now,
                                null,
                                hash,
                                type,
                                edition.finalHash())));
            }
            return changes;
        });
        dropUnused(replaced);
        return change;
    }

    /** Takes a scan off a signer, e.g. one attached to the wrong name; the history keeps its hash. */
    public Optional<Change> detachScan(String id, String field) {
        Set<String> removed = workspace.read(records -> scans(records, id, List.of(field)));
        Optional<Change> change = edits.settle(EditName.of("document.scan-removed", kindOf(id)), records -> {
            Finals.inForce(records, id);
            return Finals.signing(records, id, Road.WET, field).stream()
                    .map(RecordChange::deleted)
                    .toList();
        });
        dropUnused(removed);
        return change;
    }

    /** The scan of a signer; empty while there is none. */
    public Optional<Bytes> scan(String id, String field) {
        return workspace.read(records ->
                Finals.signing(records, id, Road.WET, field).map(signing -> Finals.file(records, signing.scanHash())));
    }

    /**
     * Keeps a file that one more signer has signed: the new bytes begin with the stored ones.
     *
     * @throws UserError {@code document.not-final}, {@code document.replaced}, {@code document.no-edition},
     *     {@code document.signer-unknown}, {@code document.signed-already}, {@code document.not-appended} when the file
     *     is not the stored one with more behind it, {@code document.practice-certificate} for a practice certificate
     *     outside a practice workspace, {@code sign.clock} when the clock runs behind the newest history row
     */
    public Optional<Change> addSignature(String id, Signed signed) {
        Optional<String> before = workspace.read(
                records -> Finals.edition(records, id, Road.ELECTRONIC).map(Edition::fileHash));
        Optional<Change> change = edits.settle(EditName.of("document.sign", kindOf(id)), records -> {
            OfficialDocument document = Finals.inForce(records, id);
            Edition edition = Finals.requiredEdition(records, id, Road.ELECTRONIC);
            Finals.requireSigner(document, signed.field());
            requireFits(records, edition, signed);
            Instant now = now(records);
            String hash = records.storeFile(signed.pdf());
            List<Edition.Revision> revisions = new ArrayList<>(edition.revisions());
            revisions.add(new Edition.Revision(signed.pdf().length(), hash, signed.field()));
            Signing signing = new Signing(
                    Ids.next(),
                    id,
                    Road.ELECTRONIC,
                    signed.field(),
                    now,
                    signed.certificate(),
                    null,
                    null,
                    edition.finalHash());
            return List.of(
                    new RecordChange(
                            edition, new Edition(edition.id(), id, Road.ELECTRONIC, hash, edition.pages(), revisions)),
                    RecordChange.added(signing));
        });
        dropUnused(before.stream().collect(Collectors.toSet()));
        return change;
    }

    private static void requireFits(Records records, Edition edition, Signed signed) {
        if (Finals.signing(records, edition.documentId(), Road.ELECTRONIC, signed.field())
                .isPresent()) {
            throw new UserError("document.signed-already");
        }
        Bytes stored = Finals.file(records, edition.fileHash());
        if (signed.pdf().length() <= stored.length() || !signed.pdf().startsWith(stored)) {
            throw new UserError("document.not-appended");
        }
        if (signed.certificate().practice() && !records.identity().practice()) {
            throw new UserError("document.practice-certificate");
        }
    }

    /** The exact bytes of a final for a road; empty when it has no such edition. */
    public Optional<Bytes> bytes(String id, Road road) {
        return workspace.read(
                records -> Finals.edition(records, id, road).map(edition -> Finals.file(records, edition.fileHash())));
    }

    /**
     * Whether signing could be recorded now; asked before a passphrase is typed.
     *
     * @throws UserError {@code sign.clock} when this computer's clock runs behind the newest history row
     */
    public void requireClock() {
        workspace.read(this::now);
    }

    private Instant now(Records records) {
        Instant now = clock.instant();
        Optional<Instant> newest = records.lastEditAt();
        if (newest.isPresent() && now.isBefore(newest.get())) {
            throw new UserError("sign.clock");
        }
        return now;
    }

    private static String scanType(Bytes scan) {
        if (scan.length() > MOST_SCAN_BYTES) {
            throw new UserError("document.scan-too-large");
        }
        return FileStart.type(scan).orElseThrow(() -> new UserError("document.scan-type"));
    }

    private static Set<String> scans(Records records, String id, List<String> fields) {
        return Finals.signings(records, id).stream()
                .filter(signing -> signing.road() == Road.WET && fields.contains(signing.field()))
                .map(Signing::scanHash)
                .collect(Collectors.toSet());
    }

    /** Lets files go that nothing refers to any more; the edit stands also when this does not work. */
    private void dropUnused(Set<String> hashes) {
        try {
            if (!hashes.isEmpty()) {
                workspace.write(
                        records -> hashes.stream().filter(records::dropFile).count());
            }
        } catch (UserError e) {
            // a file that stays behind hurts nobody; a disk that fails is told at the next edit
        }
    }

    private String kindOf(String id) {
        return Documents.name(
                workspace.read(records -> Finals.stored(records, id)).kind());
    }

    private SnapshotFormat format() {
        return workspace.snapshots();
    }
}
