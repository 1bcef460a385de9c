package id.rembuk.ui.kit;

import id.rembuk.domain.UserError;
import java.time.LocalTime;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The save state of the whole window, as the top bar shows it: "Tersimpan 10.42". */
public final class SaveStatus {
    private final ObjectProperty<SaveState> state = new SimpleObjectProperty<>(SaveState.IDLE);
    private final ObjectProperty<LocalTime> savedAt = new SimpleObjectProperty<>();
    private final BooleanBinding failing = Bindings.createBooleanBinding(() -> state.get() == SaveState.FAILED, state);
    private Consumer<Runnable> mender = Runnable::run;
    private int waiting;

    public ObjectProperty<SaveState> stateProperty() {
        return state;
    }

    public ObjectProperty<LocalTime> savedAtProperty() {
        return savedAt;
    }

    /** True from a failed save until it is mended; every field is read-only meanwhile. */
    public BooleanBinding failingProperty() {
        return failing;
    }

    /** An edit is on its way to the disk. */
    public void waiting() {
        waiting++;
        if (state.get() != SaveState.FAILED) {
            state.set(SaveState.WAITING);
        }
    }

    /** An edit is on the disk. */
    public void saved(LocalTime at) {
        waiting--;
        savedAt.set(at);
        settle();
    }

    /** An edit was refused for what it says; nothing is wrong with the file. */
    public void refused() {
        waiting--;
        settle();
    }

    /** An edit could not be saved. */
    public void failed() {
        waiting--;
        state.set(SaveState.FAILED);
    }

    /** The cause is mended and edits are saved again. */
    public void mended() {
        state.set(waiting > 0 ? SaveState.WAITING : SaveState.SAVED);
    }

    /** Sets how the file is made writable again before a failed edit is tried once more. */
    public void mendBy(Consumer<Runnable> makesWritableThen) {
        mender = makesWritableThen;
    }

    /** Tries a failed edit once more. */
    void tryAgain(Runnable edit) {
        mender.accept(edit);
    }

    /** Whether a failure means that the file cannot take edits, rather than that this edit is not acceptable. */
    public static boolean meansNotSaved(Throwable failure) {
        return !(failure instanceof UserError error)
                || error.code().startsWith("workspace.")
                || error.code().startsWith("file.");
    }

    private void settle() {
        if (waiting <= 0 && state.get() != SaveState.FAILED) {
            state.set(savedAt.get() == null ? SaveState.IDLE : SaveState.SAVED);
        }
    }
}
