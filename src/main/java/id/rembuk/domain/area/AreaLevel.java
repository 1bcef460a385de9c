package id.rembuk.domain.area;

/** The tiers of Indonesian government areas, from the country down. */
public enum AreaLevel {
    NASIONAL,
    PROVINSI,
    KABUPATEN,
    KECAMATAN,
    DESA
}
