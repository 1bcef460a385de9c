package id.rembuk.usecase.hall;

import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.disclosure.Disclosure;
import id.rembuk.domain.disclosure.PublicCount;
import id.rembuk.domain.hall.Head;
import id.rembuk.domain.hall.Slide;
import id.rembuk.domain.hall.TrendBody;
import id.rembuk.domain.hall.TrendBody.Bar;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.situation.CaseSeries;
import id.rembuk.domain.situation.CaseSeries.YearCases;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.OfficialTargets;
import id.rembuk.domain.situation.PrevalenceTarget;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Counted cases of the regency by year, one slide for each source, with the official targets beside them. */
record TrendSection(Messages messages) implements Section {

    @Override
    public Set<RecordKind> kinds() {
        return Set.of(RecordKind.STUNTING_COUNT, RecordKind.TARGET);
    }

    @Override
    public List<Slide> slides(HallRecords records, Instant now) {
        List<PrevalenceTarget> targets = OfficialTargets.of(records.all(PrevalenceTarget.class)).drawn().stream()
                .limit(TrendBody.MOST_TARGETS)
                .toList();
        List<Slide> slides = new ArrayList<>();
        for (CaseSeries series : CaseSeries.of(records.cycle().areaId(), records.all(StuntingCount.class))) {
            String key = "trend:" + series.source().name();
            slides.add(Slide.of(key, body(series, slides.isEmpty() ? targets : List.of())));
        }
        if (slides.isEmpty() && !targets.isEmpty()) {
            slides.add(Slide.of("trend:targets", targetsAlone(targets)));
        }
        return slides;
    }

    private TrendBody body(CaseSeries series, List<PrevalenceTarget> targets) {
        List<YearCases> years = series.years();
        List<YearCases> shown = years.subList(Math.max(0, years.size() - TrendBody.MOST_BARS), years.size());
        return new TrendBody(
                new Head(title(series), messages.get("hall.slide.analysis")),
                about(series.source()),
                shown.stream()
                        .map(year -> bar(year, year.equals(series.last())))
                        .toList(),
                targetsAbout(targets),
                targets.stream().map(TrendSection::target).toList(),
                source(series, targets));
    }

    /** A source that is none of the known ones is told by its citation alone. */
    private String about(DataSource source) {
        return source == DataSource.OTHER
                ? messages.get("hall.slide.cases-title")
                : messages.get("hall.slide.cases", source.label());
    }

    private TrendBody targetsAlone(List<PrevalenceTarget> targets) {
        return new TrendBody(
                new Head(targetsAbout(targets), messages.get("hall.slide.analysis")),
                "",
                List.of(),
                targetsAbout(targets),
                targets.stream().map(TrendSection::target).toList(),
                "");
    }

    private static Bar bar(YearCases year, boolean newest) {
        PublicCount told = Disclosure.count(year.cases(), Audience.PUBLIK);
        int value = told.isShown() ? told.value() : 0;
        return new Bar(String.valueOf(year.year()), value, CountWords.of(told), newest);
    }

    private static TrendBody.Target target(PrevalenceTarget target) {
        BigDecimal percent = target.percent() == null ? BigDecimal.ZERO : target.percent();
        return new TrendBody.Target(
                target.areaName() == null ? "" : target.areaName(),
                Formats.targetPercent(percent),
                percent.doubleValue() / 20,
                target.scope() == AreaLevel.KABUPATEN);
    }

    private String targetsAbout(List<PrevalenceTarget> targets) {
        return targets.stream()
                .map(target -> String.valueOf(target.year()))
                .distinct()
                .sorted()
                .reduce((a, b) -> a + "/" + b)
                .map(years -> messages.get("hall.slide.targets", years))
                .orElse("");
    }

    private String title(CaseSeries series) {
        boolean small = Disclosure.count(series.first().cases(), Audience.PUBLIK)
                        .isHidden()
                || Disclosure.count(series.last().cases(), Audience.PUBLIK).isHidden();
        String since = String.valueOf(series.first().year());
        return series.changePercent()
                .filter(percent -> !small)
                .map(percent -> switch (percent.signum()) {
                    case -1 -> messages.get("hall.slide.fell", Formats.percent(percent.abs()), since);
                    case 1 -> messages.get("hall.slide.rose", Formats.percent(percent), since);
                    default -> messages.get("hall.slide.same", since);
                })
                .orElseGet(() -> messages.get("hall.slide.cases-title"));
    }

    private String source(CaseSeries series, List<PrevalenceTarget> targets) {
        String cases = series.last().citation() == null
                ? series.source().label()
                : series.last().citation();
        String stated = targets.stream()
                .map(PrevalenceTarget::statedBy)
                .filter(by -> by != null && !by.isBlank())
                .distinct()
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
        return stated.isEmpty()
                ? messages.get("hall.slide.source", cases)
                : messages.get("hall.slide.source-targets", cases, stated);
    }
}
