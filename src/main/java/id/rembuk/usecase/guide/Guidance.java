package id.rembuk.usecase.guide;

import id.rembuk.domain.Ids;
import id.rembuk.domain.PersonalData;
import id.rembuk.domain.UserError;
import id.rembuk.domain.guide.ActionRef;
import id.rembuk.domain.guide.ConvergenceAction;
import id.rembuk.domain.guide.FilledFrame;
import id.rembuk.domain.guide.FilledText;
import id.rembuk.domain.guide.FrameField;
import id.rembuk.domain.guide.FrameInUse;
import id.rembuk.domain.guide.GuidanceFrame;
import id.rembuk.domain.guide.GuideSource;
import id.rembuk.domain.guide.GuideStep;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.usecase.CurrentCycle;
import id.rembuk.usecase.Edits;
import id.rembuk.usecase.port.GuidanceCatalogue;
import id.rembuk.usecase.port.GuidanceCatalogue.Available;
import id.rembuk.usecase.port.GuidanceCatalogue.FrameFile;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What people do with guidance frames: choose one for the round, fill in what it leaves open, take a newer version. */
public final class Guidance {
    private final Workspace workspace;
    private final Edits edits;
    private final GuidanceCatalogue catalogue;

    public Guidance(Workspace workspace, Edits edits, GuidanceCatalogue catalogue) {
        this.workspace = workspace;
        this.edits = edits;
        this.catalogue = catalogue;
    }

    /** The frame of the current cycle; one that is only proposed while none was chosen. */
    public UsedFrame current() {
        return workspace.read(this::current);
    }

    public UsedFrame current(Records records) {
        return of(records, CurrentCycle.of(records));
    }

    /** The frame of any cycle: an old year is read in its own words. */
    public UsedFrame of(Cycle cycle) {
        return workspace.read(records -> of(records, cycle));
    }

    /** What can be chosen, and what cannot and why. */
    public FrameBoard board() {
        Available available = catalogue.available();
        return workspace.read(records -> {
            UsedFrame used = current(records);
            List<FrameBoard.Choice> choices = new ArrayList<>();
            for (String id : carriedIds(records)) {
                GuidanceFrame frame = id.equals(used.given().id()) ? used.given() : frame(records, id, available);
                choices.add(new FrameBoard.Choice(frame, null, /* carried= */ true));
            }
            for (FrameFile file : available.frames()) {
                if (choices.stream()
                        .noneMatch(c -> c.frame().id().equals(file.frame().id()))) {
                    choices.add(new FrameBoard.Choice(file.frame(), file.place(), /* carried= */ false));
                }
            }
            return new FrameBoard(
                    used, choices, available.refused(), newer(records, available, used), changed(available, used));
        });
    }

    /**
     * Takes a frame for the current cycle in its newest version here; the workspace carries it from now on.
     *
     * @throws UserError {@code frame.gone} when neither this computer nor the workspace has it
     */
    public Optional<Change> choose(String frameId) {
        Available available = catalogue.available();
        return edits.apply(EditName.of("frame.choose", nameOf(frameId, available)), records -> {
            Cycle cycle = CurrentCycle.of(records);
            if (frameId.equals(cycle.frame()) && carried(records, cycle).isPresent()) {
                return List.of();
            }
            return taken(
                    records,
                    cycle,
                    carried(records, frameId)
                            .or(() -> available.frame(frameId).map(FrameProposal::carried))
                            .orElseThrow(() -> new UserError("frame.gone", frameId)));
        });
    }

    /**
     * What makes the workspace carry the frame that is only proposed so far; nothing once it does. Every edit that names
     * an action of the frame takes these along.
     */
    public List<RecordChange> adoption(Records records) {
        Cycle cycle = CurrentCycle.of(records);
        Adopted adopted = adopted(records, cycle);
        List<RecordChange> changes = new ArrayList<>();
        adopted.added().map(RecordChange::added).ifPresent(changes::add);
        if (!adopted.cycle().equals(cycle)) {
            changes.add(new RecordChange(cycle, adopted.cycle()));
        }
        return changes;
    }

    /** A cycle, stored or not, with the frame it names or is meant for, and the frame if the workspace has to add it. */
    public Adopted adopted(Records records, Cycle cycle) {
        Optional<FrameInUse> kept = carried(records, cycle);
        if (kept.isPresent()) {
            return new Adopted(in(cycle, kept.get()), Optional.empty());
        }
        FrameFile file = proposed(cycle, catalogue.available());
        Optional<FrameInUse> carried = carried(records, file.frame().id());
        FrameInUse frame = carried.orElseGet(() -> FrameProposal.carried(file));
        return new Adopted(in(cycle, frame), carried.isPresent() ? Optional.empty() : Optional.of(frame));
    }

