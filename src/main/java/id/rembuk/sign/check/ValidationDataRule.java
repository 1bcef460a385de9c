package id.rembuk.sign.check;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import id.rembuk.domain.authenticity.RevisionFinding.AdditionKind;
import java.util.HashSet;
import java.util.Set;

/** Data for later validation (DSS and VRI, ETSI EN 319 142-1): it may grow at any time and never shrink. */
final class ValidationDataRule {
    private static final int DEEPEST = 4;

    private ValidationDataRule() {}

    static void judge(Changes changes) {
        PdfObject old = changes.before().catalog().get(PdfName.DSS, false);
        PdfObject young = changes.after().catalog().get(PdfName.DSS, false);
        if (old == null && young == null) {
            return;
        }
        Set<Integer> looked = new HashSet<>();
        if (!grows(changes, old, young, DEEPEST, looked)) {
            changes.forbidden(0, AdditionKind.VALIDATION_DATA);
            return;
        }
        boolean touched = !changes.same(old, young) || looked.stream().anyMatch(changes::isRewritten);
        looked.forEach(changes::explain);
        if (touched) {
            changes.allowed(0, AdditionKind.VALIDATION_DATA);
        }
    }

    private static boolean grows(Changes changes, PdfObject old, PdfObject young, int depth, Set<Integer> looked) {
        if (old == null) {
            return true;
        }
        if (young == null || depth == 0) {
            return changes.same(old, young);
        }
        PdfObject before = FormFields.resolved(old);
        PdfObject after = FormFields.resolved(young);
        if (before instanceof PdfDictionary first && !before.isStream() && after instanceof PdfDictionary second) {
            looked.add(FormFields.number(old));
            return first.keySet().stream()
                    .allMatch(key -> grows(changes, first.get(key, false), second.get(key, false), depth - 1, looked));
        }
        if (before instanceof PdfArray first && after instanceof PdfArray second) {
            looked.add(FormFields.number(old));
            return holdsAll(changes, first, second);
        }
        return changes.same(old, young);
    }

    private static boolean holdsAll(Changes changes, PdfArray old, PdfArray young) {
        for (int i = 0; i < old.size(); i++) {
            boolean found = false;
            for (int j = 0; j < young.size() && !found; j++) {
                found = changes.same(old.get(i, false), young.get(j, false));
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }
}
