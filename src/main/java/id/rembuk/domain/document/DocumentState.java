package id.rembuk.domain.document;

/** Where a document stands: a draft changes with the data, a final never changes, a replaced one has a correction. */
public enum DocumentState {
    DRAFT,
    FINAL,
    REPLACED
}
