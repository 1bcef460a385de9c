package id.rembuk.export.pdf;

import com.itextpdf.html2pdf.ConverterProperties;
import com.itextpdf.html2pdf.HtmlConverter;
import com.itextpdf.html2pdf.attach.ITagWorker;
import com.itextpdf.html2pdf.attach.ProcessorContext;
import com.itextpdf.html2pdf.attach.impl.DefaultTagWorkerFactory;
import com.itextpdf.html2pdf.css.apply.ICssApplier;
import com.itextpdf.html2pdf.css.apply.impl.BlockCssApplier;
import com.itextpdf.html2pdf.css.apply.impl.DefaultCssApplierFactory;
import com.itextpdf.layout.IPropertyContainer;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IElement;
import com.itextpdf.layout.font.FontProvider;
import com.itextpdf.styledxmlparser.node.IElementNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;

/** Turns the filled text of a template into elements; nothing is loaded from anywhere. */
final class HtmlBody {
    private HtmlBody() {}

    /** Elements from the top; the places of the letterhead and of the signatures are a {@link Place} each. */
    static List<IElement> elements(String html, String css, FontProvider fonts) {
        ConverterProperties properties = new ConverterProperties()
                .setFontProvider(fonts)
                .setBaseUri("")
                .setResourceRetriever(new NothingElse())
                .setTagWorkerFactory(new Places())
                .setCssApplierFactory(new PlaceStyles());
        String page = "<!DOCTYPE html><html lang=\"id\"><head><meta charset=\"utf-8\"><style>" + css
                + "</style></head><body>" + html + "</body></html>";
        return HtmlConverter.convertToElements(page, properties);
    }

    /** Where something that is no HTML goes. */
    static final class Place extends Div {
        private final String name;

        Place(String name) {
            this.name = name;
        }

        String name() {
            return name;
        }
    }

    private static final class Places extends DefaultTagWorkerFactory {
        @Override
        public ITagWorker getCustomTagWorker(IElementNode tag, ProcessorContext context) {
            return isPlace(tag) ? new PlaceWorker(tag.name()) : null;
        }
    }

    private static final class PlaceStyles extends DefaultCssApplierFactory {
        @Override
        public ICssApplier getCustomCssApplier(IElementNode tag) {
            return isPlace(tag) ? new BlockCssApplier() : null;
        }
    }

    private static boolean isPlace(IElementNode tag) {
        return tag.name().equals(TemplateRules.LETTERHEAD) || tag.name().equals(TemplateRules.SIGNATURES);
    }

    private static final class PlaceWorker implements ITagWorker {
        private final Place place;

        PlaceWorker(String name) {
            place = new Place(name);
        }

        @Override
        public void processEnd(IElementNode element, ProcessorContext context) {}

        @Override
        public boolean processContent(String content, ProcessorContext context) {
            return true;
        }

        @Override
        public boolean processTagChild(ITagWorker child, ProcessorContext context) {
            return true;
        }

        @Override
        public IPropertyContainer getElementResult() {
            return place;
        }
    }

    /** Refuses every address, whatever its scheme. */
    @SuppressWarnings("deprecation") // pdfHTML 6.3 takes a retriever of this old type only
    private static final class NothingElse
            implements com.itextpdf.styledxmlparser.resolver.resource.IResourceRetriever {
        @Override
        public InputStream getInputStreamByUrl(URL url) throws IOException {
            throw new IOException("Papers load nothing: " + url.getProtocol());
        }

        @Override
        public byte[] getByteArrayByUrl(URL url) throws IOException {
            throw new IOException("Papers load nothing: " + url.getProtocol());
        }
    }
}
