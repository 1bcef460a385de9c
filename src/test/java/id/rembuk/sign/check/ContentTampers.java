package id.rembuk.sign.check;

import static id.rembuk.sign.check.RawUpdate.bodyOf;
import static id.rembuk.sign.check.RawUpdate.numberOf;

import com.itextpdf.forms.fields.PdfFormCreator;
import com.itextpdf.forms.fields.SignatureFormFieldBuilder;
import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.annot.PdfFreeTextAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfTextAnnotation;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import id.rembuk.support.SignedPapers;
import id.rembuk.support.SignedPapers.Order;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Updates that leave every hash as it is and change what is shown (shadow attacks, EAA, SSA and relatives). */
final class ContentTampers {
    private static final Rectangle OVER_TEXT = new Rectangle(30, 480, 300, 40);

    private final TamperBases bases;
    private final byte[] signed;

    ContentTampers(TamperBases bases) {
        this.bases = bases;
        signed = bases.approved;
    }

    List<Tamper> all() {
        return List.of(
                new Tamper("red box added", box(signed), "later-page-content"),
                new Tamper("red box added after the second signature", box(bases.twice), "later-page-content"),
                new Tamper(
                        "red box added between two signatures",
                        new Order("ttd2").sign(box(signed), bases.second),
                        "later-page-content"),
                new Tamper("page added", edited(signed, pdf -> pdf.addNewPage()), "later-page-added"),
                new Tamper("page removed", edited(signed, pdf -> pdf.removePage(1)), "later-page-removed"),
                new Tamper("pages exchanged", edited(signed, pdf -> pdf.movePage(2, 1)), "later-page-content"),
                new Tamper("page turned", edited(signed, pdf -> pdf.getPage(1).setRotation(180)), "later-page-content"),
                new Tamper(
                        "page cropped",
                        edited(signed, pdf -> pdf.getPage(1).setCropBox(new Rectangle(0, 0, 50, 50))),
                        "later-page-content"),
                new Tamper(
                        "type of the page changed", retyped("/Type/Page>>", "/Type/Template>>"), "later-page-content"),
                new Tamper(
                        "type of the catalog changed", retyped("/Type/Catalog>>", "/Type/Katalog>>"), "catalog-type"),
                new Tamper("circular page tree", circular(), "page-tree"),
                new Tamper("shadow: cover taken away (hide)", hidden(), "later-page-content"),
                new Tamper("shadow: font exchanged (replace)", font(), "later-font-or-image"),
                new Tamper(
                        "shadow: table points to a hidden object (hide and replace)", swapped(), "later-page-content"),
                new Tamper("field value changed", filled(bases.withField), "later-form-field-value"),
                new Tamper(
                        "field value changed where the certifier allows it",
                        filled(bases.withFieldCertified),
                        "form-filled"),
                new Tamper("note added", note(signed), "later-annotation"),
                new Tamper("EAA: text laid over a certified page (P=3)", cover(bases.notes), "annotation-added"),
                new Tamper("EAA: text laid over a certified page (P=2)", cover(bases.forms), "later-annotation"),
                new Tamper("SSA: attacker's visible signature (P=2)", sneaky(bases.forms), "signature-picture"),
                new Tamper("SSA: empty field with a picture (P=2)", emptyField(bases.forms), "later-form-field-value"),
                new Tamper("SSA: attacker's visible signature, not certified", sneaky(signed), "signature-picture"),
                new Tamper(
                        "signed after a certifier who allows nothing (P=1)", secondOn(bases.closed), "later-signature"),
                new Tamper("red box on a certified page (P=1)", box(bases.closed), "later-page-content"));
    }

    /** A second signature where the first one locked every field: no tampering of the catalogue, yet unwanted. */
    Tamper signedInALockedField() {
        return new Tamper("signed in a locked field (FieldMDP)", secondOn(bases.locked), "later-signature");
    }

