package id.rembuk.domain.document;

/** How signatures stand on a paper. */
public enum SignatureLayout {
    /** Blocks side by side, two or three in a row. */
    COLUMNS,
    /** A table: No, Nama, Jabatan/Unsur, Tanda tangan. */
    TABLE
}
