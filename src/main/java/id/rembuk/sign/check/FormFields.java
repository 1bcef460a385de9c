package id.rembuk.sign.check;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfIndirectReference;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfString;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The form fields of a file, read without trusting how they hang together. */
final class FormFields {
    private static final int DEEPEST = 32;
    private static final int MOST = 20_000;

    /**
     * A field or one of its widgets.
     *
     * @param number number of its object; 0 when it is written in place
     * @param name full name
     * @param type its kind, own or inherited; null when it has none
     */
    record Field(int number, String name, PdfDictionary dictionary, PdfName type) {
        boolean isSignature() {
            return PdfName.Sig.equals(type);
        }

        /** The signature it carries, or null. */
        PdfDictionary signature() {
            return isSignature() ? dictionary.getAsDictionary(PdfName.V) : null;
        }

        /** Number of the signature's object; 0 when it has none of its own. */
        int signatureNumber() {
            return FormFields.number(dictionary.get(PdfName.V, false));
        }
    }

    private final List<Field> fields = new ArrayList<>();
    private final Set<Integer> seen = new HashSet<>();

    private FormFields() {}

    static List<Field> of(PdfDictionary catalog) {
        FormFields reading = new FormFields();
        PdfDictionary form = catalog.getAsDictionary(PdfName.AcroForm);
        if (form != null) {
            reading.add(form.getAsArray(PdfName.Fields), "", null, 0);
        }
        return List.copyOf(reading.fields);
    }

    private void add(PdfArray children, String parent, PdfName inherited, int depth) {
        if (children == null || depth > DEEPEST) {
            return;
        }
        for (int i = 0; i < children.size() && fields.size() < MOST; i++) {
            int number = number(children.get(i, false));
            PdfDictionary dictionary = children.getAsDictionary(i);
            if (dictionary != null && (number == 0 || seen.add(number))) {
                PdfString own = dictionary.getAsString(PdfName.T);
                String name = own == null
                        ? parent
                        : parent.isEmpty() ? own.toUnicodeString() : parent + "." + own.toUnicodeString();
                PdfName type = dictionary.getAsName(PdfName.FT) == null ? inherited : dictionary.getAsName(PdfName.FT);
                fields.add(new Field(number, name, dictionary, type));
                add(dictionary.getAsArray(PdfName.Kids), name, type, depth + 1);
            }
        }
    }

    /** Number of the object a reference names; 0 when the object is no reference. */
    static int number(PdfObject object) {
        if (object instanceof PdfIndirectReference reference) {
            return reference.getObjNumber();
        }
        return 0;
    }

    /** The object a reference names, or the object itself. */
    static PdfObject resolved(PdfObject object) {
        return object instanceof PdfIndirectReference reference ? reference.getRefersTo(true) : object;
    }
}
