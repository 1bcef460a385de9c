package id.rembuk.export.pdf;

import com.itextpdf.commons.actions.EventManager;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.event.PdfDocumentEvent;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.IElement;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.font.FontProvider;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.pdfa.PdfADocument;
import id.rembuk.domain.Bytes;
import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.PaperSnapshot;
import id.rembuk.domain.document.PaperTemplate;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.usecase.port.PaperPrinter;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Prints papers with iText: the text from HTML, letterhead, signatures and annex by layout. */
public final class PdfPaperPrinter implements PaperPrinter {
    private final Function<String, String> templates;
    private final Messages messages;
    private final TrialPaper trial;
    private final TemplateText texts;
    private PaperFonts fonts;

    /**
     * @param templates text of a shipped file by its name below templates, e.g. dokumen/berita-acara.html
     * @param messages in the language of papers, which is Indonesian whatever the language of the window
     */
    public PdfPaperPrinter(Function<String, String> templates, Messages messages) {
        // we use iText under the AGPL; unasked it would print an advertisement into the answers of the command line
        EventManager.acknowledgeAgplUsageDisableWarningMessage();
        this.templates = templates;
        this.messages = messages;
        trial = new TrialPaper();
        texts = new TemplateText(new TemplateRules(
                messages, ValueNames.of(new PaperValues(messages).of(trial.snapshot(DocumentKind.BERITA_ACARA)))));
    }

    @Override
    public PrintedPaper print(PrintOrder order, Progress progress) {
        return new Printing(order, progress).print();
    }

    @Override
    public PaperTemplate shipped(DocumentKind kind) {
        String name = "dokumen/" + kind.code();
        return new PaperTemplate(kind.code(), kind, templates.apply(name + ".html"), templates.apply(name + ".css"));
    }

    @Override
    public void check(PaperTemplate template) {
        print(trial.order(template), Progress.NONE);
    }

    @Override
    public Bytes picture(Bytes chosen) {
        return new KopPicture().settled(chosen);
    }

    private synchronized PaperFonts fonts() {
        if (fonts == null) {
            fonts = PaperFonts.bundled();
        }
        return fonts;
    }

    /** One paper while it is printed. */
    private final class Printing {
        private final PrintOrder order;
        private final PaperSnapshot snapshot;
        private final Progress progress;
        private final Letters letters;
        private final FontProvider provider;
        private final PaperSheet sheet;
        private final String title;

        Printing(PrintOrder order, Progress progress) {
            this.order = order;
            this.progress = progress;
            snapshot = order.snapshot();
            letters = new Letters(fonts().programs(), order.draft());
            provider = fonts().provider();
            sheet = PaperSheet.text(snapshot.paper());
            title = letters.printable(messages.get(
                    "paper.title." + snapshot.kind().code(),
                    PaperValues.text(snapshot.meeting().title())));
        }

        PrintedPaper print() {
            Map<String, Object> values = letters.printableMap(new PaperValues(messages).of(snapshot));
            String html = letters.printable(texts.fill(order.template(), values));
            progress.checkCancelled();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PdfADocument pdf = PaperFile.open(out, title, snapshot.regencyName(), order.at());
            List<IElement> elements = HtmlBody.elements(html, order.template().css(), provider);
            // after the conversion, which forgets the fonts given out before
            PaperPen pen = new PaperPen(provider, letters);
            PaperPages pages =
                    new PaperPages(title, marks(), pen, messages, sheet, PaperSheet.annex(snapshot.annexPaper()));
            pdf.addEventHandler(PdfDocumentEvent.END_PAGE, pages);
            Document document = new Document(pdf, sheet.size(), /* immediateFlush= */ true);
            document.setFontProvider(provider);
            document.setProperty(Property.FONT, new String[] {PaperFonts.FAMILY});
            document.setMargins(sheet.top(), sheet.right(), sheet.bottom(), sheet.left());
            Bookmarks bookmarks = new Bookmarks(pdf);
            addText(document, elements, pen, bookmarks);
            addAnnex(pdf, pen, bookmarks);
            if (order.workplan() != null) {
                PaperFile.attach(
                        pdf,
                        order.workplan(),
                        messages.get("paper.workbook.file"),
                        messages.get("paper.workbook"),
                        order.at());
            }
            PaperFile.claimAccessible(pdf);
            int count = finish(document, pdf, pages);
            return new PrintedPaper(Bytes.of(SubsetNames.settled(out.toByteArray())), count);
        }

        /** Ends every page and then the fonts in one order; left to closing, the order would be one of chance. */
        private int finish(Document document, PdfADocument pdf, PaperPages pages) {
            document.flush();
            int count = pdf.getNumberOfPages();
            for (int i = 1; i <= count; i++) {
                if (!pdf.getPage(i).isFlushed()) {
                    pdf.getPage(i).flush();
                }
            }
            pages.settle(pdf);
            PaperFonts.all(provider).forEach(PdfFont::flush);
            document.close();
            return count;
        }

        private List<String> marks() {
            List<String> marks = new ArrayList<>();
            if (order.draft()) {
                marks.add(messages.get("paper.draft"));
            }
            if (snapshot.practice()) {
                marks.add(messages.get("paper.practice"));
            }
            return marks;
        }

        private void addText(Document document, List<IElement> elements, PaperPen pen, Bookmarks bookmarks) {
            for (int i = 0; i < elements.size(); i++) {
                IElement element = elements.get(i);
                if (element instanceof HtmlBody.Place place) {
                    place(place, pen, bookmarks).ifPresent(document::add);
                } else if (element instanceof IBlockElement block) {
                    bookmarks.headings(block);
                    boolean closing = i + 1 < elements.size() && isSignatures(elements.get(i + 1));
                    document.add(closing ? closing(block) : block);
                }
            }
        }

        /** The last words before the signatures never part from the first of them. */
        private Div closing(IBlockElement block) {
            Div closing = new Div().add(block);
            closing.getAccessibilityProperties().setRole(null);
            closing.setKeepTogether(true);
            // kept for a next that never comes, it would move behind the annex
            closing.setKeepWithNext(!snapshot.signers().isEmpty());
            return closing;
        }

        private boolean isSignatures(IElement element) {
            return element instanceof HtmlBody.Place place && place.name().equals(TemplateRules.SIGNATURES);
        }

        private Optional<IBlockElement> place(HtmlBody.Place place, PaperPen pen, Bookmarks bookmarks) {
            if (isSignatures(place)) {
                Optional<Table> signatures =
                        new SignatureArea(snapshot, order.road(), pen, messages, title).table(sheet.width());
                signatures.ifPresent(table -> bookmarks.inText(messages.get("paper.signers.bookmark"), table));
                return signatures.map(IBlockElement.class::cast);
            }
            return snapshot.kop() == null
                    ? Optional.empty()
                    : Optional.of(new KopBlock(snapshot.kop(), order.pictures(), pen).block(sheet.width()));
        }

        private void addAnnex(PdfADocument pdf, PaperPen pen, Bookmarks bookmarks) {
            if (!snapshot.annex().isEmpty()) {
                new AnnexTable(snapshot, pen, messages).addTo(pdf, bookmarks, progress);
            }
        }
    }
}
