package id.rembuk.domain.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts what the officer filled in where a frame says nothing; a frame that says something is never overruled. */
public final class FilledFrame {
    private final List<FilledText> texts;

    private FilledFrame(List<FilledText> texts) {
        this.texts = texts;
    }

    /** The frame with the texts of that frame in their places; texts of vanished actions and steps are left out. */
    public static GuidanceFrame of(GuidanceFrame frame, List<FilledText> texts) {
        return frame.withActions(frame.actions().stream()
                .map(action -> new FilledFrame(texts.stream()
                                .filter(text -> text.frame().equals(frame.id())
                                        && text.action().equals(action.id()))
                                .toList())
                        .filled(action))
                .toList());
    }

    /** Whether a frame leaves a field open; a list is open while the frame itself has nothing in it. */
    public static boolean open(ConvergenceAction action, FrameField field, GuideStep step) {
        return switch (field) {
            case PURPOSE -> !action.purpose().known();
            case OUTPUTS -> action.outputs().isEmpty();
            case LEAD -> !action.lead().known();
            case SUPPORT -> action.support().isEmpty();
            case WINDOW -> !action.window().known();
            case STEPS -> action.steps().isEmpty();
            case CRITERION -> step != null && !step.criterion().known();
            case INPUTS -> action.inputs().isEmpty();
            case EVIDENCE -> action.evidence().isEmpty();
            case FAILURES -> action.failures().isEmpty();
        };
    }

    /** The step a filled-in text makes. */
    public static GuideStep step(FilledText text) {
        return new GuideStep(text.entry(), Statement.own(text.text()), Statement.UNKNOWN, null);
    }

    private ConvergenceAction filled(ConvergenceAction action) {
        if (texts.isEmpty()) {
            return action;
        }
        return new ConvergenceAction(
                action.id(),
                action.label(),
                action.name(),
                action.supporting(),
                one(action.purpose(), FrameField.PURPOSE),
                with(action.outputs(), FrameField.OUTPUTS),
                one(action.lead(), FrameField.LEAD),
                with(action.support(), FrameField.SUPPORT),
                action.months(),
                one(action.window(), FrameField.WINDOW),
                steps(action.steps()),
                with(action.inputs(), FrameField.INPUTS),
                evidence(action.evidence()),
                with(action.failures(), FrameField.FAILURES),
                action.flows());
    }

    private Stream<FilledText> of(FrameField field) {
        return texts.stream().filter(text -> text.field() == field);
    }

    private Statement one(Statement given, FrameField field) {
        return given.known()
                ? given
                : of(field).findFirst().map(text -> Statement.own(text.text())).orElse(given);
    }

    private List<Statement> with(List<Statement> given, FrameField field) {
        return Stream.concat(given.stream(), of(field).map(text -> Statement.own(text.text())))
                .toList();
    }

    private List<GuideStep> steps(List<GuideStep> given) {
        List<GuideStep> steps = new ArrayList<>(given);
        of(FrameField.STEPS).map(FilledFrame::step).forEach(steps::add);
        return steps.stream().map(this::judged).toList();
    }

    private GuideStep judged(GuideStep step) {
        if (step.criterion().known()) {
            return step;
        }
        return of(FrameField.CRITERION)
                .filter(text -> step.id().equals(text.step()))
                .findFirst()
                .map(text -> new GuideStep(step.id(), step.name(), Statement.own(text.text()), step.computed()))
                .orElse(step);
    }

    private List<EvidenceItem> evidence(List<EvidenceItem> given) {
        return Stream.concat(
                        given.stream(),
                        of(FrameField.EVIDENCE)
                                .map(text -> new EvidenceItem(text.entry(), Statement.own(text.text()), null)))
                .toList();
    }
}
