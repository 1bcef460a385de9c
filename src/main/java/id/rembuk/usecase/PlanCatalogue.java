package id.rembuk.usecase;

import id.rembuk.domain.UserError;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.DesaSets;
import id.rembuk.domain.plan.Nomenclature;
import id.rembuk.domain.reference.FundSourceKind;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.ReferenceCatalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lists a plan line refers to, read at one time: OPD, areas, nomenclature, indicators and fund sources. */
public final class PlanCatalogue {
    private final Map<String, Organisation> organisations;
    private final Map<String, Area> areas;
    private final Map<String, FundSourceKind> funds;
    private final Map<String, Indicator> indicators;
    private final Map<String, Long> namesakes;
    private final Nomenclature nomenclature;
    private final DesaSets desa;

    /** The lists of a workspace as they stand, with the lokus of its current cycle. */
    public static PlanCatalogue of(Records records, ReferenceCatalogue reference) {
        return new PlanCatalogue(
                records.all(Organisation.class),
                records.all(Area.class),
                Priorities.lokus(records, CurrentCycle.of(records)),
                reference);
    }

    /** Without a list of lokus. */
    public PlanCatalogue(List<Organisation> organisations, List<Area> areas, ReferenceCatalogue reference) {
        this(organisations, areas, List.of(), reference);
    }

    private PlanCatalogue(
            List<Organisation> organisations, List<Area> areas, List<String> lokus, ReferenceCatalogue reference) {
        this.organisations = byKey(organisations, Organisation::id);
        this.areas = byKey(areas, Area::id);
        funds = byKey(reference.fundSources(), FundSourceKind::code);
        indicators = byKey(reference.indicators(), Indicator::code);
        nomenclature = new Nomenclature(reference::nomenclature);
        desa = new DesaSets(areas, lokus);
        namesakes = areas.stream().collect(Collectors.groupingBy(area -> fold(area.name()), Collectors.counting()));
    }

    /** All bodies in the order of the workspace. */
    public List<Organisation> organisations() {
        return List.copyOf(organisations.values());
    }

    public Optional<Organisation> organisation(String id) {
        return Optional.ofNullable(organisations.get(id));
    }

    /** Areas of the regency by code. */
    public List<Area> areas() {
        return List.copyOf(areas.values());
    }

    public Optional<Area> area(String id) {
        return Optional.ofNullable(areas.get(id));
    }

    public List<FundSourceKind> funds() {
        return List.copyOf(funds.values());
    }

    public List<Indicator> indicators() {
        return List.copyOf(indicators.values());
    }

    public Optional<Indicator> indicator(String code) {
        return Optional.ofNullable(indicators.get(code));
    }

    public Nomenclature nomenclature() {
        return nomenclature;
    }

    public DesaSets desa() {
        return desa;
    }

    /** Name of a fund source; its code when the list does not know it any more. */
    public String fundName(String code) {
        FundSourceKind fund = funds.get(code);
        return fund == null ? code : fund.name();
    }

    /**
     * Fund sources a text can mean: the one with this code or name, else those whose name has words beginning with each
     * word of it.
     */
    public List<FundSourceKind> fundsLike(String text) {
        return like(text, funds(), FundSourceKind::code, FundSourceKind::name);
    }

    /** Kecamatan and desa a text can mean; "Sungai Raya (Simpur)" names a desa with its kecamatan. */
    public List<Area> areasLike(String text) {
        String wanted = fold(text);
        List<Area> places = areas.values().stream()
                .filter(area -> area.level() == AreaLevel.KECAMATAN || area.level() == AreaLevel.DESA)
                .toList();
        List<Area> exact = places.stream()
                .filter(area -> fold(area.name()).equals(wanted)
                        || fold(siteName(area)).equals(wanted)
                        || area.code().equals(text.strip()))
                .toList();
        return exact.isEmpty() ? like(text, places, Area::code, Area::name) : exact;
    }

    /** Name of a place, with its kecamatan in brackets where the name alone says too little. */
    public String siteName(Area area) {
        if (area.level() == AreaLevel.KECAMATAN) {
            return "Kec. " + area.name();
        }
        Area parent = areas.get(area.parentId());
        boolean alone = namesakes.getOrDefault(fold(area.name()), 1L) == 1;
        return alone || parent == null ? area.name() : area.name() + " (" + parent.name() + ")";
    }

    /** Organisations a text can mean by name, short name or alias. */
    public List<Organisation> organisationsLike(String text) {
        String wanted = fold(text);
        List<Organisation> exact = organisations.values().stream()
                .filter(body -> fold(body.name()).equals(wanted)
                        || fold(body.label()).equals(wanted)
                        || body.aliases().stream().anyMatch(alias -> fold(alias).equals(wanted)))
                .toList();
        return exact.isEmpty() ? like(text, organisations(), Organisation::label, Organisation::name) : exact;
    }

    /**
     * The one organisation a text means.
     *
     * @throws UserError {@code plan.cell.owner-unknown}, {@code plan.cell.owner-several}
     */
    public Organisation organisationMeant(String text) {
        List<Organisation> found = organisationsLike(text);
        if (found.size() != 1) {
            throw new UserError(found.isEmpty() ? "plan.cell.owner-unknown" : "plan.cell.owner-several", text);
        }
        return found.get(0);
    }

    private static <T> List<T> like(String text, List<T> all, Function<T, String> code, Function<T, String> name) {
        String wanted = fold(text);
        List<T> exact = all.stream()
                .filter(item -> fold(code.apply(item)).equals(wanted)
                        || fold(name.apply(item)).equals(wanted))
                .toList();
        if (!exact.isEmpty() || wanted.isEmpty()) {
            return exact;
        }
        String[] words = wanted.split(" ");
        return all.stream()
                .filter(item -> hasWords(" " + fold(code.apply(item)) + " " + fold(name.apply(item)), words))
                .toList();
    }

    private static boolean hasWords(String text, String... words) {
        for (String word : words) {
            if (!text.contains(" " + word)) {
                return false;
            }
        }
        return true;
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static <T> Map<String, T> byKey(List<T> items, Function<T, String> key) {
        Map<String, T> map = new LinkedHashMap<>();
        items.forEach(item -> map.putIfAbsent(key.apply(item), item));
        return map;
    }
}
