package id.rembuk.sign.check;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfIndirectReference;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import id.rembuk.domain.authenticity.RevisionFinding.AdditionKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was written anew and no rule explains: each is told with the page it belongs to. */
final class Leftovers {
    private static final int MOST_TOLD = 200;

    /** Where an object is used. */
    private record Use(int page, AdditionKind kind) {}

    private final Set<Integer> wanted;
    private final Map<Integer, Use> uses = new HashMap<>();

    private Leftovers(List<Integer> left) {
        this.wanted = new HashSet<>(left);
    }

    static void judge(Changes changes) {
        List<Integer> left = changes.unexplained();
        if (left.isEmpty()) {
            return;
        }
        Leftovers leftovers = new Leftovers(left);
        leftovers.signatures(changes.before(), changes.pagesBefore());
        leftovers.locate(changes.before(), changes.pagesBefore());
        for (int number : left.subList(0, Math.min(left.size(), MOST_TOLD))) {
            Use use = leftovers.uses.getOrDefault(number, new Use(0, AdditionKind.OTHER));
            changes.forbidden(use.page(), use.kind());
        }
    }

    private void signatures(OpenPdf pdf, PageTree pages) {
        for (FormFields.Field field : FormFields.of(pdf.catalog())) {
            if (field.signature() != null) {
                mark(field.signatureNumber(), new Use(pages.pageOf(field.number()), AdditionKind.SIGNATURE));
            }
        }
    }

    private void locate(OpenPdf pdf, PageTree pages) {
        Set<Integer> seen = new HashSet<>();
        pages.pages().forEach(page -> seen.add(page.number()));
        for (int i = 0; i < pages.pages().size() && uses.size() < wanted.size(); i++) {
            PdfDictionary page = pages.pages().get(i).dictionary();
            mark(pages.pages().get(i).number(), new Use(i + 1, AdditionKind.PAGE_CONTENT));
            for (PdfName key : page.keySet()) {
                if (!PdfName.Parent.equals(key)) {
                    follow(page.get(key, false), new Use(i + 1, kindOnPage(key)), seen);
                }
            }
        }
        for (PdfName key : pdf.catalog().keySet()) {
            follow(pdf.catalog().get(key, false), new Use(0, kindInCatalog(key)), seen);
        }
    }

    private static AdditionKind kindOnPage(PdfName key) {
        if (PdfName.Annots.equals(key)) {
            return AdditionKind.ANNOTATION;
        }
        return PdfName.Resources.equals(key) ? AdditionKind.FONT_OR_IMAGE : AdditionKind.PAGE_CONTENT;
    }

    private static AdditionKind kindInCatalog(PdfName key) {
        if (PdfName.Names.equals(key) || PdfName.AF.equals(key)) {
            return AdditionKind.ATTACHMENT;
        }
        if (PdfName.AcroForm.equals(key)) {
            return AdditionKind.FORM_FIELD_VALUE;
        }
        if (PdfName.Metadata.equals(key)) {
            return AdditionKind.METADATA;
        }
        if (PdfName.DSS.equals(key)) {
            return AdditionKind.VALIDATION_DATA;
        }
        return PdfName.Pages.equals(key) ? AdditionKind.PAGE_CONTENT : AdditionKind.OTHER;
    }

    private void mark(int number, Use use) {
        if (wanted.contains(number)) {
            uses.putIfAbsent(number, use);
        }
    }

    private void follow(PdfObject start, Use use, Set<Integer> seen) {
        Deque<PdfObject> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty() && uses.size() < wanted.size()) {
            PdfObject object = open.poll();
            if (object instanceof PdfIndirectReference reference) {
                if (!seen.add(reference.getObjNumber())) {
                    continue;
                }
                mark(reference.getObjNumber(), use);
                object = reference.getRefersTo(true);
            }
            if (object instanceof PdfArray array) {
                for (int i = 0; i < array.size(); i++) {
                    open.add(array.get(i, false));
                }
            } else if (object instanceof PdfDictionary dictionary) {
                for (PdfName key : dictionary.keySet()) {
                    if (!PdfName.Parent.equals(key)) {
                        open.add(dictionary.get(key, false));
                    }
                }
            }
        }
    }
}
