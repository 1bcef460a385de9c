package id.rembuk.sign.check;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import id.rembuk.domain.authenticity.RevisionFinding.AdditionKind;
import id.rembuk.sign.check.PageTree.Page;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pages: none comes, goes or moves, and nothing on them changes but the fields of signatures. */
final class PageRule {
    private final Changes changes;

    private PageRule(Changes changes) {
        this.changes = changes;
    }

    static void judge(Changes changes) {
        new PageRule(changes).judge();
    }

    private void judge() {
        List<Page> before = changes.pagesBefore().pages();
        List<Page> after = changes.pagesAfter().pages();
        order(before, after);
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < after.size(); i++) {
            places.put(after.get(i).number(), i);
        }
        for (Page old : before) {
            Integer place = places.get(old.number());
            if (place != null) {
                page(old, after.get(place), place + 1);
            }
        }
    }

    private void order(List<Page> before, List<Page> after) {
        Set<Integer> old = new HashSet<>();
        before.forEach(page -> old.add(page.number()));
        Set<Integer> young = new HashSet<>();
        boolean sameOrder = before.size() == after.size();
        for (int i = 0; i < after.size(); i++) {
            int number = after.get(i).number();
            young.add(number);
            if (!old.contains(number)) {
                changes.forbidden(i + 1, AdditionKind.PAGE_ADDED);
            }
            sameOrder = sameOrder && before.get(i).number() == number;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!young.contains(before.get(i).number())) {
                changes.forbidden(i + 1, AdditionKind.PAGE_REMOVED);
            }
        }
        if (!sameOrder && old.equals(young)) {
            changes.forbidden(0, AdditionKind.PAGE_CONTENT);
        }
    }

    private void page(Page old, Page young, int place) {
        boolean rewritten = changes.isRewritten(old.number());
        if (rewritten) {
            changes.explain(old.number());
            keys(old.dictionary(), young.dictionary(), place);
        }
        int list = FormFields.number(young.dictionary().get(PdfName.Annots, false));
        if (rewritten || changes.isRewritten(list)) {
            changes.explain(list);
            changes.explain(old.dictionary().get(PdfName.Annots, false));
            annotations(old, young, place);
        }
    }

    private void keys(PdfDictionary old, PdfDictionary young, int place) {
        Set<PdfName> keys = new HashSet<>(old.keySet());
        keys.addAll(young.keySet());
        keys.remove(PdfName.Annots);
        for (PdfName key : keys) {
            boolean tabs = PdfName.Tabs.equals(key) && old.get(key) == null && PdfName.S.equals(young.get(key));
            if (!tabs && !changes.same(old.get(key, false), young.get(key, false))) {
                changes.forbidden(
                        place, PdfName.Resources.equals(key) ? AdditionKind.FONT_OR_IMAGE : AdditionKind.PAGE_CONTENT);
            }
        }
    }

    private void annotations(Page old, Page young, int place) {
        List<Integer> before = PageTree.annotations(old.dictionary());
        List<Integer> after = PageTree.annotations(young.dictionary());
        boolean inPlace = before.contains(0) || after.contains(0);
        if (inPlace
                && !changes.same(
                        old.dictionary().getAsArray(PdfName.Annots),
                        young.dictionary().getAsArray(PdfName.Annots))) {
            changes.forbidden(place, AdditionKind.ANNOTATION);
            return;
        }
        if (!after.containsAll(before)) {
            changes.forbidden(place, AdditionKind.ANNOTATION);
        }
        for (int number : after) {
            if (!before.contains(number) && !changes.isAcceptedWidget(number)) {
                added(number, place);
            }
        }
    }

    private void added(int number, int place) {
        if (changes.permissions().mayAnnotate() && changes.isNew(number)) {
            changes.doubtful(place, AdditionKind.ANNOTATION, "annotation-added");
        } else {
            changes.forbidden(place, AdditionKind.ANNOTATION);
        }
    }
}
