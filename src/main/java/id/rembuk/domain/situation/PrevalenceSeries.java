package id.rembuk.domain.situation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prevalence of one area from one source over time. Two sources are never one series.
 *
 * @param points by time, at least one
 */
public record PrevalenceSeries(String areaId, DataSource source, List<Point> points) {
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

    /** One series per area and source; surveys before routine records, each group in the order of the sources. */
    public static List<PrevalenceSeries> of(List<PrevalenceFigure> figures) {
        Map<DataSource, Map<String, List<Point>>> grouped = new TreeMap<>(
                Comparator.comparing((DataSource source) -> !source.survey()).thenComparing(Enum::ordinal));
        for (PrevalenceFigure figure : figures) {
            grouped.computeIfAbsent(figure.source(), s -> new TreeMap<>())
                    .computeIfAbsent(figure.areaId(), a -> new ArrayList<>())
                    .add(new Point(figure.year(), figure.month(), figure.percent(), figure.citation()));
        }
        List<PrevalenceSeries> series = new ArrayList<>();
        grouped.forEach((source, areas) ->
                areas.forEach((area, points) -> series.add(new PrevalenceSeries(area, source, points))));
        return List.copyOf(series);
    }

    public Point last() {
        return points.get(points.size() - 1);
    }
}
