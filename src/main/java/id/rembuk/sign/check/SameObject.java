package id.rembuk.sign.check;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfIndirectReference;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfPrimitiveObject;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Whether an object of one revision is written the same in another; references are the same when their numbers are. */
final class SameObject {
    private static final int DEEPEST = 64;

    private final OpenPdf before;
    private final OpenPdf after;

    SameObject(OpenPdf before, OpenPdf after) {
        this.before = before;
        this.after = after;
    }

    boolean same(PdfObject old, PdfObject young) {
        return same(old, young, 0);
    }

    /** Whether two dictionaries agree in everything but some keys. */
    boolean sameBut(PdfDictionary old, PdfDictionary young, Set<PdfName> but) {
        Set<PdfName> keys = new HashSet<>(old.keySet());
        keys.addAll(young.keySet());
        keys.removeAll(but);
        return keys.stream().allMatch(key -> same(old.get(key, false), young.get(key, false)));
    }

    private boolean same(PdfObject old, PdfObject young, int depth) {
        if (depth > DEEPEST) {
            return false;
        }
        if (old == null || young == null) {
            return isNothing(old) && isNothing(young);
        }
        if (old instanceof PdfIndirectReference first && young instanceof PdfIndirectReference second) {
            return first.getObjNumber() == second.getObjNumber() && first.getGenNumber() == second.getGenNumber();
        }
        if (old instanceof PdfIndirectReference first) {
            return same(first.getRefersTo(true), young, depth + 1);
        }
        if (young instanceof PdfIndirectReference second) {
            return same(old, second.getRefersTo(true), depth + 1);
        }
        if (old.getType() != young.getType()) {
            return false;
        }
        if (old instanceof PdfStream first) {
            return sameStream(first, (PdfStream) young, depth);
        }
        if (old instanceof PdfDictionary first) {
            return sameDictionary(first, (PdfDictionary) young, depth, Set.of());
        }
        if (old instanceof PdfArray first) {
            return sameArray(first, (PdfArray) young, depth);
        }
        return samePrimitive((PdfPrimitiveObject) old, (PdfPrimitiveObject) young);
    }

    private static boolean isNothing(PdfObject object) {
        return object == null || object.isNull();
    }

    private boolean sameDictionary(PdfDictionary old, PdfDictionary young, int depth, Set<PdfName> but) {
        Set<PdfName> keys = new HashSet<>(old.keySet());
        keys.addAll(young.keySet());
        keys.removeAll(but);
        for (PdfName key : keys) {
            if (!same(old.get(key, false), young.get(key, false), depth + 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean sameArray(PdfArray old, PdfArray young, int depth) {
        if (old.size() != young.size()) {
            return false;
        }
        for (int i = 0; i < old.size(); i++) {
            if (!same(old.get(i, false), young.get(i, false), depth + 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean sameStream(PdfStream old, PdfStream young, int depth) {
        try {
            return sameDictionary(old, young, depth, Set.of(PdfName.Length))
                    && Arrays.equals(
                            before.reader().readStreamBytesRaw(old),
                            after.reader().readStreamBytesRaw(young));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean samePrimitive(PdfPrimitiveObject old, PdfPrimitiveObject young) {
        if (old instanceof PdfString first) {
            return Arrays.equals(first.getValueBytes(), ((PdfString) young).getValueBytes());
        }
        if (old instanceof PdfNumber first) {
            return Double.compare(first.getValue(), ((PdfNumber) young).getValue()) == 0;
        }
        return old.equals(young) || old.toString().equals(young.toString());
    }
}
