package id.rembuk.usecase.evidence;

import id.rembuk.domain.guide.ActionRef;
import id.rembuk.domain.guide.ConvergenceAction;
import java.util.Set;

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

    public ActionRef ref() {
        return new ActionRef(frame, action.id());
    }
}
