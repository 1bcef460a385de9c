package id.rembuk.sign.check;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import id.rembuk.domain.authenticity.RevisionFinding.AdditionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The tags a screen reader speaks: a signature's field may be hung to them, and nothing that is spoken may change.
 */
final class StructureRule {
    private static final int DEEPEST = 16;
    private static final Set<PdfName> GROWING = Set.of(PdfName.K);
    private static final Set<PdfName> ROOT_GROWING =
            Set.of(PdfName.K, PdfName.ParentTree, PdfName.ParentTreeNextKey, PdfName.RoleMap, PdfName.Namespaces);
    private static final PdfName OBJECT_REFERENCE = new PdfName("OBJR");

    private final Changes changes;

    private StructureRule(Changes changes) {
        this.changes = changes;
    }

    static void judge(Changes changes) {
        new StructureRule(changes).judge();
    }

    private void judge() {
        PdfDictionary old = changes.before().catalog().getAsDictionary(PdfName.StructTreeRoot);
        PdfDictionary young = changes.after().catalog().getAsDictionary(PdfName.StructTreeRoot);
        if (old == null || young == null) {
            if (old != young) {
                changes.forbidden(0, AdditionKind.OTHER);
            }
            return;
        }
        PdfObject reference = changes.after().catalog().get(PdfName.StructTreeRoot, false);
        boolean holds = changes.sameBut(old, young, ROOT_GROWING)
                && kidsGrow(old, young, FormFields.number(reference))
                && parentTree(old, young)
                && keeps(old, young, PdfName.RoleMap)
                && keeps(old, young, PdfName.Namespaces);
        if (holds) {
            changes.explain(reference);
        } else {
            changes.forbidden(0, AdditionKind.OTHER);
        }
        for (int number : changes.unexplained()) {
            element(number);
        }
    }

    /** An element of the tags that was written anew. */
    private void element(int number) {
        PdfObject old = changes.before().object(number);
        PdfObject young = changes.after().object(number);
        if (old instanceof PdfDictionary first
                && young instanceof PdfDictionary second
                && isElement(first)
                && isElement(second)
                && changes.sameBut(first, second, GROWING)
                && kidsGrow(first, second, number)) {
            changes.explain(number);
        } else if (old instanceof PdfArray first
                && young instanceof PdfArray second
                && isKidsOfElement(number)
                && grows(list(first), list(second))) {
            changes.explain(number);
        }
    }

    private static boolean isElement(PdfDictionary dictionary) {
        return !dictionary.isStream()
                && dictionary.getAsName(PdfName.S) != null
                && dictionary.get(PdfName.P, false) != null;
    }

    /** Whether an array holds the children of the root of the tags, which is the only one we look for. */
    private boolean isKidsOfElement(int number) {
        PdfDictionary root = changes.after().catalog().getAsDictionary(PdfName.StructTreeRoot);
        return root != null && FormFields.number(root.get(PdfName.K, false)) == number;
    }

    private boolean kidsGrow(PdfDictionary old, PdfDictionary young, int parent) {
        boolean rewritten =
                changes.isRewritten(parent) || changes.isRewritten(FormFields.number(young.get(PdfName.K, false)));
        if (!rewritten && changes.same(old.get(PdfName.K, false), young.get(PdfName.K, false))) {
            return true;
        }
        return grows(kids(old), kids(young));
    }

    private static List<PdfObject> kids(PdfDictionary element) {
        PdfObject kids = element.get(PdfName.K);
        if (kids instanceof PdfArray array) {
            return list(array);
        }
        return kids == null ? List.of() : List.of(element.get(PdfName.K, false));
    }

