package id.rembuk.ui.document;

import id.rembuk.domain.document.DocumentBuilder;
import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.MeetingBuilder;
import id.rembuk.domain.document.PaperSize;
import id.rembuk.domain.document.Road;
import id.rembuk.domain.document.SignerSlot;
import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.task.TaskRunner;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.SaveStatus;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.paper.PagesModel;
import id.rembuk.usecase.DocumentBoard;
import id.rembuk.usecase.DocumentField;
import id.rembuk.usecase.DocumentFinding;
import id.rembuk.usecase.MeetingField;
import id.rembuk.usecase.WorkspaceSession;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What the place Dokumen shows and edits: the documents of one moment, the chosen one with its findings and its preview.
 * It hears every change of the workspace; a draft is printed anew, a final's file is left alone.
 */
final class DocumentViewModel {
    private final WorkspaceSession session;
    private final TaskRunner tasks;
    private final Messages messages;
    private final SaveStatus saveStatus;
    private final Consumer<Throwable> failed;
    private final Executor soon;
    private final PagesModel pages;
    private final PaperPreview preview;
    private final AtomicBoolean reading = new AtomicBoolean();
    private final ObservableList<DocumentBoard.Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<DocumentBoard> board = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<DocumentBoard.Row> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<DocumentFinding>> findings = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Road> road = new SimpleObjectProperty<>(Road.ELECTRONIC);
    private String wanted;
    /** A document just made that no reading has shown yet; a reading that began before it must not lose it. */
    private String made;

    private boolean refreshing;
    private boolean open;
    private Runnable unsubscribe = () -> {};

    /** @param soon gathers the changes that are read together */
    DocumentViewModel(ScreenContext context, PaperTools tools, Executor soon) {
        session = context.session();
        tasks = context.tasks();
        messages = context.messages();
        saveStatus = context.saveStatus();
        failed = context.dialogs()::error;
        this.soon = soon;
        pages = new PagesModel(tools.pictures(), tasks, messages.get("document.job.draw"), failed);
        preview = new PaperPreview(session, tasks, messages, tools, pages);
        road.addListener((o, was, now) -> showPreview());
    }

    void open() {
        open = true;
        unsubscribe = session.changes().subscribe(change -> soon.execute(this::readIfOpen));
        read();
    }

    void close() {
        open = false;
        unsubscribe.run();
        preview.stop();
    }

    /** The documents by kind, the newest version first. */
    ObservableList<DocumentBoard.Row> rows() {
        return rows;
    }

    /** Everything of the moment the rows are from; null until it is read. */
    ReadOnlyObjectProperty<DocumentBoard> boardProperty() {
        return board.getReadOnlyProperty();
    }

    /** The chosen document as it is now; null for none. */
    ReadOnlyObjectProperty<DocumentBoard.Row> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** What stands in the way of the chosen draft; empty for a final. */
    ReadOnlyObjectProperty<List<DocumentFinding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** Which edition of a final is shown. */
    ObjectProperty<Road> roadProperty() {
        return road;
    }

    PagesModel pages() {
        return pages;
    }

    PaperPreview preview() {
        return preview;
    }

    /** Chooses a document; what a list chooses by itself while its rows change does not count. */
    void choose(DocumentBoard.Row row) {
        if (row != null && !refreshing) {
            select(row.document().id());
        }
    }

    /** Selects a document now or as soon as it is read. */
    void select(String id) {
        boolean other = !id.equals(wanted);
        wanted = id;
        if (other) {
            selectWanted();
        }
    }

    private void selectMade(String id) {
        made = id;
        select(id);
    }

    /** Adds a draft and selects it. */
    Job<String> create(DocumentKind kind) {
        return write("document.job.save", () -> session.documents().create(kind))
                .onSuccess(this::selectMade);
    }

    /** Deletes the chosen draft. */
    void delete() {
        DocumentBoard.Row row = selected.get();
        if (row != null && row.document().isDraft()) {
            write("document.job.save", () -> session.documents()
                    .delete(row.document().id()));
        }
    }

    /** Starts a correction of the chosen final, or goes to the one that was started. */
    void correct() {
        DocumentBoard.Row row = selected.get();
        if (row != null) {
            write("document.job.save", () -> session.documents()
                            .correct(row.document().id()))
                    .onSuccess(this::selectMade);
        }
    }

