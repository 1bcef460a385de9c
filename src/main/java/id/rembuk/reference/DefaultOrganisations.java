package id.rembuk.reference;

import id.rembuk.domain.organisation.OrganisationKind;
import id.rembuk.domain.reference.OrganisationEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The general list of bodies with the names a regency is known to use; one local name may stand for several bodies. */
final class DefaultOrganisations {
    private final Map<String, OrganisationEntry> general = new LinkedHashMap<>();
    private final List<Local> local = new ArrayList<>();

    DefaultOrganisations(Templates templates) {
        CsvTable.read(templates, "rujukan/opd.csv")
                .with("nama", "singkatan", "jenis", "peraturan", "versi", "terverifikasi")
                .unique("nama")
                .unique("singkatan")
                .rows()
                .forEach(row -> general.put(row.required("singkatan"), entry(row)));
        for (CsvRow row : CsvTable.read(templates, "rujukan/opd-daerah.csv")
                .with("nama", "kode_kabupaten", "menggantikan", "peraturan", "versi", "terverifikasi")
                .rows()) {
            for (String shortName : row.list("menggantikan")) {
                if (!general.containsKey(shortName)) {
                    throw row.wrong("menggantikan", String.join(", ", general.keySet()));
                }
            }
            local.add(new Local(
                    row.required("kode_kabupaten"),
                    row.required("nama"),
                    row.text("singkatan"),
                    row.list("menggantikan"),
                    row.text("sumber"),
                    row.yes("terverifikasi")));
        }
    }

    /** Bodies of a kabupaten/kota in the order of the general list. */
    List<OrganisationEntry> of(String regencyCode) {
        List<Local> names =
                local.stream().filter(row -> row.regency().equals(regencyCode)).toList();
        Map<String, OrganisationEntry> replaced = names.stream()
                .flatMap(name -> name.replaces().stream().map(shortName -> Map.entry(shortName, merged(name))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, two) -> one));
        Stream<OrganisationEntry> additional =
                names.stream().filter(name -> name.replaces().isEmpty()).map(this::merged);
        Set<OrganisationEntry> all = new LinkedHashSet<>();
        general.forEach((shortName, entry) -> all.add(replaced.getOrDefault(shortName, entry)));
        additional.forEach(all::add);
        return List.copyOf(all);
    }

    private OrganisationEntry merged(Local name) {
        List<OrganisationEntry> bodies =
                name.replaces().stream().map(general::get).toList();
        Set<String> aliases = new LinkedHashSet<>();
        for (OrganisationEntry body : bodies) {
            aliases.add(body.name());
            aliases.add(body.shortName());
            aliases.addAll(body.aliases());
        }
        aliases.remove(name.name());
        aliases.remove(name.shortName());
        return new OrganisationEntry(
                name.name(),
                name.shortName(),
                List.copyOf(aliases),
                bodies.isEmpty() ? OrganisationKind.OPD : bodies.get(0).kind(),
                union(bodies, OrganisationEntry::fieldCodes),
                bodies.stream()
                        .map(OrganisationEntry::role)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("; ")),
                name.source(),
                name.verified());
    }

    private static List<String> union(
            Collection<OrganisationEntry> bodies, Function<OrganisationEntry, List<String>> part) {
        return bodies.stream()
                .flatMap(body -> part.apply(body).stream())
                .distinct()
                .toList();
    }

    private static OrganisationEntry entry(CsvRow row) {
        row.required("jenis");
        return new OrganisationEntry(
                row.required("nama"),
                row.required("singkatan"),
                row.list("sebutan_lain").stream()
                        .filter(alias -> !alias.equals(row.text("singkatan")))
                        .toList(),
                row.oneOf("jenis", OrganisationKind.class),
                row.list("kode_bidang_urusan"),
                row.text("peran"),
                row.text("sumber"),
                row.yes("terverifikasi"));
    }

    private record Local(
            String regency, String name, String shortName, List<String> replaces, String source, boolean verified) {}
}
