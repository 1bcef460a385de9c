package id.rembuk.usecase.picture;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.disclosure.Disclosure;
import id.rembuk.domain.figure.Figure;
import id.rembuk.domain.figure.Scale;
import id.rembuk.domain.figure.Shape;
import id.rembuk.domain.figure.Shape.Anchor;
import id.rembuk.domain.figure.Shape.Form;
import id.rembuk.domain.figure.Shape.Point;
import id.rembuk.domain.figure.Shape.Role;
import id.rembuk.domain.figure.Shape.Size;
import id.rembuk.domain.figure.Shape.Stroke;
import id.rembuk.domain.figure.TextWidth;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.picture.Boxes.Box;
import id.rembuk.usecase.picture.QuadrantPoints.Spot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Burden against coverage: each desa a sign, parted by the median of the burden and the target (or median) of the
 * coverage, so that those with a high burden and a coverage behind stand at the upper left. Desa lokus are squares; a sign
 * is hollow where few were measured or to be served.
 */
public final class QuadrantPicture implements AnalysisPicture {
    private static final double LEFT = 34;
    private static final double TOP = 34;
    private static final double AXIS_ROOM = 36;
    private static final double RIGHT = 12;
    private static final double SIGN = 8;
    private static final double LINE = 14;
    private static final int MOST_LABELS = 15;
    private static final int MOST_TOLD = 5;

    private final FigureBoard board;
    private final FigureValues burden;
    private final FigureValues coverage;
    private final QuadrantPoints points;
    private final Messages messages;
    private final FigureWords words;
    private final Map<String, Area> areas;

    /** @param burden number of stunted children or prevalence */
    public QuadrantPicture(
            FigureBoard board, FigureChoice burden, FigureChoice coverage, Audience audience, Messages messages) {
        this.board = board;
        this.burden = new FigureValues(board, burden, audience);
        this.coverage = new FigureValues(board, coverage, audience);
        this.messages = messages;
        points = new QuadrantPoints(this.burden, this.coverage);
        words = new FigureWords(messages);
        areas = board.areas().stream().collect(Collectors.toMap(Area::id, Function.identity()));
    }

    @Override
    public boolean isEmpty() {
        return points.spots().isEmpty();
    }

    @Override
    public String title() {
        return messages.get(
                "analysis.figure.quadrant.title",
                words.measure(burden.choice()),
                FigureWords.named(coverage.choice().indicator()));
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(messages.get(
                "analysis.figure.sources",
                FigureWords.dataset(burden.choice().batch()) + "; "
                        + FigureWords.dataset(coverage.choice().batch())));
        if (points.left() > 0) {
            notes.add(messages.get("analysis.figure.quadrant.left", Formats.number(points.left())));
        }
        return notes;
    }

    @Override
    public Figure draw(double width, double height) {
        Legend legend = legend(width);
        Box plot = new Box(LEFT, TOP, width - LEFT - RIGHT, height - TOP - AXIS_ROOM - legend.height());
        List<Shape> shapes = new ArrayList<>();
        Scale x = horizontal(plot);
        Scale y = vertical(plot);
        double lineX = x.at(points.coverageLine());
        double lineY = y.at(points.medianBurden());
        shapes.add(
                new Shape.Box(plot.x(), plot.y(), lineX - plot.x(), Math.max(0, lineY - plot.y()), 0, Role.HIGHLIGHT));
        axes(shapes, plot, x, y);
        Boxes taken = new Boxes();
        lines(shapes, plot, lineX, lineY, taken);
        signs(shapes, x, y);
        corners(shapes, plot, taken);
        labels(shapes, plot, x, y, taken);
        shapes.addAll(legend.at(0, height - legend.height()));
        return new Figure(width, height, shapes, description(), parts(x, y));
    }

    /** The signs as what can be chosen, those with a high burden and a coverage behind first. */
    private List<Figure.Part> parts(Scale x, Scale y) {
        return Stream.concat(points.first().stream(), points.spots().stream())
                .distinct()
                .map(spot -> new Figure.Part(
                        spot.area().id(),
                        spot.area().name() + ", "
                                + areas.get(spot.area().parentId()).name(),
                        x.at(spot.x()) - SIGN,
                        y.at(spot.y()) - SIGN,
                        2 * SIGN,
                        2 * SIGN))
                .toList();
    }

    /** Better coverage stands at the right, also where less is better. */
    private Scale horizontal(Box plot) {
        double[] values = points.spots().stream().mapToDouble(Spot::x).toArray();
        double low = points.coverageLine();
        double high = points.coverageLine();
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        double step = Scale.step(Math.max(high - low, 10), 6);
        double from = Math.max(0, Math.floor(low / step - 0.3) * step);
        double to = Math.ceil(high / step + 0.3) * step;
        return points.lowerIsBetter()
                ? new Scale(to, from, plot.x(), plot.x() + plot.width())
                : new Scale(from, to, plot.x(), plot.x() + plot.width());
    }

