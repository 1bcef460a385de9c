package id.rembuk.domain.hall;

import java.util.List;

/** By which a projector is set up: edges, circle, smallest letters and the colours that carry meaning. */
final class TestCard {
    private static final List<Ink> COLOURS = List.of(
            Ink.TEXT,
            Ink.MUTED,
            Ink.ACCENT,
            Ink.AMBER,
            Ink.AMBER_FILL,
            Ink.CHANGED_GROUND,
            Ink.BEFORE,
            Ink.OK,
            Ink.DANGER);

    private TestCard() {}

    static void draw(Sheet sheet) {
        double width = sheet.width();
        sheet.ground(Ink.GROUND);
        sheet.add(new Mark.Outline(3, 3, width - 6, Sheet.HEIGHT - 6, 0, 6, false, Ink.TEXT));
        double edge = Sheet.HEIGHT / 20;
        sheet.add(new Mark.Outline(edge, edge, width - 2 * edge, Sheet.HEIGHT - 2 * edge, 0, 3, true, Ink.MUTED));
        sheet.rule(width / 2, 0, width / 2, Sheet.HEIGHT, 2, Ink.RULE);
        sheet.rule(0, Sheet.HEIGHT / 2, width, Sheet.HEIGHT / 2, 2, Ink.RULE);
        sheet.add(new Mark.Circle(width / 2, Sheet.HEIGHT / 2, 440, 4, Ink.ACCENT));
        double x = width / 2 - 330;
        sheet.box(x - 20, 300, 700, 260, Ink.GROUND);
        sheet.left("48  Rembuk Stunting", x, 360, Type.TITLE, Ink.TEXT);
        sheet.left("36  Rp 14.206.118.610", x, 430, Type.BODY, Ink.TEXT);
        sheet.left("29  Sumber: e-PPGBM, Agustus 2023", x, 490, Type.FOOTER, Ink.MUTED);
        sheet.struck("115.000.000", x, 545, Mark.Anchor.START, Type.BODY, Ink.BEFORE);
        double wide = 640.0 / COLOURS.size();
        for (int i = 0; i < COLOURS.size(); i++) {
            sheet.box(x + i * wide, 620, wide, 120, COLOURS.get(i));
        }
    }
}
