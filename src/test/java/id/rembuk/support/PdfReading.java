package id.rembuk.support;

import id.rembuk.domain.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/** A printed paper as another program reads it. */
public final class PdfReading implements AutoCloseable {
    private static final double MILLIMETRES = 25.4 / 72;

    private final PDDocument document;

    public PdfReading(Bytes pdf) {
        try {
            document = Loader.loadPDF(pdf.array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PDDocument document() {
        return document;
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /** The text of a page, from 1, with its lines joined by one blank. */
    public String page(int number) {
        return lines(number).replaceAll("\\s+", " ");
    }

    /** The text of a page line by line. */
    public String lines(int number) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of all pages. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= pages(); i++) {
            text.append(page(i)).append(' ');
        }
        return text.toString();
    }

    /** "215 × 330" for a page, from 1, in millimetres. */
    public String size(int page) {
        PDRectangle box = document.getPage(page - 1).getMediaBox();
        return Math.round(box.getWidth() * MILLIMETRES) + " × " + Math.round(box.getHeight() * MILLIMETRES);
    }

    /** Names of the fonts of all pages; those that are not embedded end with "!". */
    public List<String> fonts() {
        TreeSet<String> fonts = new TreeSet<>();
        try {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    fonts.add(font.getName() + (font.isEmbedded() ? "" : "!"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ArrayList<>(fonts);
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
