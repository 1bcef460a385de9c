package id.rembuk.usecase;

import id.rembuk.domain.intake.Intake;
import java.time.Instant;

/**
 * Where a number comes from, as it is told to people.
 *
 * @param intake the import that brought it; null when it was typed or nothing is known
 * @param cell the cell of the intake's sheet, e.g. F9; null when it was typed or counted from many rows
 * @param officer who imported or typed it; "" when unknown
 * @param at when; null when unknown
 */
public record NumberSource(Intake intake, String cell, String officer, Instant at) {
    /** Nothing was noted when the number came in. */
    public static final NumberSource UNKNOWN = new NumberSource(null, null, "", null);

    public boolean isTyped() {
        return intake == null && at != null;
    }

    public boolean isKnown() {
        return at != null;
    }
}
