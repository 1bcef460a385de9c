package id.rembuk.ui.village;

import id.rembuk.domain.UserError;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.Period;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.ServiceField;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.task.TaskRunner;
import id.rembuk.ui.kit.SaveStatus;
import id.rembuk.usecase.VillageBoard;
import id.rembuk.usecase.VillageEntry;
import id.rembuk.usecase.VillageField;
import id.rembuk.usecase.VillageNumberText;
import id.rembuk.usecase.VillagePaste;
import id.rembuk.usecase.Villages;
import id.rembuk.usecase.WorkspaceSession;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;

/**
 * What the place Data Desa shows and does. A typed number is shown at once and saved on the WRITE lane; what cannot be
 * saved stays in its cell with the reason. Every change of the workspace arrives through its feed.
 */
final class VillageViewModel {
    private static final String CHOICE = "desa.pilihan";
    private static final int MANY = 2000;

    private final WorkspaceSession session;
    private final Villages villages;
    private final TaskRunner tasks;
    private final SaveStatus saveStatus;
    private final Consumer<Throwable> failed;
    private final VillageRows rows = new VillageRows();
    private final ReadOnlyObjectWrapper<VillageBoard> board = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<VillageSums> sums = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<VillageChoice> choice = new SimpleObjectProperty<>();
    private final ObjectProperty<VillageFilter> filter = new SimpleObjectProperty<>(VillageFilter.NONE);
    private final ObjectProperty<Spot> selected = new SimpleObjectProperty<>();
    private Map<String, String> arrangements = new HashMap<>();
    private Runnable unsubscribe = () -> {};
    private String wanted;
    private VillageColumn wantedColumn;

    /** The cell under the cursor. */
    record Spot(VillageRow row, VillageColumn column) {}

    /**
     * What just happened, for the line below the table.
     *
     * @param pasted how many numbers were pasted; 0 for none
     * @param headings whether a row of headings was left out
     * @param error why nothing was saved; null when all went well
     */
    record Notice(int pasted, boolean headings, UserError error) {}

    /** @param failed is told of every failure that belongs to no cell */
    VillageViewModel(WorkspaceSession session, TaskRunner tasks, SaveStatus saveStatus, Consumer<Throwable> failed) {
        this.session = session;
        villages = session.villages();
        this.tasks = tasks;
        this.saveStatus = saveStatus;
        this.failed = failed;
        filter.addListener((o, was, now) -> {
            rows.filter(now);
            summed();
        });
        choice.addListener((o, was, now) -> chosen(was, now));
    }

    /** Shows what was shown last time, and keeps what is shown from now on. */
    void remember(Map<String, String> kept) {
        arrangements = kept;
    }

    void open() {
        unsubscribe = session.changes().subscribe(this::heard);
        load();
    }

    void close() {
        unsubscribe.run();
    }

    /** Desa the filter lets through, in the order of the table. */
    ObservableList<VillageRow> rows() {
        return rows.visible();
    }

    VillageRows all() {
        return rows;
    }

    /** Everything of the moment; null until it is read. */
    ReadOnlyObjectProperty<VillageBoard> boardProperty() {
        return board.getReadOnlyProperty();
    }