    private static List<PdfObject> list(PdfArray array) {
        List<PdfObject> objects = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            objects.add(array.get(i, false));
        }
        return objects;
    }

    /** Whether all old children stand in their order and what came between them only names fields of signatures. */
    private boolean grows(List<PdfObject> old, List<PdfObject> young) {
        int next = 0;
        for (PdfObject kid : young) {
            if (next < old.size() && changes.same(old.get(next), kid)) {
                next++;
            } else if (!namesSignature(kid, 0)) {
                return false;
            }
        }
        return next == old.size();
    }

    private boolean namesSignature(PdfObject kid, int depth) {
        if (depth > DEEPEST || !(FormFields.resolved(kid) instanceof PdfDictionary element)) {
            return false;
        }
        if (OBJECT_REFERENCE.equals(element.getAsName(PdfName.Type))) {
            return changes.isAcceptedWidget(FormFields.number(element.get(PdfName.Obj, false)));
        }
        int number = FormFields.number(kid);
        return (number == 0 || changes.isNew(number))
                && kids(element).stream().allMatch(inner -> namesSignature(inner, depth + 1));
    }

    /** The way from the page back to the tags: every entry stays, signatures get new ones. */
    private boolean parentTree(PdfDictionary old, PdfDictionary young) {
        Set<Integer> nodes = new HashSet<>();
        Map<Integer, PdfObject> before = numbers(old.getAsDictionary(PdfName.ParentTree), nodes, 0);
        Map<Integer, PdfObject> after = numbers(young.getAsDictionary(PdfName.ParentTree), nodes, 0);
        nodes.add(FormFields.number(old.get(PdfName.ParentTree, false)));
        nodes.add(FormFields.number(young.get(PdfName.ParentTree, false)));
        boolean holds = before.entrySet().stream().allMatch(entry -> {
            PdfObject now = after.get(entry.getKey());
            boolean same = changes.same(entry.getValue(), now)
                    || changes.same(
                            FormFields.resolved(entry.getValue()), now == null ? null : FormFields.resolved(now));
            if (same && FormFields.resolved(entry.getValue()) instanceof PdfArray) {
                sameEntry(entry.getValue(), now, nodes);
            }
            return same;
        });
        if (holds) {
            nodes.forEach(changes::explain);
        }
        return holds;
    }

    private void sameEntry(PdfObject old, PdfObject young, Set<Integer> nodes) {
        if (changes.same(FormFields.resolved(old), FormFields.resolved(young))) {
            nodes.add(FormFields.number(old));
            nodes.add(FormFields.number(young));
        }
    }

    private Map<Integer, PdfObject> numbers(PdfDictionary node, Set<Integer> nodes, int depth) {
        Map<Integer, PdfObject> found = new TreeMap<>();
        if (node == null || depth > DEEPEST) {
            return found;
        }
        PdfArray pairs = node.getAsArray(PdfName.Nums);
        nodes.add(FormFields.number(node.get(PdfName.Nums, false)));
        for (int i = 0; pairs != null && i + 1 < pairs.size(); i += 2) {
            PdfNumber key = pairs.getAsNumber(i);
            if (key != null) {
                found.put(key.intValue(), pairs.get(i + 1, false));
            }
        }
        PdfArray kids = node.getAsArray(PdfName.Kids);
        nodes.add(FormFields.number(node.get(PdfName.Kids, false)));
        for (int i = 0; kids != null && i < kids.size(); i++) {
            nodes.add(FormFields.number(kids.get(i, false)));
            found.putAll(numbers(kids.getAsDictionary(i), nodes, depth + 1));
        }
        return found;
    }

    private boolean keeps(PdfDictionary old, PdfDictionary young, PdfName key) {
        PdfObject before = old.get(key);
        PdfObject after = young.get(key);
        changes.explain(young.get(key, false));
        if (before instanceof PdfDictionary first && after instanceof PdfDictionary second) {
            return first.keySet().stream()
                    .allMatch(each -> changes.same(first.get(each, false), second.get(each, false)));
        }
        if (before instanceof PdfArray first && after instanceof PdfArray second) {
            return list(first).stream().allMatch(each -> list(second).stream().anyMatch(it -> changes.same(each, it)));
        }
        return before == null || changes.same(before, after);
    }
}
