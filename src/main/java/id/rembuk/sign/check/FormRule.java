package id.rembuk.sign.check;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import id.rembuk.domain.authenticity.RevisionFinding.AdditionKind;
import id.rembuk.sign.check.FormFields.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Form fields: an empty signature field may be signed; everything else stays as it was. */
final class FormRule {
    private static final Set<PdfName> ELSEWHERE =
            Set.of(PdfName.Fields, PdfName.SigFlags, PdfName.DR, PdfName.DA, PdfName.NeedAppearances);

    /** What signing a prepared field may touch; its place and its name are not among it. */
    private static final Set<PdfName> OF_SIGNING = Set.of(
            PdfName.V,
            PdfName.AP,
            PdfName.F,
            PdfName.MK,
            PdfName.DA,
            PdfName.M,
            PdfName.P,
            PdfName.Lock,
            PdfName.StructParent,
            PdfName.Type,
            PdfName.Subtype);

    private static final Set<PdfName> OF_FILLING =
            Set.of(PdfName.V, PdfName.AP, PdfName.AS, PdfName.MK, PdfName.M, PdfName.I, PdfName.RV);

    private static final PdfName TIMESTAMP = new PdfName("ETSI.RFC3161");

    private final Changes changes;

    private FormRule(Changes changes) {
        this.changes = changes;
    }

    static void judge(Changes changes) {
        new FormRule(changes).judge();
    }

    private void judge() {
        PdfDictionary old = changes.before().catalog().getAsDictionary(PdfName.AcroForm);
        PdfDictionary young = changes.after().catalog().getAsDictionary(PdfName.AcroForm);
        if (old != null && young == null) {
            changes.forbidden(0, AdditionKind.FORM_FIELD_VALUE);
            return;
        }
        if (young == null) {
            return;
        }
        form(old == null ? new PdfDictionary() : old, young);
        List<Field> before = FormFields.of(changes.before().catalog());
        List<Field> after = FormFields.of(changes.after().catalog());
        Map<Integer, Field> known = byNumber(before);
        Map<Integer, Field> now = byNumber(after);
        for (Field field : before) {
            Field same = now.get(field.number());
            if (field.number() != 0 && same == null) {
                changes.forbidden(page(field), AdditionKind.FORM_FIELD_VALUE);
            } else if (field.number() != 0 && changes.isRewritten(field.number())) {
                rewritten(field, same);
            }
        }
        for (Field field : after) {
            if (!known.containsKey(field.number())) {
                added(field, known);
            }
        }
    }

    private static Map<Integer, Field> byNumber(List<Field> fields) {
        return fields.stream()
                .filter(field -> field.number() != 0)
                .collect(Collectors.toMap(Field::number, Function.identity(), (first, second) -> first));
    }

    /** The form itself: its fonts may grow, and it may say that it holds signatures. */
    private void form(PdfDictionary old, PdfDictionary young) {
        changes.explain(changes.after().catalog().get(PdfName.AcroForm, false));
        changes.explain(young.get(PdfName.Fields, false));
        boolean appearances = young.getAsBool(PdfName.NeedAppearances) == null
                || !young.getAsBool(PdfName.NeedAppearances)
                || changes.same(old.get(PdfName.NeedAppearances), young.get(PdfName.NeedAppearances));
        boolean flags = (flags(old) & ~flags(young)) == 0;
        boolean font = old.get(PdfName.DA) == null || changes.same(old.get(PdfName.DA), young.get(PdfName.DA));
        if (!appearances || !flags || !font || !changes.sameBut(old, young, ELSEWHERE)) {
            changes.forbidden(0, AdditionKind.FORM_FIELD_VALUE);
        }
        if (!grows(old.get(PdfName.DR, false), young.get(PdfName.DR, false), 3)) {
            changes.forbidden(0, AdditionKind.FONT_OR_IMAGE);
        }
    }

    private static int flags(PdfDictionary form) {
        PdfNumber flags = form.getAsNumber(PdfName.SigFlags);
        return flags == null ? 0 : flags.intValue();
    }

    /** Whether resources keep every entry they had. */
    private boolean grows(PdfObject old, PdfObject young, int depth) {
        if (old == null) {
            return true;
        }
        if (depth == 0 || young == null) {
            return changes.same(old, young);
        }
        PdfObject before = FormFields.resolved(old);
        PdfObject after = FormFields.resolved(young);
        if (before instanceof PdfDictionary first && !before.isStream() && after instanceof PdfDictionary second) {
            boolean holds = first.keySet().stream()
                    .allMatch(key -> grows(first.get(key, false), second.get(key, false), depth - 1));
            if (holds) {
                changes.explain(young);
            }
            return holds;
        }
        return changes.same(old, young);
    }

