package id.rembuk.ui.kit;

import id.rembuk.domain.UserError;
import id.rembuk.task.Job;
import id.rembuk.text.ErrorText;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * A labelled field that saves itself when it is left, and text also two seconds after the last key, and tells how that
 * went. A value that is refused or cannot be saved stays in the field.
 */
public abstract class SavedField<T> extends VBox {
    private static final Duration AFTER_LAST_KEY = Duration.seconds(2);
    private static final PseudoClass READ_ONLY = PseudoClass.getPseudoClass("readonly");

    private final Fields fields;
    private final Commit<T> commit;
    private final Label label;
    private final Label mark = new Label();
    private final HBox head;
    private final ReadOnlyObjectWrapper<SaveState> state = new ReadOnlyObjectWrapper<>(this, "state", SaveState.IDLE);
    private final BooleanProperty readOnly = new SimpleBooleanProperty(this, "readOnly");
    private final PauseTransition afterLastKey = new PauseTransition(AFTER_LAST_KEY);
    /** Held here because the window listens weakly: a closed screen's fields must not be kept alive. */
    private final InvalidationListener onFailing = o -> lockOrOpen();

    private final Runnable saveAgain = this::tryAgain;

    private T stored;
    private boolean showing;
    /** False until a stored value was shown: an empty new field is no edit. */
    private boolean known;
    /** Counts the records shown, so that a late answer for the one before does not touch this one. */
    private int recordsShown;
    /** The last attempt to save; bound to the record it was typed for. */
    private Job<?> lastSave;
    /** Why the text in the field was refused last. */
    private UserError refusal;

    SavedField(Fields fields, String labelKey, Commit<T> commit) {
        this.fields = fields;
        this.commit = commit;
        getStyleClass().add("saved-field");
        label = new Label(fields.messages().get(labelKey));
        label.getStyleClass().add("t-field");
        label.setMinWidth(0);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head = new HBox(label, space, mark);
        head.getStyleClass().add("head");
        getChildren().add(head);
        afterLastKey.setOnFinished(e -> commitNow());
        hideMark();
    }

    /** The control inside; give it the id that tests and labels use. */
    public abstract Control control();

    /**
     * The value as it stands in the field.
     *
     * @throws UserError when the text is not a value of this kind
     */
    protected abstract T read();

    /** Puts a value into the control. */
    protected abstract void write(T value);

    /** Whether the control takes input. */
    protected abstract void takeInput(boolean yes);

    /** Joins the control below the label; called once by each field's constructor. */
    final void place(Control control) {
        control.setMaxWidth(Double.MAX_VALUE);
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        getChildren().add(control);
        control.focusedProperty().addListener((o, was, focused) -> {
            if (was && !focused) {
                commitNow();
            }
        });
        readOnly.addListener((o, was, now) -> lockOrOpen());
        fields.saveStatus().failingProperty().addListener(new WeakInvalidationListener(onFailing));
        lockOrOpen();
    }

    /** Hides the label above, for fields that write their label themselves. */
    final void withoutHead() {
        label.setVisible(false);
        label.setManaged(false);
    }

    final Fields fields() {
        return fields;
    }

    public final String label() {
        return label.getText();
    }

    /** Where this field's value is. */
    public final ReadOnlyObjectProperty<SaveState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** True to show without letting the user change it. */
    public final BooleanProperty readOnlyProperty() {
        return readOnly;
    }

    /** Sets the id of the control, e.g. {@code commitment-text}. */
    public final SavedField<T> named(String id) {
        control().setId(id);
        return this;
    }

    /** Shows the stored value; text that the user is typing and has not saved yet stays. */
    public final void show(T value) {
        boolean dirty = known && isDirty();
        known = true;
        stored = value;
        if (!dirty) {
            display(value);
        }
    }

    /** Shows the stored value of another record and forgets everything of the one before. */
    public final void showOther(T value) {
        commitNow();
        if (state.get() == SaveState.FAILED) {
            keep(lastSave, written());
        }
        if (state.get() == SaveState.REFUSED) {
            // what was typed leaves the screen with its record: the refusal must not leave silently
            fields.dialogs().error(refusal);
        }
        known = true;
        recordsShown++;
        stored = value;
        display(value);
        tell(SaveState.IDLE);
    }

    /** Shows the stored value of the record shown before or of another one. */
    public final void show(T value, boolean sameRecord) {
        if (sameRecord) {
            show(value);
        } else {
            showOther(value);
        }
    }

    /** Saves at once what was typed; nothing happens when it is what is stored. */
    public final void commitNow() {
        afterLastKey.stop();
        if (!known || state.get() == SaveState.FAILED || !isDirty()) {
            return;
        }
        T value;
        try {
            value = read();
        } catch (UserError e) {
            refuse(e);
            return;
        }
        save(value);
    }

    /** Keeps a text that is not on the disk, to be saved at its own record when the file takes edits again. */
    private void keep(Job<?> failed, String text) {
        fields.saveStatus().keep(new SaveStatus.Unsaved(label(), text, () -> saveKept(failed, text)));
    }

    private void saveKept(Job<?> failed, String text) {
        fields.saveStatus().waiting();
        Job<?> again = failed.again();
        again.onSuccess(answer -> told());
        again.onFailure(failure -> leftBehind(again, text, failure));
    }

    /** What stands in the control, as a person would copy it. */
    protected abstract String written();

