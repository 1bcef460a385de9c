package id.rembuk.ui.kit;

import id.rembuk.domain.UserError;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
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
    private Consumer<Consumer<Boolean>> mender = then -> then.accept(true);
    private final List<Unsaved> kept = new ArrayList<>();
    private final List<Runnable> stuck = new ArrayList<>();
    private boolean readOnly;
    private int waiting;

    /**
     * A text that could not be saved and whose field shows another record by now.
     *
     * @param label the field's name
     * @param text as it was typed
     * @param again saves it where it was typed
     */
    public record Unsaved(String label, String text, Runnable again) {}

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

    /** Sets how the file is made writable again; it then tells whether it is. */
    public void mendBy(Consumer<Consumer<Boolean>> makesWritable) {
        mender = makesWritable;
    }

    /** Makes the file writable again and tries every text once more that could not be saved. */
    public void tryAgain() {
        mender.accept(writable -> {
            List<Runnable> fields = List.copyOf(stuck);
            List<Unsaved> texts = List.copyOf(kept);
            stuck.clear();
            kept.clear();
            fields.forEach(Runnable::run);
            texts.forEach(unsaved -> unsaved.again().run());
            if (writable && fields.isEmpty() && texts.isEmpty()) {
                mended();
            }
        });
    }

    /** Remembers a field whose text is not saved and still stands in it. */
    void stuck(Runnable saveAgain) {
        if (!stuck.contains(saveAgain)) {
            stuck.add(saveAgain);
        }
    }

    /** Keeps a text until it is saved, so that choosing another record does not lose it. */
    void keep(Unsaved unsaved) {
        kept.add(unsaved);
    }

    /** The texts that wait to be saved, in the order they were typed. */
    public List<Unsaved> kept() {
        return List.copyOf(kept);
    }

    /** Says that the file can only be read: every field made from now on shows without being changed. */
    public void readOnly() {
        readOnly = true;
    }

    public boolean isReadOnly() {
        return readOnly;
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
