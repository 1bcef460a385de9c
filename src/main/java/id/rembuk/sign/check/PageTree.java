package id.rembuk.sign.check;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pages of a file in their order, also when their tree is bent into a circle. */
final class PageTree {
    private static final int DEEPEST = 100;
    private static final int MOST = 100_000;

    /** A page and the number of its object. */
    record Page(int number, PdfDictionary dictionary) {}

    private final List<Page> pages = new ArrayList<>();
    private final Set<Integer> seen = new HashSet<>();
    private final Map<Integer, Integer> pageOfAnnotation = new HashMap<>();
    private boolean sound = true;

    PageTree(PdfDictionary catalog) {
        PdfDictionary root = catalog.getAsDictionary(PdfName.Pages);
        if (root == null) {
            sound = false;
            return;
        }
        add(FormFields.number(catalog.get(PdfName.Pages, false)), root, 0);
        for (int i = 0; i < pages.size(); i++) {
            for (int annotation : annotations(pages.get(i).dictionary())) {
                pageOfAnnotation.putIfAbsent(annotation, i + 1);
            }
        }
    }

    List<Page> pages() {
        return pages;
    }

    /** Whether every branch could be followed to its pages and no page hangs on it twice. */
    boolean isSound() {
        return sound;
    }

    /** Page, from 1, that shows an annotation; 0 for none. */
    int pageOf(int annotation) {
        return pageOfAnnotation.getOrDefault(annotation, 0);
    }

    /** Numbers of the objects of a page's annotations; 0 for one written in place. */
    static List<Integer> annotations(PdfDictionary page) {
        PdfArray array = page.getAsArray(PdfName.Annots);
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; array != null && i < array.size(); i++) {
            numbers.add(FormFields.number(array.get(i, false)));
        }
        return numbers;
    }

    private void add(int number, PdfDictionary node, int depth) {
        if (depth > DEEPEST || pages.size() >= MOST || (number != 0 && !seen.add(number))) {
            sound = false;
            return;
        }
        PdfArray kids = node.getAsArray(PdfName.Kids);
        boolean page = PdfName.Page.equals(node.getAsName(PdfName.Type));
        if (kids == null || page) {
            sound &= page && kids == null;
            pages.add(new Page(number, node));
            return;
        }
        sound &= PdfName.Pages.equals(node.getAsName(PdfName.Type));
        for (int i = 0; i < kids.size(); i++) {
            PdfDictionary kid = kids.getAsDictionary(i);
            if (kid == null) {
                sound = false;
            } else {
                add(FormFields.number(kids.get(i, false)), kid, depth + 1);
            }
        }
    }
}
