package id.rembuk.domain.intake;

/** What a column of a file can mean. */
public enum ImportField {
    /** Code of a desa or kelurahan, with or without dots. */
    AREA_CODE,
    KECAMATAN,
    DESA,
    PUSKESMAS,
    YEAR,
    /** Month in words or digits, or a date of measuring. */
    MONTH,
    SOURCE,
    /** A {@code CountField}, named by {@link ColumnUse#detail()}. */
    COUNT,
    /** Printed prevalence in percent: compared, never stored. */
    PREVALENCE,
    /** Printed measured share in percent: compared, never stored. */
    MEASURED_SHARE,
    /** Height for age of one child ("Pendek", "Sangat Pendek", "Normal"): only counted per desa. */
    HEIGHT_FOR_AGE,
    /** Code or name of an indicator, in a file with a row per desa and indicator. */
    INDICATOR,
    /** Served; {@link ColumnUse#detail()} names the indicator, "" when a column {@link #INDICATOR} does. */
    NUMERATOR,
    /** To be served; detail as for {@link #NUMERATOR}. */
    DENOMINATOR,
    /** Printed coverage in percent: compared, never stored; detail as for {@link #NUMERATOR}. */
    COVERAGE,
    /** The body that plans. */
    ORGANISATION,
    /** A {@code PlanField}, named by {@link ColumnUse#detail()}. */
    PLAN,
    /** Hidden id of a row our own workbook wrote. */
    RECORD_ID;

    /** Whether a file of the kind can have such a column. */
    public boolean isOf(ImportKind kind) {
        return switch (this) {
            case RECORD_ID -> true;
            case ORGANISATION, PLAN -> kind == ImportKind.RENCANA;
            case COUNT, PREVALENCE, MEASURED_SHARE, HEIGHT_FOR_AGE -> kind == ImportKind.DESA;
            case INDICATOR, NUMERATOR, DENOMINATOR, COVERAGE -> kind == ImportKind.LAYANAN;
            case AREA_CODE, KECAMATAN, DESA, PUSKESMAS, YEAR, MONTH, SOURCE -> kind != ImportKind.RENCANA;
        };
    }
}
