package id.rembuk.export.pdf;

import com.itextpdf.commons.actions.EventManager;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.event.PdfDocumentEvent;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.font.FontProvider;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.pdfa.PdfADocument;
import id.rembuk.domain.Bytes;
import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.document.PaperSize;
import id.rembuk.domain.report.Report;
import id.rembuk.domain.report.ReportPart;
import id.rembuk.export.PartFile;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.usecase.port.ReportPrinter;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Prints reports with iText as PDF/A-3a and PDF/UA-1, in the fonts and with the page feet of papers. */
public final class PdfReportPrinter implements ReportPrinter {
    private static final float TITLE_SIZE = 14;
    private static final float HEADING_SIZE = 11.5f;
    private static final float TEXT_SIZE = 10;
    private static final float SMALL_SIZE = 9;

    private final Messages messages;
    private final PartFile files;

    /** @param messages in the language of papers, which is Indonesian whatever the language of the window */
    public PdfReportPrinter(Messages messages) {
        this(messages, new PartFile());
    }

    PdfReportPrinter(Messages messages, PartFile files) {
        EventManager.acknowledgeAgplUsageDisableWarningMessage();
        this.messages = messages;
        this.files = files;
    }

    @Override
    public void print(Report report, Instant at, Path target, Progress progress) {
        files.requireWritable(target);
        byte[] pdf = new Printing(report, progress).print(at);
        files.write(target, out -> out.write(pdf));
    }

    @Override
    public Bytes print(Report report, Instant at, Progress progress) {
        return Bytes.owning(new Printing(report, progress).print(at));
    }

    /** One report while it is printed. */
    private final class Printing {
        private final Report report;
        private final Progress progress;
        private final FontProvider provider;
        private final PaperPen pen;
        private final PaperSheet sheet;
        private final GridBlock grids;

        Printing(Report report, Progress progress) {
            this.report = report;
            this.progress = progress;
            PaperFonts fonts = PaperFonts.bundled();
            provider = fonts.provider();
            pen = new PaperPen(provider, new Letters(fonts.programs(), /* draft= */ true));
            sheet = PaperSheet.annex(report.paper());
            grids = new GridBlock(pen);
        }

        byte[] print(Instant at) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            String title = pen.printable(report.title());
            PdfADocument pdf = PaperFile.open(out, title, report.office(), at);
            PaperSheet foot = PaperSheet.annex(PaperSize.A3_LANDSCAPE);
            PaperPages pages = new PaperPages(
                    title, marks(), pen, messages, sheet, report.paper().isForText() ? foot : sheet);
            pdf.addEventHandler(PdfDocumentEvent.END_PAGE, pages);
            Document document = new Document(pdf, sheet.size(), /* immediateFlush= */ true);
            document.setFontProvider(provider);
            document.setProperty(Property.FONT, new String[] {PaperFonts.FAMILY});
            document.setMargins(sheet.top(), sheet.right(), sheet.bottom(), sheet.left());
            Bookmarks bookmarks = new Bookmarks(pdf);
            head(document, bookmarks);
            int done = 0;
            for (ReportPart part : report.parts()) {
                progress.checkCancelled();
                add(document, bookmarks, part);
                progress.report(++done, report.parts().size(), "");
            }
            PaperFile.claimAccessible(pdf);
            finish(document, pdf, pages);
            return SubsetNames.settled(out.toByteArray());
        }

        private void finish(Document document, PdfADocument pdf, PaperPages pages) {
            document.flush();
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                if (!pdf.getPage(i).isFlushed()) {
                    pdf.getPage(i).flush();
                }
            }
            pages.settle(pdf);
            PaperFonts.all(provider).forEach(PdfFont::flush);
            document.close();
        }

        private List<String> marks() {
            List<String> marks = new ArrayList<>();
            if (report.audience() == Audience.INTERNAL) {
                marks.add(messages.get("report.internal"));
            }
            if (report.practice()) {
                marks.add(messages.get("paper.practice"));
            }
            return marks;
        }

        private void head(Document document, Bookmarks bookmarks) {
            Div title = heading(StandardRoles.H1, report.title(), TITLE_SIZE);
            title.setTextAlignment(TextAlignment.CENTER);
            bookmarks.headings(title);
            document.add(title);
            report.subtitle()
                    .forEach(line -> document.add(pen.line(line, TEXT_SIZE).setTextAlignment(TextAlignment.CENTER)));
        }

        private void add(Document document, Bookmarks bookmarks, ReportPart part) {
            if (part instanceof ReportPart.Heading heading) {
                Div block = heading(StandardRoles.H2, heading.text(), HEADING_SIZE);
                block.setMarginTop(12).setKeepWithNext(true);
                bookmarks.headings(block);
                document.add(block);
            } else if (part instanceof ReportPart.Text text) {
                document.add(text(text.text()));
            } else if (part instanceof ReportPart.Items items) {
                document.add(items(items));
            } else if (part instanceof ReportPart.Grid grid) {
                grid(document, grid);
            } else if (part instanceof ReportPart.Picture picture) {
                document.add(picture(document.getPdfDocument(), picture));
            }
        }

        private void grid(Document document, ReportPart.Grid grid) {
            if (!grid.name().isEmpty()) {
                document.add(pen.line(grid.name(), SMALL_SIZE)
                        .setFont(pen.bold())
                        .setMarginTop(8)
                        .setMarginBottom(3)
                        .setKeepWithNext(true));
            }
            document.add(grids.table(grid));
        }

        private Div picture(PdfDocument pdf, ReportPart.Picture picture) {
            Div block = new Div()
                    .add(new FigureBlock(pdf, pen).image(picture.figure(), sheet.width()))
                    .setMarginTop(6)
                    .setMarginBottom(6);
            block.getAccessibilityProperties().setRole(null);
            if (!picture.caption().isEmpty()) {
                block.add(pen.line(picture.caption(), SMALL_SIZE).setMarginTop(3));
            }
            return block.setKeepTogether(true);
        }

        private Div heading(String role, String text, float size) {
            Div block = new Div().add(pen.line(text, size).setFont(pen.bold()).setMarginBottom(4));
            Paragraph line = (Paragraph) block.getChildren().get(0);
            line.getAccessibilityProperties().setRole(null);
            block.getAccessibilityProperties().setRole(role);
            return block;
        }

        private IBlockElement text(String text) {
            return pen.line(text, TEXT_SIZE).setMarginTop(3).setMarginBottom(3).setMultipliedLeading(1.3f);
        }

        private IBlockElement items(ReportPart.Items items) {
            com.itextpdf.layout.element.List list = new com.itextpdf.layout.element.List()
                    .setListSymbol("\u2013 ")
                    .setFont(pen.regular())
                    .setFontSize(TEXT_SIZE);
            items.items()
                    .forEach(item -> list.add((com.itextpdf.layout.element.ListItem)
                            new com.itextpdf.layout.element.ListItem().add(pen.line(item, TEXT_SIZE))));
            return list;
        }
    }
}
