package id.rembuk.ui.analysis;

import java.util.Locale;

/** The sections of the place Analisis, in the order of the work. */
public enum AnalysisSection {
    RANKING("bi-list-ol"),
    FIGURES("bi-bar-chart"),
    CAUSES("bi-diagram-3"),
    FINDINGS("bi-search"),
    TARGETS("bi-bullseye");

    private final String icon;

    AnalysisSection(String icon) {
        this.icon = icon;
    }

    /** Ikonli literal of Bootstrap Icons 1.4.1. */
    String icon() {
        return icon;
    }

    /** End of text keys and ids. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
