package id.rembuk.domain.report;

import java.time.LocalDate;

/**
 * A day or a span of whole days for another program's calendar.
 *
 * @param uid the same at every export, so that a program that knows the event changes it
 * @param last not before {@code first}
 * @param details lines divided by line breaks; "" for none
 * @param reminder whether the program should remind of it before it ends
 */
public record CalendarEvent(
        String uid, LocalDate first, LocalDate last, String title, String details, boolean reminder) {
    public CalendarEvent {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("An event ends on " + last + " before it begins on " + first);
        }
    }
}
