package id.rembuk.domain.hall;

/** The sign of the rembuk: seats around one matter. */
final class Ring {
    private static final int SEATS = 24;

    private Ring() {}

    static void draw(Sheet sheet, double x, double y, double zoom) {
        for (int seat = 0; seat < SEATS; seat++) {
            double angle = Math.PI * 2 * seat / SEATS - Math.PI / 2;
            double at = 285 * zoom;
            sheet.add(new Mark.Circle(
                    x + Math.cos(angle) * at,
                    y + Math.sin(angle) * at,
                    30 * zoom,
                    0,
                    seat == 0 ? Ink.AMBER_FILL : Ink.DEEP_DECORATION));
        }
        sheet.add(new Mark.Circle(x, y, 181 * zoom, 4 * zoom, Ink.DEEP_DECORATION));
        sheet.add(new Mark.Circle(x, y, 46 * zoom, 0, Ink.AMBER_FILL));
    }
}
