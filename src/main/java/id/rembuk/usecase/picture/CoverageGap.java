package id.rembuk.usecase.picture;

import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.Rate;
import id.rembuk.domain.situation.ServiceCount;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far the coverage of an indicator in the whole regency is from its target.
 *
 * @param dataset the newest there is of the indicator
 * @param percent served of due, made of the sums of the desa
 * @param target percent of the catalogue
 * @param points what percent is better than the target, percent points; negative when it is behind
 */
public record CoverageGap(
        Indicator indicator, Dataset dataset, BigDecimal percent, BigDecimal target, BigDecimal points) {

    /** Indicators with coverage and a target in percent, the one farthest behind first. */
    public static List<CoverageGap> of(FigureBoard board) {
        return board.served().stream()
                .flatMap(indicator -> of(board, indicator).stream())
                .sorted(Comparator.comparing(CoverageGap::points)
                        .thenComparing(gap -> gap.indicator().code()))
                .toList();
    }

    public boolean isBehind() {
        return points.signum() < 0;
    }

    /** Whether it is more than 10 percent points behind, as the matrix of the analysis marks it. */
    public boolean isFar() {
        HeatTargets.Standing standing = HeatTargets.standing(indicator, percent);
        return standing == HeatTargets.Standing.BEHIND || standing == HeatTargets.Standing.FAR;
    }

    /** Served of due in all desa of the regency. */
    public static Rate rate(FigureBoard board, Indicator indicator, Dataset dataset) {
        return Rate.sum(board.services().stream()
                .filter(service -> service.indicatorCode().equals(indicator.code())
                        && service.period().equals(dataset.period())
                        && service.source() == dataset.source()
                        && isDesa(board, service))
                .flatMap(service -> Rate.coverage(service).stream())
                .toList());
    }

    private static Optional<CoverageGap> of(FigureBoard board, Indicator indicator) {
        Optional<BigDecimal> target = HeatTargets.percent(indicator);
        Optional<Dataset> newest =
                board.serviceBatches(indicator.code()).stream().findFirst();
        if (target.isEmpty() || newest.isEmpty()) {
            return Optional.empty();
        }
        return rate(board, indicator, newest.get())
                .percent()
                .map(percent -> new CoverageGap(
                        indicator, newest.get(), percent, target.get(), better(indicator, percent, target.get())));
    }

    private static BigDecimal better(Indicator indicator, BigDecimal percent, BigDecimal target) {
        return indicator.lowerIsBetter() ? target.subtract(percent) : percent.subtract(target);
    }

    private static boolean isDesa(FigureBoard board, ServiceCount service) {
        return !service.areaId().equals(board.regency().id())
                && board.kecamatan().stream()
                        .noneMatch(kecamatan -> kecamatan.id().equals(service.areaId()));
    }
}