    private Scale vertical(Box plot) {
        double high = points.spots().stream().mapToDouble(Spot::y).max().orElse(1);
        double step = Math.max(Scale.step(Math.max(high, 4), 6), burden.choice().measure() == Measure.CASES ? 1 : 0);
        return new Scale(0, Math.ceil(high / step + 0.3) * step, plot.y() + plot.height(), plot.y());
    }

    private void axes(List<Shape> shapes, Box plot, Scale x, Scale y) {
        double ground = plot.y() + plot.height();
        double right = plot.x() + plot.width();
        double high = Math.max(y.from(), y.to());
        double stepY = Math.max(Scale.step(high, 6), burden.choice().measure() == Measure.CASES ? 1 : 0);
        for (double tick : Scale.ticks(0, high, stepY)) {
            shapes.add(Shape.Line.of(plot.x(), y.at(tick), right, y.at(tick), tick == 0 ? Role.AXIS : Role.GRID));
            shapes.add(new Shape.Words(
                    number(tick), plot.x() - 6, y.at(tick) + 4, Anchor.END, Size.SMALL, Role.TEXT_MUTED));
        }
        double low = Math.min(x.from(), x.to());
        double most = Math.max(x.from(), x.to());
        for (double tick : Scale.ticks(low, most, Scale.step(most - low, 7))) {
            shapes.add(
                    new Shape.Words(number(tick), x.at(tick), ground + 14, Anchor.MIDDLE, Size.SMALL, Role.TEXT_MUTED));
        }
        shapes.add(Shape.Line.of(plot.x(), plot.y(), plot.x(), ground, Role.AXIS));
        shapes.add(axisTitle(words.measure(burden.choice()), 0, 12, Anchor.START, right));
        String across = FigureWords.named(coverage.choice().indicator()) + " (%)";
        String told =
                points.lowerIsBetter() ? across + " " + messages.get("analysis.figure.quadrant.reversed") : across;
        shapes.add(axisTitle(told, (plot.x() + right) / 2, ground + 30, Anchor.MIDDLE, plot.width()));
    }

    private static Shape axisTitle(String text, double x, double y, Anchor anchor, double room) {
        return new Shape.Words(TextWidth.cut(text, Size.SMALL, room), x, y, anchor, Size.SMALL, Role.TEXT_MUTED);
    }

    /** The two lines that part the desa, each saying what it is. */
    private void lines(List<Shape> shapes, Box plot, double lineX, double lineY, Boxes taken) {
        double ground = plot.y() + plot.height();
        double right = plot.x() + plot.width();
        shapes.add(new Shape.Line(
                List.of(new Point(lineX, plot.y()), new Point(lineX, ground)), Stroke.DASHED, 1, Role.AXIS));
        shapes.add(new Shape.Line(
                List.of(new Point(plot.x(), lineY), new Point(right, lineY)), Stroke.DASHED, 1, Role.AXIS));
        String across = messages.get(
                points.isTarget() ? "analysis.figure.line.target" : "analysis.figure.line.median",
                Formats.targetPercent(BigDecimal.valueOf(points.coverageLine())));
        double half = TextWidth.of(across, Size.SMALL) / 2;
        double middle = Math.max(plot.x() + half, Math.min(right - half, lineX));
        shapes.add(new Shape.Words(across, middle, plot.y() - 5, Anchor.MIDDLE, Size.SMALL, Role.TEXT));
        String up = messages.get("analysis.figure.line.median", median());
        double room = TextWidth.of(up, Size.SMALL);
        shapes.add(new Shape.Words(up, right - 4, lineY - 4, Anchor.END, Size.SMALL, Role.TEXT));
        taken.take(new Box(right - 4 - room, lineY - LINE, room, LINE));
    }

    /** For the public a median among counts of 1 to 4 is no more told than they are. */
    private String median() {
        boolean small = burden.audience() == Audience.PUBLIK
                && burden.choice().measure() == Measure.CASES
                && points.medianBurden() < Disclosure.LARGEST_SMALL + 1;
        return small
                ? messages.get("analysis.figure.small")
                : words.unit(
                        BigDecimal.valueOf(points.medianBurden()),
                        burden.choice().measure());
    }

