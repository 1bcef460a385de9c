package id.rembuk.usecase;

import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.figure.Figure;
import id.rembuk.domain.figure.Scale;
import id.rembuk.domain.figure.Shape;
import id.rembuk.domain.figure.Shape.Anchor;
import id.rembuk.domain.figure.Shape.Point;
import id.rembuk.domain.figure.Shape.Role;
import id.rembuk.domain.figure.Shape.Size;
import id.rembuk.domain.figure.Shape.Stroke;
import id.rembuk.domain.situation.PrevalenceSeries;
import id.rembuk.domain.situation.PrevalenceTarget;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws prevalence over the years, each source a line of its own with its own sign and dashes, and the targets as short
 * level lines with their names. Only percents stand on its axis.
 */
public final class PrevalencePicture {
    private static final double LETTER = 6.4;
    private static final double LEFT = 26;
    private static final double ABOVE = 16;
    private static final double AXIS_ROOM = 18;
    private static final double LEGEND_ROW = 17;
    private static final double LABEL_GAP = 13;

    private final List<PrevalenceSeries> series;
    private final List<PrevalenceTarget> targets;
    private final Messages messages;

    public PrevalencePicture(List<PrevalenceSeries> series, List<PrevalenceTarget> targets, Messages messages) {
        this.series = series;
        this.targets = targets;
        this.messages = messages;
    }

    /** Whether there is anything to draw. */
    public boolean isEmpty() {
        return series.isEmpty() && targets.isEmpty();
    }

    /** The picture for a room of this size. */
    public Figure draw(double width, double height) {
        List<Shape> shapes = new ArrayList<>();
        List<Shape> legend = new ArrayList<>();
        double legendRoom = LEGEND_ROW * legend(legend, width);
        double ground = height - legendRoom - AXIS_ROOM;
        legend.forEach(shape -> shapes.add(shape.moved(0, height - legendRoom)));
        double right = width - targetRoom(width) - 8;
        Scale percents = grid(shapes, ground, right);
        Scale years = years(shapes, ground, right);
        for (PrevalenceTarget target : targets) {
            targetLine(shapes, target, years, percents, right);
        }
        targetNames(shapes, percents, right);
        for (PrevalenceSeries one : series) {
            line(shapes, one, points(one, years, percents));
        }
        values(new ValueLabels(shapes, ground), years, percents);
        return new Figure(width, height, shapes, description());
    }

    private Scale grid(List<Shape> shapes, double ground, double right) {
        double[] values = Stream.concat(
                        series.stream().flatMap(s -> s.points().stream()).map(PrevalenceSeries.Point::percent),
                        targets.stream().map(PrevalenceTarget::percent))
                .mapToDouble(BigDecimal::doubleValue)
                .sorted()
                .toArray();
        double low = values[0];
        double high = values[values.length - 1];
        double step = Scale.step(Math.max(high - low, 4), 4);
        double from = Math.max(0, Math.floor(low / step) * step);
        double to = Math.ceil(high / step) * step;
        if (to <= from) {
            to = from + step;
        }
        Scale scale = new Scale(from, to, ground, ABOVE);
        for (double tick : Scale.ticks(from, to, step)) {
            double y = scale.at(tick);
            shapes.add(Shape.Line.of(LEFT, y, right, y, tick == from ? Role.AXIS : Role.GRID));
            String text = Formats.number(BigDecimal.valueOf(tick));
            shapes.add(new Shape.Words(text, LEFT - 6, y + 4, Anchor.END, Size.SMALL, Role.TEXT_MUTED));
        }
        return scale;
    }

    private Scale years(List<Shape> shapes, double ground, double right) {
        int[] years = Stream.concat(
                        series.stream().flatMap(s -> s.points().stream()).map(PrevalenceSeries.Point::year),
                        targets.stream().map(PrevalenceTarget::year))
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        int first = years[0];
        int last = years[years.length - 1];
        Scale scale = new Scale(first - 0.5, last + 0.5, LEFT, right);
        int every = (int) Math.ceil((last - first + 1) * 34 / Math.max(1, right - LEFT));
        for (int year = first; year <= last; year += Math.max(1, every)) {
            shapes.add(new Shape.Words(
                    String.valueOf(year), scale.at(year), ground + 14, Anchor.MIDDLE, Size.SMALL, Role.TEXT_MUTED));
        }
        return scale;
    }

    private static List<Point> points(PrevalenceSeries one, Scale years, Scale percents) {
        return one.points().stream()
                .map(p -> new Point(years.at(time(p)), percents.at(p.percent().doubleValue())))
                .toList();
    }

