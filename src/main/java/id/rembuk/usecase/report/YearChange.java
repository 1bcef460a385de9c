package id.rembuk.usecase.report;

import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.disclosure.Disclosure;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.PercentPoints;
import id.rembuk.domain.situation.Rate;
import id.rembuk.domain.situation.RelativePercent;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.picture.FigureBoard;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells how the stunted balita of all desa changed in a year: the number in percent of what it was, the prevalence in
 * percent-points, which are not the same. Only desa known in both years are compared, of one source and
 * month; for the public nothing is told of small numbers.
 */
final class YearChange {
    private final FigureBoard board;
    private final Audience audience;
    private final Messages messages;

    YearChange(FigureBoard board, Audience audience, Messages messages) {
        this.board = board;
        this.audience = audience;
        this.messages = messages;
    }

    /** One sentence; empty when the year before is not known or nobody was measured. */
    Optional<String> sentence(Dataset newest) {
        Map<String, Rate> after = rates(newest);
        Map<String, Rate> before = rates(new Dataset(newest.period().yearBefore(), newest.source()));
        List<String> both = after.keySet().stream().filter(before::containsKey).toList();
        Rate now = Rate.sum(both.stream().map(after::get).toList());
        Rate then = Rate.sum(both.stream().map(before::get).toList());
        Optional<BigDecimal> percentNow = now.percent();
        Optional<BigDecimal> percentThen = then.percent();
        Optional<RelativePercent> number = RelativePercent.between(then.part(), now.part());
        if (percentNow.isEmpty() || percentThen.isEmpty() || number.isEmpty() || isHidden(now) || isHidden(then)) {
            return Optional.empty();
        }
        PercentPoints points = PercentPoints.between(percentThen.get(), percentNow.get());
        return Optional.of(messages.get(
                "report.analysis.change",
                newest.source().label(),
                Formats.number(both.size()),
                Formats.number(then.part()),
                Formats.number(now.part()),
                signed(number.get().value()),
                Formats.decimals(percentThen.get(), 2),
                Formats.decimals(percentNow.get(), 2),
                signed(points.value()),
                String.valueOf(newest.period().year() - 1),
                String.valueOf(newest.period().year())));
    }

    private Map<String, Rate> rates(Dataset dataset) {
        Map<String, StuntingCount> counts = board.counts().stream()
                .filter(count -> count.source() == dataset.source()
                        && count.period().equals(dataset.period())
                        && isDesa(count.areaId())
                        && Rate.prevalence(count).isPresent())
                .collect(Collectors.toMap(StuntingCount::areaId, Function.identity(), (first, second) -> first));
        return counts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Rate.prevalence(entry.getValue())
                        .orElseThrow()));
    }

    private boolean isHidden(Rate rate) {
        return Disclosure.count(Math.toIntExact(rate.part()), audience).isHidden();
    }

    private boolean isDesa(String areaId) {
        return !areaId.equals(board.regency().id())
                && board.kecamatan().stream().noneMatch(area -> area.id().equals(areaId));
    }

    private static String signed(BigDecimal value) {
        return (value.signum() > 0 ? "+" : "") + Formats.decimals(value, 2);
    }
}
