package id.rembuk.ui.intake;

import id.rembuk.domain.intake.Decimals;

/** Shows how a text would be read with one sign or the other: "2.112" is 2112 or 2,112. */
final class DecimalExample {
    private DecimalExample() {}

    /** Plain digits with a comma for decimals, so that the two readings cannot be mistaken for each other. */
    static String of(String sample, Decimals sign) {
        String thousands = sign == Decimals.COMMA ? "." : ",";
        return sample.replace(thousands, "").replace('.', ',');
    }
}