    /** What the desa shown add up to; null until they are read. */
    ReadOnlyObjectProperty<VillageSums> sumsProperty() {
        return sums.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Period, sources and columns; null until the desa are read. */
    ObjectProperty<VillageChoice> choiceProperty() {
        return choice;
    }

    ObjectProperty<VillageFilter> filterProperty() {
        return filter;
    }

    /** The cell under the cursor; null for none. */
    ObjectProperty<Spot> selectedProperty() {
        return selected;
    }

    /** Whether nothing can be saved: the file can only be read, or a save has failed and is not mended. */
    boolean isLocked() {
        return saveStatus.isReadOnly() || saveStatus.failingProperty().get();
    }

    private void load() {
        tasks.run(Lane.READ, "village.load", progress -> villages.board())
                .onSuccess(this::take)
                .onFailure(failed);
    }

    private void take(VillageBoard now) {
        boolean first = board.get() == null || board.get().numbers().newest().isEmpty();
        rows.load(now);
        board.set(now);
        if (choice.get() == null || (first && now.numbers().newest().isPresent())) {
            choice.set(proposed(now)); // also when the first import has just brought numbers
            show(/* keep= */ true);
        } else {
            show(/* keep= */ true);
        }
        selectWanted();
    }

    /** What was shown last when it has numbers here, else the newest numbers, else the year of activities. */
    private VillageChoice proposed(VillageBoard now) {
        Optional<VillageChoice> last = VillageChoice.read(arrangements.getOrDefault(CHOICE, ""));
        if (last.isPresent() && now.numbers().datasets().containsKey(last.get().dataset())) {
            return last.get();
        }
        Dataset newest = now.numbers()
                .newest()
                .orElse(new Dataset(Period.ofYear(now.cycle().activityYear()), DataSource.EPPGBM));
        return last.map(known -> new VillageChoice(newest, null, known.topics()))
                .orElseGet(() -> VillageChoice.of(newest));
    }

    private void chosen(VillageChoice was, VillageChoice now) {
        arrangements.put(CHOICE, now.written());
        boolean same = was != null && was.dataset().equals(now.dataset()) && Objects.equals(was.second(), now.second());
        show(same);
    }

    private void show(boolean keep) {
        if (board.get() != null && choice.get() != null) {
            rows.show(board.get().numbers(), choice.get(), keep);
            summed();
        }
    }

    private void summed() {
        if (board.get() != null && choice.get() != null) {
            sums.set(new VillageSums(rows, board.get().numbers(), choice.get()));
        }
    }

    private void heard(Change change) {
        List<RecordRef> touched = change.touched().stream()
                .filter(ref -> ref.kind() == RecordKind.STUNTING_COUNT || ref.kind() == RecordKind.SERVICE_COUNT)
                .toList();
        if (touched.size() > MANY || change.touched().stream().anyMatch(ref -> refersTo(ref.kind()))) {
            load();
        } else if (!touched.isEmpty()) {
            tasks.run(Lane.READ, "village.refresh", progress -> villages.numbers(touched))
                    .onSuccess(found -> refresh(touched, found))
                    .onFailure(failed);
        }
    }

    private static boolean refersTo(RecordKind kind) {
        return switch (kind) {
            case AREA, CYCLE, INTAKE, PRIORITY_SITE -> true;
            default -> false;
        };
    }

    private void refresh(List<RecordRef> touched, List<WorkspaceRecord> found) {
        if (board.get() != null) {
            touched.forEach(board.get().numbers()::remove);
            found.forEach(board.get().numbers()::put);
            show(/* keep= */ true);
        }
    }

    /**
     * Takes what was typed into a cell. A text that cannot be read stays in the cell with the reason.
     *
     * @return whether the text was taken
     */
    boolean edit(VillageRow row, VillageColumn column, String text) {
        VillageRow.Kept before = row.state().kept().get(column);
        if (before == null
                && text.strip().equals(VillageNumberText.write(row.state().value(column)))) {
            return true;
        }
        Integer value;
        try {
            value = VillageNumberText.read(text);
        } catch (UserError e) {
            row.keep(column, new VillageRow.Kept(text, e));
            notice.set(new Notice(0, false, e));
            return false;
        }
        VillageRow.Kept typed = new VillageRow.Kept(VillageNumberText.write(value), null);
        row.keep(column, typed);
        notice.set(null);
        save("village.edit", () -> villages.write(entry(row, column, value)))
                .onSuccess(done -> row.drop(column, typed))
                .onFailure(failure -> notSaved(row, column, typed, failure));
        return true;
    }

    private void notSaved(VillageRow row, VillageColumn column, VillageRow.Kept typed, Throwable failure) {
        UserError error = failure instanceof UserError known ? known : new UserError(failure, "village.not-saved");
        row.keep(column, new VillageRow.Kept(typed.text(), error));
        notice.set(new Notice(0, false, error));
    }

    /** Takes the numbers of these cells out, as one edit. */
    void clear(List<VillageRow> cleared, List<VillageColumn> columns) {
        List<VillageEntry> entries = new ArrayList<>();
        for (VillageRow row : cleared) {
            for (VillageColumn column : columns) {
                row.drop(column, row.state().kept().get(column));
                if (row.state().value(column) != null) {
                    entries.add(entry(row, column, null));
                }
            }
        }
        if (!entries.isEmpty()) {
            save("village.clear", () -> villages.clear(entries)).onFailure(failed);
        }
    }

    /**
     * Reads a block of a spreadsheet; it is pasted only when every cell was understood.
     *
     * @param columns the columns it may fall on, left to right
     * @param first desa its first row falls on
     */
    VillagePaste paste(String clipboard, List<VillageColumn> columns, VillageRow first) {
        List<VillageRow> below = List.copyOf(rows.visible()
                .subList(rows.visible().indexOf(first), rows.visible().size()));
        VillagePaste block = VillagePaste.read(clipboard, columns.size(), below.size());
        if (block.isAccepted()) {
            List<VillageEntry> entries = block.cells().stream()
                    .map(cell -> entry(below.get(cell.row()), columns.get(cell.column()), cell.value()))
                    .toList();
            save("village.paste", () -> villages.paste(entries))
                    .onSuccess(done -> notice.set(new Notice(entries.size(), block.headings(), null)))
                    .onFailure(failed);
        }
        return block;
    }

    private VillageEntry entry(VillageRow row, VillageColumn column, Integer value) {
        Dataset dataset = choice.get().dataset(column.second());
        String record = board.get().numbers().recordId(row.id(), dataset, column.field());
        return new VillageEntry(row.id(), dataset, column.field(), record, value);
    }

    /** Saves and takes what was saved at once, so that a number never shows its old value in between. */
    private Job<List<WorkspaceRecord>> save(String name, Supplier<Optional<Change>> write) {
        saveStatus.waiting();
        return tasks.run(Lane.WRITE, name, progress -> write.get()
                        .map(change -> villages.numbers(change.touched()))
                        .orElse(List.of()))
                .onSuccess(written -> {
                    saveStatus.saved(LocalTime.now(ZoneId.systemDefault()));
                    refresh(List.of(), written);
                })
                .onFailure(failure -> {
                    if (SaveStatus.meansNotSaved(failure)) {
                        saveStatus.failed();
                    } else {
                        saveStatus.refused();
                    }
                });
    }

    /** While a cell is being edited the rows keep their places. */
    void hold(boolean editing) {
        rows.hold(editing);
    }

    /** Brings a desa into view now or as soon as it is read, dropping a filter that hides it. */
    void select(String areaId) {
        wanted = areaId;
        selectWanted();
    }

    /** Brings the desa of a count into view, with its period and source, as after an undo. */
    void selectRecord(RecordRef ref) {
        tasks.run(Lane.READ, "village.find", progress -> villages.numbers(List.of(ref)))
                .onSuccess(found -> found.forEach(this::selectRecord))
                .onFailure(failed);
    }

    private void selectRecord(WorkspaceRecord record) {
        if (record instanceof StuntingCount count) {
            select(count.areaId(), new Dataset(count.period(), count.source()), null);
        } else if (record instanceof ServiceCount count) {
            select(count.areaId(), new Dataset(count.period(), count.source()), count.indicatorCode());
        }
    }

    /** @param indicator whose columns are to be shown; null for counts */
    private void select(String areaId, Dataset dataset, String indicator) {
        VillageChoice now = choice.get();
        if (now != null && !dataset.equals(now.dataset()) && !dataset.equals(now.second())) {
            now = new VillageChoice(dataset, null, now.topics());
        }
        if (now != null && indicator != null && !now.topics().contains(VillageTopic.of(indicator))) {
            List<VillageTopic> topics = new ArrayList<>(now.topics());
            topics.add(VillageTopic.of(indicator));
            now = now.withTopics(topics);
        }
        if (now != null) {
            choice.set(now);
        }
        boolean second = now != null && dataset.equals(now.second());
        wantedColumn = indicator == null
                ? null
                : VillageColumn.number(VillageField.of(indicator, ServiceField.NUMERATOR), second);
        select(areaId);
    }

    private void selectWanted() {
        VillageRow row = wanted == null ? null : rows.byId(wanted);
        if (row != null) {
            wanted = null;
            if (!rows.visible().contains(row)) {
                filter.set(VillageFilter.NONE);
            }
            Spot spot = selected.get();
            VillageColumn at = spot == null ? VillageColumn.of(VillageColumn.Kind.NAME) : spot.column();
            selected.set(new Spot(row, Objects.requireNonNullElse(wantedColumn, at)));
            wantedColumn = null;
        }
    }
}