    /** Saves one field of a draft; the field tells how it went. */
    Job<?> change(String id, DocumentField field, UnaryOperator<DocumentBuilder> change) {
        return tasks.run(Lane.WRITE, messages.get("document.job.save"), progress -> session.documents()
                .change(id, field, change));
    }

    /** Saves one fact of a meeting; the field tells how it went. */
    Job<?> changeMeeting(String id, MeetingField field, UnaryOperator<MeetingBuilder> change) {
        return tasks.run(Lane.WRITE, messages.get("document.job.save"), progress -> session.meetings()
                .change(id, field, change));
    }

    /** Gives a draft a number that was proposed. */
    void number(String id, String number) {
        write("document.job.save", () -> session.documents().change(id, DocumentField.NUMBER, d -> d.number(number)));
    }

    /** Takes another size for the text pages of a draft. */
    void paper(String id, PaperSize size) {
        write("document.job.save", () -> session.documents().change(id, DocumentField.PAPER, d -> d.paper(size)));
    }

    /** Saves the signers of a draft in their new order. */
    void signers(String id, UnaryOperator<List<SignerSlot>> change) {
        write("document.job.save", () -> session.documents()
                .change(
                        id,
                        DocumentField.SIGNERS,
                        d -> d.signers(change.apply(d.build().signers()))));
    }

    /** Changes the pattern that numbers are proposed by. */
    Job<?> pattern(String pattern) {
        return tasks.run(Lane.WRITE, messages.get("document.job.save"), progress -> {
                    session.documents().numberPattern(pattern);
                    return pattern;
                })
                .onSuccess(saved -> read());
    }

    /** Does an edit that belongs to no field; a failure is told and what is stored is shown. */
    <R> Job<R> write(String jobKey, Supplier<R> edit) {
        saveStatus.waiting();
        return tasks.run(Lane.WRITE, messages.get(jobKey), progress -> edit.get())
                .onSuccess(answer -> saveStatus.saved(LocalTime.now(ZoneId.systemDefault())))
                .onFailure(failure -> {
                    if (SaveStatus.meansNotSaved(failure)) {
                        saveStatus.failed();
                    } else {
                        saveStatus.refused();
                    }
                    failed.accept(failure);
                    read();
                });
    }

    /** Reads once for all changes that are waiting to be read. */
    void read() {
        if (reading.getAndSet(true)) {
            return;
        }
        tasks.run(Lane.READ, messages.get("document.job.read"), progress -> {
                    reading.set(false);
                    return session.documents().board();
                })
                .onSuccess(this::show)
                .onFailure(failed);
    }

    private void readIfOpen() {
        if (open) {
            read();
        }
    }

    private void show(DocumentBoard now) {
        refreshing = true;
        rows.setAll(now.rows());
        refreshing = false;
        board.set(now);
        boolean there = now.rows().stream().anyMatch(this::isWanted);
        if (there) {
            made = null;
        } else if (wanted == null || !wanted.equals(made)) {
            wanted = now.rows().isEmpty() ? null : now.rows().get(0).document().id();
        }
        selectWanted();
    }

    private boolean isWanted(DocumentBoard.Row row) {
        return row.document().id().equals(wanted);
    }

    private void selectWanted() {
        DocumentBoard.Row row = rows.stream().filter(this::isWanted).findFirst().orElse(null);
        if (row == null && wanted != null && board.get() != null && !rows.isEmpty()) {
            return; // just made and not read yet
        }
        selected.set(row);
        takeRoad(row);
        showPreview();
        readFindings(row);
    }

    private void takeRoad(DocumentBoard.Row row) {
        if (row != null && !row.editions().isEmpty() && row.edition(road.get()).isEmpty()) {
            road.set(row.editions().get(0).road());
        }
    }

    private void showPreview() {
        DocumentBoard.Row row = selected.get();
        if (row == null || !open) {
            preview.clear();
        } else {
            preview.show(row, road.get());
        }
    }

    private void readFindings(DocumentBoard.Row row) {
        if (row == null || !row.document().isDraft()) {
            findings.set(List.of());
            return;
        }
        String id = row.document().id();
        tasks.run(Lane.READ, messages.get("document.job.read"), progress -> session.documents()
                        .findings(id))
                .onSuccess(found -> {
                    if (id.equals(wanted)) {
                        findings.set(found);
                    }
                })
                .onFailure(failed);
    }
}
