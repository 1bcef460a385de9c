package id.rembuk.usecase;

import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which day it is in an open workspace: what is late, next or in force is told from here. A practice workspace can stand
 * still on the day its half-done year was written for; times of acts, backups and signatures never come from here.
 *
 * @param practiceDay the day a practice workspace stands still on; empty where it is the day of this computer
 */
public record Today(Clock clock, Optional<LocalDate> practiceDay) {
    /** Preference of a practice workspace that holds its day as yyyy-mm-dd. */
    static final String PREFERENCE = "practice-day";

    static Today of(Workspace workspace, Clock clock) {
        return new Today(clock, workspace.read(Today::practiceDay));
    }

    /** The day in a workspace of which only the records are at hand. */
    public static LocalDate day(Records records, Clock clock) {
        return practiceDay(records).orElseGet(() -> LocalDate.now(clock));
    }

    public LocalDate day() {
        return practiceDay.orElseGet(() -> LocalDate.now(clock));
    }

    private static Optional<LocalDate> practiceDay(Records records) {
        return records.identity().practice() ? records.preference(PREFERENCE).map(LocalDate::parse) : Optional.empty();
    }
}
