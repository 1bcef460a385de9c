package id.rembuk.domain.intake;

/**
 * A sheet of a file that may be imported.
 *
 * @param index from 0
 * @param rows rows that hold something, as far as counted without reading everything
 */
public record SheetLook(int index, String name, boolean hidden, int rows) {}
