package id.rembuk.sign.check;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfString;
import id.rembuk.sign.check.FormFields.Field;
import java.util.HashSet;
import java.util.Set;

/** What the signatures so far allow to come after them (ISO 32000-1, 12.8.2: DocMDP and FieldMDP; ISO 32000-2: Lock). */
final class Permissions {
    private static final int NOTHING = 1;
    private static final int FILLING = 2;
    private static final int NOTES = 3;
    private static final int UNSAID = 0;

    private final Set<String> locked = new HashSet<>();
    private final Set<String> open = new HashSet<>();
    private boolean allLocked;
    private boolean signed;
    private int level = UNSAID;

    /** Takes the will of one more signature into account. */
    void add(Field field) {
        signed = true;
        PdfArray references = field.signature().getAsArray(PdfName.Reference);
        for (int i = 0; references != null && i < references.size(); i++) {
            PdfDictionary reference = references.getAsDictionary(i);
            PdfDictionary parameters = reference == null ? null : reference.getAsDictionary(PdfName.TransformParams);
            PdfName method = reference == null ? null : reference.getAsName(PdfName.TransformMethod);
            if (PdfName.DocMDP.equals(method)) {
                restrict(parameters == null ? null : parameters.getAsNumber(PdfName.P), FILLING);
            } else if (PdfName.FieldMDP.equals(method) && parameters != null) {
                lock(parameters);
            }
        }
        PdfDictionary lock = field.dictionary().getAsDictionary(PdfName.Lock);
        if (lock != null) {
            lock(lock);
            restrict(lock.getAsNumber(PdfName.P), UNSAID);
        }
    }

    boolean isSigned() {
        return signed;
    }

    boolean maySign(String field) {
        return level != NOTHING && !isLocked(field);
    }

    /** Whether a value may be typed into a field; without a word of the first signer nothing may. */
    boolean mayFill(String field) {
        return level >= FILLING && !isLocked(field);
    }

    boolean mayAnnotate() {
        return level == NOTES;
    }

    private boolean isLocked(String field) {
        return (allLocked && !open.contains(field)) || locked.contains(field);
    }

    private void restrict(PdfNumber said, int otherwise) {
        int wanted = said == null ? otherwise : said.intValue();
        if (wanted >= NOTHING && wanted <= NOTES) {
            level = level == UNSAID ? wanted : Math.min(level, wanted);
        }
    }

    private void lock(PdfDictionary lock) {
        PdfName action = lock.getAsName(PdfName.Action);
        Set<String> names = new HashSet<>();
        PdfArray fields = lock.getAsArray(PdfName.Fields);
        for (int i = 0; fields != null && i < fields.size(); i++) {
            PdfString name = fields.getAsString(i);
            if (name != null) {
                names.add(name.toUnicodeString());
            }
        }
        if (PdfName.Include.equals(action)) {
            locked.addAll(names);
        } else if (PdfName.Exclude.equals(action) && !allLocked) {
            allLocked = true;
            open.addAll(names);
        } else if (PdfName.Exclude.equals(action)) {
            open.retainAll(names);
        } else {
            allLocked = true;
            open.clear();
        }
    }
}
