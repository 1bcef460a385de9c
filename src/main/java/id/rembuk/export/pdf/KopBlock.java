package id.rembuk.export.pdf;

import com.itextpdf.io.image.ImageData;
import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.VerticalAlignment;
import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.domain.document.PaperSnapshot.Kop;
import id.rembuk.domain.organisation.LetterheadImage;
import id.rembuk.domain.organisation.LetterheadImage.Side;
import java.util.List;
import java.util.Map;

/** The letterhead: pictures at the sides, lines in the middle, a thick and a thin line below. */
final class KopBlock {
    private static final float PICTURE_WIDTH = PaperSheet.points(22);
    private static final float PICTURE_HEIGHT = PaperSheet.points(25);
    private static final float ADDRESS_SIZE = 9;
    private static final float GOVERNMENT_SIZE = 13;
    private static final float OFFICE_SIZE = 15;

    private final Kop kop;
    private final Map<String, Bytes> pictures;
    private final PaperPen pen;

    KopBlock(Kop kop, Map<String, Bytes> pictures, PaperPen pen) {
        this.kop = kop;
        this.pictures = pictures;
        this.pen = pen;
    }

    /** @throws UserError {@code paper.image} when a picture is missing or broken */
    Div block(float width) {
        float left = widthOf(Side.LEFT);
        float right = widthOf(Side.RIGHT);
        // the lines stand in the middle of the paper when the other side has room for it
        float least = Math.max(left, right);
        boolean balanced = width - 2 * least > width / 2;
        float leftShare = balanced ? least : left;
        float rightShare = balanced ? least : right;
        Div block = new Div().setMarginBottom(10);
        if (least == 0) {
            block.add(lines());
        } else {
            Grid grid = new Grid(leftShare + 0.1f, width - leftShare - rightShare, rightShare + 0.1f);
            grid.add(side(Side.LEFT, TextAlignment.LEFT));
            grid.add(new Cell().add(lines()).setVerticalAlignment(VerticalAlignment.MIDDLE));
            grid.add(side(Side.RIGHT, TextAlignment.RIGHT));
            block.add(grid.table());
        }
        block.add(rule(2.25f, 4)).add(rule(0.75f, 1.25f));
        return block;
    }

    private static Div rule(float thickness, float above) {
        Div rule =
                new Div().setHeight(0).setBorderTop(new SolidBorder(thickness)).setMarginTop(above);
        rule.getAccessibilityProperties().setRole(StandardRoles.ARTIFACT);
        return rule;
    }

    private Div lines() {
        Div lines = new Div();
        for (int i = 0; i < kop.lines().size(); i++) {
            boolean office = i == kop.boldLine();
            boolean above = i < kop.boldLine();
            PdfFont font = office ? pen.bold() : pen.regular();
            float size = office ? OFFICE_SIZE : above ? GOVERNMENT_SIZE : ADDRESS_SIZE;
            Paragraph line = pen.line(kop.lines().get(i), size).setFont(font).setTextAlignment(TextAlignment.CENTER);
            lines.add(line.setMultipliedLeading(office || above ? 1.1f : 1.25f));
        }
        return lines;
    }

    private Cell side(Side side, TextAlignment alignment) {
        Paragraph row = new Paragraph().setMargin(0).setTextAlignment(alignment);
        row.setNeutralRole();
        images(side).forEach(image -> row.add(picture(image)));
        Cell cell = new Cell().setVerticalAlignment(VerticalAlignment.MIDDLE);
        return row.isEmpty() ? cell : cell.add(row);
    }

    private Image picture(LetterheadImage image) {
        Image picture = new Image(data(image)).scaleToFit(PICTURE_WIDTH, PICTURE_HEIGHT);
        picture.setMarginRight(2);
        picture.getAccessibilityProperties().setAlternateDescription(image.alternativeText());
        return picture;
    }

    private ImageData data(LetterheadImage image) {
        Bytes bytes = pictures.get(image.fileHash());
        if (bytes == null) {
            throw new UserError("paper.image", image.alternativeText());
        }
        try {
            return ImageDataFactory.create(bytes.array());
        } catch (RuntimeException e) {
            throw new UserError(e, "paper.image", image.alternativeText());
        }
    }

    private float widthOf(Side side) {
        return images(side).size() * (PICTURE_WIDTH + 4);
    }

    private List<LetterheadImage> images(Side side) {
        return kop.images().stream().filter(image -> image.side() == side).toList();
    }
}
