package id.rembuk.domain.area;

/** What an area is called at its tier; desa and kelurahan share a tier and differ in law. */
public enum AreaKind {
    PROVINSI,
    KABUPATEN,
    KOTA,
    KECAMATAN,
    DESA,
    KELURAHAN,
    DESA_ADAT
}
