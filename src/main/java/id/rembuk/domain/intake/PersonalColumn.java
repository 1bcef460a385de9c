package id.rembuk.domain.intake;

/** Why a column must not be read: it is about single people. */
public enum PersonalColumn {
    NIK,
    NAME,
    BIRTH_DATE,
    ADDRESS,
    PHONE
}
