package id.rembuk.support;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaKind;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.organisation.OrganisationKind;
import id.rembuk.usecase.PlanCatalogue;
import java.util.List;

/** A small regency: two kecamatan, four desa of which two share a name, and three OPD. */
public final class FewPlaces {
    private FewPlaces() {}

    public static List<Area> areas() {
        return List.of(
                area("kab", "63.06", AreaLevel.KABUPATEN, AreaKind.KABUPATEN, "Hulu Sungai Selatan", null),
                area("kandangan", "63.06.05", AreaLevel.KECAMATAN, AreaKind.KECAMATAN, "Kandangan", "kab"),
                area("simpur", "63.06.06", AreaLevel.KECAMATAN, AreaKind.KECAMATAN, "Simpur", "kab"),
                area("baluti", "63.06.05.2001", AreaLevel.DESA, AreaKind.DESA, "Baluti", "kandangan"),
                area("raya1", "63.06.05.2002", AreaLevel.DESA, AreaKind.DESA, "Sungai Raya", "kandangan"),
                area("raya2", "63.06.06.2001", AreaLevel.DESA, AreaKind.DESA, "Sungai Raya", "simpur"),
                area("amparaya", "63.06.06.2002", AreaLevel.DESA, AreaKind.KELURAHAN, "Amparaya", "simpur"));
    }

    public static List<Organisation> organisations() {
        return List.of(
                body("dinkes", "Dinas Kesehatan", "Dinkes"),
                body("dpmd", "Dinas Pemberdayaan Masyarakat dan Desa", "Dinas PMD"),
                body("pupr", "Dinas Pekerjaan Umum dan Penataan Ruang", "Dinas PUPR"));
    }

    public static PlanCatalogue catalogue() {
        return new PlanCatalogue(organisations(), areas(), new FewReferences());
    }

    private static Organisation body(String id, String name, String shortName) {
        return new Organisation(
                id, name, shortName, List.of(), OrganisationKind.OPD, List.of("1.02"), null, null, true);
    }

    private static Area area(String id, String code, AreaLevel level, AreaKind kind, String name, String parent) {
        return new Area(id, code, level, kind, name, parent, null, null);
    }
}