    /** Called by the control when the user has changed something that may change again at the next key. */
    final void typed() {
        if (!showing) {
            tell(SaveState.WAITING);
            afterLastKey.playFromStart();
        }
    }

    /** Called by the control when the user has chosen a value. */
    final void chosen() {
        if (!showing) {
            commitNow();
        }
    }

    private boolean isDirty() {
        try {
            return !Objects.equals(read(), stored);
        } catch (UserError e) {
            return true;
        }
    }

    private void display(T value) {
        quietly(() -> write(value));
    }

    /** What happens to the control meanwhile is not the user's doing and saves nothing. */
    final void quietly(Runnable change) {
        showing = true;
        try {
            change.run();
        } finally {
            showing = false;
        }
    }

    private void save(T value) {
        T before = stored;
        stored = value;
        tell(SaveState.WAITING);
        fields.saveStatus().waiting();
        String text = written();
        Job<?> job = commit.save(value);
        lastSave = job;
        int record = recordsShown;
        job.onFailure(failure -> {
            if (record == recordsShown) {
                failed(before, failure);
            } else {
                leftBehind(job, text, failure);
            }
        });
        job.onSuccess(answer -> saved(record, value));
    }

    private void told() {
        fields.saveStatus().saved(LocalTime.now(ZoneId.systemDefault()));
        if (fields.saveStatus().failingProperty().get()) {
            fields.saveStatus().mended();
        }
    }

    private void saved(int record, T value) {
        told();
        if (record == recordsShown) {
            tell(Objects.equals(value, stored) && !isDirty() ? SaveState.SAVED : SaveState.WAITING);
        }
    }

    /** The field shows another record by now: its text must not be touched, and nobody else tells the failure. */
    private void leftBehind(Job<?> job, String text, Throwable failure) {
        if (SaveStatus.meansNotSaved(failure)) {
            keep(job, text);
            fields.saveStatus().failed();
            fields.dialogs().tell("general.unsaved.title", "general.unsaved.text", label(), text);
        } else {
            fields.saveStatus().refused();
            fields.dialogs().error(failure);
        }
    }

    private void failed(T before, Throwable failure) {
        stored = before;
        if (SaveStatus.meansNotSaved(failure)) {
            fields.saveStatus().failed();
            fields.saveStatus().stuck(saveAgain);
            tell(SaveState.FAILED);
            showRescue(failure);
        } else {
            fields.saveStatus().refused();
            refuse((UserError) failure);
        }
        lockOrOpen();
    }

    private void refuse(UserError error) {
        refusal = error;
        tell(SaveState.REFUSED);
        ErrorText text =
                ErrorText.of(fields.messages(), error.code(), error.arguments().toArray());
        String reason = text.why() + " " + text.next();
        getChildren().add(refusal(reason));
        control().setAccessibleHelp(mark.getText() + ". " + reason);
    }

    private void showRescue(Throwable failure) {
        if (failure instanceof UserError error) {
            ErrorText text = ErrorText.of(
                    fields.messages(), error.code(), error.arguments().toArray());
            getChildren().add(refusal(text.why() + " " + text.next()));
        }
        Hyperlink again = new Hyperlink(fields.messages().get("general.field.try-again"));
        again.setOnAction(e -> fields.saveStatus().tryAgain());
        Hyperlink copy = new Hyperlink(fields.messages().get("general.field.save-copy-to"));
        copy.setOnAction(e -> fields.navigator().perform(UiAction.SAVE_COPY));
        HBox rescue = new HBox(again, copy);
        rescue.getStyleClass().add("rescue");
        getChildren().add(rescue);
    }

    private void tryAgain() {
        if (state.get() != SaveState.FAILED) {
            return;
        }
        try {
            save(read());
        } catch (UserError e) {
            refuse(e);
        }
    }

    private Label refusal(String text) {
        Label line = new Label(text, Icons.of("bi-exclamation-octagon-fill", 12));
        line.getStyleClass().add("refusal");
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private void lockOrOpen() {
        boolean locked = readOnly.get()
                || fields.saveStatus().isReadOnly()
                || fields.saveStatus().failingProperty().get();
        takeInput(!locked);
        pseudoClassStateChanged(READ_ONLY, locked);
    }

    private void tell(SaveState now) {
        getChildren()
                .removeIf(node -> node.getStyleClass().contains("refusal")
                        || node.getStyleClass().contains("rescue"));
        state.set(now);
        getStyleClass().remove("gagal");
        switch (now) {
            case IDLE -> {
                hideMark();
                control().setAccessibleHelp(null);
            }
            case WAITING -> mark("bi-clock", "general.field.waiting", "menunggu");
            case SAVED -> mark("bi-check-circle-fill", "general.field.saved", "selesai");
            case REFUSED -> {
                mark("bi-exclamation-octagon-fill", "general.field.refused", "ditolak");
                getStyleClass().add("gagal");
            }
            case FAILED -> {
                mark("bi-exclamation-octagon-fill", "general.field.failed", "ditolak");
                getStyleClass().add("gagal");
            }
        }
    }

    private void hideMark() {
        mark.setVisible(false);
        mark.setManaged(false);
    }

    private void mark(String icon, String textKey, String tone) {
        mark.getStyleClass().setAll("label", "status", "save-mark", tone);
        mark.setVisible(true);
        mark.setManaged(true);
        mark.setGraphic(Icons.of(icon, 11));
        mark.setText(fields.messages().get(textKey));
        control().setAccessibleHelp(mark.getText());
    }
}
