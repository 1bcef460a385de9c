package id.rembuk.usecase.evidence;

import id.rembuk.domain.guide.ActionRef;
import id.rembuk.domain.guide.ConvergenceAction;
import id.rembuk.domain.guide.GuidanceFrame;
import id.rembuk.usecase.guide.GuideBoard;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An action of the frame in use, to be proved.
 *
 * @param frame id of the frame
 * @param frameName how the frame is called
 * @param counterparts the same work in other vocabularies; what was added there counts here too
 */
public record EvidenceAim(String frame, String frameName, ConvergenceAction action, Set<ActionRef> counterparts) {
    public EvidenceAim {
        counterparts = Set.copyOf(counterparts);
    }

    /** An action of a frame as the year is read now. */
    public static EvidenceAim of(GuideBoard board, GuidanceFrame frame, ConvergenceAction action) {
        Set<ActionRef> counterparts = board.frames().stream()
                .map(GuideBoard.FrameProgress::frame)
                .filter(other -> !other.id().equals(frame.id()))
                .flatMap(other ->
                        board.mapping().counterparts(frame.vocabulary(), action.id(), other.vocabulary()).stream()
                                .map(counterpart -> new ActionRef(other.id(), counterpart.action())))
                .collect(Collectors.toSet());
        return new EvidenceAim(frame.id(), frame.name(), action, counterparts);
    }

    public ActionRef ref() {
        return new ActionRef(frame, action.id());
    }
}
