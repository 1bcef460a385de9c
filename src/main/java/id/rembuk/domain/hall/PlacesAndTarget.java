package id.rembuk.domain.hall;

import id.rembuk.domain.hall.Mark.Anchor;
import java.util.ArrayList;
import java.util.List;

/** Where a plan line works and below it what it is to reach; each stands bold below what it was before a change. */
record PlacesAndTarget(List<Line> lines) {
    /** Most lines of one of the two; what is longer ends with an ellipsis. */
    private static final int MOST = 6;

    private static final Type LARGE = new Type(46, Type.Weight.BOLD);

    private enum Stand {
        SAME,
        BEFORE,
        CHANGED
    }

    private record Line(String text, Stand stand) {}

    static PlacesAndTarget of(PlanTableBody.Row row, double room) {
        PlanTableBody.Changed changed = row.changed() == null ? PlanTableBody.Changed.NOTHING : row.changed();
        List<Line> lines = new ArrayList<>();
        add(lines, row.places(), changed.placesBefore(), room);
        add(lines, row.target(), changed.targetBefore(), room);
        return new PlacesAndTarget(lines);
    }

    private static void add(List<Line> lines, String now, String before, double room) {
        if (!before.isEmpty()) {
            written(before, Type.BODY, room).forEach(text -> lines.add(new Line(text, Stand.BEFORE)));
        }
        Type type = before.isEmpty() ? Type.BODY : Type.BODY_STRONG;
        written(now, type, room)
                .forEach(text -> lines.add(new Line(text, before.isEmpty() ? Stand.SAME : Stand.CHANGED)));
    }

    private static List<String> written(String text, Type type, double room) {
        List<String> lines = text.isEmpty() ? List.of() : TextPages.lines(text, type, room);
        if (lines.size() <= MOST) {
            return lines;
        }
        List<String> most = new ArrayList<>(lines.subList(0, MOST - 1));
        most.add(Fit.cut(String.join(" ", lines.subList(MOST - 1, lines.size())), type, room));
        return most;
    }

    int size() {
        return lines.size();
    }

    /** @param close between two baselines when there are more than two lines */
    void draw(Sheet sheet, double x, double room, double middle, double close) {
        boolean few = lines.size() <= 2;
        double step = few ? 52 : close;
        double baseline = few ? middle + (lines.size() < 2 ? 13 : -14) : middle + 10 - (lines.size() - 1) * close / 2;
        for (Line line : lines) {
            if (line.stand() == Stand.BEFORE) {
                sheet.struck(line.text(), x, baseline, Anchor.START, Type.BODY, Ink.BEFORE);
            } else {
                Type changed = few ? Fit.largest(line.text(), LARGE, room, 1, Type.SMALLEST_BODY) : Type.BODY_STRONG;
                sheet.left(line.text(), x, baseline, line.stand() == Stand.SAME ? Type.BODY : changed, Ink.TEXT);
            }
            baseline += step;
        }
    }
}
