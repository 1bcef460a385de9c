package id.rembuk.sign.check;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import id.rembuk.domain.authenticity.RevisionFinding.AdditionKind;
import java.util.HashSet;
import java.util.Set;

/** The catalog and the trailer: no key may change but those that other rules look into. */
final class CatalogRule {
    private static final Set<PdfName> ELSEWHERE =
            Set.of(PdfName.AcroForm, PdfName.StructTreeRoot, PdfName.Metadata, PdfName.DSS, PdfName.Extensions);

    private CatalogRule() {}

    static void judge(Changes changes) {
        PdfDictionary oldTrailer = changes.before().trailer();
        PdfDictionary trailer = changes.after().trailer();
        if (!changes.same(oldTrailer.get(PdfName.Root, false), trailer.get(PdfName.Root, false))) {
            changes.forbidden(0, AdditionKind.OTHER);
        }
        identifier(changes, oldTrailer, trailer);
        changes.explain(trailer.get(PdfName.Root, false));
        PdfDictionary old = changes.before().catalog();
        PdfDictionary young = changes.after().catalog();
        Set<PdfName> keys = new HashSet<>(old.keySet());
        keys.addAll(young.keySet());
        keys.removeAll(ELSEWHERE);
        for (PdfName key : keys) {
            if (!changes.same(old.get(key, false), young.get(key, false))) {
                changes.forbidden(0, kind(key));
            }
        }
        extensions(changes, old, young);
    }

    private static void identifier(Changes changes, PdfDictionary old, PdfDictionary young) {
        if (old.getAsArray(PdfName.ID) == null) {
            return;
        }
        boolean same = young.getAsArray(PdfName.ID) != null
                && changes.same(
                        old.getAsArray(PdfName.ID).get(0),
                        young.getAsArray(PdfName.ID).get(0));
        if (!same) {
            changes.forbidden(0, AdditionKind.METADATA);
        }
    }

    /** A signer's program may announce the extension it uses; it takes none away. */
    private static void extensions(Changes changes, PdfDictionary old, PdfDictionary young) {
        PdfDictionary before = old.getAsDictionary(PdfName.Extensions);
        PdfDictionary after = young.getAsDictionary(PdfName.Extensions);
        changes.explain(young.get(PdfName.Extensions, false));
        if (before == null) {
            return;
        }
        for (PdfName key : before.keySet()) {
            if (after == null || !changes.same(before.get(key, false), after.get(key, false))) {
                changes.forbidden(0, AdditionKind.OTHER);
                return;
            }
        }
    }

    private static AdditionKind kind(PdfName key) {
        if (PdfName.Pages.equals(key)) {
            return AdditionKind.PAGE_CONTENT;
        }
        return PdfName.Names.equals(key) || PdfName.AF.equals(key) ? AdditionKind.ATTACHMENT : AdditionKind.OTHER;
    }
}
