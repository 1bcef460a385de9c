package id.rembuk.domain.situation;

import id.rembuk.domain.CellName;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where one number comes from: a cell of a file that was imported, or a person who typed it. The cell is kept as two
 * numbers, because an import of 100,000 rows holds very many.
 *
 * @param intakeId the import that brought it; null when it was typed
 * @param column of the cell it stood in, from 0; -1 when it was typed, or counted from many rows
 * @param row of that cell, from 1; 0 likewise
 * @param typedBy officer who typed it; null when it was imported
 * @param typedAt when it was typed; null when it was imported
 */
public record NumberOrigin(String intakeId, int column, int row, String typedBy, Instant typedAt) {
    public static NumberOrigin imported(String intakeId, int column, int row) {
        return new NumberOrigin(intakeId, column, row, null, null);
    }

    /**
     * Of a cell by its name.
     *
     * @param cell e.g. F9; null when the number was counted from many rows
     * @throws IllegalArgumentException when it is no name of a cell
     */
    public static NumberOrigin imported(String intakeId, String cell) {
        return cell == null ? imported(intakeId, -1, 0) : imported(intakeId, CellName.column(cell), CellName.row(cell));
    }

    public static NumberOrigin typed(String officer, Instant at) {
        return new NumberOrigin(null, -1, 0, officer, at);
    }

    public boolean isTyped() {
        return intakeId == null;
    }

    /** The cell it stood in, e.g. F9; null when it was typed, or counted from many rows. */
    public String cell() {
        return column < 0 ? null : CellName.column(column) + row;
    }

    /** The origins of a record's numbers with another one for a field, or with none when it is null. */
    static <F extends Enum<F>> Map<F, NumberOrigin> noted(Map<F, NumberOrigin> origins, F field, NumberOrigin origin) {
        if (origins.isEmpty()) {
            return origin == null ? origins : Map.of(field, origin);
        }
        Map<F, NumberOrigin> noted = new EnumMap<>(origins);
        if (origin == null) {
            noted.remove(field);
        } else {
            noted.put(field, origin);
        }
        return noted;
    }
}
