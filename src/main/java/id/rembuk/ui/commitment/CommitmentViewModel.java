package id.rembuk.ui.commitment;

import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.commitment.CommitmentBuilder;
import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.task.TaskRunner;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.SaveStatus;
import id.rembuk.usecase.CommitmentBoard;
import id.rembuk.usecase.CommitmentField;
import id.rembuk.usecase.Commitments;
import id.rembuk.usecase.WorkspaceSession;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What the place Komitmen shows and does: rows of one moment, a filter, the selected row, and edits on the WRITE lane.
 * It hears every change of the workspace and reads again; what is selected stays selected.
 */
final class CommitmentViewModel {
    private final WorkspaceSession session;
    private final Commitments commitments;
    private final TaskRunner tasks;
    private final Messages messages;
    private final SaveStatus saveStatus;
    private final Executor soon;
    private final Consumer<Throwable> failed;
    private final AtomicBoolean reading = new AtomicBoolean();
    private final ObservableList<CommitmentRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<CommitmentBoard> board = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<CommitmentTotals> totals = new ReadOnlyObjectWrapper<>(CommitmentTotals.NONE);
    private final ReadOnlyObjectWrapper<CommitmentRow> selected = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<String> ownerFilter = new SimpleObjectProperty<>();
    private final BooleanProperty openOnly = new SimpleBooleanProperty();
    private List<CommitmentRow> all = List.of();
    private CommitmentRows words;
    private String wanted;
    private boolean refreshing;
    private boolean open;
    private Runnable unsubscribe = () -> {};

    /**
     * @param soon gathers the changes that are read together
     * @param failed is told of every failure that belongs to no field
     */
    CommitmentViewModel(
            WorkspaceSession session,
            TaskRunner tasks,
            Messages messages,
            SaveStatus saveStatus,
            Executor soon,
            Consumer<Throwable> failed) {
        this.session = session;
        this.commitments = session.commitments();
        this.tasks = tasks;
        this.messages = messages;
        this.saveStatus = saveStatus;
        this.soon = soon;
        this.failed = failed;
        ownerFilter.addListener((o, was, now) -> filterAnew());
        openOnly.addListener((o, was, now) -> filterAnew());
    }

    void open() {
        open = true;
        unsubscribe = session.changes().subscribe(change -> soon.execute(this::readIfOpen));
        read();
    }

    void close() {
        open = false;
        unsubscribe.run();
    }

    private void readIfOpen() {
        if (open) {
            read();
        }
    }

    /** The rows the filter lets through, by number. */
    ObservableList<CommitmentRow> rows() {
        return rows;
    }

    /** Everything of the moment the rows are from; null until it is read. */
    ReadOnlyObjectProperty<CommitmentBoard> boardProperty() {
        return board.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<CommitmentTotals> totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    /** The chosen row as it is now; null for none. */
    ReadOnlyObjectProperty<CommitmentRow> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Chooses a row of the table; what a table chooses by itself while its rows change does not count. */
    void choose(CommitmentRow row) {
        if (row != null && !refreshing) {
            wanted = row.id();
            selected.set(row);
        }
    }

    /** Id of the organisation whose commitments are shown; null for all. */
    ObjectProperty<String> ownerFilterProperty() {
        return ownerFilter;
    }

    /** Whether only commitments that do not pass the gate are shown. */
    BooleanProperty openOnlyProperty() {
        return openOnly;
    }

    /** Number of commitments, whatever the filter. */
    int size() {
        return all.size();
    }

    /** Selects a commitment now or as soon as it is read, dropping a filter that would hide it. */
    void select(String id) {
        wanted = id;
        boolean hidden = rows.stream().noneMatch(row -> row.id().equals(id));
        if (hidden && all.stream().anyMatch(row -> row.id().equals(id))) {
            ownerFilter.set(null);
            openOnly.set(false);
        }
        selectWanted();
    }

    /** Adds a commitment at the end and selects it. */
    Job<Commitment> add() {
        return write("commitment.add", commitments::add).onSuccess(added -> select(added.id()));
    }

    /** Deletes the selected commitment; the row that takes its place is selected. */
    void delete() {
        CommitmentRow row = selected.get();
        if (row == null) {
            return;
        }
        int at = rows.indexOf(row);
        CommitmentRow next = at + 1 < rows.size() ? rows.get(at + 1) : at > 0 ? rows.get(at - 1) : null;
        wanted = next == null ? null : next.id();
        write("commitment.delete", () -> commitments.delete(row.id()));
    }

    /** Moves the selected commitment up (−1) or down (+1). */
    void move(int by) {
        CommitmentRow row = selected.get();
        if (row != null) {
            write("commitment.move", () -> commitments.move(row.id(), by));
        }
    }

    /** Saves one field; the field tells how it went. */
    Job<?> change(String id, CommitmentField field, UnaryOperator<CommitmentBuilder> change) {
        return tasks.run(Lane.WRITE, field.editKey(), progress -> commitments.change(id, field, change));
    }

    /** Saves what is no field of its own, such as a list that was chosen from. */
    void save(String id, CommitmentField field, UnaryOperator<CommitmentBuilder> change) {
        write(field.editKey(), () -> commitments.change(id, field, change));
    }

    void link(String id, String planLineId) {
        write("commitment.plan-lines", () -> commitments.link(id, planLineId));
    }

    void unlink(String id, String planLineId) {
        write("commitment.plan-lines", () -> commitments.unlink(id, planLineId));
    }

    void deleteReport(String id) {
        write("followup.delete", () -> session.followUp().delete(id));
    }

    private <R> Job<R> write(String name, Supplier<R> edit) {
        saveStatus.waiting();
        return tasks.run(Lane.WRITE, name, progress -> edit.get())
                .onSuccess(answer -> saveStatus.saved(LocalTime.now(ZoneId.systemDefault())))
                .onFailure(this::notSaved);
    }

    /** What was chosen is not on the disk: tell it and show what is; no typed text hangs on it. */
    private void notSaved(Throwable failure) {
        saveStatus.refused();
        failed.accept(failure);
        read();
    }

    /** Reads once for all changes that are waiting to be read. */
    private void read() {
        if (reading.getAndSet(true)) {
            return;
        }
        tasks.run(Lane.READ, "commitment.read", progress -> {
                    reading.set(false);
                    return commitments.board();
                })
                .onSuccess(this::show)
                .onFailure(failed);
    }

    private void show(CommitmentBoard now) {
        words = new CommitmentRows(now, messages);
        all = now.commitments().stream().map(words::row).toList();
        board.set(now);
        filter();
    }

    private void filterAnew() {
        if (selected.get() != null && !passesFilter(selected.get())) {
            wanted = null;
        }
        filter();
    }

    private void filter() {
        if (board.get() == null) {
            return;
        }
        List<CommitmentRow> shown = all.stream().filter(this::isShown).toList();
        if (!rows.equals(shown)) {
            refreshing = true;
            rows.setAll(shown);
            refreshing = false;
        }
        totals.set(CommitmentTotals.of(shown, board.get(), words, messages));
        selectWanted();
    }

    /** A row that is being worked on stays in sight although it has just passed the gate. */
    private boolean isShown(CommitmentRow row) {
        return passesFilter(row) || row.id().equals(wanted);
    }

    private boolean passesFilter(CommitmentRow row) {
        boolean owned = ownerFilter.get() == null
                || Objects.equals(ownerFilter.get(), row.commitment().ownerId());
        return owned && (!openOnly.get() || !row.gate().passed());
    }

    private void selectWanted() {
        selected.set(
                rows.stream().filter(row -> row.id().equals(wanted)).findFirst().orElse(null));
    }
}
