package id.rembuk.ui.guide;

import id.rembuk.domain.guide.ActionProgress;
import id.rembuk.domain.guide.ActionRef;
import id.rembuk.domain.guide.FrameField;
import id.rembuk.domain.guide.StepProgress;
import id.rembuk.domain.guide.StepState;
import id.rembuk.task.Job;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.usecase.guide.Guidance;
import id.rembuk.usecase.guide.GuideBoard;
import id.rembuk.usecase.guide.GuideBoard.FrameProgress;
import id.rembuk.usecase.guide.Steps;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the section Aksi shows and does: the year in one frame, one action and one step of it chosen, and edits. */
final class ActionsViewModel {
    private final Steps steps;
    private final Guidance guidance;
    private final LiveBoard<GuideBoard> live;
    private final ReadOnlyObjectWrapper<FrameProgress> frame = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ActionProgress> action = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ActionRef> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<StepProgress> step = new ReadOnlyObjectWrapper<>();
    private String wantedFrame;
    private String wantedStep;
    private String wantedState;

    ActionsViewModel(Steps steps, Guidance guidance, LiveBoard<GuideBoard> live) {
        this.steps = steps;
        this.guidance = guidance;
        this.live = live;
        live.property().addListener((o, was, board) -> show(board));
    }

    LiveBoard<GuideBoard> live() {
        return live;
    }

    /** Everything of the moment; null until it is read. */
    GuideBoard board() {
        return live.get();
    }

    /** The year in the frame that is read; null until it is known. */
    ReadOnlyObjectProperty<FrameProgress> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** The chosen action as it stands; null until it is known. */
    ReadOnlyObjectProperty<ActionProgress> actionProperty() {
        return action.getReadOnlyProperty();
    }

    /** Names the chosen action; changes only when another one is chosen. */
    ReadOnlyObjectProperty<ActionRef> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The chosen step as it stands; null for none. */
    ReadOnlyObjectProperty<StepProgress> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Reads the year in another frame; the frame of the year stays. */
    void read(String frameId) {
        ActionRef before = chosen.get();
        wantedFrame = frameId;
        chosen.set(counterpart(before, frameId).orElse(null));
        show(live.get());
    }

    /** Chooses an action, and reads the year in its frame. */
    void choose(ActionRef ref) {
        if (ref != null && !ref.equals(chosen.get())) {
            wantedFrame = ref.frame();
            chosen.set(ref);
            wantedStep = null;
            show(live.get());
        }
    }

    void chooseStep(StepProgress row) {
        if (row != null) {
            wantedStep = key(row);
            step.set(row);
        }
    }

    /** Brings the step a state belongs to into view, now or once it is read; of a step that is gone, its action. */
    void reveal(String stateId) {
        wantedState = stateId;
        show(live.get());
    }

    /** Ticks the step or takes the tick away; nothing for a step that is judged from the data. */
    void toggle(StepProgress row) {
        if (row != null && !row.isComputed()) {
            live.write("step.tick", () -> steps.tick(row.action(), row.step().id(), !row.isDone()));
        }
    }

    Job<?> change(StepProgress row, UnaryOperator<StepState> change) {
        return live.field(
                "step.change", () -> steps.change(row.action(), row.step().id(), change));
    }

    /** Takes the frame that is read as the frame of the year. */
    void use(String frameId) {
        wantedFrame = null;
        live.write("frame.choose", () -> guidance.choose(frameId));
    }

    /** Takes the newer version of the frame of the year. */
    void update() {
        live.write("frame.update", guidance::update);
    }

    /** Fills in what the frame leaves open. */
    void fill(String actionId, FrameField field, String stepId, String text) {
        live.write("frame.fill", () -> guidance.fill(actionId, field, stepId, text));
    }

    /** Changes a text that was filled in; an empty one takes it back. */
    void rewrite(String entry, String text) {
        live.write("frame.fill", () -> guidance.rewrite(entry, text));
    }

    static String key(StepProgress row) {
        return row.action().action() + "/" + row.step().id();
    }

    private Optional<ActionRef> counterpart(ActionRef ref, String frameId) {
        GuideBoard board = live.get();
        if (board == null || ref == null) {
            return Optional.empty();
        }
        String from = board.frame(ref.frame()).map(f -> f.frame().vocabulary()).orElse(ref.frame());
        String to = board.frame(frameId).map(f -> f.frame().vocabulary()).orElse(frameId);
        return board.mapping().counterparts(from, ref.action(), to).stream()
                .findFirst()
                .map(found -> new ActionRef(frameId, found.action()));
    }

    private void show(GuideBoard board) {
        if (board == null) {
            return;
        }
        revealWanted(board);
        FrameProgress shown =
                Optional.ofNullable(wantedFrame).flatMap(board::frame).orElse(board.inUse());
        frame.set(shown);
        ActionProgress now =
                Optional.ofNullable(chosen.get()).flatMap(shown::action).orElseGet(() -> first(shown));
        chosen.set(now == null ? null : now.ref());
        action.set(now);
        step.set(stepOf(now));
    }

    private void revealWanted(GuideBoard board) {
        if (wantedState == null) {
            return;
        }
        for (ActionProgress each : board.inUse().actions()) {
            Optional<StepProgress> found = each.steps().stream()
                    .filter(row -> row.state() != null && row.state().id().equals(wantedState))
                    .findFirst();
            if (found.isPresent()
                    || each.kept().stream().anyMatch(state -> state.id().equals(wantedState))) {
                wantedFrame = null;
                chosen.set(each.ref());
                wantedStep = found.map(ActionsViewModel::key).orElse(null);
                break;
            }
        }
        wantedState = null;
    }

    /** Where the work is: the first action that is begun and not done, else the first one that is not done. */
    private static ActionProgress first(FrameProgress shown) {
        return Optional.of(shown.actions().stream()
                        .filter(each -> each.standing() == ActionProgress.Standing.RUNNING)
                        .findFirst())
                .filter(Optional::isPresent)
                .orElseGet(() -> shown.actions().stream()
                        .filter(each -> each.standing() != ActionProgress.Standing.DONE)
                        .findFirst())
                .or(() -> shown.actions().stream().findFirst())
                .orElse(null);
    }

    private StepProgress stepOf(ActionProgress now) {
        if (now == null) {
            return null;
        }
        return now.steps().stream()
                .filter(row -> Objects.equals(key(row), wantedStep))
                .findFirst()
                .or(now::next)
                .or(() -> now.steps().stream().findFirst())
                .orElse(null);
    }
}
