package id.rembuk.domain.organisation;

/** What kind of body an organisation is. */
public enum OrganisationKind {
    OPD,
    KECAMATAN,
    DESA,
    PUSKESMAS,
    INSTANSI_VERTIKAL,
    MITRA
}
