package id.rembuk.domain.organisation;

/** Which service number stands under a signature: NIP of civil servants, NRP of police and army, or none. */
public enum IdNumberKind {
    NIP,
    NRP,
    NONE
}