    private void corners(List<Shape> shapes, Box plot, Boxes taken) {
        double left = plot.x() + 6;
        double right = plot.x() + plot.width() - 6;
        double above = plot.y() + 14;
        double below = plot.y() + plot.height() - 6;
        corner(shapes, taken, messages.get("analysis.figure.quadrant.first"), left, above, Anchor.START, Size.STRONG);
        corner(shapes, taken, messages.get("analysis.figure.quadrant.deepen"), right, above, Anchor.END, Size.SMALL);
        corner(shapes, taken, messages.get("analysis.figure.quadrant.reach"), left, below, Anchor.START, Size.SMALL);
        corner(shapes, taken, messages.get("analysis.figure.quadrant.keep"), right, below, Anchor.END, Size.SMALL);
    }

    private static void corner(
            List<Shape> shapes, Boxes taken, String text, double x, double y, Anchor anchor, Size size) {
        Role role = size == Size.STRONG ? Role.TEXT : Role.TEXT_MUTED;
        shapes.add(new Shape.Words(text, x, y, anchor, size, role));
        double room = TextWidth.of(text, size);
        taken.take(new Box(anchor == Anchor.END ? x - room : x, y - LINE + 3, room, LINE));
    }

    private void signs(List<Shape> shapes, Scale x, Scale y) {
        List<Spot> first = points.first();
        for (Spot spot : points.spots()) {
            Role role = first.contains(spot) ? Role.SERIES_2 : Role.SERIES_1;
            boolean lokus = board.lokus().contains(spot.area().id());
            Form form =
                    lokus ? (spot.few() ? Form.HOLLOW_SQUARE : Form.SQUARE) : (spot.few() ? Form.RING : Form.CIRCLE);
            shapes.add(new Shape.Marker(new Point(x.at(spot.x()), y.at(spot.y())), form, SIGN, role));
        }
    }

    /** Names the worst desa where no name meets another, and only the very worst where a name covers a sign. */
    private void labels(List<Shape> shapes, Box plot, Scale x, Scale y, Boxes taken) {
        List<Spot> first = points.first();
        Boxes signs = new Boxes();
        for (Spot spot : points.spots()) {
            signs.take(new Box(x.at(spot.x()) - SIGN / 2, y.at(spot.y()) - SIGN / 2, SIGN, SIGN));
        }
        signs.take(new Box(x.at(points.coverageLine()) - 1, plot.y(), 2, plot.height()));
        for (int i = 0; i < Math.min(MOST_LABELS, first.size()); i++) {
            Spot spot = first.get(i);
            String name = spot.area().name();
            List<Box> places = places(name, x.at(spot.x()), y.at(spot.y())).stream()
                    .filter(place -> place.isInside(plot) && taken.isFree(place))
                    .toList();
            Optional<Box> clear = places.stream().filter(signs::isFree).findFirst();
            Optional<Box> chosen =
                    clear.isEmpty() && i < MOST_TOLD ? places.stream().findFirst() : clear;
            chosen.ifPresent(place -> {
                taken.take(place);
                shapes.add(new Shape.Words(name, place.x(), place.y() + 11, Anchor.START, Size.SMALL, Role.TEXT));
            });
        }
    }

    private static List<Box> places(String name, double x, double y) {
        double room = TextWidth.of(name, Size.SMALL);
        return List.of(
                new Box(x + 7, y - 7, room, LINE),
                new Box(x - 7 - room, y - 7, room, LINE),
                new Box(x - room / 2, y - 6 - LINE, room, LINE),
                new Box(x - room / 2, y + 6, room, LINE));
    }

    private Legend legend(double width) {
        Legend legend = new Legend(width)
                .sign(messages.get("analysis.figure.quadrant.desa"), sign(Form.CIRCLE))
                .sign(messages.get("analysis.figure.quadrant.lokus"), sign(Form.SQUARE));
        if (points.spots().stream().anyMatch(Spot::few)) {
            legend.sign(messages.get("analysis.figure.quadrant.few"), sign(Form.RING));
        }
        if (burden.audience() == Audience.PUBLIK && burden.choice().measure() == Measure.CASES) {
            legend.text(messages.get("analysis.figure.quadrant.small"));
        }
        return legend;
    }

    private static Shape sign(Form form) {
        return new Shape.Marker(new Point(11, 8), form, SIGN, Role.SERIES_1);
    }

    private String number(double tick) {
        return Formats.number(BigDecimal.valueOf(tick));
    }

    private String description() {
        List<Spot> first = points.first();
        String told = first.stream()
                .limit(MOST_TOLD)
                .map(spot -> messages.get(
                        "analysis.figure.quadrant.told",
                        spot.area().name(),
                        areas.get(spot.area().parentId()).name(),
                        words.full(spot.burden(), burden.choice().measure()),
                        words.full(spot.coverage(), Measure.COVERAGE)))
                .collect(Collectors.joining("; "));
        String counted = messages.get(
                "analysis.figure.quadrant.described",
                Formats.number(points.spots().size()),
                Formats.number(first.size()));
        return told.isEmpty() ? counted : counted + " " + told + ".";
    }
}