    private void rewritten(Field old, Field young) {
        if (changes.same(old.dictionary(), young.dictionary())) {
            return;
        }
        changes.explain(old.number());
        if (isOnlyNamed(old.dictionary(), young.dictionary())) {
            return;
        }
        if (!old.isSignature()) {
            filled(old, young);
        } else if (isOpen(old.dictionary())
                && changes.sameBut(old.dictionary(), young.dictionary(), OF_SIGNING)
                && isSignedNow(young)
                && maySign(young)) {
            changes.acceptWidget(young.number());
            changes.allowed(page(young), AdditionKind.SIGNATURE);
        } else {
            changes.forbidden(page(old), AdditionKind.SIGNATURE);
        }
    }

    /** Whether a widget only got the Type it may leave out (ISO 32000-1, table 164), as PDFBox writes it. */
    private boolean isOnlyNamed(PdfDictionary old, PdfDictionary young) {
        return old.get(PdfName.Type) == null
                && PdfName.Annot.equals(young.getAsName(PdfName.Type))
                && PdfName.Widget.equals(young.getAsName(PdfName.Subtype))
                && changes.sameBut(old, young, Set.of(PdfName.Type));
    }

    /** Whether neither a field nor the one above it is signed already. */
    private static boolean isOpen(PdfDictionary field) {
        PdfDictionary parent = field.getAsDictionary(PdfName.Parent);
        return field.get(PdfName.V) == null && (parent == null || parent.get(PdfName.V) == null);
    }

    /** A signature of this very revision, in the field or in the one above its widget. */
    private boolean isSignedNow(Field field) {
        PdfDictionary parent = field.dictionary().getAsDictionary(PdfName.Parent);
        PdfDictionary holder =
                field.dictionary().get(PdfName.V) == null && parent != null ? parent : field.dictionary();
        return holder.getAsDictionary(PdfName.V) != null
                && changes.isNew(FormFields.number(holder.get(PdfName.V, false)));
    }

    /** A time stamp on the whole document belongs to the validation data and may always come (ISO 32000-2, 12.8.2.2). */
    private boolean maySign(Field field) {
        PdfDictionary signature = field.signature();
        boolean stamp = signature != null && TIMESTAMP.equals(signature.getAsName(PdfName.SubFilter));
        return stamp || changes.permissions().maySign(field.name());
    }

    private void filled(Field old, Field young) {
        if (changes.permissions().mayFill(old.name())
                && changes.sameBut(old.dictionary(), young.dictionary(), OF_FILLING)) {
            changes.doubtful(page(young), AdditionKind.FORM_FIELD_VALUE, "form-filled");
        } else {
            changes.forbidden(page(young), AdditionKind.FORM_FIELD_VALUE);
        }
    }

    private void added(Field field, Map<Integer, Field> known) {
        PdfDictionary dictionary = field.dictionary();
        if (!field.isSignature() || !changes.isNew(field.number()) || !isSignedNow(field)) {
            changes.forbidden(page(field), AdditionKind.FORM_FIELD_VALUE);
            return;
        }
        int parent = FormFields.number(dictionary.get(PdfName.Parent, false));
        if (known.containsKey(parent) || !maySign(field)) {
            changes.forbidden(page(field), AdditionKind.SIGNATURE);
            return;
        }
        changes.acceptWidget(field.number());
        if (isVisible(dictionary)) {
            changes.doubtful(page(field), AdditionKind.SIGNATURE, "signature-picture");
        } else {
            changes.allowed(page(field), AdditionKind.SIGNATURE);
        }
    }

    private static boolean isVisible(PdfDictionary widget) {
        PdfArray place = widget.getAsArray(PdfName.Rect);
        if (place == null || place.size() != 4) {
            return place != null;
        }
        Set<Double> across = new HashSet<>();
        Set<Double> up = new HashSet<>();
        for (int i = 0; i < 4; i++) {
            PdfNumber number = place.getAsNumber(i);
            (i % 2 == 0 ? across : up).add(number == null ? Double.valueOf(i) : Double.valueOf(number.getValue()));
        }
        return across.size() > 1 && up.size() > 1;
    }

    private int page(Field field) {
        int page = changes.pagesAfter().pageOf(field.number());
        return page == 0 ? changes.pagesBefore().pageOf(field.number()) : page;
    }
}
