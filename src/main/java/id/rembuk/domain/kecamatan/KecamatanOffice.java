package id.rembuk.domain.kecamatan;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.organisation.OrganisationKind;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells which body is the office of a kecamatan: a perangkat daerah of its own, found by its name. */
public final class KecamatanOffice {
    private KecamatanOffice() {}

    /** The office of a kecamatan; empty when the workspace has none of that name. */
    public static Optional<Organisation> of(Area kecamatan, Collection<Organisation> bodies) {
        return bodies.stream().filter(body -> isOffice(body, kecamatan)).findFirst();
    }

    /** "Kecamatan Loksado", "Kec. Loksado" and "Camat Loksado" all name the office of Loksado. */
    public static boolean isOffice(Organisation body, Area kecamatan) {
        return body.kind() == OrganisationKind.KECAMATAN
                && Stream.concat(Stream.of(body.name(), body.label()), body.aliases().stream())
                        .anyMatch(name -> bare(name).equals(bare(kecamatan.name())));
    }

    private static String bare(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceFirst("^(kantor )?(kecamatan|kec\\.?|camat) +", "");
    }
}
