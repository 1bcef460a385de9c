package id.rembuk.ui.intake;

import java.util.Locale;

/** How far an import is. */
enum ImportStep {
    BERKAS(1),
    PEMETAAN(2),
    PRATINJAU(3),
    TERAPKAN(4);

    private final int number;

    ImportStep(int number) {
        this.number = number;
    }

    /** 1 to 4. */
    int number() {
        return number;
    }

    /** The step one goes back to; the first is its own. */
    ImportStep before() {
        return switch (this) {
            case BERKAS, PEMETAAN -> BERKAS;
            case PRATINJAU -> PEMETAAN;
            case TERAPKAN -> PRATINJAU;
        };
    }

    /** Text key of the name. */
    String textKey() {
        return "import.ui.step." + name().toLowerCase(Locale.ROOT);
    }
}
