package id.rembuk.ui.quality;

import id.rembuk.domain.analysis.DataRequest;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.quality.DataFinding;
import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.task.TaskRunner;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.SaveStatus;
import id.rembuk.usecase.FindingWords;
import id.rembuk.usecase.QualityBoard;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.request.DataRequestField;
import id.rembuk.usecase.request.DataRequests.Wish;
import id.rembuk.usecase.request.RequestLetter;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What the check of the figures shows and does: findings of one year through a filter, those chosen for a request, and the
 * requests. It hears every change of the workspace and checks again.
 */
final class QualityViewModel {
    /** How long a body is given to answer unless the officer says otherwise. */
    private static final int DAYS_TO_ANSWER = 7;

    private final WorkspaceSession session;
    private final TaskRunner tasks;
    private final SaveStatus saveStatus;
    private final Executor soon;
    private final Consumer<Throwable> failed;
    /** What is sent out is Indonesian, whatever the language of the window. */
    private final Messages indonesian = Messages.indonesian();

    private final Messages messages;
    private final AtomicBoolean reading = new AtomicBoolean();
    private final ReadOnlyObjectWrapper<QualityBoard> board = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<QualityFilter> filter = new SimpleObjectProperty<>(QualityFilter.NONE);
    private final ObservableList<QualityRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Set<DataFinding>> chosen = new ReadOnlyObjectWrapper<>(Set.of());
    private final ObjectProperty<String> asked = new SimpleObjectProperty<>();
    private List<QualityRow> all = List.of();
    private FindingWords words;
    private Integer year;
    private boolean open;
    private Runnable unsubscribe = () -> {};

    /**
     * @param soon gathers the changes that are read together
     * @param failed is told of every failure that belongs to no field
     */
    QualityViewModel(
            WorkspaceSession session,
            TaskRunner tasks,
            Messages messages,
            SaveStatus saveStatus,
            Executor soon,
            Consumer<Throwable> failed) {
        this.session = session;
        this.tasks = tasks;
        this.messages = messages;
        this.saveStatus = saveStatus;
        this.soon = soon;
        this.failed = failed;
        filter.addListener((o, was, now) -> filterAnew());
    }

    void open() {
        open = true;
        unsubscribe = session.changes()
                .subscribe(change -> soon.execute(() -> {
                    if (open) {
                        read();
                    }
                }));
        read();
    }

    void close() {
        open = false;
        unsubscribe.run();
    }

    /** Everything of the moment the rows are from; null until it is read. */
    ReadOnlyObjectProperty<QualityBoard> boardProperty() {
        return board.getReadOnlyProperty();
    }

    ObjectProperty<QualityFilter> filterProperty() {
        return filter;
    }

    /** The findings the filter lets through, the worst first. */
    ObservableList<QualityRow> rows() {
        return rows;
    }

    /** The findings a request shall be made of. */
    ReadOnlyObjectProperty<Set<DataFinding>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    boolean isChosen(QualityRow row) {
        return chosen.get().contains(row.finding());
    }

    private void changeChosen(Consumer<Set<DataFinding>> change) {
        Set<DataFinding> now = new HashSet<>(chosen.get());
        change.accept(now);
        chosen.set(Set.copyOf(now));
    }

    /** Id of the request that was made last; null for none. */
    ReadOnlyObjectProperty<String> askedProperty() {
        return asked;
    }

    FindingWords words() {
        return words;
    }

    boolean isReadOnly() {
        return saveStatus.isReadOnly();
    }

    /** Checks the figures of another year. */
    void year(int now) {
        year = now;
        changeChosen(Set::clear);
        read();
    }

