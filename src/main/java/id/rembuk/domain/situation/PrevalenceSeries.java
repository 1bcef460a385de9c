package id.rembuk.domain.situation;

import id.rembuk.domain.area.AreaLevel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Prevalence of one area from one source over time. Two sources are never one series.
 *
 * @param higher PROVINSI or NASIONAL when it is only compared with, null for the area itself
 * @param points by time, at least one
 */
public record PrevalenceSeries(AreaLevel higher, DataSource source, List<Point> points) {
    private static final Comparator<Point> BY_TIME = Comparator.comparingInt(Point::year)
            .thenComparing(Point::month, Comparator.nullsFirst(Comparator.naturalOrder()));

    public PrevalenceSeries {
        points = points.stream().sorted(BY_TIME).toList();
    }

    /**
     * Prevalence at one time.
     *
     * @param month 1 to 12, or null for a survey of the year
     * @param percent 0 to 100
     */
    public record Point(int year, Integer month, BigDecimal percent, String citation) {}

    /** The figures of one area, a series for each source; surveys before routine records. */
    public static List<PrevalenceSeries> of(List<PrevalenceFigure> figures) {
        return grouped(
                null,
                figures,
                PrevalenceFigure::source,
                figure -> new Point(figure.year(), figure.month(), figure.percent(), figure.citation()));
    }

    /** What the area is compared with: the nation, then the province, a series for each source. */
    public static List<PrevalenceSeries> above(List<HigherPrevalence> figures) {
        return Stream.of(AreaLevel.NASIONAL, AreaLevel.PROVINSI)
                .flatMap(scope -> grouped(
                        scope,
                        figures.stream()
                                .filter(figure -> figure.scope() == scope)
                                .toList(),
                        HigherPrevalence::source,
                        figure -> new Point(figure.year(), figure.month(), figure.percent(), figure.citation()))
                        .stream())
                .toList();
    }

    private static <T> List<PrevalenceSeries> grouped(
            AreaLevel higher, List<T> figures, Function<T, DataSource> source, Function<T, Point> point) {
        Map<DataSource, List<Point>> grouped = new TreeMap<>(
                Comparator.comparing((DataSource one) -> !one.survey()).thenComparing(Enum::ordinal));
        for (T figure : figures) {
            grouped.computeIfAbsent(source.apply(figure), s -> new ArrayList<>())
                    .add(point.apply(figure));
        }
        return grouped.entrySet().stream()
                .map(one -> new PrevalenceSeries(higher, one.getKey(), one.getValue()))
                .toList();
    }

    public Point last() {
        return points.get(points.size() - 1);
    }
}
