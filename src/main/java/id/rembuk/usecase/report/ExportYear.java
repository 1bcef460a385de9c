package id.rembuk.usecase.report;

import id.rembuk.domain.UserError;
import id.rembuk.domain.guide.Deadline;
import id.rembuk.domain.report.CalendarEvent;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.usecase.port.CalendarWriter;
import id.rembuk.usecase.port.ReportPrinter;
import id.rembuk.usecase.year.YearBoard;
import id.rembuk.usecase.year.YearEntry;
import id.rembuk.usecase.year.YearWords;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Hands out the calendar of a cycle on paper and for other programs; belongs on the WORK lane. */
public final class ExportYear {
    private final ReportPrinter printer;
    private final CalendarWriter calendars;
    private final Messages messages;
    private final Clock clock;

    /** @param messages in the language of papers, which is Indonesian whatever the language of the window */
    public ExportYear(ReportPrinter printer, CalendarWriter calendars, Messages messages, Clock clock) {
        this.printer = printer;
        this.calendars = calendars;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Writes the calendar as PDF.
     *
     * @throws UserError {@code year.nothing} while nothing stands in it, or when the place cannot be written
     */
    public void print(YearBoard board, Path target, Progress progress) {
        requireSomething(board.entries());
        printer.print(new YearReport(messages).of(board), clock.instant(), target, progress);
    }

    /**
     * Writes every entry that has a day as an event of whole days; the same entry is the same event at every export.
     *
     * @throws UserError {@code year.nothing} while nothing has a day, or when the place cannot be written
     */
    public void calendar(YearBoard board, Path target, Progress progress) {
        List<YearEntry> dated =
                board.entries().stream().filter(entry -> entry.last() != null).toList();
        requireSomething(dated);
        Map<String, Deadline> deadlines =
                board.deadlines().stream().collect(Collectors.toMap(Deadline::id, Function.identity()));
        String name =
                messages.get("year.report.title", String.valueOf(board.cycle().activityYear()));
        calendars.write(
                name,
                dated.stream()
                        .map(entry ->
                                event(board, entry, deadlines.get(entry.ref().id())))
                        .toList(),
                clock.instant(),
                target,
                progress);
    }

    private CalendarEvent event(YearBoard board, YearEntry entry, Deadline deadline) {
        YearWords words = new YearWords(messages);
        List<String> details = new ArrayList<>();
        details.add(words.kind(entry.kind()));
        details.add(board.owner(entry));
        if (deadline != null) {
            details.add(words.source(deadline));
            details.add(deadline.note() == null ? "" : deadline.note());
        }
        if (board.identity().practice()) {
            details.add(messages.get("paper.practice"));
        }
        details.removeIf(String::isBlank);
        boolean waits = entry.state(board.today()) != YearEntry.State.DONE;
        return new CalendarEvent(
                entry.ref().id() + "@rembuk",
                entry.first(),
                entry.last(),
                words.title(entry),
                String.join("\n", details),
                waits);
    }

    private static void requireSomething(List<YearEntry> entries) {
        if (entries.isEmpty()) {
            throw new UserError("year.nothing");
        }
    }
}
