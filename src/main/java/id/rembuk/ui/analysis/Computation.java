package id.rembuk.ui.analysis;

import id.rembuk.domain.priority.DesaFigures;
import id.rembuk.domain.priority.Measure;
import id.rembuk.domain.priority.PriorityRule;
import id.rembuk.domain.priority.RankedDesa;
import id.rembuk.domain.situation.Rate;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.PriorityBoard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells line by line how a desa got its place, so that anybody can count along. */
record Computation(Messages messages) {

    /** The figures a desa is ranked by. */
    List<String> figures(DesaFigures figures) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.get("priority.how.stunted", known(figures.stunted())));
        lines.add(messages.get("priority.how.measured", known(figures.measured())));
        figures.prevalence()
                .flatMap(rate -> rate.percent()
                        .map(percent -> messages.get(
                                "priority.how.prevalence",
                                Formats.number(rate.part()),
                                Formats.number(rate.whole()),
                                Formats.decimals(percent, 2))))
                .ifPresent(lines::add);
        lines.add(messages.get("priority.how.risk", known(figures.familiesAtRisk())));
        Rate services = figures.convergence();
        lines.add(
                services == null || services.whole() == 0
                        ? messages.get("priority.how.no-services")
                        : messages.get(
                                "priority.how.services",
                                Formats.number(services.part()),
                                Formats.number(services.whole()),
                                RankingRows.percent(figures.gap())));
        return lines;
    }

    /** From places to points to the sum, the rank and the score. */
    List<String> sums(RankedDesa desa, PriorityRule rule) {
        List<String> lines = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            Integer place = desa.places().get(measure);
            if (place != null) {
                int points = desa.points(measure);
                int weight = measure.weight(rule);
                lines.add(messages.get(
                        "priority.how." + measure.name().toLowerCase(Locale.ROOT) + "-place",
                        Formats.number(place),
                        Formats.number(desa.size()),
                        Formats.number(points),
                        Formats.number(weight),
                        Formats.number((long) points * weight)));
            }
        }
        lines.add(messages.get(
                "priority.how.sum",
                Formats.number(desa.sum()),
                Formats.number(desa.size()),
                Formats.number(desa.score())));
        lines.add(messages.get("priority.how.rank", Formats.number(desa.rank())));
        return lines;
    }

    /** With whom a desa is tied and what told them apart; empty for no tie. */
    List<String> ties(RankedDesa desa, PriorityBoard board) {
        List<String> lines = new ArrayList<>();
        for (RankedDesa other : board.ranking().ranked()) {
            if (other.sum() == desa.sum() && !other.equals(desa)) {
                String gap = RankingRows.percent(other.figures().gap());
                lines.add(
                        gap.isEmpty()
                                ? messages.get(
                                        "priority.how.tied-unknown",
                                        other.figures().desa().name(),
                                        Formats.number(other.rank()))
                                : messages.get(
                                        "priority.how.tied",
                                        other.figures().desa().name(),
                                        Formats.number(other.rank()),
                                        gap));
            }
        }
        return lines;
    }

    private String known(Integer number) {
        return number == null ? messages.get("priority.how.unknown") : Formats.number(number);
    }
}
