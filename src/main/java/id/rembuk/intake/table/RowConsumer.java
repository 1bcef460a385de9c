package id.rembuk.intake.table;

/** Takes the rows of a sheet one after the other. */
@FunctionalInterface
public interface RowConsumer {
    /** @return false when no further row is wanted */
    boolean row(SheetRow row);
}
