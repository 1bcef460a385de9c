package id.rembuk.domain.situation;

import java.util.Comparator;

/** Figures of one period from one source: what is shown together and never mixed with another. Newest first. */
public record Dataset(Period period, DataSource source) implements Comparable<Dataset> {
    private static final Comparator<Dataset> ORDER =
            Comparator.comparing(Dataset::period, Comparator.reverseOrder()).thenComparing(Dataset::source);

    @Override
    public int compareTo(Dataset other) {
        return ORDER.compare(this, other);
    }
}
