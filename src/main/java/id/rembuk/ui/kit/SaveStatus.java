package id.rembuk.ui.kit;

import java.time.LocalTime;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The save state of the whole window, as the top bar shows it: "Tersimpan 10.42". */
public final class SaveStatus {
    private final ObjectProperty<SaveState> state = new SimpleObjectProperty<>(SaveState.IDLE);
    private final ObjectProperty<LocalTime> savedAt = new SimpleObjectProperty<>();
    private int waiting;

    public ObjectProperty<SaveState> stateProperty() {
        return state;
    }

    public ObjectProperty<LocalTime> savedAtProperty() {
        return savedAt;
    }

    /** An edit is on its way to the disk. */
    public void waiting() {
        waiting++;
        state.set(SaveState.WAITING);
    }

    /** An edit is on the disk. */
    public void saved(LocalTime at) {
        waiting--;
        savedAt.set(at);
        if (waiting <= 0 && state.get() != SaveState.FAILED) {
            state.set(SaveState.SAVED);
        }
    }

    /** An edit could not be saved. */
    public void failed() {
        waiting--;
        state.set(SaveState.FAILED);
    }

    /** The cause is mended and edits are saved again. */
    public void mended() {
        state.set(SaveState.SAVED);
    }
}