    public record Adopted(Cycle cycle, Optional<FrameInUse> added) {}

    /**
     * Fills in a field the frame of the current cycle leaves open, or changes what was filled in; in a list a text is
     * added. An empty text takes back what was filled in.
     *
     * @param stepId id of the step a criterion belongs to; null for every other field
     * @throws UserError {@code frame.field-closed} when the frame says something there or knows no such action or step,
     *     {@code personal.nik}
     */
    public Optional<Change> fill(String actionId, FrameField field, String stepId, String text) {
        PersonalData.refuseNik(text);
        String words = text == null ? "" : text.strip();
        return edits.apply(EditName.of("frame.fill", labelOf(actionId)), records -> {
            UsedFrame used = current(records);
            requireOpen(used, actionId, field, stepId);
            Optional<FilledText> before = field.many()
                    ? Optional.empty()
                    : used.filled().stream()
                            .filter(filled -> filled.action().equals(actionId)
                                    && filled.field() == field
                                    && Objects.equals(filled.step(), stepId))
                            .findFirst();
            List<RecordChange> changes = new ArrayList<>(adoption(records));
            if (words.isEmpty()) {
                before.map(RecordChange::deleted).ifPresent(changes::add);
            } else if (before.isPresent()) {
                changes.add(new RecordChange(before.get(), before.get().withText(words)));
            } else {
                String id = Ids.next();
                changes.add(RecordChange.added(new FilledText(
                        id, CurrentCycle.of(records).id(), used.frame().id(), actionId, field, stepId, id, words)));
            }
            return changes;
        });
    }

    /**
     * Changes one text that was filled in for the current cycle; an empty one takes it back, with the criterion of the step
     * it made.
     *
     * @param entry id of the step or piece of evidence it makes
     * @throws UserError {@code frame.text-gone} when it was taken back meanwhile, {@code personal.nik}
     */
    public Optional<Change> rewrite(String entry, String text) {
        PersonalData.refuseNik(text);
        String words = text == null ? "" : text.strip();
        FilledText named = workspace.read(records -> filled(records, entry));
        return edits.apply(EditName.of("frame.fill", labelOf(named.action())), records -> {
            FilledText before = filled(records, entry);
            if (!words.isEmpty()) {
                return List.of(new RecordChange(before, before.withText(words)));
            }
            return records.all(FilledText.class).stream()
                    .filter(other -> other.cycleId().equals(before.cycleId())
                            && (entry.equals(other.entry()) || entry.equals(other.step())))
                    .map(RecordChange::deleted)
                    .toList();
        });
    }

    /**
     * Takes the newest version of the frame of the current cycle; other cycles stay with theirs. What was filled in and the
     * states of steps stay.
     *
     * @throws UserError {@code frame.no-update} when there is none
     */
    public Optional<Change> update() {
        Available available = catalogue.available();
        return edits.apply(EditName.of("frame.update", current().frame().name()), records -> {
            UsedFrame used = current(records);
            FrameInUse newest = newest(records, available, used).orElseThrow(() -> new UserError("frame.no-update"));
            return taken(records, CurrentCycle.of(records), newest);
        });
    }

    /**
     * What an action is called in another frame; may be nothing, or several.
     *
     * @throws UserError {@code frame.gone} when a frame is neither on this computer nor in the workspace
     */
    public List<Translated> translate(ActionRef action, String toFrame) {
        Available available = catalogue.available();
        return workspace.read(records -> {
            GuidanceFrame from = frame(records, action.frame(), available);
            GuidanceFrame to = frame(records, toFrame, available);
            return available.mapping().counterparts(from.vocabulary(), action.action(), to.vocabulary()).stream()
                    .flatMap(found -> to.action(found.action()).stream()
                            .map(there -> new Translated(new ActionRef(toFrame, found.action()), there, found.part())))
                    .toList();
        });
    }

    /**
     * An action in the words of another frame.
     *
     * @param part which part of the older of the two is meant; null for all of it
     */
    public record Translated(ActionRef ref, ConvergenceAction action, String part) {}

    private UsedFrame of(Records records, Cycle cycle) {
        Optional<FrameInUse> carried = carried(records, cycle);
        if (carried.isPresent()) {
            FrameInUse used = carried.get();
            return used(records, cycle, catalogue.read(used.text()), used.sources(), /* kept= */ true);
        }
        FrameFile file = proposed(cycle, catalogue.available());
        return used(records, cycle, file.frame(), file.sources(), /* kept= */ false);
    }

    private static UsedFrame used(
            Records records, Cycle cycle, GuidanceFrame given, List<GuideSource> sources, boolean kept) {
        List<FilledText> filled = records.all(FilledText.class).stream()
                .filter(text ->
                        text.cycleId().equals(cycle.id()) && text.frame().equals(given.id()))
                .toList();
        return new UsedFrame(FilledFrame.of(given, filled), given, filled, sources, kept);
    }

