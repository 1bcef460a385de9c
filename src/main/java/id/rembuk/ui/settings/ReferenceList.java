package id.rembuk.ui.settings;

/** The lists of the section Rujukan. */
enum ReferenceList {
    INDICATORS("settings.reference.indicators"),
    NOMENCLATURE("settings.reference.nomenclature"),
    FUNDS("settings.reference.funds");

    private final String textKey;

    ReferenceList(String textKey) {
        this.textKey = textKey;
    }

    String textKey() {
        return textKey;
    }
}
