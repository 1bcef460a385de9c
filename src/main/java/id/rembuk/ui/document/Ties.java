package id.rembuk.ui.document;

import id.rembuk.ui.kit.SaveState;
import id.rembuk.ui.kit.SavedField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Fields that show one record together and let go of it together. */
final class Ties<R> {
    private final List<Tie<R, ?>> ties = new ArrayList<>();
    private String shownId;

    /** Ties a field to what it shows of the record. */
    <T, F extends SavedField<T>> F tie(String id, F field, Function<R, T> get) {
        field.named(id);
        ties.add(new Tie<>(field, get));
        return field;
    }

    /** Id of the record shown; null for none. */
    String shownId() {
        return shownId;
    }

    /**
     * Shows a record; what was typed for another one is saved there first.
     *
     * @return whether it is shown; not while an edit of the one before cannot be saved
     */
    boolean show(String id, R record) {
        if (Objects.equals(id, shownId)) {
            ties.forEach(tie -> tie.refresh(record));
            return true;
        }
        if (ties.stream().anyMatch(tie -> tie.field().stateProperty().get() == SaveState.FAILED)) {
            return false;
        }
        ties.forEach(tie -> tie.showOther(record));
        shownId = id;
        return true;
    }

    /** Saves what is typed and not saved yet. */
    void leave() {
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
