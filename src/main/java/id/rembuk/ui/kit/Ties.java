package id.rembuk.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Fields that show one record together and let go of it together. */
public final class Ties<R> {
    private final List<Tie<R, ?>> ties = new ArrayList<>();
    private String shownId;

    /** Ties a field to what it shows of the record. */
    public <T, F extends SavedField<T>> F tie(String id, F field, Function<R, T> get) {
        field.named(id);
        ties.add(new Tie<>(field, get));
        return field;
    }

    /** Id of the record shown; null for none. */
    public String shownId() {
        return shownId;
    }

    /**
     * Shows a record; what was typed for another one is saved there first.
     *
     * @return whether it is shown; not while an edit of the one before cannot be saved
     */
    public boolean show(String id, R record) {
        if (Objects.equals(id, shownId)) {
            ties.forEach(tie -> tie.refresh(record));
            return true;
        }
        if (ties.stream().anyMatch(tie -> tie.field().stateProperty().get() == SaveState.FAILED)) {
            return false;
        }
        // the fields save what was typed for the one before, so its id must hold until all have let go
        ties.forEach(tie -> tie.showOther(record));
        shownId = id;
        return true;
    }

    /** Takes another id for the record that is shown, which got it when it was first stored. */
    public void rename(String id) {
        shownId = id;
    }

    /** Saves what is typed and not saved yet. */
    public void leave() {
        if (shownId != null) {
            ties.forEach(tie -> tie.field().commitNow());
        }
    }

    private record Tie<R, T>(SavedField<T> field, Function<R, T> get) {
        void refresh(R record) {
            field.show(get.apply(record));
        }

        void showOther(R record) {
            field.showOther(get.apply(record));
        }
    }
}
