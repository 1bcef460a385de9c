package id.rembuk.usecase.year;

import id.rembuk.domain.Ids;
import id.rembuk.domain.PersonalData;
import id.rembuk.domain.UserError;
import id.rembuk.domain.guide.Deadline;
import id.rembuk.domain.guide.DeadlineProposals;
import id.rembuk.domain.guide.GuideSource;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.text.DateText;
import id.rembuk.usecase.CurrentCycle;
import id.rembuk.usecase.Edits;
import id.rembuk.usecase.Today;
import id.rembuk.usecase.guide.Guidance;
import id.rembuk.usecase.guide.GuideBoards;
import id.rembuk.usecase.guide.UsedFrame;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.ReferenceCatalogue;
import id.rembuk.usecase.port.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What people do with the deadlines of a cycle. */
public final class Year {
    private final Workspace workspace;
    private final Edits edits;
    private final Guidance guidance;
    private final GuideBoards boards;
    private final ReferenceCatalogue reference;
    private final Today today;

    public Year(
            Workspace workspace,
            Edits edits,
            Guidance guidance,
            GuideBoards boards,
            ReferenceCatalogue reference,
            Today today) {
        this.workspace = workspace;
        this.edits = edits;
        this.guidance = guidance;
        this.boards = boards;
        this.reference = reference;
        this.today = today;
    }

    /** The year of the current cycle as it is now. */
    public YearBoard board() {
        LocalDate day = today.day();
        return workspace.read(records -> {
            Cycle cycle = CurrentCycle.of(records);
            List<Deadline> deadlines = deadlines(records, cycle);
            UsedFrame frame = guidance.current(records);
            return new YearBoard(
                    records.identity(),
                    cycle,
                    new YearEntries(records, cycle, boards.inUse(records)).of(deadlines),
                    deadlines,
                    proposals(cycle, frame, deadlines),
                    records.all(Organisation.class).stream()
                            .filter(body -> body.isActive(day))
                            .toList(),
                    day);
        });
    }

    /**
     * Takes proposals into the cycle in one edit; what was taken meanwhile is left out.
     *
     * @param wanted proposals of a board of this cycle
     */
    public Optional<Change> take(Collection<Deadline> wanted) {
        return edits.apply(EditName.of("deadline.take", String.valueOf(wanted.size())), records -> {
            List<Deadline> taken = deadlines(records, CurrentCycle.of(records));
            List<RecordChange> changes = new ArrayList<>();
            wanted.stream()
                    .filter(proposal -> taken.stream().noneMatch(proposal::sameOrigin))
                    .map(RecordChange::added)
                    .forEach(changes::add);
            if (changes.stream().anyMatch(change -> ((Deadline) change.after()).action() != null)) {
                changes.addAll(guidance.adoption(records));
            }
            return changes;
        });
    }

    /** Adds one of the officer's own with nothing written yet. */
    public Deadline add() {
        String id = Ids.next();
        edits.apply(
                EditName.of("deadline.add"),
                records -> List.of(RecordChange.added(
                        Deadline.blank(id, CurrentCycle.of(records).id()))));
        return workspace.read(records -> stored(records, id));
    }

    /**
     * Changes a deadline as it is stored now.
     *
     * @throws UserError {@code deadline.outside} for a changed day outside the cycle, {@code deadline.order} when the
     *     first day comes after the last, {@code deadline.gone} when it was deleted meanwhile, {@code personal.nik} when a
     *     text seems to hold a citizen's identity number
     */
    public Optional<Change> change(String id, UnaryOperator<Deadline> change) {
        return change("deadline.change", id, change);
    }

    /**
     * Moves a deadline with both its days.
     *
     * @param days later; earlier for a negative number
     * @throws UserError {@code deadline.no-day} when no day is known, else as {@link #change}
     */
    public Optional<Change> move(String id, long days) {
        return change("deadline.move", id, deadline -> {
            if (deadline.from() == null && deadline.to() == null) {
                throw new UserError("deadline.no-day");
            }
            return deadline.moved(days);
        });
    }

    /** Notes that a deadline was met today. */
    public Optional<Change> done(String id) {
        LocalDate day = today.day();
        return change(
                "deadline.done", id, deadline -> deadline.edit().doneOn(day).build());
    }

    /** Takes back that a deadline was met. */
    public Optional<Change> reopen(String id) {
        return change(
                "deadline.reopen", id, deadline -> deadline.edit().doneOn(null).build());
    }

    /** Deletes a deadline; what it was taken from is proposed again. */
    public Optional<Change> delete(String id) {
        String title = title(id);
        return edits.apply(
                EditName.of("deadline.delete", title), records -> List.of(RecordChange.deleted(stored(records, id))));
    }

    private Optional<Change> change(String edit, String id, UnaryOperator<Deadline> change) {
        return edits.apply(new EditName(edit, List.of(title(id))), records -> {
            Deadline before = stored(records, id);
            Deadline after = change.apply(before);
            requireInside(CurrentCycle.of(records), before.from(), after.from());
            requireInside(CurrentCycle.of(records), before.to(), after.to());
            if (after.from() != null && after.to() != null && after.from().isAfter(after.to())) {
                throw new UserError("deadline.order", DateText.write(after.from()), DateText.write(after.to()));
            }
            PersonalData.refuseNik(after.title());
            PersonalData.refuseNik(after.owner());
            PersonalData.refuseNik(after.source());
            PersonalData.refuseNik(after.note());
            return List.of(new RecordChange(before, after));
        });
    }

    /** A day that was outside already, because the cycle got other years, may stay there. */
    private static void requireInside(Cycle cycle, LocalDate before, LocalDate after) {
        if (after != null && !after.equals(before) && !cycle.holds(after)) {
            throw new UserError(
                    "deadline.outside",
                    DateText.write(after),
                    DateText.write(cycle.firstDay()),
                    DateText.write(cycle.lastDay()));
        }
    }

    private List<Deadline> proposals(Cycle cycle, UsedFrame frame, List<Deadline> taken) {
        return new DeadlineProposals(cycle)
                .of(frame.frame(), reference.milestones(), taken).stream()
                        .map(proposal -> named(proposal, frame))
                        .toList();
    }

    /** What the source of a window is called, because its key says nothing outside the frame. */
    private static Deadline named(Deadline proposal, UsedFrame frame) {
        return proposal.action() == null || proposal.source() == null
                ? proposal
                : proposal.edit()
                        .source(frame.source(proposal.source())
                                .map(GuideSource::title)
                                .orElse(proposal.source()))
                        .build();
    }

    private static List<Deadline> deadlines(Records records, Cycle cycle) {
        return records.all(Deadline.class).stream()
                .filter(deadline -> deadline.cycleId().equals(cycle.id()))
                .toList();
    }

    private String title(String id) {
        return workspace.read(
                records -> Objects.requireNonNullElse(stored(records, id).title(), ""));
    }

    private static Deadline stored(Records records, String id) {
        return records.find(Deadline.class, id).orElseThrow(() -> new UserError("deadline.gone"));
    }
}