    List<Tamper> more() {
        return List.of(
                new Tamper("validation data deleted", withoutData(), "later-validation-data"),
                new Tamper("VRI deleted", withoutVri(), "later-validation-data"),
                new Tamper("recycled signature object", recycled(), "signature-removed"),
                new Tamper("field's Kids bent to another field", field("/Kids[10 0 R]"), "later-signature"),
                new Tamper("field's kind changed (FT)", refielded("/FT/Sig", "/FT/Tx"), "later-signature"),
                new Tamper("field's value taken away", unsigned(), "signature-removed"),
                new Tamper("signature deleted from the page", withoutWidget(), "later-annotation"),
                new Tamper("signature deleted from the form", withoutField(), "signature-removed"),
                new Tamper("signature's picture exchanged", picture(), "later-signature"),
                new Tamper("prepared field moved", moved(), "later-signature"),
                new Tamper(
                        "title changed",
                        edited(signed, pdf -> pdf.getDocumentInfo().setTitle("Lain")),
                        "later-metadata"),
                new Tamper("dangerous metadata", metadata(), "later-metadata"),
                new Tamper(
                        "extensions of the catalog deleted",
                        edited(signed, pdf -> pdf.getCatalog()
                                .remove(PdfName.Extensions)
                                .setModified()),
                        "later-other"),
                new Tamper(
                        "script that runs on opening",
                        edited(signed, pdf -> pdf.getCatalog()
                                .setOpenAction(PdfAction.createJavaScript("app.alert(1)"))),
                        "later-other"),
                new Tamper(
                        "appearances to be made anew by the viewer",
                        edited(bases.withField, pdf -> PdfFormCreator.getAcroForm(pdf, true)
                                .setNeedAppearances(true)),
                        "later-form-field-value"),
                new Tamper(
                        "orphan objects",
                        new RawUpdate(signed).object(90, "<</Evil true>>").append(),
                        "unsigned-update"),
                new Tamper(
                        "object freed",
                        new RawUpdate(signed).free(numberOf(signed, "151.026")).append(),
                        "later-page-content"),
                new Tamper("attachment exchanged", attachment(), "later-attachment"),
                new Tamper(
                        "attachment added",
                        edited(
                                signed,
                                pdf -> pdf.addFileAttachment(
                                        "x.txt",
                                        com.itextpdf.kernel.pdf.filespec.PdfFileSpec.createEmbeddedFileSpec(
                                                pdf, new byte[] {1}, "x", "x.txt", null, null, null))),
                        "later-attachment"),
                new Tamper("spoken text changed (tags)", spoken(), "later-other"),
                new Tamper("layers that hide content", layers(), "later-other"));
    }

    private static byte[] edited(byte[] pdf, TamperBases.Edit edit) {
        return TamperBases.edited(pdf, edit);
    }

    private static byte[] box(byte[] pdf) {
        return edited(pdf, document -> new PdfCanvas(document.getPage(1))
                .setFillColor(ColorConstants.RED)
                .rectangle(OVER_TEXT)
                .fill());
    }

    private byte[] retyped(String old, String with) {
        int number = numberOf(signed, old);
        return new RawUpdate(signed)
                .object(number, bodyOf(signed, number).replace(old, with))
                .append();
    }

    private byte[] circular() {
        int number = numberOf(signed, "/Type/Pages>>");
        return new RawUpdate(signed)
                .object(number, "<</Count 2/Kids[" + number + " 0 R]/Type/Pages>>")
                .append();
    }

    /** The paper was signed with a white sheet over its text; the sheet is taken away. */
    private byte[] hidden() {
        byte[] covered = edited(SignedPapers.small(2, "ttd1", "ttd2"), document -> {
            PdfStream sheet = new PdfStream("1 g 30 480 300 40 re f".getBytes(StandardCharsets.US_ASCII));
            sheet.put(new PdfName("Sheet"), new PdfNumber(1));
            sheet.makeIndirect(document);
            PdfDictionary page = document.getPage(1).getPdfObject();
            PdfArray contents = new PdfArray();
            contents.add(page.get(PdfName.Contents, false));
            contents.add(sheet.getIndirectReference());
            page.put(PdfName.Contents, contents);
            page.setModified();
        });
        byte[] approved = new Order("ttd1").sign(covered, bases.first);
        int number = numberOf(approved, "/Sheet");
        return new RawUpdate(approved)
                .object(number, "<</Length 0>>stream\n\nendstream")
                .append();
    }

    private byte[] font() {
        int number = numberOf(signed, "/BaseFont/Helvetica");
        return new RawUpdate(signed)
                .object(number, bodyOf(signed, number).replace("/Helvetica", "/ZapfDingbats"))
                .append();
    }

    /** Both texts were in the file when it was signed; only the table says which is shown. */
    private byte[] swapped() {
        byte[] plain = SignedPapers.small(2, "ttd1", "ttd2");
        int number = numberOf(plain, "151.026");
        String body = bodyOf(plain, number);
        byte[] both = new RawUpdate(new RawUpdate(plain)
                        .object(number, body.replace("151.026", "951.026"))
                        .append())
                .object(number, body)
                .append();
        byte[] approved = new Order("ttd1").sign(both, bases.first);
        int hiddenAt = RawUpdate.text(approved).indexOf(number + " 0 obj", plain.length);
        return new RawUpdate(approved).pointing(number, hiddenAt).append();
    }

    private static byte[] filled(byte[] pdf) {
        return edited(pdf, document -> PdfFormCreator.getAcroForm(document, true)
                .getField("jumlah")
                .setValue("951026360"));
    }

    private static byte[] note(byte[] pdf) {
        return edited(pdf, document -> document.getPage(1)
                .addAnnotation(new PdfTextAnnotation(new Rectangle(300, 500, 20, 20)).setText(new PdfString("lain"))));
    }

    private static byte[] cover(byte[] pdf) {
        return edited(pdf, document -> document.getPage(1)
                .addAnnotation(new PdfFreeTextAnnotation(OVER_TEXT, new PdfString("Pagu Rp 951.026.360"))
                        .setDefaultAppearance(new PdfString("/Helv 12 Tf 0 g"))));
    }

    private byte[] sneaky(byte[] pdf) {
        return new Order("sisipan")
                .newAt(1, OVER_TEXT)
                .withText("Pagu Rp 951.026.360")
                .sign(pdf, bases.attacker);
    }

