package id.rembuk.usecase.hall;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.disclosure.Disclosure;
import id.rembuk.domain.hall.GapsBody;
import id.rembuk.domain.hall.GapsBody.Gap;
import id.rembuk.domain.hall.Head;
import id.rembuk.domain.hall.Slide;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.reference.ShortName;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.Rate;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.picture.FigureWords;
import id.rembuk.usecase.port.ReferenceCatalogue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Indicators whose coverage of the whole regency is farthest from the catalogue's target, the farthest first. */
final class GapsSection implements Section {
    private static final int MOST_SLIDES = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Messages messages;
    private final ReferenceCatalogue reference;

    GapsSection(Messages messages, ReferenceCatalogue reference) {
        this.messages = messages;
        this.reference = reference;
    }

    @Override
    public Set<RecordKind> kinds() {
        return Set.of(RecordKind.SERVICE_COUNT, RecordKind.AREA);
    }

    @Override
    public List<Slide> slides(HallRecords records, Instant now) {
        List<Behind> behind = behind(records).stream()
                .sorted(Comparator.comparing(Behind::gap).reversed())
                .limit((long) GapsBody.MOST * MOST_SLIDES)
                .toList();
        List<Slide> slides = new ArrayList<>();
        int pages = Pages.count(behind.size(), GapsBody.MOST);
        for (int from = 0; from < behind.size(); from += GapsBody.MOST) {
            List<Behind> page = behind.subList(from, Math.min(behind.size(), from + GapsBody.MOST));
            String sources = page.stream()
                    .map(each -> FigureWords.dataset(each.batch()))
                    .distinct()
                    .collect(Collectors.joining("; "));
            slides.add(Slide.of(
                    "gaps:" + from / GapsBody.MOST,
                    new GapsBody(
                            new Head(
                                    messages.get("hall.slide.gaps"),
                                    messages.get("hall.slide.analysis"),
                                    Pages.of(from / GapsBody.MOST, pages)),
                            page.stream().map(this::gap).toList(),
                            messages.get("hall.slide.source", sources))));
        }
        return slides;
    }

    private List<Behind> behind(HallRecords records) {
        Set<String> desa = records.all(Area.class).stream()
                .filter(area -> area.level() == AreaLevel.DESA)
                .map(Area::id)
                .collect(Collectors.toSet());
        Map<String, Map<Dataset, List<Rate>>> rates = new HashMap<>();
        for (ServiceCount count : records.all(ServiceCount.class)) {
            if (desa.contains(count.areaId())) {
                Rate.coverage(count)
                        .ifPresent(rate -> rates.computeIfAbsent(count.indicatorCode(), code -> new HashMap<>())
                                .computeIfAbsent(new Dataset(count.period(), count.source()), set -> new ArrayList<>())
                                .add(rate));
            }
        }
        List<Behind> behind = new ArrayList<>();
        for (Indicator indicator : reference.indicators()) {
            rates.getOrDefault(indicator.code(), Map.of()).keySet().stream()
                    .min(Comparator.naturalOrder())
                    .flatMap(newest -> behind(
                            indicator, newest, rates.get(indicator.code()).get(newest)))
                    .ifPresent(behind::add);
        }
        return behind;
    }

    /** Only what everybody may read and what has a target it has not reached. */
    private static Optional<Behind> behind(Indicator indicator, Dataset batch, List<Rate> rates) {
        Rate sum = Rate.sum(rates);
        Optional<BigDecimal> target = Optional.ofNullable(indicator.target())
                .filter(each -> indicator.unit() != null && indicator.unit().startsWith("persen"))
                .filter(each -> each.signum() > 0 && each.compareTo(HUNDRED) <= 0)
                .filter(each -> !indicator.lowerIsBetter());
        boolean hidden = Disclosure.hidesPercent((int) sum.part(), (int) sum.whole(), Audience.PUBLIK)
                || Disclosure.count((int) sum.gap(), Audience.PUBLIK).isHidden();
        return hidden
                ? Optional.empty()
                : target.flatMap(goal -> sum.percent()
                        .filter(percent -> percent.compareTo(goal) < 0)
                        .map(percent -> new Behind(indicator, batch, percent, goal)));
    }

    private Gap gap(Behind behind) {
        String target = messages.get(
                behind.indicator().targetVerified() ? "hall.slide.target" : "hall.slide.target-unverified",
                Formats.targetPercent(behind.target()));
        return new Gap(
                ShortName.of(behind.indicator()),
                Formats.percent(behind.percent()),
                behind.percent().doubleValue() / 100,
                target,
                behind.target().doubleValue() / 100);
    }

    /** An indicator that has not reached its target. */
    private record Behind(Indicator indicator, Dataset batch, BigDecimal percent, BigDecimal target) {
        BigDecimal gap() {
            return target.subtract(percent);
        }
    }
}
