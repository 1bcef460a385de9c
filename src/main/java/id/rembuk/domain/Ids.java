package id.rembuk.domain;

import com.github.f4b6a3.uuid.UuidCreator;

/** Makes keys for rows that travel between offices: UUID version 7, so rows sort by the time they were made. */
public final class Ids {
    private Ids() {}

    /** A new key in its canonical text form, 36 characters. */
    public static String next() {
        return UuidCreator.getTimeOrderedEpochPlus1().toString();
    }
}
