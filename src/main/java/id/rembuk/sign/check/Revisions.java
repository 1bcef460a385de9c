package id.rembuk.sign.check;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import id.rembuk.domain.UserError;
import id.rembuk.domain.authenticity.Integrity;
import id.rembuk.domain.authenticity.Reason;
import id.rembuk.domain.authenticity.RevisionFinding;
import id.rembuk.domain.authenticity.RevisionFinding.Addition;
import id.rembuk.domain.authenticity.RevisionFinding.AdditionKind;
import id.rembuk.sign.check.FormFields.Field;
import id.rembuk.task.CancelledException;
import id.rembuk.task.Progress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Goes through the revisions of a file from the oldest to the newest and compares each with the one before. */
final class Revisions {
    /** A signature and the revision, from 0, in which it appeared. */
    record Signed(Field field, int revision, int objectAt) {}

    /** What one step from a revision to the next did to the signatures before it. */
    record Step(int revision, Integrity integrity, List<Reason> reasons) {
        Step {
            reasons = List.copyOf(reasons);
        }
    }

    private final RawPdf raw;
    private final Layout layout;
    private final Findings file;
    private final Map<String, Signed> signatures = new LinkedHashMap<>();
    private final List<RevisionFinding> findings = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final Permissions permissions = new Permissions();
    private int pages;

    Revisions(RawPdf raw, Layout layout, Findings file) {
        this.raw = raw;
        this.layout = layout;
        this.file = file;
    }

    List<Signed> signatures() {
        return List.copyOf(signatures.values());
    }

    List<RevisionFinding> findings() {
        return findings;
    }

    List<Step> steps() {
        return steps;
    }

    int pages() {
        return pages;
    }

    /**
     * Compares all revisions.
     *
     * @param keep the newest revision, opened by the caller
     */
    void compare(OpenPdf keep, Progress progress) {
        int count = layout.ends().size();
        OpenPdf before = null;
        try {
            for (int i = 0; i < count; i++) {
                progress.checkCancelled();
                progress.report(i, count, "");
                boolean last = i == count - 1;
                OpenPdf current =
                        last ? keep : OpenPdf.open(raw, layout.ends().get(i).end());
                odd(current, i);
                List<Addition> additions = before == null ? List.of() : step(before, current, i);
                String signedBy = newSignatures(current, i);
                findings.add(new RevisionFinding(i + 1, layout.ends().get(i).end(), signedBy, additions));
                if (before != null) {
                    before.close();
                }
                before = last ? null : current;
            }
        } catch (CancelledException | UserError e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            file.doubt("revision-unreadable");
        } finally {
            if (before != null) {
                before.close();
            }
        }
        gone(keep);
        PageTree tree = new PageTree(keep.catalog());
        pages = tree.pages().size();
        if (!tree.isSound()) {
            file.doubt("page-tree");
        }
    }

    private void odd(OpenPdf pdf, int revision) {
        if (pdf.isGuessed() || pdf.reader().hasHybridXref()) {
            file.doubt(pdf.isGuessed() ? "table-guessed" : "table-hybrid");
        }
        if (layout.head() == 0) {
            for (Map.Entry<Integer, OpenPdf.Entry> entry : pdf.entries().entrySet()) {
                OpenPdf.Entry place = entry.getValue();
                boolean plain = place.container() == 0;
                if (plain && !raw.isObject((int) place.place(), entry.getKey(), place.generation())) {
                    file.doubt("table-wrong");
                    return;
                }
            }
        }
        if (layout.head() == 0 && !saysCatalog(pdf)) {
            file.doubt("catalog-type");
        }
        long previous = pdf.previousTable();
        if (revision > 0
                && previous >= 0
                && previous != layout.ends().get(revision - 1).table()) {
            file.doubt("table-guessed");
        }
    }

    /** iText calls the root a catalog whatever it calls itself, so its own bytes are read. */
    private boolean saysCatalog(OpenPdf pdf) {
        int number = FormFields.number(pdf.trailer().get(PdfName.Root, false));
        OpenPdf.Entry entry = pdf.entries().get(number);
        if (entry == null || entry.container() != 0) {
            return entry != null;
        }
        int from = (int) entry.place();
        return raw.find("/Catalog", from, raw.find("endobj", from, raw.length())) >= 0;
    }

    private List<Addition> step(OpenPdf before, OpenPdf after, int revision) {
        Changes changes = new Changes(before, after, permissions);
        CatalogRule.judge(changes);
        ValidationDataRule.judge(changes);
        MetadataRule.judge(changes);
        FormRule.judge(changes);
        PageRule.judge(changes);
        StructureRule.judge(changes);
        Leftovers.judge(changes);
        if (permissions.isSigned()) {
            boolean signs =
                    changes.additions().stream().anyMatch(addition -> addition.kind() == AdditionKind.SIGNATURE);
            boolean data =
                    changes.additions().stream().anyMatch(addition -> addition.kind() == AdditionKind.VALIDATION_DATA);
            if (!signs && !data) {
                changes.findings().doubt("unsigned-update");
            }
            steps.add(new Step(
                    revision, changes.findings().integrity(), changes.findings().reasons()));
            changes.findings()
                    .reasons()
                    .forEach(reason -> judge(changes.findings().integrity(), reason));
        }
        return changes.additions();
    }

    private void judge(Integrity integrity, Reason reason) {
        if (integrity == Integrity.CHANGED) {
            file.change(reason);
        } else {
            file.doubt(reason);
        }
    }

    private String newSignatures(OpenPdf pdf, int revision) {
        String signedBy = null;
        for (Field field : FormFields.of(pdf.catalog())) {
            PdfDictionary signature = field.signature();
            if (signature != null && !signatures.containsKey(field.name())) {
                OpenPdf.Entry entry = pdf.entries().get(field.signatureNumber());
                boolean alone = entry != null && entry.container() == 0;
                int at = alone ? (int) entry.place() + layout.head() : -1;
                signatures.put(field.name(), new Signed(field, revision, at));
                permissions.add(field);
                signedBy = field.name();
            }
        }
        return signedBy;
    }

    /** A signature that an older revision has and the newest does not. */
    private void gone(OpenPdf newest) {
        Map<String, Integer> now = new LinkedHashMap<>();
        for (Field field : FormFields.of(newest.catalog())) {
            if (field.signature() != null) {
                now.put(field.name(), field.signatureNumber());
            }
        }
        for (Signed signed : signatures.values()) {
            Integer number = now.get(signed.field().name());
            if (number == null || number != signed.field().signatureNumber()) {
                file.change("signature-removed", signed.field().name());
            }
        }
    }
}