    /** The frame a cycle names when this computer has it, else the one meant for its activity year. */
    private static FrameFile proposed(Cycle cycle, Available available) {
        return Optional.ofNullable(cycle.frame())
                .flatMap(available::frame)
                .orElseGet(() -> FrameProposal.forYear(available, cycle.activityYear()));
    }

    private GuidanceFrame frame(Records records, String id, Available available) {
        return carried(records, id)
                .map(carried -> catalogue.read(carried.text()))
                .or(() -> available.frame(id).map(FrameFile::frame))
                .orElseThrow(() -> new UserError("frame.gone", id));
    }

    private Optional<GuidanceFrame> newer(Records records, Available available, UsedFrame used) {
        return newest(records, available, used).map(newest -> catalogue.read(newest.text()));
    }

    /** The newest version after the one in use, of another cycle of this workspace or of this computer. */
    private static Optional<FrameInUse> newest(Records records, Available available, UsedFrame used) {
        if (!used.kept()) {
            return Optional.empty();
        }
        return Stream.concat(
                        records.all(FrameInUse.class).stream(),
                        available.frame(used.given().id()).map(FrameProposal::carried).stream())
                .filter(frame -> frame.frame().equals(used.given().id())
                        && frame.version() > used.given().version())
                .max(Comparator.comparing(FrameInUse::version));
    }

    /** The file of the frame in use when it says something else under the same version. */
    private static Optional<FrameFile> changed(Available available, UsedFrame used) {
        return available
                .frame(used.given().id())
                .filter(file -> used.kept()
                        && file.frame().version() == used.given().version()
                        && !file.frame().equals(used.given()));
    }

    /** A cycle turned to a frame, which is added when the workspace does not carry it. */
    private static List<RecordChange> taken(Records records, Cycle cycle, FrameInUse frame) {
        List<RecordChange> changes = new ArrayList<>();
        if (records.find(FrameInUse.class, frame.id()).isEmpty()) {
            changes.add(RecordChange.added(frame));
        }
        changes.add(new RecordChange(cycle, in(cycle, frame)));
        return changes;
    }

    private static Cycle in(Cycle cycle, FrameInUse frame) {
        return cycle.withFrame(frame.frame(), frame.version());
    }

    private static List<String> carriedIds(Records records) {
        return records.all(FrameInUse.class).stream()
                .map(FrameInUse::frame)
                .distinct()
                .toList();
    }

    /** The frame of a cycle in its version; in the newest one while the cycle names none. */
    private static Optional<FrameInUse> carried(Records records, Cycle cycle) {
        return cycle.frameVersion() == null
                ? carried(records, cycle.frame())
                : records.all(FrameInUse.class).stream()
                        .filter(used -> used.frame().equals(cycle.frame()) && used.version() == cycle.frameVersion())
                        .findFirst();
    }

    /** The newest version the workspace carries of a frame. */
    private static Optional<FrameInUse> carried(Records records, String frameId) {
        return records.all(FrameInUse.class).stream()
                .filter(used -> used.frame().equals(frameId))
                .max(Comparator.comparing(FrameInUse::version));
    }

    private static FilledText filled(Records records, String entry) {
        String cycle = CurrentCycle.of(records).id();
        return records.all(FilledText.class).stream()
                .filter(text -> text.cycleId().equals(cycle) && text.entry().equals(entry))
                .findFirst()
                .orElseThrow(() -> new UserError("frame.text-gone"));
    }

    private static void requireOpen(UsedFrame used, String actionId, FrameField field, String stepId) {
        boolean open = used.given()
                .action(actionId)
                .filter(action -> FilledFrame.open(action, field, stepOf(used, actionId, stepId)))
                .isPresent();
        if (!open) {
            throw new UserError("frame.field-closed");
        }
    }

    /** A step as the file gives it, or one the officer filled in. */
    private static GuideStep stepOf(UsedFrame used, String actionId, String stepId) {
        return used.given()
                .action(actionId)
                .flatMap(action -> action.step(stepId))
                .or(() -> used.filled().stream()
                        .filter(text -> text.entry().equals(stepId)
                                && text.action().equals(actionId)
                                && text.field() == FrameField.STEPS)
                        .findFirst()
                        .map(FilledFrame::step))
                .orElse(null);
    }

    private String nameOf(String frameId, Available available) {
        return workspace.read(records -> frame(records, frameId, available).name());
    }

    private String labelOf(String actionId) {
        return current().frame().action(actionId).map(ConvergenceAction::label).orElse(actionId);
    }
}
