package id.rembuk.domain.reference;

/** Tiers of the planning nomenclature (Permendagri 90/2019). */
public enum NomenclatureLevel {
    BIDANG_URUSAN,
    PROGRAM,
    KEGIATAN,
    SUB_KEGIATAN
}
