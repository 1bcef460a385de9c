package id.rembuk.sign;

import com.itextpdf.forms.PdfAcroForm;
import com.itextpdf.forms.fields.PdfFormCreator;
import com.itextpdf.forms.fields.PdfFormField;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.annot.PdfWidgetAnnotation;
import id.rembuk.usecase.port.PaperSigner.FieldPlace;
import java.util.Optional;

/** Finds where a prepared field stands, so that a signer sees the place before signing. */
final class FieldPlaces {
    private FieldPlaces() {}

    /** Empty for a field that is missing or invisible, or on a turned page. */
    static Optional<FieldPlace> of(PdfDocument document, String name) {
        PdfAcroForm form = PdfFormCreator.getAcroForm(document, false);
        PdfFormField field = form == null ? null : form.getField(name);
        if (field == null || field.getWidgets().isEmpty()) {
            return Optional.empty();
        }
        PdfWidgetAnnotation widget = field.getWidgets().get(0);
        PdfPage page = widget.getPage();
        PdfArray corners = widget.getPdfObject().getAsArray(PdfName.Rect);
        if (page == null || corners == null || page.getRotation() != 0) {
            return Optional.empty();
        }
        Rectangle box = corners.toRectangle();
        Rectangle sheet = page.getCropBox();
        if (box.getWidth() < 1 || box.getHeight() < 1) {
            return Optional.empty();
        }
        return Optional.of(new FieldPlace(
                document.getPageNumber(page),
                (box.getLeft() - sheet.getLeft()) / sheet.getWidth(),
                (sheet.getTop() - box.getTop()) / sheet.getHeight(),
                box.getWidth() / sheet.getWidth(),
                box.getHeight() / sheet.getHeight()));
    }
}
