package id.rembuk.task;

/** Where work runs: one thread with the writing connection, one with the reading one, two for everything heavy. */
public enum Lane {
    WRITE,
    READ,
    WORK
}
