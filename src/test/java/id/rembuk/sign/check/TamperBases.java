package id.rembuk.sign.check;

import com.itextpdf.forms.PdfSigFieldLock;
import com.itextpdf.forms.fields.PdfFormCreator;
import com.itextpdf.forms.fields.TextFormFieldBuilder;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.signatures.AccessPermissions;
import id.rembuk.support.PaperIssuer;
import id.rembuk.support.SignedPapers;
import id.rembuk.support.SignedPapers.Order;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;

/** Papers as their signers left them, from which the tampered ones are made. */
final class TamperBases {
    final PaperIssuer root = PaperIssuer.root("Root Uji");
    final PaperIssuer.Signer first = root.signer("Bupati Uji");
    final PaperIssuer.Signer second = root.signer("Kepala Dinas Uji");
    final PaperIssuer.Signer attacker = PaperIssuer.selfSigned("Orang Lain");

    /** One signature; a second field is still open. */
    final byte[] approved = new Order("ttd1").sign(SignedPapers.small(2, "ttd1", "ttd2"), first);

    final byte[] twice = new Order("ttd2").sign(approved, second);
    final byte[] tagged = new Order("ttd1").withText("Bupati Uji").sign(SignedPapers.tagged("ttd1", "ttd2"), first);
    final byte[] closed = certified(AccessPermissions.NO_CHANGES_PERMITTED);
    final byte[] forms = certified(AccessPermissions.FORM_FIELDS_MODIFICATION);
    final byte[] notes = certified(AccessPermissions.ANNOTATION_MODIFICATION);
    final byte[] locked = new Order("ttd1")
            .locking(new PdfSigFieldLock().setFieldLock(PdfSigFieldLock.LockAction.ALL, new String[0]))
            .sign(SignedPapers.small("ttd1", "ttd2"), first);
    final byte[] withField = new Order("ttd1").sign(withTextField(), first);
    final byte[] withFieldCertified = new Order("ttd1")
            .certifying(AccessPermissions.FORM_FIELDS_MODIFICATION)
            .sign(withTextField(), first);
    final byte[] withData = withValidationData();

    private byte[] certified(AccessPermissions level) {
        return new Order("ttd1").certifying(level).sign(SignedPapers.small("ttd1", "ttd2"), first);
    }

    private static byte[] withTextField() {
        return edited(SignedPapers.small("ttd1"), pdf -> PdfFormCreator.getAcroForm(pdf, true)
                .addField(new TextFormFieldBuilder(pdf, "jumlah")
                        .setWidgetRectangle(new Rectangle(40, 300, 200, 30))
                        .setPage(1)
                        .createText()
                        .setValue("151026360")));
    }

    /** The signed paper with data for later validation behind it, as long-term signatures have. */
    private byte[] withValidationData() {
        return edited(approved, pdf -> {
            PdfDictionary data = new PdfDictionary();
            PdfArray certificates = new PdfArray();
            try {
                PdfStream certificate = new PdfStream(root.certificate().getEncoded());
                certificate.makeIndirect(pdf);
                certificates.add(certificate.getIndirectReference());
            } catch (CertificateEncodingException e) {
                throw new IllegalStateException(e);
            }
            data.put(new PdfName("Certs"), certificates);
            PdfDictionary perSignature = new PdfDictionary();
            PdfDictionary one = new PdfDictionary();
            one.put(new PdfName("Cert"), certificates);
            perSignature.put(new PdfName("AB4A4CE53E1C5B5AAE64A4E8C1A0B7B3D2E9C3F1"), one);
            data.put(new PdfName("VRI"), perSignature);
            data.makeIndirect(pdf);
            pdf.getCatalog().put(PdfName.DSS, data.getIndirectReference());
            pdf.getCatalog().setModified();
        });
    }

    /** What another program does to a file: an incremental update. */
    static byte[] edited(byte[] pdf, Edit edit) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument document = new PdfDocument(
                new PdfReader(new ByteArrayInputStream(pdf)).setUnethicalReading(true),
                new PdfWriter(out, new WriterProperties()),
                new StampingProperties().useAppendMode())) {
            edit.apply(document);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    interface Edit {
        void apply(PdfDocument pdf) throws IOException;
    }
}
