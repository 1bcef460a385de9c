package id.rembuk.sign.check;

import com.itextpdf.kernel.pdf.MemoryLimitsAwareHandler;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfIndirectReference;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.ReaderProperties;
import id.rembuk.domain.UserError;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** A file as it was at the end of one of its revisions. */
final class OpenPdf implements AutoCloseable {
    private static final int LARGEST_STREAM = 64 << 20;
    private static final long ALL_STREAMS = 192L << 20;
    private static final int MOST_OBJECTS = 3_000_000;

    /**
     * Where an object lies; two entries that are equal name the same bytes.
     *
     * @param container number of the object stream it is in; 0 for none
     * @param place byte, or position within the container
     */
    record Entry(int generation, int container, long place) {}

    private final PdfReader reader;
    private final PdfDocument document;
    private final Map<Integer, Entry> entries = new HashMap<>();

    private OpenPdf(PdfReader reader, PdfDocument document) {
        this.reader = reader;
        this.document = document;
        for (PdfIndirectReference reference : document.listIndirectReferences()) {
            if (!reference.isFree()) {
                entries.put(reference.getObjNumber(), entry(reference));
            }
        }
    }

    /**
     * Opens the first bytes of a file.
     *
     * @throws UserError {@code verify.encrypted}, {@code verify.unreadable}
     */
    static OpenPdf open(RawPdf pdf, int length) {
        try {
            PdfReader reader = new PdfReader(
                    new PdfSource(pdf.buffer(), length), new ReaderProperties().setMemoryLimitsAwareHandler(limits()));
            reader.setUnethicalReading(true);
            reader.setMemorySavingMode(true);
            PdfDocument document = new PdfDocument(reader);
            if (reader.isEncrypted()) {
                document.close();
                throw new UserError("verify.encrypted");
            }
            return new OpenPdf(reader, document);
        } catch (com.itextpdf.kernel.exceptions.BadPasswordException e) {
            throw new UserError(e, "verify.encrypted");
        } catch (IOException e) {
            throw new UserError(e, "verify.unreadable");
        }
    }

    private static MemoryLimitsAwareHandler limits() {
        MemoryLimitsAwareHandler limits = new EveryStreamLimited();
        limits.setMaxSizeOfSingleDecompressedPdfStream(LARGEST_STREAM);
        limits.setMaxSizeOfDecompressedPdfStreamsSum(ALL_STREAMS);
        limits.setMaxNumberOfElementsInXrefStructure(MOST_OBJECTS);
        return limits;
    }

    /** Streams with one filter swell as well as those with two. */
    private static final class EveryStreamLimited extends MemoryLimitsAwareHandler {
        @Override
        public boolean isMemoryLimitsAwarenessRequiredOnDecompression(PdfArray filters) {
            return true;
        }

        @Override
        public MemoryLimitsAwareHandler createNewInstance() {
            return limits();
        }
    }

    private static Entry entry(PdfIndirectReference reference) {
        int container = reference.getObjStreamNumber();
        return new Entry(
                reference.getGenNumber(), container, container == 0 ? reference.getOffset() : reference.getIndex());
    }

    Map<Integer, Entry> entries() {
        return entries;
    }

    PdfDocument document() {
        return document;
    }

    PdfReader reader() {
        return reader;
    }

    PdfDictionary trailer() {
        return document.getTrailer();
    }

    PdfDictionary catalog() {
        return document.getCatalog().getPdfObject();
    }

    PdfObject object(int number) {
        return document.getPdfObject(number);
    }

    /** Place of the table of objects before this one's, as iText read it; -1 for none. */
    long previousTable() {
        PdfNumber previous = trailer().getAsNumber(PdfName.Prev);
        return previous == null ? -1 : previous.longValue();
    }

    /** Whether iText had to guess where objects are. */
    boolean isGuessed() {
        return reader.hasRebuiltXref() || reader.hasFixedXref();
    }

    @Override
    public void close() {
        document.close();
    }
}
