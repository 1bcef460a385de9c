package id.rembuk.usecase.year;

import id.rembuk.domain.guide.Deadline;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.time.LocalDate;
import java.util.Locale;

/** Says in words what the year is about and how near it is; the same on screen, on paper and in calendars. */
public final class YearWords {
    private final Messages messages;

    public YearWords(Messages messages) {
        this.messages = messages;
    }

    /** The title, or what stands for one that is not written yet. */
    public String title(YearEntry entry) {
        if (entry.title() != null && !entry.title().isBlank()) {
            return entry.title();
        }
        return entry.kind() == YearEntry.Kind.MEETING
                ? messages.get("year.kind.meeting")
                : messages.get("year.untitled");
    }

    public String kind(YearEntry.Kind kind) {
        return messages.get("year.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** When: a day, a window, or that it is not known. */
    public String days(LocalDate from, LocalDate to) {
        if (from == null && to == null) {
            return messages.get("year.undated");
        }
        if (from == null || from.equals(to)) {
            return messages.dates().shortDate(to);
        }
        if (to == null) {
            return messages.get("year.from", messages.dates().shortDate(from));
        }
        String first = from.getYear() == to.getYear()
                ? from.getDayOfMonth() + " " + messages.dates().month(from.getMonthValue())
                : messages.dates().shortDate(from);
        return messages.get("year.window", first, messages.dates().shortDate(to));
    }

    /** How near it is: "hari ini", "2 hari lagi", "lewat 3 hari", "selesai 14 Feb 2024". */
    public String state(YearEntry entry, LocalDate today) {
        return switch (entry.state(today)) {
            case DONE ->
                entry.doneOn() == null
                        ? messages.get("year.state.done")
                        : messages.get("year.state.done-on", messages.dates().shortDate(entry.doneOn()));
            case LATE ->
                messages.get(
                        "year.state.late", Formats.number(-entry.daysLeft(today).orElseThrow()));
            case RUNNING ->
                entry.daysLeft(today).isEmpty()
                        ? messages.get("year.state.running")
                        : messages.get("year.state.running-left", left(entry, today));
            case AHEAD -> entry.daysLeft(today).isEmpty() ? messages.get("year.state.ahead") : left(entry, today);
            case UNDATED -> messages.get("year.state.undated");
        };
    }

    /** Where the dates come from, and whether somebody should look it up; "" for the officer's own. */
    public String source(Deadline deadline) {
        if (deadline.source() == null) {
            return deadline.action() == null ? "" : messages.get("year.source.none");
        }
        return deadline.verified()
                ? messages.get("year.source.verified", deadline.source())
                : messages.get("year.source.unverified", deadline.source());
    }

    private String left(YearEntry entry, LocalDate today) {
        long days = entry.daysLeft(today).orElseThrow();
        return days == 0 ? messages.get("year.state.today") : messages.get("year.state.left", Formats.number(days));
    }
}
