package id.rembuk.intake.table;

/**
 * A sheet of a file.
 *
 * @param index from 0
 * @param name "" for a csv file
 */
public record SheetInfo(int index, String name, boolean hidden) {}
