package id.rembuk.ui.kit;

/** What a field tells about its text: nothing new, waiting, on the disk, or not saved (the text stays). */
public enum SaveState {
    IDLE,
    WAITING,
    SAVED,
    FAILED
}
