package id.rembuk.task;

/** Ends a piece of work that the user has stopped. */
public final class CancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CancelledException() {
        super("cancelled by the user");
    }
}
