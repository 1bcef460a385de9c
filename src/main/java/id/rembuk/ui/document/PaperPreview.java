package id.rembuk.ui.document;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.document.Edition;
import id.rembuk.domain.document.Road;
import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.task.TaskRunner;
import id.rembuk.text.Messages;
import id.rembuk.ui.paper.PagesModel;
import id.rembuk.usecase.DocumentBoard;
import id.rembuk.usecase.PaperMaterial;
import id.rembuk.usecase.WorkspaceSession;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The file that is looked at: a draft printed from the data of the moment, or the exact bytes of a final. */
final class PaperPreview {
    private final WorkspaceSession session;
    private final TaskRunner tasks;
    private final Messages messages;
    private final PaperTools tools;
    private final PagesModel pages;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Throwable> problem = new ReadOnlyObjectWrapper<>();
    private Job<?> running;
    /** Counts what was asked for, so that a late answer does not show another document. */
    private int asked;

    /**
     * A file and which document it is of.
     *
     * @param road the final's road; null for a draft
     */
    record Shown(String documentId, Road road, Bytes pdf, int pages) {
        boolean isDraft() {
            return road == null;
        }
    }

    PaperPreview(WorkspaceSession session, TaskRunner tasks, Messages messages, PaperTools tools, PagesModel pages) {
        this.session = session;
        this.tasks = tasks;
        this.messages = messages;
        this.tools = tools;
        this.pages = pages;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What is shown; null for nothing. While it is made anew the one before stays. */
    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Why the newest file could not be made; null when it could. */
    ReadOnlyObjectProperty<Throwable> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Shows a document; a final's own file is not read again when it is shown already. */
    void show(DocumentBoard.Row row, Road road) {
        if (row.document().isDraft()) {
            draft(row.document().id());
            return;
        }
        Optional<Edition> edition =
                row.edition(road).or(() -> row.editions().stream().findFirst());
        if (edition.isEmpty()) {
            clear();
            return;
        }
        Edition wanted = edition.get();
        Shown now = shown.get();
        boolean same = now != null
                && !now.isDraft()
                && now.documentId().equals(wanted.documentId())
                && now.pdf().sha256().equals(wanted.fileHash());
        if (!same) {
            stored(wanted);
        }
    }

    void clear() {
        stop();
        shown.set(null);
        problem.set(null);
        pages.clear();
    }

    /** Lets go of what is being made, as when the screen is left. */
    void stop() {
        asked++;
        if (running != null) {
            running.cancel();
            running = null;
        }
        busy.set(false);
    }

    private void draft(String id) {
        int number = begin(id);
        follow(
                number,
                tasks.run(Lane.READ, messages.get("document.job.read"), progress -> session.documents()
                        .material(id)),
                material -> print(number, id, material));
    }

    private void print(int number, String id, PaperMaterial material) {
        follow(
                number,
                tasks.run(Lane.WORK, messages.get("document.job.print"), progress -> tools.printing()
                        .get()
                        .draft(material, Road.ELECTRONIC, progress)),
                printed -> draw(number, new Shown(id, null, printed.pdf(), printed.pages())));
    }

    private void stored(Edition edition) {
        int number = begin(edition.documentId());
        follow(
                number,
                tasks.run(Lane.READ, messages.get("document.job.read"), progress -> session.finals()
                        .bytes(edition.documentId(), edition.road())
                        .orElseThrow()),
                bytes -> draw(number, new Shown(edition.documentId(), edition.road(), bytes, edition.pages())));
    }

    private int begin(String id) {
        stop();
        if (shown.get() != null && !shown.get().documentId().equals(id)) {
            shown.set(null);
            pages.clear();
        }
        busy.set(true);
        return asked;
    }

    private <R> void follow(int number, Job<R> job, java.util.function.Consumer<R> then) {
        running = job;
        job.onSuccess(answer -> {
            if (number == asked) {
                then.accept(answer);
            }
        });
        job.onFailure(failure -> {
            if (number == asked) {
                busy.set(false);
                problem.set(failure);
            }
        });
    }

    private void draw(int number, Shown made) {
        if (number == asked) {
            running = null;
            busy.set(false);
            problem.set(null);
            shown.set(made);
            pages.show(made.pdf(), made.pages());
        }
    }
}
