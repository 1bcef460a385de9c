package id.rembuk.domain.quality;

import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.organisation.OrganisationKind;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.reference.OrganisationEntry;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.DataSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which body of the workspace answers for a number: for a service the first known owner in the catalogue of
 * indicators, for balita Dinas Kesehatan (e-PPGBM), for families and keluarga berisiko the body for family planning. Bodies
 * have other names in every regency, so they are found by name, short name or other name, else by their bidang urusan
 * where only one has it.
 */
public final class DataOwners {
    private static final List<String> HEALTH = List.of("Dinas Kesehatan");
    private static final List<String> FAMILIES = List.of("Dinas PPKB");

    private final List<Organisation> active;
    private final Map<String, Organisation> byName = new HashMap<>();
    private final Map<String, Set<String>> fields = new HashMap<>();

    /** @param defaults the shipped list of bodies, whose bidang urusan help where a name is unknown here */
    public DataOwners(Collection<Organisation> organisations, Collection<OrganisationEntry> defaults, LocalDate today) {
        active = organisations.stream()
                .filter(organisation -> organisation.isActive(today))
                .toList();
        for (Organisation organisation : active) {
            names(organisation.name(), organisation.shortName(), organisation.aliases())
                    .forEach(name -> byName.putIfAbsent(name, organisation));
        }
        for (OrganisationEntry entry : defaults) {
            names(entry.name(), entry.shortName(), entry.aliases())
                    .forEach(name ->
                            fields.computeIfAbsent(name, n -> new HashSet<>()).addAll(entry.fieldCodes()));
        }
    }

    /**
     * Who answers for a number.
     *
     * @param source null when there is no figure yet
     * @param indicator of the service; null for counts
     * @return empty when it cannot be told
     */
    public Optional<Organisation> of(Measure measure, DataSource source, Indicator indicator) {
        return of(ownerNames(measure, source, indicator));
    }

    /** The first of the names that a body of the workspace has. */
    public Optional<Organisation> of(List<String> names) {
        return names.stream().flatMap(name -> named(name).stream()).findFirst();
    }

    private static List<String> ownerNames(Measure measure, DataSource source, Indicator indicator) {
        if (measure.indicator() != null) {
            return indicator == null ? List.of() : indicator.owners();
        }
        boolean families = measure.count() == CountField.FAMILIES
                || measure.count() == CountField.FAMILIES_AT_RISK
                || source == DataSource.FAMILY_DATA;
        return families ? FAMILIES : HEALTH;
    }

    private Optional<Organisation> named(String name) {
        Set<String> keys = keys(name);
        for (String key : keys) {
            if (byName.containsKey(key)) {
                return Optional.of(byName.get(key));
            }
        }
        Set<String> codes = new HashSet<>();
        keys.forEach(key -> codes.addAll(fields.getOrDefault(key, Set.of())));
        List<Organisation> withField = active.stream()
                .filter(organisation -> organisation.kind() == OrganisationKind.OPD)
                .filter(organisation -> organisation.fieldCodes().stream().anyMatch(codes::contains))
                .toList();
        return withField.size() == 1 ? Optional.of(withField.get(0)) : Optional.empty();
    }

    private static Set<String> names(String name, String shortName, List<String> aliases) {
        Set<String> all = new LinkedHashSet<>(keys(name));
        if (shortName != null) {
            all.addAll(keys(shortName));
        }
        aliases.forEach(alias -> all.addAll(keys(alias)));
        return all;
    }

    /** How a name may be written: "Dinas PPKB", "PPKB" and "DPPKB" are one. */
    private static Set<String> keys(String name) {
        String plain =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
        String bare = plain.replaceFirst("^(dinas|kantor|badan) ", "");
        Set<String> keys = new LinkedHashSet<>();
        keys.add(plain);
        keys.add(bare);
        if (!bare.equals(plain) && !bare.contains(" ")) {
            keys.add("d" + bare);
        }
        return keys;
    }
}
