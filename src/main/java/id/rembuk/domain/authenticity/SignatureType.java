package id.rembuk.domain.authenticity;

/** Kind of an electronic signature (PP 71/2019 art. 60(2)): certified only when the chain ends at an installed PSrE root. */
public enum SignatureType {
    CERTIFIED,
    NOT_CERTIFIED
}
