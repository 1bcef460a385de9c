package id.rembuk.task;

/** Through this a piece of work tells how far it is and learns that it should stop. */
public interface Progress {
    /** Says nothing and never asks to stop. */
    Progress NONE = new Progress() {
        @Override
        public void report(long done, long total, String text) {}

        @Override
        public void checkCancelled() {}
    };

    /**
     * Tells how far the work is.
     *
     * @param total 0 when not known
     * @param text what is being done, in the user's language; may be empty
     */
    void report(long done, long total, String text);

    /** @throws CancelledException when the user has asked to stop */
    void checkCancelled();
}
