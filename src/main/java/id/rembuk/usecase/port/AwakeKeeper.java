package id.rembuk.usecase.port;

/** Keeps the computer awake and its screens on while the hall is shown something. */
public interface AwakeKeeper {
    /**
     * Holds sleep and screen saver off until {@link #release}, or until this program ends in any way.
     *
     * @return false when this computer does not allow it; may take some seconds, so it belongs on the WORK lane
     */
    boolean hold();

    /** Lets the computer sleep again; does nothing when nothing is held. */
    void release();
}
