package id.rembuk.ui.intake;

import java.util.Locale;

/** How far an import is. */
enum ImportStep {
    BERKAS,
    PEMETAAN,
    PRATINJAU,
    TERAPKAN;

    /** Text key of the name. */
    String textKey() {
        return "import.ui.step." + name().toLowerCase(Locale.ROOT);
    }
}
