package id.rembuk.usecase.picture;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.figure.Figure;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.OfficialTargets;
import id.rembuk.domain.situation.Period;
import id.rembuk.domain.situation.PrevalenceFigure;
import id.rembuk.domain.situation.PrevalenceSeries;
import id.rembuk.domain.situation.PrevalenceTarget;
import id.rembuk.text.Messages;
import id.rembuk.usecase.PrevalencePicture;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prevalence of an area over time, one line for each source. Where a source publishes no figure of a time, its
 * prevalence is worked out from its counts. Targets are those of the area's own tier, and above it for the
 * regency.
 */
public final class TrendPicture implements AnalysisPicture {
    private final Area area;
    private final List<PrevalenceSeries> series;
    private final List<PrevalenceTarget> targets;
    private final List<Dataset> computed = new ArrayList<>();
    private final Messages messages;

    public TrendPicture(FigureBoard board, Area area, Audience audience, Messages messages) {
        this.area = area;
        this.messages = messages;
        List<PrevalenceFigure> figures = new ArrayList<>(board.prevalences().stream()
                .filter(figure -> figure.areaId().equals(area.id()) && figure.percent() != null)
                .toList());
        Set<Dataset> published = figures.stream()
                .map(figure -> new Dataset(new Period(figure.year(), figure.month()), figure.source()))
                .collect(Collectors.toSet());
        for (Dataset dataset : board.countBatches()) {
            if (!published.contains(dataset)) {
                AreaValue value = new FigureValues(board, FigureChoice.prevalence(dataset), audience).of(area);
                if (value.isKnown()) {
                    computed.add(dataset);
                    figures.add(new PrevalenceFigure(
                            area.id() + dataset,
                            area.id(),
                            dataset.period().year(),
                            dataset.period().month(),
                            dataset.source(),
                            value.value(),
                            null));
                }
            }
        }
        series = Stream.concat(
                        area.level() == AreaLevel.KABUPATEN
                                ? PrevalenceSeries.above(board.higher()).stream()
                                : Stream.empty(),
                        PrevalenceSeries.of(figures).stream())
                .toList();
        targets = OfficialTargets.of(board.targets()).drawn().stream()
                .filter(this::isOwn)
                .toList();
    }

    private boolean isOwn(PrevalenceTarget target) {
        if (area.level() == AreaLevel.KABUPATEN) {
            return target.scope().compareTo(AreaLevel.KABUPATEN) <= 0;
        }
        return target.scope() == area.level() && target.areaName().equalsIgnoreCase(area.name());
    }

    @Override
    public boolean isEmpty() {
        return series.isEmpty();
    }

    @Override
    public String title() {
        return messages.get("analysis.figure.trend.title", area.name());
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(messages.get(
                "analysis.figure.sources",
                series.stream().map(one -> one.source().label()).distinct().collect(Collectors.joining("; "))));
        notes.add(messages.get("analysis.figure.trend.apart"));
        if (!computed.isEmpty()) {
            notes.add(messages.get(
                    "analysis.figure.trend.computed",
                    computed.stream().map(FigureWords::dataset).collect(Collectors.joining("; "))));
        }
        return notes;
    }

    @Override
    public Figure draw(double width, double height) {
        return new PrevalencePicture(series, targets, messages).draw(width, height);
    }
}
