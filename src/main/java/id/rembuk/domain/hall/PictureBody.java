package id.rembuk.domain.hall;

/**
 * A picture of the facilitator's own.
 *
 * @param fileHash names the picture in the workspace
 * @param caption below it; "" for none
 */
public record PictureBody(Head head, String fileHash, String caption) implements SlideBody {

    @Override
    public void draw(Sheet sheet) {
        double below = caption.isEmpty() ? Sheet.FOOT - 20 : Sheet.FOOT - 76;
        double top = Sheet.HEAD + 20;
        sheet.add(new Mark.Picture(
                fileHash, caption.isEmpty() ? head.title() : caption, Sheet.MARGIN, top, sheet.room(), below - top));
        sheet.middle(
                Fit.cut(caption, Type.BODY, sheet.room()), sheet.width() / 2, Sheet.FOOT - 26, Type.BODY, Ink.TEXT);
    }
}