    private static void line(List<Shape> shapes, PrevalenceSeries one, List<Point> points) {
        SeriesStyle style = SeriesStyle.of(one);
        if (points.size() > 1) {
            shapes.add(new Shape.Line(points, style.stroke(), 2, style.role()));
        }
        points.forEach(at -> shapes.add(new Shape.Marker(at, style.form(), 8, style.role())));
    }

    /** The area's own values first; of what it is compared with only the newest. */
    private void values(ValueLabels labels, Scale years, Scale percents) {
        series.stream()
                .sorted(Comparator.comparing((PrevalenceSeries one) -> one.higher() != null))
                .forEach(one -> {
                    List<Point> points = points(one, years, percents);
                    for (int i = one.higher() == null ? 0 : points.size() - 1; i < points.size(); i++) {
                        labels.write(Formats.number(one.points().get(i).percent()), points.get(i));
                    }
                });
    }

    /** A survey stands in the middle of its year, a monthly figure where its month is. */
    private static double time(PrevalenceSeries.Point point) {
        return point.month() == null ? point.year() : point.year() + (point.month() - 6.5) / 12;
    }

    private static void targetLine(
            List<Shape> shapes, PrevalenceTarget target, Scale years, Scale percents, double right) {
        double y = percents.at(target.percent().doubleValue());
        double from = Math.max(LEFT, years.at(target.year() - 0.45));
        shapes.add(new Shape.Line(
                List.of(new Point(from, y), new Point(right, y)), stroke(target.scope()), 2, role(target.scope())));
    }

    /** Names beside the lines, pushed apart where targets lie close together. */
    private void targetNames(List<Shape> shapes, Scale percents, double right) {
        double free = 0;
        List<PrevalenceTarget> downwards = targets.stream()
                .sorted(Comparator.comparing(PrevalenceTarget::percent).reversed())
                .toList();
        for (PrevalenceTarget target : downwards) {
            double y = Math.max(percents.at(target.percent().doubleValue()) + 4, free);
            shapes.add(new Shape.Words(targetName(target), right + 5, y, Anchor.START, Size.SMALL, Role.TEXT));
            free = y + LABEL_GAP;
        }
    }

    private String targetName(PrevalenceTarget target) {
        return Formats.number(target.percent()) + " " + scope(target.scope()) + " " + target.year();
    }

    private String name(PrevalenceSeries one) {
        String source = one.source().label();
        return one.higher() == null ? source : messages.get("overview.prevalence.higher", scope(one.higher()), source);
    }

    private String scope(AreaLevel level) {
        return messages.get("overview.scope." + level.name().toLowerCase(Locale.ROOT));
    }

    private double targetRoom(double width) {
        int longest =
                targets.stream().mapToInt(t -> targetName(t).length()).max().orElse(0);
        return Math.min(width / 2, longest * LETTER);
    }

    /** Lays the legend out from y 0 and answers how many rows it took. */
    private int legend(List<Shape> shapes, double width) {
        double x = 0;
        int row = 0;
        for (PrevalenceSeries one : series) {
            SeriesStyle style = SeriesStyle.of(one);
            String name = name(one);
            double room = 26 + name.length() * LETTER + 10;
            if (x > 0 && x + room > width) {
                x = 0;
                row++;
            }
            double y = row * LEGEND_ROW + 10;
            shapes.add(new Shape.Line(List.of(new Point(x, y), new Point(x + 20, y)), style.stroke(), 2, style.role()));
            shapes.add(new Shape.Marker(new Point(x + 10, y), style.form(), 8, style.role()));
            shapes.add(new Shape.Words(name, x + 26, y + 4, Anchor.START, Size.SMALL, Role.TEXT_MUTED));
            x += room;
        }
        return series.isEmpty() ? 0 : row + 1;
    }

    private static Stroke stroke(AreaLevel scope) {
        return switch (scope) {
            case NASIONAL -> Stroke.DOTTED;
            case PROVINSI -> Stroke.DASHED;
            default -> Stroke.SOLID;
        };
    }

    private static Role role(AreaLevel scope) {
        return switch (scope) {
            case NASIONAL -> Role.SERIES_3;
            case PROVINSI -> Role.SERIES_2;
            default -> Role.SERIES_1;
        };
    }

    private String description() {
        Stream<String> lines = series.stream()
                .map(one -> messages.get(
                        "overview.prevalence.series",
                        name(one),
                        one.points().stream()
                                .map(p -> messages.get(
                                        "overview.prevalence.point",
                                        String.valueOf(p.year()),
                                        Formats.targetPercent(p.percent())))
                                .collect(Collectors.joining(", "))));
        Stream<String> aims =
                targets.stream().map(target -> messages.get("overview.prevalence.target", targetName(target)));
        return Stream.concat(lines, aims).collect(Collectors.joining(" "));
    }
}
