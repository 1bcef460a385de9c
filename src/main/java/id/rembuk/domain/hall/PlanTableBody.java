package id.rembuk.domain.hall;

import id.rembuk.domain.hall.Mark.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Plan lines as the hall agrees on them, with the sums as they are now.
 *
 * @param columns words of number, activity, places, target, rupiah and decision
 * @param rows as many as are {@link #ROOM} high together
 * @param totals at most three
 */
public record PlanTableBody(Head head, List<String> columns, List<Row> rows, List<Total> totals) implements SlideBody {
    /** Most lines on one slide, when none of them is long. */
    public static final int MOST = 5;

    private static final double ROW = 124;

    /** How high all rows of a slide may be together, in units. */
    public static final double ROOM = MOST * ROW;

    private static final double TOP = HeadRow.BOTTOM;
    private static final double TOTALS = 818;
    private static final Type ACTIVITY = Type.LEAD.sized(38);
    private static final String CHANGED = "bi-pencil-fill";
    private static final double SIGN = 44;
    /** Between the baselines of more than two lines in one row; three of them have room in the usual height. */
    private static final double CLOSE = 38;

    private static final int MOST_CLOSE = 3;
    private static final Type CLOSE_ACTIVITY = Type.BODY_STRONG;
    private static final Columns NARROW = new Columns(new Sheet(Sheet.NARROWEST));
    private static final int MOST_LINES = MOST_CLOSE + (int) ((ROOM - ROW) / CLOSE);

    public PlanTableBody {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /**
     * One plan line.
     *
     * @param target what the line is to reach, with its unit; "" while it is open
     * @param changed null while it stands as it was brought into the meeting
     */
    public record Row(
            String number,
            String activity,
            String places,
            String target,
            String rupiah,
            Decided decided,
            Changed changed) {

        /** The row itself, or parts with the same values when its activity is higher than a slide. */
        public List<Row> parts() {
            List<String> texts = TextPages.of(activity, CLOSE_ACTIVITY, NARROW.activityRoom(), MOST_LINES, MOST_LINES);
            return texts.size() == 1
                    ? List.of(this)
                    : texts.stream()
                            .map(text -> new Row(number, text, places, target, rupiah, decided, changed))
                            .toList();
        }

        /** In units, on the narrowest slide; on no other it is higher. */
        public double height() {
            return height(NARROW);
        }

        private double height(Columns at) {
            int lines = Math.max(
                    close(at.activityRoom()).size(),
                    PlacesAndTarget.of(this, at.placesRoom()).size());
            return ROW + Math.max(0, lines - MOST_CLOSE) * CLOSE;
        }

        private List<String> close(double room) {
            return TextPages.lines(activity, CLOSE_ACTIVITY, room);
        }

        Row typed(String words) {
            String rupiahBefore = changed == null ? "" : changed.rupiahBefore();
            String placesBefore = changed == null ? "" : changed.placesBefore();
            String targetBefore = changed == null ? "" : changed.targetBefore();
            Changed now = new Changed(words, rupiahBefore, placesBefore, targetBefore, /* fresh= */ true);
            return new Row(number, activity, places, target, rupiah, decided, now);
        }
    }

    /**
     * What was changed from the floor.
     *
     * @param note when, in words
     * @param rupiahBefore struck through above the new one; "" when it did not change
     * @param placesBefore likewise
     * @param targetBefore likewise
     * @param fresh just changed: marked until the hall has seen it
     */
    public record Changed(String note, String rupiahBefore, String placesBefore, String targetBefore, boolean fresh) {
        static final Changed NOTHING = new Changed("", "", "", "", false);
    }

    /** A sum; the change since the meeting began stands below it, "" when there is none. */
    public record Total(String about, String words, String change) {}

    @Override
    public SlideBody typed(int index, String words) {
        List<Row> typed = new ArrayList<>(rows);
        typed.set(index, rows.get(index).typed(words));
        return new PlanTableBody(head, columns, typed, totals);
    }

    @Override
    public void draw(Sheet sheet) {
        Columns at = new Columns(sheet);
        HeadRow.draw(sheet, columns, at);
        double top = TOP;
        for (Row row : rows) {
            double height = row.height(at);
            draw(sheet, row, at, top, height);
            top += height;
        }
        totals(sheet);
    }

    private static void draw(Sheet sheet, Row row, Columns at, double top, double height) {
        boolean fresh = row.changed() != null && row.changed().fresh();
        if (fresh) {
            sheet.box(0, top, sheet.width(), height, Ink.CHANGED_GROUND);
            sheet.box(0, top, 18, height, Ink.CHANGED_BAR);
        }
        double middle = top + height / 2;
        boolean marked = marksNumber(row, at);
        sheet.right(row.number(), at.number(), middle + (marked ? -10 : 13), Type.BODY, fresh ? Ink.TEXT : Ink.MUTED);
        if (marked) {
            sheet.sign(CHANGED, at.number() - 32, middle + 28, 30, Ink.AMBER);
        }
        activity(sheet, row, at, middle);
        Changed changed = row.changed() == null ? Changed.NOTHING : row.changed();
        Rupiah rupiah = new Rupiah(
                row.rupiah(), changed.rupiahBefore(), at.rupiah(), at.rupiah() - at.places() - at.placesRoom());
        rupiah.draw(sheet, middle);
        if (rupiah.fits()) {
            PlacesAndTarget.of(row, at.placesRoom()).draw(sheet, at.places(), at.placesRoom(), middle, CLOSE);
        }
        row.decided().draw(sheet, at.decision(), sheet.right() - at.decision(), middle);
        sheet.rule(0, top + height, sheet.width(), top + height, 2, Ink.RULE);
    }

    /** Where activity and note of a change have no room below each other, only the sign stays, at the number. */
    private static boolean marksNumber(Row row, Columns at) {
        return row.changed() != null
                && (Fit.width(row.activity(), ACTIVITY) > at.activityRoom()
                        || SIGN + Fit.width(row.changed().note(), Type.BODY_STRONG) > at.activityRoom());
    }

    private static void activity(Sheet sheet, Row row, Columns at, double middle) {
        double room = at.activityRoom();
        if (row.changed() != null && !marksNumber(row, at)) {
            sheet.left(row.activity(), at.activity(), middle - 8, ACTIVITY, Ink.TEXT);
            sheet.sign(CHANGED, at.activity(), middle + 30, 30, Ink.AMBER);
            sheet.left(row.changed().note(), at.activity() + SIGN, middle + 43, Type.BODY_STRONG, Ink.AMBER);
            return;
        }
        List<String> lines = TextPages.lines(row.activity(), ACTIVITY, room);
        if (lines.size() <= 2) {
            sheet.lines(lines, at.activity(), middle + (lines.size() == 1 ? 13 : -10), ACTIVITY, Ink.TEXT);
            return;
        }
        List<String> close = row.close(room);
        double baseline = middle + 10 - (close.size() - 1) * CLOSE / 2;
        for (String line : close) {
            sheet.left(line, at.activity(), baseline, CLOSE_ACTIVITY, Ink.TEXT);
            baseline += CLOSE;
        }
    }

    /** What a line gives, and above it what it gave before. */
    private record Rupiah(String now, String before, double right, double room) {
        /** Money is never cut: trillions on a narrow slide take the room of the places. */
        boolean fits() {
            return Fit.width(now, Type.BODY_STRONG) <= room;
        }

        void draw(Sheet sheet, double middle) {
            boolean changed = !before.isEmpty();
            Type wanted = changed ? new Type(46, Type.Weight.BOLD) : Type.BODY_STRONG.sized(38);
            Type type = Fit.largest(now, wanted, room, 1, Type.SMALLEST_BODY);
            if (changed) {
                sheet.struck(before, right, middle - 14, Anchor.END, Type.BODY, Ink.BEFORE);
            }
            sheet.right(now, right, middle + (changed ? 38 : 13), type, Ink.TEXT);
        }
    }

    private void totals(Sheet sheet) {
        sheet.box(0, TOTALS, sheet.width(), Sheet.FOOT - TOTALS, Ink.SOFT);
        sheet.rule(0, TOTALS, sheet.width(), TOTALS, 2, Ink.RULE);
        double wide = sheet.room() / Math.max(1, totals.size());
        for (int i = 0; i < totals.size(); i++) {
            Total total = totals.get(i);
            double left = Sheet.MARGIN + i * wide + (i == 0 ? 0 : 32);
            double room = wide - (i == 0 ? 16 : 48);
            sheet.left(Fit.cut(total.about(), Type.BODY, room), left, TOTALS + 54, Type.BODY, Ink.MUTED);
            Type figure = Fit.largest(total.words(), new Type(54, Type.Weight.BOLD), room, 1, 36);
            sheet.left(total.words(), left, TOTALS + 116, figure, Ink.ACCENT);
            sheet.left(total.change(), left, TOTALS + 166, Type.BODY_STRONG, Ink.AMBER);
            if (i > 0) {
                sheet.rule(left - 32, TOTALS + 24, left - 32, Sheet.FOOT - 24, 2, Ink.RULE);
            }
        }
    }

    /** Where the columns stand. */
    record Columns(double number, double activity, double places, double placesRoom, double rupiah, double decision) {
        Columns(Sheet sheet) {
            this(
                    Sheet.MARGIN + 62,
                    Sheet.MARGIN + 98,
                    sheet.right() - 996 + sheet.narrow() * 200,
                    270 - sheet.narrow() * 80,
                    sheet.right() - 306 + sheet.narrow() * 24,
                    sheet.right() - 272 + sheet.narrow() * 10);
        }

        double activityRoom() {
            return places - activity - 28;
        }
    }

    /** The row that names the columns. */
    private static final class HeadRow {
        static final double BOTTOM = 192;

        private HeadRow() {}

        static void draw(Sheet sheet, List<String> columns, Columns at) {
            sheet.box(0, Sheet.HEAD, sheet.width(), BOTTOM - Sheet.HEAD, Ink.SOFT);
            Type type = Type.BODY_STRONG;
            double baseline = BOTTOM - 19;
            sheet.right(columns.get(0), at.number(), baseline, type, Ink.MUTED);
            sheet.left(columns.get(1), at.activity(), baseline, type, Ink.MUTED);
            sheet.right(columns.get(4), at.rupiah(), baseline, type, Ink.MUTED);
            double room = at.rupiah() - Fit.width(columns.get(4), type) - at.places() - 16;
            String both = columns.get(2) + ", " + columns.get(3).toLowerCase(Locale.ROOT);
            String places = Fit.width(both, type) <= room ? both : columns.get(2);
            sheet.left(places, at.places(), baseline, type, Ink.MUTED);
            sheet.left(columns.get(5), at.decision(), baseline, type, Ink.MUTED);
            sheet.rule(0, BOTTOM, sheet.width(), BOTTOM, 2, Ink.RULE);
        }
    }
}
