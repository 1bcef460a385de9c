package id.rembuk.usecase;

import id.rembuk.domain.readiness.Readiness;
import id.rembuk.usecase.GuideBoard.FrameProgress;
import id.rembuk.usecase.picture.CoverageGap;
import java.time.LocalDate;
import java.util.List;

/**
 * How far the preparation of the rembuk is, read at one moment.
 *
 * @param guide the actions in the frame of the cycle
 * @param behind coverage against targets, the farthest behind first
 */
public record PreparationBoard(
        LocalDate today,
        FrameProgress guide,
        Readiness readiness,
        List<Behind> behind,
        YearBoard year,
        Deliveries deliveries) {
    public PreparationBoard {
        behind = List.copyOf(behind);
    }

    /**
     * An indicator with its distance from the target.
     *
     * @param owner who answers for it; "" when it cannot be told
     */
    public record Behind(CoverageGap gap, String owner) {}
}
