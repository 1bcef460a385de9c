package id.rembuk.ui.analysis;

import id.rembuk.domain.priority.DesaFigures;
import id.rembuk.domain.priority.RankedDesa;
import id.rembuk.domain.priority.Ranking;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.TotalsBar;
import id.rembuk.usecase.PriorityBoard;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the list of lokus reaches of all, and how many desa stand in no rank. */
record RankingTotals(PriorityBoard board, Messages messages) {

    List<TotalsBar.Total> totals() {
        Ranking ranking = board.ranking();
        Set<String> chosen = new HashSet<>(board.proposal().chosen());
        return List.of(
                new TotalsBar.Total(
                        messages.get("priority.total.lokus"),
                        messages.get(
                                "priority.total.of",
                                Formats.number(chosen.size()),
                                Formats.number(board.rule().wanted()))),
                new TotalsBar.Total(
                        messages.get("priority.total.stunted"),
                        messages.get(
                                "priority.total.of",
                                Formats.number(stunted(desa -> chosen.contains(desa.id()))),
                                Formats.number(stunted(desa -> true)))),
                new TotalsBar.Total(
                        messages.get("priority.total.ranked"),
                        Formats.number(ranking.ranked().size())),
                new TotalsBar.Total(
                        messages.get("priority.total.few"),
                        Formats.number(ranking.few().size())),
                new TotalsBar.Total(
                        messages.get("priority.total.unrankable"),
                        Formats.number(ranking.unrankable().size())));
    }

    private long stunted(Predicate<DesaFigures> which) {
        Ranking ranking = board.ranking();
        return Stream.of(
                        ranking.ranked().stream().map(RankedDesa::figures),
                        ranking.few().stream(),
                        ranking.unrankable().stream().map(Ranking.Unrankable::figures))
                .flatMap(figures -> figures)
                .filter(which)
                .map(DesaFigures::stunted)
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
    }
}
