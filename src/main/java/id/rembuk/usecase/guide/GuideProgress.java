package id.rembuk.usecase.guide;

import id.rembuk.domain.guide.ActionMapping;
import id.rembuk.domain.guide.ActionProgress;
import id.rembuk.domain.guide.ActionRef;
import id.rembuk.domain.guide.ComputedAnswer;
import id.rembuk.domain.guide.ComputedRule;
import id.rembuk.domain.guide.ConvergenceAction;
import id.rembuk.domain.guide.GuidanceFrame;
import id.rembuk.domain.guide.GuideStep;
import id.rembuk.domain.guide.StepProgress;
import id.rembuk.domain.guide.StepState;
import id.rembuk.usecase.port.GuidanceCatalogue.Available;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts what is noted beside what a frame asks. What was noted under one frame counts under another when both have the
 * step and their actions belong together; whatever finds no step is kept beside its action.
 */
final class GuideProgress {
    private final GuidanceFrame used;
    private final Available available;
    private final List<StepState> states;
    private final Map<ComputedRule, ComputedAnswer> answers;

    GuideProgress(
            GuidanceFrame used,
            Available available,
            List<StepState> states,
            Map<ComputedRule, ComputedAnswer> answers) {
        this.used = used;
        this.available = available;
        this.states = states;
        this.answers = answers;
    }

    /** The year in the words of a frame: its own steps when it is the one in use, else those of the one in use. */
    GuideBoard.FrameProgress of(GuidanceFrame frame) {
        boolean inUse = frame.id().equals(used.id());
        return new GuideBoard.FrameProgress(
                frame,
                inUse,
                frame.actions().stream()
                        .map(action -> inUse ? own(action) : translated(frame, action))
                        .toList());
    }

    /** What is noted of a step, also under another frame that has it. */
    Optional<StepState> state(ActionRef action, String stepId) {
        return states.stream()
                .filter(state -> state.isOf(action, stepId))
                .findFirst()
                .or(() -> states.stream()
                        .filter(state -> state.stepId().equals(stepId) && belongs(state.action(), action))
                        .findFirst());
    }

    private ActionProgress own(ConvergenceAction action) {
        ActionRef ref = new ActionRef(used.id(), action.id());
        List<StepProgress> steps =
                action.steps().stream().map(step -> progress(ref, step)).toList();
        return new ActionProgress(ref, action, steps, kept(ref, steps));
    }

    private ActionProgress translated(GuidanceFrame frame, ConvergenceAction action) {
        List<StepProgress> steps = new ArrayList<>();
        List<StepState> kept = new ArrayList<>();
        available.mapping().counterparts(frame.vocabulary(), action.id(), used.vocabulary()).stream()
                .map(ActionMapping.Counterpart::action)
                .distinct()
                .flatMap(id -> used.action(id).stream())
                .map(this::own)
                .forEach(own -> {
                    steps.addAll(own.steps());
                    kept.addAll(own.kept());
                });
        return new ActionProgress(new ActionRef(frame.id(), action.id()), action, steps, kept);
    }

    private StepProgress progress(ActionRef ref, GuideStep step) {
        return new StepProgress(
                ref,
                step,
                state(ref, step.id()).orElse(null),
                step.computed() == null ? null : answers.get(step.computed()));
    }

    /** What was noted of this action, or of one that belongs to it, for a step it does not have. */
    private List<StepState> kept(ActionRef ref, List<StepProgress> steps) {
        return states.stream()
                .filter(state -> state.action().equals(ref) || (belongs(state.action(), ref) && isOnlyAt(state, ref)))
                .filter(state ->
                        steps.stream().noneMatch(step -> step.step().id().equals(state.stepId())))
                .toList();
    }

    /** A state of another frame stands at the first of the actions it belongs to, not at each of them. */
    private boolean isOnlyAt(StepState state, ActionRef ref) {
        return used.actions().stream()
                .map(action -> new ActionRef(used.id(), action.id()))
                .filter(each -> belongs(state.action(), each))
                .findFirst()
                .filter(ref::equals)
                .isPresent();
    }

    private boolean belongs(ActionRef noted, ActionRef to) {
        if (noted.frame().equals(to.frame())) {
            return false;
        }
        return counterparts(noted).anyMatch(to.action()::equals);
    }

    private Stream<String> counterparts(ActionRef noted) {
        String vocabulary = available
                .frame(noted.frame())
                .map(file -> file.frame().vocabulary())
                .orElse(noted.frame());
        return available.mapping().counterparts(vocabulary, noted.action(), used.vocabulary()).stream()
                .map(ActionMapping.Counterpart::action);
    }
}
