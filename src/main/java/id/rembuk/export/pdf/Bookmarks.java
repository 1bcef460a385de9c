package id.rembuk.export.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.navigation.PdfDestination;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.element.AbstractElement;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IElement;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import java.util.stream.Collectors;

/** The bookmarks of a paper: its headings, the signatures and its annexes. */
final class Bookmarks {
    private final PdfOutline root;
    private PdfOutline paper;
    private int count;

    /** @param pdf a document in which nothing has been bookmarked yet */
    Bookmarks(PdfDocument pdf) {
        pdf.initializeOutlines();
        root = pdf.getOutlines(false);
    }

    /** Bookmarks every heading in an element of the text. */
    void headings(IElement element) {
        if (!(element instanceof Div div)) {
            return;
        }
        String role = div.getAccessibilityProperties().getRole();
        if (StandardRoles.H1.equals(role)) {
            paper = add(root, text(div), div);
        } else if (StandardRoles.H2.equals(role)) {
            add(paper == null ? root : paper, text(div), div);
        } else {
            div.getChildren().forEach(this::headings);
        }
    }

    /** Bookmarks something of the text by a name of its own. */
    void inText(String name, AbstractElement<?> element) {
        add(paper == null ? root : paper, name, element);
    }

    /** Bookmarks an annex that begins on a page. */
    void annex(String name, PdfPage page) {
        root.addOutline(name).addDestination(PdfExplicitDestination.createFit(page));
    }

    private PdfOutline add(PdfOutline parent, String name, AbstractElement<?> element) {
        String place = "bagian-" + ++count;
        element.setDestination(place);
        PdfOutline outline = parent.addOutline(name);
        outline.addDestination(PdfDestination.makeDestination(new PdfString(place)));
        return outline;
    }

    private static String text(IElement element) {
        if (element instanceof Text text) {
            return text.getText();
        }
        if (element instanceof Div || element instanceof Paragraph) {
            return ((AbstractElement<?>) element)
                    .getChildren().stream().map(Bookmarks::text).collect(Collectors.joining());
        }
        return "";
    }
}
