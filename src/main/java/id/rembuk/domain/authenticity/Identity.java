package id.rembuk.domain.authenticity;

/** Whether the signer's certificate leads to an issuer the user trusts. */
public enum Identity {
    TRUSTED,
    NOT_TRUSTED,
    PRACTICE
}
