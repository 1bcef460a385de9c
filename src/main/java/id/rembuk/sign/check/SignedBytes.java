package id.rembuk.sign.check;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfString;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * The bytes a signature speaks of: everything of its revision but the hole in which it lies itself (ISO 32000-1, 12.8.1).
 *
 * @param holeStart place of the {@code <} that opens the signature
 * @param holeEnd place behind its {@code >}
 * @param end place behind the last signed byte
 */
record SignedBytes(int holeStart, int holeEnd, int end) {
    private static final int PIECE = 64 << 10;
    private static final int LARGEST_SIGNATURE = 16 << 20;

    /** Reads and judges the range a signature names; empty when it names none that can be followed. */
    static Optional<SignedBytes> of(RawPdf pdf, Layout layout, PdfDictionary signature, Findings findings) {
        PdfArray range = signature.getAsArray(PdfName.ByteRange);
        if (range == null || range.size() != 4) {
            findings.change("byte-range-missing");
            return Optional.empty();
        }
        long[] numbers = new long[4];
        for (int i = 0; i < numbers.length; i++) {
            PdfNumber number = range.getAsNumber(i);
            if (number == null || number.getValue() != Math.rint(number.getValue())) {
                findings.change("byte-range-missing");
                return Optional.empty();
            }
            numbers[i] = number.longValue();
        }
        long end = numbers[2] + numbers[3];
        boolean ordered = numbers[0] == 0 && numbers[1] > 0 && numbers[2] > numbers[1] && numbers[3] > 0;
        if (!ordered || end > pdf.length() || numbers[2] - numbers[1] > LARGEST_SIGNATURE) {
            findings.change("byte-range-shape");
            return Optional.empty();
        }
        if (layout.revisionOf(end) < 0) {
            findings.change("byte-range-revision");
        }
        return Optional.of(new SignedBytes((int) numbers[1], (int) numbers[2], (int) end));
    }

    /**
     * The signature in the hole, when the hole holds nothing else: one hexadecimal string in one case, the very one of the
     * signature's dictionary.
     *
     * @param objectAt place of the signature's dictionary; -1 when it lies in a stream
     */
    Optional<byte[]> contents(RawPdf pdf, int objectAt, PdfDictionary signature, Findings findings) {
        if (pdf.at(holeStart) != '<' || pdf.at(holeEnd - 1) != '>' || (holeEnd - holeStart) % 2 != 0) {
            findings.change("contents-place");
            return Optional.empty();
        }
        byte[] bytes = new byte[(holeEnd - holeStart - 2) / 2];
        boolean upper = false;
        boolean lower = false;
        for (int i = 0; i < bytes.length; i++) {
            int first = pdf.at(holeStart + 1 + 2 * i);
            int second = pdf.at(holeStart + 2 + 2 * i);
            int value = (Character.digit(first, 16) << 4) | Character.digit(second, 16);
            if (value < 0) {
                findings.change("contents-place");
                return Optional.empty();
            }
            upper |= isBetween(first, 'A', 'F') || isBetween(second, 'A', 'F');
            lower |= isBetween(first, 'a', 'f') || isBetween(second, 'a', 'f');
            bytes[i] = (byte) value;
        }
        if (upper && lower) {
            findings.doubt("contents-odd");
        }
        PdfString named = signature.getAsString(PdfName.Contents);
        int key = pdf.findBack("/Contents", holeStart);
        boolean inObject = objectAt >= 0
                && key > objectAt
                && pdf.blank(key + "/Contents".length(), holeStart)
                && pdf.find("endobj", objectAt, holeStart) < 0;
        if (named == null || !inObject || !java.util.Arrays.equals(named.getValueBytes(), bytes)) {
            findings.change("contents-place");
        }
        return Optional.of(bytes);
    }

    /** Writes the signed bytes piece by piece. */
    void writeTo(ByteBuffer pdf, OutputStream out) throws IOException {
        write(pdf, 0, holeStart, out);
        write(pdf, holeEnd, end, out);
    }

    private static void write(ByteBuffer pdf, int from, int to, OutputStream out) throws IOException {
        byte[] piece = new byte[Math.min(PIECE, Math.max(1, to - from))];
        for (int at = from; at < to; at += piece.length) {
            int count = Math.min(piece.length, to - at);
            pdf.get(at, piece, 0, count);
            out.write(piece, 0, count);
        }
    }

    private static boolean isBetween(int character, char first, char last) {
        return character >= first && character <= last;
    }
}
