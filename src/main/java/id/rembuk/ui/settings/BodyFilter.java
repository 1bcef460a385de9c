package id.rembuk.ui.settings;

import id.rembuk.domain.organisation.Organisation;

/** The groups by which the list of bodies can be narrowed. */
enum BodyFilter {
    ALL("settings.bodies.filter.all"),
    OPD("settings.bodies.filter.opd"),
    LOCAL("settings.bodies.filter.local"),
    PARTNER("settings.bodies.filter.partner");

    private final String textKey;

    BodyFilter(String textKey) {
        this.textKey = textKey;
    }

    String textKey() {
        return textKey;
    }

    boolean takes(Organisation body) {
        return this == ALL || this == of(body);
    }

    private static BodyFilter of(Organisation body) {
        return switch (body.kind()) {
            case OPD -> OPD;
            case KECAMATAN, DESA, PUSKESMAS -> LOCAL;
            case INSTANSI_VERTIKAL, MITRA -> PARTNER;
        };
    }
}
