package id.rembuk.domain.hall;

import java.util.List;

/**
 * What a screen of the hall shows at one moment.
 *
 * @param slide null while there is none
 * @param office whose meeting it is, in lines, for the sign that covers the slide
 * @param dark whether the hall is dark
 */
public record HallPicture(Slide slide, Foot foot, Cover cover, List<String> office, boolean dark) {
    /** Nothing yet. */
    public static final HallPicture NOTHING = new HallPicture(null, Foot.EMPTY, Cover.BLACK, List.of(), false);

    public HallPicture {
        office = List.copyOf(office);
    }

    /** The marks on a screen so wide in units of {@link Sheet}. */
    public List<Mark> marks(double width) {
        if (cover == Cover.NONE && slide != null) {
            return slide.marks(width, foot);
        }
        Sheet sheet = new Sheet(width);
        switch (cover) {
            case LOGO -> logo(sheet);
            case TEST -> TestCard.draw(sheet);
            default -> sheet.ground(Ink.BLACK);
        }
        return sheet.marks();
    }

    /** What is shown, in words, for those who do not see it. */
    public String spoken() {
        return cover == Cover.NONE && slide != null ? slide.body().head().title() : String.join(" ", office);
    }

    private void logo(Sheet sheet) {
        sheet.ground(Ink.DEEP);
        Ring.draw(sheet, sheet.width() / 2, 430, 0.95);
        Type type = new Type(58, Type.Weight.SEMIBOLD);
        double at = 870;
        for (String line : office) {
            sheet.middle(Fit.cut(line, type, sheet.room()), sheet.width() / 2, at, type, Ink.ON_DEEP);
            at += type.leading();
        }
    }
}
