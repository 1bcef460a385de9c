package id.rembuk.usecase.picture;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.disclosure.Disclosure;
import id.rembuk.domain.disclosure.PublicCount;
import id.rembuk.domain.disclosure.PublicSum;
import id.rembuk.domain.disclosure.PublicSums;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.Rate;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.usecase.picture.AreaValue.State;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The chosen value of every desa, kecamatan and the regency. A kecamatan is the sum of its desa, and what stands at the
 * kecamatan itself where no desa is known; so is the regency. For the public all of them are told so that no count of 1 to
 * 4 can be worked out from any of the others.
 */
public final class FigureValues {
    private final FigureChoice choice;
    private final Audience audience;
    private final Map<String, Counted> counted = new HashMap<>();
    private final Map<String, AreaValue> values = new LinkedHashMap<>();
    private final List<AreaValue> kecamatan = new ArrayList<>();
    private final List<AreaValue> desa = new ArrayList<>();

    public FigureValues(FigureBoard board, FigureChoice choice, Audience audience) {
        this.choice = choice;
        this.audience = audience;
        count(board);
        List<Area> groups = board.kecamatan();
        List<List<Area>> members = groups.stream().map(board::desaOf).toList();
        PublicSums told = Disclosure.sums(
                members.stream()
                        .map(areas -> areas.stream().map(this::part).toList())
                        .toList(),
                audience);
        for (int g = 0; g < groups.size(); g++) {
            PublicSum sum = told.groups().get(g);
            for (int i = 0; i < members.get(g).size(); i++) {
                Area area = members.get(g).get(i);
                desa.add(value(area, counted(area), sum.parts().get(i)));
            }
            kecamatan.add(sum(groups.get(g), members.get(g), sum.total()));
        }
        desa.forEach(value -> values.put(value.area().id(), value));
        kecamatan.forEach(value -> values.put(value.area().id(), value));
        AreaValue regency =
                sum(board.regency(), members.stream().flatMap(List::stream).toList(), told.total());
        values.put(regency.area().id(), regency);
    }

    public FigureChoice choice() {
        return choice;
    }

    public Audience audience() {
        return audience;
    }

    /** Kecamatan by code. */
    public List<AreaValue> kecamatan() {
        return List.copyOf(kecamatan);
    }

    /** Desa by code. */
    public List<AreaValue> desa() {
        return List.copyOf(desa);
    }

    /** The value of an area; missing when there is no such area. */
    public AreaValue of(Area area) {
        return values.getOrDefault(area.id(), new AreaValue(area, State.MISSING, null, false));
    }

    public boolean isEmpty() {
        return values.values().stream().allMatch(value -> value.state() == State.MISSING);
    }

    private void count(FigureBoard board) {
        Dataset dataset = choice.batch();
        if (choice.measure() == Measure.COVERAGE) {
            for (ServiceCount service : board.services()) {
                if (service.indicatorCode().equals(choice.indicator().code())
                        && service.period().equals(dataset.period())
                        && service.source() == dataset.source()) {
                    counted.put(service.areaId(), new Counted(service.numerator(), Rate.coverage(service)));
                }
            }
            return;
        }
        for (StuntingCount count : board.counts()) {
            if (count.period().equals(dataset.period()) && count.source() == dataset.source()) {
                counted.put(count.areaId(), new Counted(count.stunted(), Rate.prevalence(count)));
            }
        }
    }

    private Counted counted(Area area) {
        return counted.getOrDefault(area.id(), Counted.NOTHING);
    }

    private Integer part(Area area) {
        Counted own = counted(area);
        return isUsable(own) ? own.part() : null;
    }

    private boolean isUsable(Counted own) {
        return choice.measure() == Measure.CASES
                ? own.part() != null
                : own.rate().flatMap(Rate::percent).isPresent();
    }

    private AreaValue sum(Area area, List<Area> members, PublicCount told) {
        List<Counted> known =
                members.stream().map(this::counted).filter(this::isUsable).toList();
        if (known.isEmpty()) {
            Counted own = counted(area);
            return value(area, own, Disclosure.count(isUsable(own) ? own.part() : null, audience));
        }
        int part = known.stream().mapToInt(Counted::part).sum();
        List<Rate> rates = known.stream().flatMap(own -> own.rate().stream()).toList();
        return value(area, new Counted(part, Optional.of(Rate.sum(rates))), told);
    }

    private AreaValue value(Area area, Counted own, PublicCount told) {
        if (!isUsable(own)) {
            return new AreaValue(area, State.MISSING, null, false);
        }
        boolean few =
                choice.measure() != Measure.CASES && own.rate().orElseThrow().isSmall();
        if (told.isHidden()) {
            boolean small = told.state() == PublicCount.State.SMALL;
            return new AreaValue(area, small ? State.SMALL : State.WITHHELD, null, few);
        }
        if (choice.measure() == Measure.CASES) {
            return new AreaValue(area, State.KNOWN, BigDecimal.valueOf(own.part()), false);
        }
        Rate rate = own.rate().orElseThrow();
        if (Disclosure.hidesPercent((int) rate.part(), (int) rate.whole(), audience)) {
            return new AreaValue(area, State.SMALL, null, few);
        }
        return new AreaValue(area, State.KNOWN, rate.percent().orElseThrow(), few);
    }

    /** Persons counted and what part of others they are; null and empty are unknown. */
    private record Counted(Integer part, Optional<Rate> rate) {
        static final Counted NOTHING = new Counted(null, Optional.empty());
    }
}
