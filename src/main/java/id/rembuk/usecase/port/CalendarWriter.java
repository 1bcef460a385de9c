package id.rembuk.usecase.port;

import id.rembuk.domain.report.CalendarEvent;
import id.rembuk.task.Progress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Writes days for the calendars of other programs. */
public interface CalendarWriter {
    /**
     * A cancelled or failed export leaves no file and an old one untouched.
     *
     * @param name of the calendar
     * @throws id.rembuk.domain.UserError when the place cannot be written
     */
    void write(String name, List<CalendarEvent> events, Instant madeAt, Path target, Progress progress);
}
