package id.rembuk.usecase;

import id.rembuk.domain.analysis.DataRequest;
import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.guide.Deadline;
import id.rembuk.domain.guide.StepState;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.usecase.port.Records;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Gathers the lines of a year from all records that have a day to keep. */
final class YearEntries {
    private YearEntries() {}

    static List<YearEntry> of(Records records, Cycle cycle, List<Deadline> deadlines) {
        Stream<YearEntry> steps = Steps.states(records, cycle.id()).stream()
                .filter(step -> step.due() != null)
                .map(YearEntries::step);
        Stream<YearEntry> meetings = records.all(Meeting.class).stream()
                .filter(meeting -> meeting.cycleId().equals(cycle.id()) && meeting.date() != null)
                .map(YearEntries::meeting);
        Stream<YearEntry> requests = records.all(DataRequest.class).stream()
                .filter(request -> request.dueOn() != null && isOf(cycle, request.dueOn()))
                .map(YearEntries::request);
        return Stream.of(deadlines.stream().map(YearEntries::deadline), steps, meetings, requests)
                .flatMap(entries -> entries)
                .sorted(YearEntry.ORDER)
                .toList();
    }

    private static boolean isOf(Cycle cycle, LocalDate day) {
        return !day.isBefore(Year.first(cycle)) && !day.isAfter(Year.last(cycle));
    }

    private static YearEntry deadline(Deadline deadline) {
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
                deadline.doneOn() != null,
                deadline.doneOn(),
                deadline.action());
    }

    private static YearEntry step(StepState step) {
        return new YearEntry(
                YearEntry.Kind.STEP,
                RecordRef.of(step),
                step.stepId(),
                null,
                step.due(),
                step.organisationId(),
                null,
                step.isTicked(),
                null,
                step.action());
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
