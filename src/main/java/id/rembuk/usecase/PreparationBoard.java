package id.rembuk.usecase;

import id.rembuk.domain.readiness.Readiness;
import id.rembuk.usecase.guide.GuideBoard.FrameProgress;
import id.rembuk.usecase.picture.CoverageGap;
import id.rembuk.usecase.year.YearBoard;
import java.time.LocalDate;
import java.util.List;

/**
 * How far the preparation of the rembuk is, read at one moment.
 *
 * @param frames the actions in the words of every frame there is, the frame of the cycle first
 * @param behind coverage against targets, the farthest behind first
 */
public record PreparationBoard(
        LocalDate today,
        List<FrameProgress> frames,
        Readiness readiness,
        List<Behind> behind,
        YearBoard year,
        Deliveries deliveries) {
    public PreparationBoard {
        frames = List.copyOf(frames);
        behind = List.copyOf(behind);
    }

    /** The actions in the frame of the cycle. */
    public FrameProgress guide() {
        return frames.get(0);
    }

    /** The actions in the words of a frame; in those of the cycle when that frame is not there. */
    public FrameProgress in(String frameId) {
        return frames.stream()
                .filter(each -> each.frame().id().equals(frameId))
                .findFirst()
                .orElseGet(this::guide);
    }

    /**
     * An indicator with its distance from the target.
     *
     * @param owner who answers for it; "" when it cannot be told
     */
    public record Behind(CoverageGap gap, String owner) {}
}