    private static byte[] emptyField(byte[] pdf) {
        return edited(pdf, document -> PdfFormCreator.getAcroForm(document, true)
                .addField(new SignatureFormFieldBuilder(document, "sisipan")
                        .setWidgetRectangle(OVER_TEXT)
                        .setPage(1)
                        .createSignature()));
    }

    private byte[] secondOn(byte[] pdf) {
        return Forced.sign(pdf, "ttd2", bases.second);
    }

    private byte[] withoutData() {
        return edited(
                bases.withData,
                document -> document.getCatalog().remove(PdfName.DSS).setModified());
    }

    private byte[] withoutVri() {
        return edited(bases.withData, document -> {
            PdfDictionary data = document.getCatalog().getPdfObject().getAsDictionary(PdfName.DSS);
            data.remove(new PdfName("VRI"));
            data.setModified();
        });
    }

    /** The number of the signature's object now names another signature; the field shows that one. */
    private byte[] recycled() {
        int field = numberOf(signed, "/V 1");
        int number = numberOf(signed, "/ByteRange");
        return new RawUpdate(signed)
                .object(80, bodyOf(signed, number).replace("/Reason()", "/Reason(Lain)"))
                .object(field, bodyOf(signed, field).replace("/V " + number + " 0 R", "/V 80 0 R"))
                .append();
    }

    private byte[] field(String key) {
        int number = numberOf(signed, "/V 1");
        return new RawUpdate(signed)
                .object(number, bodyOf(signed, number).replace("/FT/Sig", "/FT/Sig" + key))
                .append();
    }

    private byte[] refielded(String old, String with) {
        int number = numberOf(signed, "/V 1");
        return new RawUpdate(signed)
                .object(number, bodyOf(signed, number).replace(old, with))
                .append();
    }

    private byte[] unsigned() {
        int number = numberOf(signed, "/V 1");
        return new RawUpdate(signed)
                .object(number, bodyOf(signed, number).replaceAll("/V \\d+ 0 R", ""))
                .append();
    }

    private byte[] withoutWidget() {
        return edited(signed, document -> {
            PdfDictionary page = document.getPage(2).getPdfObject();
            page.getAsArray(PdfName.Annots).remove(0);
            page.setModified();
        });
    }

    private byte[] withoutField() {
        return edited(signed, document -> {
            PdfDictionary form = document.getCatalog().getPdfObject().getAsDictionary(PdfName.AcroForm);
            form.getAsArray(PdfName.Fields).remove(0);
            form.setModified();
        });
    }

    private byte[] picture() {
        return edited(signed, document -> {
            PdfDictionary widget = document.getPage(2)
                    .getPdfObject()
                    .getAsArray(PdfName.Annots)
                    .getAsDictionary(0);
            PdfStream other = new PdfStream("1 0 0 rg 0 0 160 60 re f".getBytes(StandardCharsets.US_ASCII));
            other.put(PdfName.Type, PdfName.XObject);
            other.put(PdfName.Subtype, PdfName.Form);
            other.put(PdfName.BBox, new PdfArray(new float[] {0, 0, 160, 60}));
            other.makeIndirect(document);
            PdfDictionary appearance = new PdfDictionary();
            appearance.put(PdfName.N, other.getIndirectReference());
            widget.put(PdfName.AP, appearance);
            widget.setModified();
        });
    }

    private byte[] moved() {
        int number = numberOf(signed, "/T(ttd2)");
        return new RawUpdate(signed)
                .object(number, bodyOf(signed, number).replaceAll("/Rect\\[[^\\]]*\\]", "/Rect[30 480 330 520]"))
                .append();
    }

    private byte[] metadata() {
        String laughs = "<?xpacket begin=''?><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]><x>&c;&f;</x>";
        return new RawUpdate(bases.tagged)
                .object(
                        numberOf(bases.tagged, "/Subtype/XML"),
                        "<</Type/Metadata/Subtype/XML/Length " + laughs.length() + ">>stream\n" + laughs
                                + "\nendstream")
                .append();
    }

    private byte[] attachment() {
        return edited(bases.tagged, document -> {
            PdfDictionary file = document.getCatalog()
                    .getPdfObject()
                    .getAsArray(PdfName.AF)
                    .getAsDictionary(0)
                    .getAsDictionary(PdfName.EF);
            PdfStream stream = file.getAsStream(PdfName.F);
            stream.setData("kegiatan;pagu\nlain;1\n".getBytes(StandardCharsets.UTF_8));
            stream.setModified();
        });
    }

    private byte[] spoken() {
        return edited(bases.tagged, document -> {
            PdfDictionary root = document.getStructTreeRoot().getKidsObject().getAsDictionary(0);
            root.put(PdfName.ActualText, new PdfString("Pagu Rp 951.026.360"));
            root.setModified();
        });
    }

    private byte[] layers() {
        return edited(signed, document -> {
            PdfDictionary properties = new PdfDictionary();
            properties.put(new PdfName("OCGs"), new PdfArray(new PdfNumber(0)));
            document.getCatalog().put(PdfName.OCProperties, properties);
            document.getCatalog().setModified();
        });
    }
}
