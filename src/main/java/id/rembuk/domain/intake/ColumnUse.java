package id.rembuk.domain.intake;

/**
 * What one column is read as.
 *
 * @param detail name of a {@code CountField}, code of an indicator or name of a {@code PlanField}; "" for none
 */
public record ColumnUse(ImportField field, String detail) {
    public static ColumnUse of(ImportField field) {
        return new ColumnUse(field, "");
    }

    /** One word that {@link #parse} understands again. */
    public String code() {
        return detail.isEmpty() ? field.name() : field.name() + ":" + detail;
    }

    /** @throws IllegalArgumentException for a word {@link #code()} cannot have written */
    public static ColumnUse parse(String code) {
        int colon = code.indexOf(':');
        return colon < 0
                ? of(ImportField.valueOf(code))
                : new ColumnUse(ImportField.valueOf(code.substring(0, colon)), code.substring(colon + 1));
    }
}
