package id.rembuk.usecase.hall;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.disclosure.Disclosure;
import id.rembuk.domain.disclosure.PublicCount;
import id.rembuk.domain.disclosure.PublicSum;
import id.rembuk.domain.hall.Head;
import id.rembuk.domain.hall.LokusBody;
import id.rembuk.domain.hall.Slide;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.priority.PriorityRule;
import id.rembuk.domain.priority.PrioritySite;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.PriorityRuleText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The confirmed desa lokus by rank with their counted cases; what would give a small count away is not shown. */
record LokusSection(Messages messages) implements Section {

    @Override
    public Set<RecordKind> kinds() {
        return Set.of(RecordKind.PRIORITY_SITE, RecordKind.PRIORITY_RULE, RecordKind.STUNTING_COUNT, RecordKind.AREA);
    }

    @Override
    public List<Slide> slides(HallRecords records, Instant now) {
        String cycle = records.cycle().id();
        List<PrioritySite> sites = records.all(PrioritySite.class).stream()
                .filter(site -> site.cycleId().equals(cycle))
                .sorted(Comparator.comparing(PrioritySite::rank, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(PrioritySite::id))
                .toList();
        Optional<PriorityRule> rule = records.all(PriorityRule.class).stream()
                .filter(each -> each.cycleId().equals(cycle))
                .findFirst();
        PublicSum told = Disclosure.sum(
                sites.stream().map(site -> cases(records, rule, site)).toList(), Audience.PUBLIK);
        int most = told.parts().stream()
                .filter(PublicCount::isShown)
                .mapToInt(PublicCount::value)
                .max()
                .orElse(1);
        List<Slide> slides = new ArrayList<>();
        for (int from = 0; from < sites.size(); from += LokusBody.MOST) {
            int to = Math.min(sites.size(), from + LokusBody.MOST);
            List<LokusBody.Site> rows = new ArrayList<>();
            List<RecordRef> shown = new ArrayList<>();
            for (int i = from; i < to; i++) {
                rows.add(site(records, sites.get(i), i + 1, told.parts().get(i), most));
                shown.add(RecordRef.of(sites.get(i)));
            }
            String page = Pages.of(from / LokusBody.MOST, Pages.count(sites.size(), LokusBody.MOST));
            Head head = new Head(title(sites.size(), told), messages.get("hall.slide.cases-per-desa"), page);
            slides.add(new Slide("lokus:" + from / LokusBody.MOST, new LokusBody(head, rows, notes(rule)), shown));
        }
        return slides;
    }

    private static Integer cases(HallRecords records, Optional<PriorityRule> rule, PrioritySite site) {
        return rule.flatMap(by -> records.all(StuntingCount.class).stream()
                        .filter(count -> count.areaId().equals(site.areaId())
                                && count.period().equals(by.period())
                                && count.source() == by.source())
                        .findFirst())
                .map(StuntingCount::stunted)
                .orElse(null);
    }

    private static LokusBody.Site site(HallRecords records, PrioritySite site, int place, PublicCount told, int most) {
        Optional<Area> desa = records.find(Area.class, site.areaId());
        String kecamatan = desa.flatMap(area -> records.find(Area.class, area.parentId()))
                .map(Area::name)
                .orElse("");
        double part = told.isShown() ? (double) told.value() / most : -1;
        String words = told.state() == PublicCount.State.UNKNOWN ? "" : CountWords.of(told);
        return new LokusBody.Site(String.valueOf(place), desa.map(Area::name).orElse(""), kecamatan, part, words);
    }

    private String title(int sites, PublicSum told) {
        String number = Formats.number(sites);
        return told.total().isShown()
                ? messages.get("hall.slide.lokus-cases", number, CountWords.of(told.total()))
                : messages.get("hall.slide.lokus", number);
    }

    private String notes(Optional<PriorityRule> rule) {
        PriorityRuleText text = new PriorityRuleText(messages);
        return rule.map(by -> messages.get("hall.slide.lokus-note", text.summary(by), text.figures(by)))
                .orElse("");
    }
}
