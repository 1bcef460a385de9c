package id.rembuk.ui.shell;

import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.task.TaskRunner;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Dialogs;
import id.rembuk.ui.kit.Navigator;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.Edits;
import id.rembuk.usecase.WorkspaceSession;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Undo and redo of the window: says what they would do, does it, and goes to what it touched. */
final class UndoModel {
    private final TaskRunner tasks;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Navigator navigator;
    private final Executor window;
    private final Edits edits;
    private final ReadOnlyStringWrapper undoText = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoText = new ReadOnlyStringWrapper("");
    private final Runnable unsubscribe;

    /** @param window where properties are set: the window's thread */
    UndoModel(ScreenContext context, Executor window) {
        tasks = context.tasks();
        messages = context.messages();
        dialogs = context.dialogs();
        navigator = context.navigator();
        this.window = window;
        WorkspaceSession session = context.session();
        edits = session.edits();
        unsubscribe = session.changes().subscribe(change -> tellNames());
    }

    /** What undo would take back, e.g. "Ubah target 2025"; "" when there is nothing. */
    ReadOnlyStringProperty undoText() {
        return undoText.getReadOnlyProperty();
    }

    /** What redo would do again; "" when there is nothing. */
    ReadOnlyStringProperty redoText() {
        return redoText.getReadOnlyProperty();
    }

    void undo() {
        step("shell.job.undo", edits::undo);
    }

    void redo() {
        step("shell.job.redo", edits::redo);
    }

    void close() {
        unsubscribe.run();
    }

    private void step(String nameKey, Supplier<Optional<Change>> act) {
        Job<Optional<Change>> job = tasks.run(Lane.WRITE, messages.get(nameKey), progress -> {
            Optional<Change> change = act.get();
            tellNames();
            return change;
        });
        job.onSuccess(change -> change.ifPresent(this::reveal));
        job.onFailure(dialogs::error);
    }

    private void reveal(Change change) {
        if (!change.touched().isEmpty()) {
            navigator.reveal(change.touched().get(0));
        }
    }

    /** Called on the WRITE lane, the only one that may ask the edits. */
    private void tellNames() {
        String undo = edits.undoName().map(this::name).orElse("");
        String redo = edits.redoName().map(this::name).orElse("");
        window.execute(() -> {
            undoText.set(undo);
            redoText.set(redo);
        });
    }

    private String name(EditName name) {
        String key = "edit." + name.key();
        return messages.has(key) ? messages.get(key, name.words().toArray()) : messages.get("shell.edit.unnamed");
    }
}
