package id.rembuk.ui.shell;

import id.rembuk.task.Job;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Decides how much of a running job the user sees: nothing under 0.3 s, a busy cursor under 2 s, then a row with text,
 * bar and a way to stop it.
 */
final class JobDisplay {
    static final Duration UNTIL_BUSY = Duration.ofMillis(300);
    static final Duration UNTIL_ROW = Duration.ofSeconds(2);

    /** Short work is named by a code for the log. */
    private static final Pattern CODE = Pattern.compile("[a-z-]+(\\.[a-z-]+)+");

    private final Later later;
    private final String shortWork;
    private final List<Job<?>> longJobs = new ArrayList<>();
    private final List<Job<?>> busyJobs = new ArrayList<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Row>> row = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Does something on the window's thread after a while. */
    @FunctionalInterface
    interface Later {
        void run(Duration after, Runnable act);
    }

    /**
     * What the status bar says of a job.
     *
     * @param share 0 to 1, or −1 when not known
     */
    record Row(String text, double share, Runnable cancel) {}

    /** @param shortWork what is said of work that was thought too short to have words of its own */
    JobDisplay(Later later, String shortWork) {
        this.later = later;
        this.shortWork = shortWork;
    }

    /** True while a job runs that takes noticeable time. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** The row of the oldest long job. */
    ReadOnlyObjectProperty<Optional<Row>> row() {
        return row.getReadOnlyProperty();
    }

    void watch(Job<?> job) {
        job.onProgress(this::refresh);
        job.onEnd(() -> ended(job));
        later.run(UNTIL_BUSY, () -> {
            if (!job.isEnded()) {
                busyJobs.add(job);
                refresh();
            }
        });
        later.run(UNTIL_ROW, () -> {
            if (!job.isEnded()) {
                busyJobs.remove(job);
                longJobs.add(job);
                refresh();
            }
        });
    }

    private void ended(Job<?> job) {
        busyJobs.remove(job);
        longJobs.remove(job);
        refresh();
    }

    private void refresh() {
        busy.set(!busyJobs.isEmpty());
        row.set(longJobs.isEmpty() ? Optional.empty() : Optional.of(row(longJobs.get(0))));
    }

    private Row row(Job<?> job) {
        Job.Step step = job.step();
        String text = step.text().isEmpty() ? words(job.name()) : step.text();
        double share = step.total() <= 0 ? -1 : Math.min(1, (double) step.done() / step.total());
        return new Row(text, share, job::cancel);
    }

    private String words(String name) {
        return CODE.matcher(name).matches() ? shortWork : name;
    }
}
