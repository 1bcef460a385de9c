package id.rembuk.usecase.port;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.PaperSnapshot;
import id.rembuk.domain.document.PaperTemplate;
import id.rembuk.domain.document.Road;
import id.rembuk.task.Progress;
import java.time.Instant;
import java.util.Map;

/** Makes official papers as PDF/A-3a and PDF/UA-1; works on values alone and belongs on the WORK lane. */
public interface PaperPrinter {
    /**
     * Prints a paper.
     *
     * @throws id.rembuk.domain.UserError {@code paper.template} with line and reason; {@code paper.missing-glyph} with
     *     the character and the text when a final uses a letter the fonts do not have; {@code paper.image} for a broken
     *     picture of the kop
     * @throws id.rembuk.task.CancelledException when the user stops it
     */
    PrintedPaper print(PrintOrder order, Progress progress);

    /** The shipped template of a kind. */
    PaperTemplate shipped(DocumentKind kind);

    /**
     * Tries a changed template with values of its own.
     *
     * @throws id.rembuk.domain.UserError {@code paper.template} with line and reason
     */
    void check(PaperTemplate template);

    /**
     * A picture for a kop as papers use it: at most 10 MB in, PNG or JPEG in sRGB out.
     *
     * @throws id.rembuk.domain.UserError {@code paper.image-too-large}, {@code paper.image-unreadable}
     */
    Bytes picture(Bytes chosen);

    /**
     * What to print.
     *
     * @param draft whether every page carries the draft's watermark
     * @param template text of the paper
     * @param pictures stored pictures of the kop by SHA-256
     * @param workplan workbook to embed; null for none
     * @param at time of making, for the file's properties
     */
    record PrintOrder(
            PaperSnapshot snapshot,
            Road road,
            boolean draft,
            PaperTemplate template,
            Map<String, Bytes> pictures,
            Bytes workplan,
            Instant at) {}

    /** A paper's bytes and number of pages. */
    record PrintedPaper(Bytes bytes, int pages) {}
}
