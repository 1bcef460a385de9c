package id.rembuk.ui.kit;

/** What a field tells about its text: nothing new, waiting, on the disk, refused as it stands, or not saved (the text stays). */
public enum SaveState {
    IDLE,
    WAITING,
    SAVED,
    REFUSED,
    FAILED
}
