package id.rembuk.usecase;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.document.SituationFacts;
import id.rembuk.domain.document.SituationFacts.Figure;
import id.rembuk.domain.document.SituationFacts.TargetFact;
import id.rembuk.domain.situation.CaseSeries;
import id.rembuk.domain.situation.OfficialTargets;
import id.rembuk.domain.situation.PrevalenceFigure;
import id.rembuk.domain.situation.PrevalenceSeries;
import id.rembuk.domain.situation.PrevalenceTarget;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.usecase.port.Records;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the figures a paper states of the regency: each source for itself, surveys and routine records never mixed. */
final class PaperSituation {
    private final Records records;
    private final Cycle cycle;

    PaperSituation(Records records, Cycle cycle) {
        this.records = records;
        this.cycle = cycle;
    }

    SituationFacts facts() {
        return new SituationFacts(cases(), prevalences(), targets(), lokus());
    }

    /** Names of the confirmed lokus with their kecamatan, because a name is unique only there; by rank. */
    private List<String> lokus() {
        Map<String, Area> areas =
                records.all(Area.class).stream().collect(Collectors.toMap(Area::id, Function.identity()));
        return Priorities.lokus(records, cycle).stream()
                .map(areas::get)
                .map(desa -> {
                    Area kecamatan = areas.get(desa.parentId());
                    return kecamatan == null ? desa.name() : desa.name() + " (" + kecamatan.name() + ")";
                })
                .toList();
    }

    private List<Figure> cases() {
        return CaseSeries.of(cycle.areaId(), records.all(StuntingCount.class)).stream()
                .flatMap(series -> series.years().stream()
                        .map(year -> new Figure(
                                year.year(),
                                year.month(),
                                series.source(),
                                BigDecimal.valueOf(year.cases()),
                                year.citation())))
                .toList();
    }

    private List<Figure> prevalences() {
        List<PrevalenceFigure> figures = records.all(PrevalenceFigure.class).stream()
                .filter(figure -> figure.areaId().equals(cycle.areaId()))
                .toList();
        return PrevalenceSeries.of(figures).stream()
                .flatMap(series -> series.points().stream()
                        .map(point -> new Figure(
                                point.year(), point.month(), series.source(), point.percent(), point.citation())))
                .toList();
    }

    /** Of each year of the cycle the newest official target of nation, province and regency. */
    private List<TargetFact> targets() {
        List<PrevalenceTarget> all = records.all(PrevalenceTarget.class);
        return Stream.of(cycle.activityYear(), cycle.planningYear())
                .distinct()
                .flatMap(year ->
                        OfficialTargets.of(all.stream()
                                        .filter(target -> target.year() == year)
                                        .toList())
                                .drawn()
                                .stream())
                .map(target -> new TargetFact(
                        target.areaName(), target.year(), target.percent(), target.statedBy(), target.citation()))
                .toList();
    }
}
