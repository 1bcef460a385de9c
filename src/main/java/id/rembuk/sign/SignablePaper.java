package id.rembuk.sign;

import com.itextpdf.forms.PdfAcroForm;
import com.itextpdf.forms.fields.PdfFormCreator;
import com.itextpdf.forms.fields.PdfFormField;
import com.itextpdf.forms.fields.PdfSignatureFormField;
import com.itextpdf.io.source.RandomAccessSourceFactory;
import com.itextpdf.kernel.exceptions.BadPasswordException;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.ReaderProperties;
import com.itextpdf.signatures.SignatureUtil;
import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.usecase.port.PaperSigner.FieldPlace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A PDF that somebody is about to sign: looked at before anything is added to it. */
final class SignablePaper implements AutoCloseable {
    /** More cannot be held in memory beside its signed copy. */
    static final int MOST_BYTES = 200_000_000;

    private static final byte[] HEAD = "%PDF-1.".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final int NO_CHANGES = 1;
    private static final int FORM_FILLING = 2;

    private final PdfDocument document;
    private final SignatureUtil signatures;

    private SignablePaper(PdfDocument document) {
        this.document = document;
        signatures = new SignatureUtil(document);
    }

    /**
     * Opens a paper.
     *
     * @throws UserError {@code sign.too-large}, {@code sign.encrypted}, {@code sign.unreadable}
     */
    static SignablePaper open(Bytes pdf) {
        if (pdf.length() > MOST_BYTES) {
            throw new UserError("sign.too-large");
        }
        byte[] bytes = pdf.array();
        if (!hasHead(bytes) || !endsProperly(bytes)) {
            throw new UserError("sign.unreadable");
        }
        try {
            PdfReader reader = reader(bytes);
            PdfDocument document = new PdfDocument(reader);
            if (reader.isEncrypted()) {
                document.close();
                throw new UserError("sign.encrypted");
            }
            if (reader.hasRebuiltXref() || document.getNumberOfPages() < 1) {
                document.close();
                throw new UserError("sign.unreadable");
            }
            return new SignablePaper(document);
        } catch (UserError e) {
            throw e;
        } catch (BadPasswordException e) {
            throw new UserError(e, "sign.encrypted");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UserError(e, "sign.unreadable");
        }
    }

    /** Reads bytes where they are: large papers must fit into memory beside their signed copy. */
    static PdfReader reader(byte[] bytes) throws IOException {
        return new PdfReader(new RandomAccessSourceFactory().createSource(bytes), new ReaderProperties());
    }

    /** Names of the signature fields nobody has signed, in their order in the paper. */
    List<String> openFields() {
        return guarded(() -> {
            List<String> open = new ArrayList<>();
            PdfAcroForm form = PdfFormCreator.getAcroForm(document, false);
            if (form != null) {
                for (Map.Entry<String, PdfFormField> field :
                        form.getAllFormFields().entrySet()) {
                    if (field.getValue() instanceof PdfSignatureFormField && !isSigned(field.getValue())) {
                        open.add(field.getKey());
                    }
                }
            }
            return open;
        });
    }

    /** Where a prepared field stands; empty when it is missing or not to be seen. */
    Optional<FieldPlace> place(String name) {
        return guarded(() -> FieldPlaces.of(document, name));
    }

    /**
     * The field an order means.
     *
     * @param wished name; null takes the first open one
     * @return null when the paper has no open field and may be given a new one
     * @throws UserError {@code sign.field-missing}, {@code sign.field-taken}, {@code sign.no-field}
     */
    String field(String wished) {
        List<String> open = openFields();
        if (wished == null) {
            if (open.isEmpty() && permission() != 0) {
                throw new UserError("sign.no-field");
            }
            return open.isEmpty() ? null : open.get(0);
        }
        if (open.contains(wished)) {
            return wished;
        }
        if (signatures().contains(wished)) {
            throw new UserError("sign.field-taken", wished);
        }
        throw new UserError("sign.field-missing", wished, open.isEmpty() ? "—" : String.join(", ", open));
    }

    /** Names of the signed fields, oldest first. */
    List<String> signatures() {
        return guarded(signatures::getSignatureNames);
    }

    /**
     * Refuses a paper whose earlier signatures do not hold, to which something was added behind them, or which they
     * close.
     *
     * @throws UserError {@code sign.changed}, {@code sign.closed}
     */
    void requireIntact() {
        List<String> signed = signatures();
        for (String name : signed) {
            if (!holds(name)) {
                throw new UserError("sign.changed", name);
            }
        }
        if (!signed.isEmpty()
                && !guarded(() -> signatures.signatureCoversWholeDocument(signed.get(signed.size() - 1)))) {
            throw new UserError("sign.changed", signed.get(signed.size() - 1));
        }
        if (permission() == NO_CHANGES) {
            throw new UserError("sign.closed");
        }
    }

    @Override
    public void close() {
        document.close();
    }

    private boolean holds(String name) {
        try {
            return signatures.readSignatureData(name).verifySignatureIntegrityAndAuthenticity();
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    /** What a certifying signature permits (ISO 32000-1 table 254): 1, 2 or 3; 0 without one. */
    private int permission() {
        return guarded(() -> {
            PdfDictionary permissions = document.getCatalog().getPdfObject().getAsDictionary(PdfName.Perms);
            PdfDictionary certifying = permissions == null ? null : permissions.getAsDictionary(PdfName.DocMDP);
            PdfArray references = certifying == null ? null : certifying.getAsArray(PdfName.Reference);
            if (references == null) {
                return 0;
            }
            for (int i = 0; i < references.size(); i++) {
                PdfDictionary parameters = references.getAsDictionary(i).getAsDictionary(PdfName.TransformParams);
                PdfNumber level = parameters == null ? null : parameters.getAsNumber(PdfName.P);
                if (level != null) {
                    return level.intValue();
                }
            }
            return FORM_FILLING;
        });
    }

    private static boolean isSigned(PdfFormField field) {
        return field.getPdfObject().get(PdfName.V) != null;
    }

    private static boolean hasHead(byte[] bytes) {
        return bytes.length > HEAD.length && java.util.Arrays.mismatch(bytes, HEAD) == HEAD.length;
    }

    /** Whether nothing but white space follows the last end mark. */
    private static boolean endsProperly(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && (bytes[end - 1] <= ' ' && bytes[end - 1] >= 0)) {
            end--;
        }
        return end >= END.length && java.util.Arrays.equals(bytes, end - END.length, end, END, 0, END.length);
    }

    /** A broken file may fail the library anywhere. */
    private static <T> T guarded(java.util.function.Supplier<T> question) {
        try {
            return question.get();
        } catch (UserError e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new UserError(e, "sign.unreadable");
        }
    }
}