    /** How many findings each owner has behind the other filters, by id, the most first; {@link QualityFilter#NOBODY} last. */
    Map<String, Integer> owners() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        all.stream()
                .filter(filter.get()::passesButOwner)
                .forEach(row -> counts.merge(QualityFilter.ownerOf(row), 1, Integer::sum));
        Map<String, Integer> ordered = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByKey((a, b) ->
                                Boolean.compare(a.equals(QualityFilter.NOBODY), b.equals(QualityFilter.NOBODY)))
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByValue().reversed())
                        .thenComparing(entry -> owner(entry.getKey())))
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return ordered;
    }

    /** Name of an organisation; "belum ada pemilik" for nobody. */
    String owner(String id) {
        return board.get().organisations().stream()
                .filter(organisation -> organisation.id().equals(id))
                .map(Organisation::label)
                .findFirst()
                .orElse(messages.get("quality.owner.nobody"));
    }

    void toggle(QualityRow row) {
        changeChosen(now -> {
            if (!now.remove(row.finding())) {
                now.add(row.finding());
            }
        });
    }

    /** Chooses all that are shown, or none when all of them are. */
    void toggleAll() {
        Set<DataFinding> shown = rows.stream().map(QualityRow::finding).collect(Collectors.toSet());
        boolean none = chosen.get().containsAll(shown);
        changeChosen(now -> {
            if (none) {
                now.removeAll(shown);
            } else {
                now.addAll(shown);
            }
        });
    }

    /** Owners of the chosen findings, in the order of the findings. */
    List<String> chosenOwners() {
        return all.stream()
                .filter(row -> isChosen(row) && row.organisationId() != null)
                .map(QualityRow::organisationId)
                .distinct()
                .toList();
    }

    /** Notes down that a body is asked for the chosen findings. */
    void ask(String organisationId) {
        ask(organisationId, all.stream().filter(this::isChosen).toList());
    }

    /** One request to each owner of the chosen findings; those without an owner stay chosen. */
    void askEach() {
        for (String owner : chosenOwners()) {
            ask(
                    owner,
                    all.stream()
                            .filter(row -> isChosen(row) && owner.equals(row.organisationId()))
                            .toList());
        }
    }

    private void ask(String organisationId, List<QualityRow> wanted) {
        QualityBoard now = board.get();
        FindingWords telling = new FindingWords(now, indonesian);
        Wish wish = new Wish(
                organisationId,
                indonesian.get("quality.request.subject", String.valueOf(now.year()), Formats.number(wanted.size())),
                wanted.stream().map(row -> telling.ask(row.finding())).toList(),
                now.today().plusDays(DAYS_TO_ANSWER),
                "");
        Set<DataFinding> done = wanted.stream().map(QualityRow::finding).collect(Collectors.toSet());
        write("request.ask", () -> session.dataRequests().ask(wish)).onSuccess(request -> {
            changeChosen(set -> set.removeAll(done));
            asked.set(request.id());
        });
    }

    /** Saves one field of a request; the field tells how it went. */
    Job<?> change(String id, DataRequestField field, UnaryOperator<DataRequest> change) {
        return tasks.run(
                Lane.WRITE, field.editKey(), progress -> session.dataRequests().change(id, field, change));
    }

    void received(DataRequest request) {
        write("request.received", () -> session.dataRequests().received(request.id()));
    }

    void delete(DataRequest request) {
        write("request.delete", () -> session.dataRequests().delete(request.id()));
    }

    /** The request as a text to send. */
    String letter(DataRequest request) {
        return new RequestLetter(indonesian)
                .write(board.get().asked(), request, session.edits().actor());
    }

    private <R> Job<R> write(String name, Supplier<R> edit) {
        saveStatus.waiting();
        return tasks.run(Lane.WRITE, name, progress -> edit.get())
                .onSuccess(answer -> saveStatus.saved(LocalTime.now(ZoneId.systemDefault())))
                .onFailure(failure -> {
                    saveStatus.refused();
                    failed.accept(failure);
                });
    }

    private void read() {
        if (reading.getAndSet(true)) {
            return;
        }
        tasks.run(Lane.READ, "quality.read", progress -> {
                    reading.set(false);
                    return session.dataQuality().board(year);
                })
                .onSuccess(this::show)
                .onFailure(failed);
    }

    private void show(QualityBoard now) {
        words = new FindingWords(now, messages);
        all = now.findings().stream()
                .map(owned -> QualityRow.of(owned, now, words))
                .toList();
        Set<DataFinding> known = all.stream().map(QualityRow::finding).collect(Collectors.toSet());
        changeChosen(set -> set.retainAll(known));
        board.set(now);
        filterAnew();
    }

    private void filterAnew() {
        rows.setAll(all.stream().filter(filter.get()::passes).toList());
    }
}
