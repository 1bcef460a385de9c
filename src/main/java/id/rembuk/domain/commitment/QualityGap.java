package id.rembuk.domain.commitment;

/** One thing a commitment still lacks, with the check it belongs to. */
public enum QualityGap {
    OWNER(QualityCheck.OWNER),
    TEXT(QualityCheck.MEASURE),
    MEASURE(QualityCheck.MEASURE),
    BASELINE(QualityCheck.BASELINE),
    BASELINE_SOURCE(QualityCheck.BASELINE),
    BASELINE_YEAR(QualityCheck.BASELINE),
    TARGET(QualityCheck.TARGET),
    TARGET_UNIT(QualityCheck.TARGET),
    DEADLINE(QualityCheck.DEADLINE),
    SITES(QualityCheck.SITES),
    MONEY(QualityCheck.MONEY),
    EVIDENCE(QualityCheck.EVIDENCE);

    private final QualityCheck check;

    QualityGap(QualityCheck check) {
        this.check = check;
    }

    public QualityCheck check() {
        return check;
    }
}
