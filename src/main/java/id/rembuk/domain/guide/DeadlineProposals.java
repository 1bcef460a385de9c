package id.rembuk.domain.guide;

import id.rembuk.domain.Ids;
import id.rembuk.domain.workspace.Cycle;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Proposes the deadlines of a cycle from the windows of the frame's actions and the milestones of every year. */
public final class DeadlineProposals {
    private final Cycle cycle;

    public DeadlineProposals(Cycle cycle) {
        this.cycle = cycle;
    }

    /**
     * What has not been taken yet, actions first. Where no source names a time the days stay null and the officer types
     * them.
     *
     * @param frame null while none is in use
     * @param taken deadlines the cycle has already
     */
    public List<Deadline> of(GuidanceFrame frame, List<Milestone> milestones, Collection<Deadline> taken) {
        List<Deadline> all = new ArrayList<>();
        if (frame != null) {
            frame.actions().forEach(action -> all.add(window(frame.id(), action)));
        }
        milestones.forEach(milestone -> all.add(point(milestone)));
        all.removeIf(proposal -> taken.stream().anyMatch(proposal::sameOrigin));
        return List.copyOf(all);
    }

    private Deadline window(String frame, ConvergenceAction action) {
        LocalDate from = null;
        LocalDate to = null;
        if (!action.months().isEmpty()) {
            Month first = action.months().get(0);
            Month last = action.months().get(action.months().size() - 1);
            int end = cycle.activityYear() + (last.compareTo(first) < 0 ? 1 : 0);
            from = LocalDate.of(cycle.activityYear(), first, 1);
            to = YearMonth.of(end, last).atEndOfMonth();
        }
        return new Deadline(
                Ids.next(),
                cycle.id(),
                Deadline.Kind.ACTION,
                new ActionRef(frame, action.id()),
                null,
                action.label() + ". " + action.name(),
                from,
                to,
                null,
                action.lead().text(),
                action.window().source(),
                action.window().verified(),
                null,
                null);
    }

    private Deadline point(Milestone milestone) {
        int year = cycle.activityYear();
        return new Deadline(
                Ids.next(),
                cycle.id(),
                milestone.portal() ? Deadline.Kind.PORTAL : Deadline.Kind.MILESTONE,
                null,
                milestone.id(),
                milestone.title(year),
                milestone.from() == null ? null : milestone.from().first(year),
                milestone.to() == null ? null : milestone.to().last(year),
                null,
                milestone.owner(),
                milestone.source(),
                milestone.verified(),
                null,
                milestone.note());
    }
}
