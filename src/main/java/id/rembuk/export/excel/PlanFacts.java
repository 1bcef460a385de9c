package id.rembuk.export.excel;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.plan.DesaSets;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.Sites;
import id.rembuk.domain.reference.FundSourceKind;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.reference.NomenclatureEntry;
import id.rembuk.text.Messages;
import id.rembuk.usecase.Workplan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers by key what a plan line only points at: areas, indicators, nomenclature, fund sources, commitments. */
final class PlanFacts {
    /** More places than this are named in full only in the columns that are not printed. */
    private static final int PLACES_PRINTED = 6;

    private final Map<String, Area> areas;
    private final Map<String, Long> namesakes;
    private final Map<String, Indicator> indicators;
    private final Map<String, NomenclatureEntry> nomenclature;
    private final Map<String, FundSourceKind> fundSources;
    private final Map<String, List<Integer>> commitments = new HashMap<>();
    private final DesaSets desa;
    private final Messages messages;

    PlanFacts(Workplan plan, Messages messages) {
        this.messages = messages;
        areas = byKey(plan.areas(), Area::id);
        desa = new DesaSets(plan.areas(), plan.lokus());
        namesakes = plan.areas().stream()
                .collect(Collectors.groupingBy(area -> area.name().toLowerCase(Locale.ROOT), Collectors.counting()));
        indicators = byKey(plan.indicators(), Indicator::code);
        nomenclature = byKey(plan.nomenclature(), NomenclatureEntry::code);
        fundSources = byKey(plan.fundSources(), FundSourceKind::code);
        for (Commitment commitment : plan.commitments()) {
            for (String line : commitment.planLineIds()) {
                commitments
                        .computeIfAbsent(line, id -> new ArrayList<>())
                        .add(Objects.requireNonNullElse(commitment.number(), 0));
            }
        }
    }

    /** Whether sites reach a lokus of the confirmed list; while there is none, whether they say "desa lokus". */
    boolean isInPriority(Sites sites) {
        return desa.knowsPriority() ? desa.reachesPriority(sites) : sites.priorityDesa();
    }

    /** Name of a fund source, or its code when the catalogue does not know it. */
    String fundSource(String code) {
        FundSourceKind kind = fundSources.get(code);
        return kind == null ? code : kind.name();
    }

    /** Names of the indicators, those unknown to the catalogue by code. */
    String indicatorNames(PlanLine line) {
        return line.indicatorCodes().stream()
                .map(code -> indicators.containsKey(code) ? indicators.get(code).name() : code)
                .collect(Collectors.joining("; "));
    }

    /** Code and name of the nomenclature row that is {@code parts} code parts deep, or null when the line has none. */
    String nomenclatureAbove(PlanLine line, int parts) {
        if (line.nomenclatureCode() == null) {
            return null;
        }
        String[] code = line.nomenclatureCode().split("\\.", -1);
        if (code.length <= parts) {
            return null;
        }
        String above = String.join(".", List.of(code).subList(0, parts));
        NomenclatureEntry entry = nomenclature.get(above);
        return entry == null ? above : above + " " + entry.name();
    }

    /** Numbers of the commitments this line pays for, or null. */
    String commitments(PlanLine line) {
        List<Integer> numbers = commitments.get(line.id());
        return numbers == null ? null : numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Places in a few words, as they are printed. */
    String places(Sites sites) {
        List<String> words = macros(sites);
        List<Area> named = areas(sites);
        int shown = named.size() <= PLACES_PRINTED ? named.size() : PLACES_PRINTED - 1;
        named.subList(0, shown).forEach(area -> words.add(place(area)));
        if (shown < named.size()) {
            words.add(messages.get("workplan.places.more", named.size() - shown));
        }
        return String.join(", ", words);
    }

    /** Every kecamatan the line works in, by name. */
    String kecamatan(Sites sites) {
        return areas(sites).stream()
                .map(area -> area.level() == AreaLevel.DESA ? areas.get(area.parentId()) : area)
                .filter(Objects::nonNull)
                .map(Area::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Every desa the line works in, or the macro that stands for them. */
    String desa(Sites sites) {
        List<String> words = macros(sites);
        areas(sites).stream()
                .filter(area -> area.level() == AreaLevel.DESA)
                .map(Area::name)
                .forEach(words::add);
        return String.join(", ", words);
    }

    private List<String> macros(Sites sites) {
        List<String> words = new ArrayList<>();
        if (sites.everyDesa()) {
            words.add(messages.get("workplan.places.every-desa"));
        }
        if (sites.priorityDesa()) {
            words.add(messages.get("workplan.places.priority-desa"));
        }
        return words;
    }

    private List<Area> areas(Sites sites) {
        return sites.areaIds().stream().map(areas::get).filter(Objects::nonNull).toList();
    }

    /** A name that several places share is told apart by its kecamatan. */
    private String place(Area area) {
        if (area.level() == AreaLevel.KECAMATAN) {
            return messages.get("workplan.places.kecamatan", area.name());
        }
        Area kecamatan = areas.get(area.parentId());
        boolean alone = namesakes.getOrDefault(area.name().toLowerCase(Locale.ROOT), 1L) == 1;
        return alone || kecamatan == null ? area.name() : area.name() + " (" + kecamatan.name() + ")";
    }

    private static <T> Map<String, T> byKey(List<T> rows, Function<T, String> key) {
        return rows.stream().collect(Collectors.toMap(key, Function.identity(), (first, second) -> first));
    }
}
