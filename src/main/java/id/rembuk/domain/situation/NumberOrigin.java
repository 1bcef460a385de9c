package id.rembuk.domain.situation;

import java.time.Instant;

/**
 * Where one number comes from: a cell of a file that was imported, or a person who typed it.
 *
 * @param intakeId the import that brought it; null when it was typed
 * @param cell the cell it stood in, e.g. F9; null when it was typed, or counted from many rows
 * @param typedBy officer who typed it; null when it was imported
 * @param typedAt when it was typed; null when it was imported
 */
public record NumberOrigin(String intakeId, String cell, String typedBy, Instant typedAt) {
    public static NumberOrigin imported(String intakeId, String cell) {
        return new NumberOrigin(intakeId, cell, null, null);
    }

    public static NumberOrigin typed(String officer, Instant at) {
        return new NumberOrigin(null, null, officer, at);
    }

    public boolean isTyped() {
        return intakeId == null;
    }
}
