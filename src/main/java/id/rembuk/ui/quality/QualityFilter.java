package id.rembuk.ui.quality;

import id.rembuk.domain.quality.FindingKind;

/**
 * Which findings are shown; null stands for all.
 *
 * @param owner id of the organisation, {@link #NOBODY} for findings without an owner
 */
record QualityFilter(String owner, FindingKind.Group group, FindingKind.Severity severity, String kecamatanId) {
    static final String NOBODY = "";
    static final QualityFilter NONE = new QualityFilter(null, null, null, null);

    QualityFilter withOwner(String id) {
        return new QualityFilter(id, group, severity, kecamatanId);
    }

    QualityFilter withGroup(FindingKind.Group now) {
        return new QualityFilter(owner, now, severity, kecamatanId);
    }

    QualityFilter withSeverity(FindingKind.Severity now) {
        return new QualityFilter(owner, group, now, kecamatanId);
    }

    QualityFilter withKecamatan(String id) {
        return new QualityFilter(owner, group, severity, id);
    }

    /** Whether a finding is shown, whoever owns it. */
    boolean passesButOwner(QualityRow row) {
        return (group == null || row.finding().kind().group() == group)
                && (severity == null || row.finding().kind().severity() == severity)
                && (kecamatanId == null || kecamatanId.equals(row.kecamatanId()));
    }

    boolean passes(QualityRow row) {
        return passesButOwner(row) && (owner == null || owner.equals(ownerOf(row)));
    }

    static String ownerOf(QualityRow row) {
        return row.organisationId() == null ? NOBODY : row.organisationId();
    }
}
