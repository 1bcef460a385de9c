package id.rembuk.usecase.year;

import id.rembuk.domain.analysis.DataRequest;
import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.guide.ActionProgress;
import id.rembuk.domain.guide.Deadline;
import id.rembuk.domain.guide.StepProgress;
import id.rembuk.domain.guide.StepState;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.usecase.guide.GuideBoard;
import id.rembuk.usecase.guide.Steps;
import id.rembuk.usecase.port.Records;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers the lines of a year from all records that have a day to keep. */
final class YearEntries {
    private final Records records;
    private final Cycle cycle;
    private final GuideBoard.FrameProgress progress;

    /** @param progress the actions of the frame in use as they stand */
    YearEntries(Records records, Cycle cycle, GuideBoard.FrameProgress progress) {
        this.records = records;
        this.cycle = cycle;
        this.progress = progress;
    }

    /** All lines of the cycle by day. */
    List<YearEntry> of(List<Deadline> deadlines) {
        Stream<YearEntry> meetings = records.all(Meeting.class).stream()
                .filter(meeting -> meeting.cycleId().equals(cycle.id()) && meeting.date() != null)
                .map(YearEntries::meeting);
        Stream<YearEntry> requests = records.all(DataRequest.class).stream()
                .filter(request -> request.dueOn() != null && isOfCycle(request.dueOn()))
                .map(YearEntries::request);
        return Stream.of(deadlines.stream().map(this::deadline), steps(), meetings, requests)
                .flatMap(entries -> entries)
                .sorted(YearEntry.ORDER)
                .toList();
    }

    /** Steps with a last day: of the frame in use as they stand, of any other as they were ticked. */
    private Stream<YearEntry> steps() {
        Map<String, YearEntry> current = new LinkedHashMap<>();
        for (ActionProgress action : progress.actions()) {
            for (StepProgress step : action.steps()) {
                if (step.due() != null) {
                    String name = step.step().name().known()
                            ? step.step().name().text()
                            : step.step().id();
                    current.put(
                            step.state().id(),
                            step(step.state(), action.action().label() + ": " + name, step.isDone()));
                }
            }
        }
        return Steps.states(records, cycle.id()).stream()
                .filter(state -> state.due() != null)
                .map(state -> current.containsKey(state.id())
                        ? current.get(state.id())
                        : step(state, state.stepId(), state.isTicked()));
    }

    private boolean isOfCycle(LocalDate day) {
        return cycle.holds(day);
    }

    private boolean isDone(Deadline deadline) {
        return deadline.doneOn() != null
                || Optional.ofNullable(deadline.action())
                        .flatMap(progress::action)
                        .filter(action -> action.standing() == ActionProgress.Standing.DONE)
                        .isPresent();
    }

    private YearEntry deadline(Deadline deadline) {
        return new YearEntry(
                switch (deadline.kind()) {
                    case ACTION -> YearEntry.Kind.ACTION;
                    case MILESTONE -> YearEntry.Kind.MILESTONE;
                    case PORTAL -> YearEntry.Kind.PORTAL;
                    case OWN -> YearEntry.Kind.OWN;
                },
                RecordRef.of(deadline),
                deadline.title(),
                deadline.from(),
                deadline.to(),
                deadline.organisationId(),
                deadline.owner(),
                isDone(deadline),
                deadline.doneOn(),
                deadline.action());
    }

    private static YearEntry step(StepState state, String title, boolean done) {
        return new YearEntry(
                YearEntry.Kind.STEP,
                RecordRef.of(state),
                title,
                null,
                state.due(),
                state.organisationId(),
                null,
                done,
                null,
                state.action());
    }

    private static YearEntry meeting(Meeting meeting) {
        return new YearEntry(
                YearEntry.Kind.MEETING,
                RecordRef.of(meeting),
                meeting.title(),
                null,
                meeting.date(),
                null,
                meeting.place(),
                false,
                null,
                null);
    }

    private static YearEntry request(DataRequest request) {
        return new YearEntry(
                YearEntry.Kind.REQUEST,
                RecordRef.of(request),
                request.subject(),
                null,
                request.dueOn(),
                request.organisationId(),
                null,
                request.receivedOn() != null,
                request.receivedOn(),
                null);
    }
}
