package id.rembuk.usecase.picture;

import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Period;
import java.util.Comparator;

/** Figures of one period from one source; two sources are never one picture's values. Newest first. */
public record Batch(Period period, DataSource source) implements Comparable<Batch> {
    private static final Comparator<Batch> ORDER = Comparator.comparing(Batch::period, Comparator.reverseOrder())
            .thenComparing(Batch::source);

    /** e.g. e-PPGBM, Agt 2023. */
    public String words() {
        return FigureWords.batch(this);
    }

    @Override
    public int compareTo(Batch other) {
        return ORDER.compare(this, other);
    }
}
