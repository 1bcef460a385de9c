package id.rembuk.domain.guide;

import java.util.List;
import java.util.Optional;

/**
 * The convergence actions of one guide, as data: what is done in which order, by whom, and how it is proved.
 *
 * @param id lower case, digits and hyphens, e.g. {@code 8-aksi-2022}
 * @param version counted up when the text of the frame changes, from 1
 * @param name e.g. "8 Aksi 2022"
 * @param vocabulary id of the frame whose action ids it uses; its own unless it is derived from another
 * @param basis regulation or guide it rests on
 * @param from first activity year it is meant for
 * @param to last activity year; null while it is in force
 */
public record GuidanceFrame(
        String id,
        int version,
        String name,
        String vocabulary,
        Statement basis,
        int from,
        Integer to,
        List<ConvergenceAction> actions) {
    public GuidanceFrame {
        actions = List.copyOf(actions);
    }

    /** The action of that id. */
    public Optional<ConvergenceAction> action(String actionId) {
        return actions.stream().filter(action -> action.id().equals(actionId)).findFirst();
    }

    /** Whether the frame is meant for an activity year. */
    public boolean covers(int year) {
        return from <= year && (to == null || year <= to);
    }

    public GuidanceFrame withActions(List<ConvergenceAction> changed) {
        return new GuidanceFrame(id, version, name, vocabulary, basis, from, to, changed);
    }
}
