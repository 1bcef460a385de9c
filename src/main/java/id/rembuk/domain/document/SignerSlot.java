package id.rembuk.domain.document;

/**
 * Who is to sign a document and in which place.
 *
 * @param field name of the prepared signature field, unique in the document, e.g. {@code ttd-01}
 * @param officialId official of the workspace; null for a person who is none (a partner)
 * @param element body or element the person signs for ("unsur"), or null
 * @param personName printed name when {@code officialId} is null
 * @param personPosition printed position when {@code officialId} is null
 */
public record SignerSlot(String field, String officialId, String element, String personName, String personPosition) {}
