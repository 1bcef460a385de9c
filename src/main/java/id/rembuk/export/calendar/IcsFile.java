package id.rembuk.export.calendar;

import id.rembuk.domain.report.CalendarEvent;
import id.rembuk.export.PartFile;
import id.rembuk.task.Progress;
import id.rembuk.usecase.port.CalendarWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes iCalendar files (RFC 5545) that calendars of phones and of Outlook read. */
public final class IcsFile implements CalendarWriter {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String REMINDER = "TRIGGER;RELATED=END:-P3D";

    private final PartFile files;

    public IcsFile() {
        this(new PartFile());
    }

    /** @param files writes the finished file */
    IcsFile(PartFile files) {
        this.files = files;
    }

    @Override
    public void write(String name, List<CalendarEvent> events, Instant madeAt, Path target, Progress progress) {
        files.write(target, out -> {
            Lines lines = new Lines(out);
            lines.add("BEGIN:VCALENDAR");
            lines.add("VERSION:2.0");
            lines.add("PRODID:-//Rembuk//Kalender//ID");
            lines.add("CALSCALE:GREGORIAN");
            lines.add("METHOD:PUBLISH");
            lines.add("X-WR-CALNAME:" + IcsText.escaped(name));
            for (CalendarEvent event : events) {
                progress.checkCancelled();
                event(lines, event, STAMP.format(madeAt));
            }
            lines.add("END:VCALENDAR");
        });
    }

    private static void event(Lines lines, CalendarEvent event, String stamp) throws IOException {
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + IcsText.escaped(event.uid()));
        lines.add("DTSTAMP:" + stamp);
        lines.add("DTSTART;VALUE=DATE:" + day(event.first()));
        lines.add("DTEND;VALUE=DATE:" + day(event.last().plusDays(1)));
        lines.add("SUMMARY:" + IcsText.escaped(event.title()));
        if (!event.details().isEmpty()) {
            lines.add("DESCRIPTION:" + IcsText.escaped(event.details()));
        }
        lines.add("TRANSP:TRANSPARENT");
        if (event.reminder()) {
            lines.add("BEGIN:VALARM");
            lines.add("ACTION:DISPLAY");
            lines.add("DESCRIPTION:" + IcsText.escaped(event.title()));
            lines.add(REMINDER);
            lines.add("END:VALARM");
        }
        lines.add("END:VEVENT");
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** Content lines, folded and ended as the format wants. */
    private record Lines(OutputStream out) {
        void add(String line) throws IOException {
            out.write(IcsText.folded(line).getBytes(StandardCharsets.UTF_8));
        }
    }
}
