package id.rembuk.ui.settings;

import id.rembuk.domain.history.RecordKind;
import java.util.Optional;

/** The sections of the place Pengaturan in the order of the list at its left. */
enum SettingsSection {
    AREA("settings.section.area", "bi-geo-alt"),
    BODIES("settings.section.bodies", "bi-building"),
    OFFICIALS("settings.section.officials", "bi-person-badge"),
    LETTERHEAD("settings.section.letterhead", "bi-card-heading"),
    BACKUPS("settings.section.backups", "bi-hdd"),
    HAND_OVER("settings.section.hand-over", "bi-box-arrow-right"),
    APPEARANCE("settings.section.appearance", "bi-circle-half"),
    HISTORY("settings.section.history", "bi-clock-history"),
    REFERENCE("settings.section.reference", "bi-journal-text");

    private final String textKey;
    private final String icon;

    SettingsSection(String textKey, String icon) {
        this.textKey = textKey;
        this.icon = icon;
    }

    String textKey() {
        return textKey;
    }

    String icon() {
        return icon;
    }

    /** The section that shows records of a kind; empty when another place does. */
    static Optional<SettingsSection> showing(RecordKind kind) {
        return switch (kind) {
            case AREA, CYCLE -> Optional.of(AREA);
            case ORGANISATION -> Optional.of(BODIES);
            case OFFICIAL -> Optional.of(OFFICIALS);
            case LETTERHEAD -> Optional.of(LETTERHEAD);
            default -> Optional.empty();
        };
    }
}
