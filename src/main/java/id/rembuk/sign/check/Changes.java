package id.rembuk.sign.check;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import id.rembuk.domain.authenticity.Reason;
import id.rembuk.domain.authenticity.RevisionFinding.Addition;
import id.rembuk.domain.authenticity.RevisionFinding.AdditionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one revision did to the one before it. Every object that was written anew is forbidden until a rule explains it, so
 * that what no rule knows is never overlooked.
 */
final class Changes {
    private final OpenPdf before;
    private final OpenPdf after;
    private final SameObject comparison;
    private final PageTree pagesBefore;
    private final PageTree pagesAfter;
    private final Permissions permissions;
    private final Set<Integer> rewritten = new TreeSet<>();
    private final Set<Integer> explained = new HashSet<>();
    private final Set<Integer> signatureWidgets = new HashSet<>();
    private final Set<Addition> additions = new LinkedHashSet<>();
    private final Findings findings = new Findings();
    private boolean anythingNew;

    Changes(OpenPdf before, OpenPdf after, Permissions permissions) {
        this.before = before;
        this.after = after;
        this.permissions = permissions;
        this.comparison = new SameObject(before, after);
        this.pagesBefore = new PageTree(before.catalog());
        this.pagesAfter = new PageTree(after.catalog());
        for (Map.Entry<Integer, OpenPdf.Entry> entry : before.entries().entrySet()) {
            if (!entry.getValue().equals(after.entries().get(entry.getKey()))) {
                rewritten.add(entry.getKey());
            }
        }
        anythingNew = !rewritten.isEmpty()
                || after.entries().size() != before.entries().size();
    }

    OpenPdf before() {
        return before;
    }

    OpenPdf after() {
        return after;
    }

    PageTree pagesBefore() {
        return pagesBefore;
    }

    PageTree pagesAfter() {
        return pagesAfter;
    }

    Permissions permissions() {
        return permissions;
    }

    Findings findings() {
        return findings;
    }

    boolean same(PdfObject old, PdfObject young) {
        return comparison.same(old, young);
    }

    boolean sameBut(PdfDictionary old, PdfDictionary young, Set<PdfName> but) {
        return comparison.sameBut(old, young, but);
    }

    /** Whether an object that was there was written anew, or taken away. */
    boolean isRewritten(int number) {
        return rewritten.contains(number);
    }

    /** Whether an object was not there before. */
    boolean isNew(int number) {
        return number != 0
                && !before.entries().containsKey(number)
                && after.entries().containsKey(number);
    }

    boolean isAnythingNew() {
        return anythingNew;
    }

    /** A rule has looked at an object that was written anew. */
    void explain(int number) {
        explained.add(number);
    }

    void explain(PdfObject reference) {
        explain(FormFields.number(reference));
    }

    /** Objects written anew that no rule has explained and that are not what they were. */
    List<Integer> unexplained() {
        List<Integer> left = new ArrayList<>();
        for (int number : rewritten) {
            boolean gone = !after.entries().containsKey(number);
            if (!explained.contains(number) && (gone || !same(before.object(number), after.object(number)))) {
                left.add(number);
            }
        }
        return left;
    }

    /** The widget of a signature this revision may show. */
    void acceptWidget(int number) {
        signatureWidgets.add(number);
    }

    boolean isAcceptedWidget(int number) {
        return signatureWidgets.contains(number);
    }

    void allowed(int page, AdditionKind kind) {
        additions.add(new Addition(page, kind, true));
    }

    /** Permitted by the first signer, yet it may show something else than what was signed. */
    void doubtful(int page, AdditionKind kind, String reason) {
        additions.add(new Addition(page, kind, true));
        findings.doubt(Reason.onPage(page, reason));
    }

    void forbidden(int page, AdditionKind kind) {
        additions.add(new Addition(page, kind, !permissions.isSigned()));
        findings.change(Reason.onPage(
                page, "later-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    List<Addition> additions() {
        return List.copyOf(additions);
    }
}
