package id.rembuk.domain.guide;

/**
 * Something that happens about the same time every year, as the shipped calendar knows it.
 *
 * @param id lower case, digits and hyphens, kept over versions of the calendar
 * @param portal whether it is a day by which a ministry's portal wants something
 * @param title with {@code {n}} for the activity year and {@code {n+1}} for the year after it
 * @param from null when only its last day is known
 * @param to null when no source names a time
 * @param owner null when no source names one
 * @param source what the source is called
 * @param verified whether the source was read and says so
 * @param note null for none
 */
public record Milestone(
        String id,
        boolean portal,
        String title,
        YearDay from,
        YearDay to,
        String owner,
        String source,
        boolean verified,
        String note) {
    /** The title of one activity year. */
    public String title(int activityYear) {
        return title.replace("{n+1}", String.valueOf(activityYear + 1)).replace("{n}", String.valueOf(activityYear));
    }
}
