package id.rembuk.ui.plan;

import id.rembuk.domain.Ids;
import id.rembuk.domain.UserError;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanFinding;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.PlanTotals;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.task.TaskRunner;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.SaveStatus;
import id.rembuk.usecase.PlanCells;
import id.rembuk.usecase.PlanPaste;
import id.rembuk.usecase.Plans;
import id.rembuk.usecase.WorkspaceSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;

/**
 * What the place Rencana OPD shows and does. An edit is shown at once and saved on the WRITE lane; what cannot be saved
 * stays in its cell with the reason. Every change of the workspace, from here or elsewhere, arrives through its feed.
 */
final class PlanViewModel {
    private static final String FOLDED = "rencana.lipat";
    private static final int MOST_READINGS = 3;

    private final WorkspaceSession session;
    private final Plans plans;
    private final TaskRunner tasks;
    private final Messages messages;
    private final Consumer<Throwable> failed;
    private final PlanRows rows = new PlanRows();
    private final PlanChecks checks;
    private final SaveStatus saveStatus;
    private final PlanSaving saving;
    private final PlanBlocks blocks;
    private final PlanFollowing following;
    private final ReadOnlyObjectWrapper<Loaded> loaded = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PlanTotals> totals = new ReadOnlyObjectWrapper<>(PlanTotals.of(List.of()));
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<PlanRow> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<PlanFilter> filter = new SimpleObjectProperty<>(PlanFilter.NONE);
    private Consumer<Runnable> painted = Runnable::run;
    private Map<String, String> arrangements = new HashMap<>();
    private boolean closed;
    private String wanted;

    /** What was read when the place was opened. */
    record Loaded(PlanCells cells, Cycle cycle, boolean practice) {}

    /** A line below the table about what just happened; the error is null when all went well. */
    record Notice(String text, UserError error) {}

    /** @param failed is told of every failure that belongs to no field */
    PlanViewModel(
            WorkspaceSession session,
            TaskRunner tasks,
            Messages messages,
            SaveStatus saveStatus,
            Consumer<Throwable> failed) {
        this.session = session;
        plans = session.plans();
        this.tasks = tasks;
        this.messages = messages;
        this.failed = failed;
        this.saveStatus = saveStatus;
        saving = new PlanSaving(plans, tasks, saveStatus, failed, this::refused);
        checks = new PlanChecks(rows, this::cells, tasks, failed);
        blocks = new PlanBlocks(rows, this::cells, plans, saving, this::pasted);
        following = new PlanFollowing(session, tasks, this::load, this::refresh, failed);
        checks.countsProperty().addListener((o, was, now) -> shown()); // a filter by finding follows the findings
        filter.addListener((o, was, now) -> {
            rows.filter(now);
            shown();
        });
    }

    /** Whether nothing can be saved: the file can only be read, or a save has failed and is not mended. */
    boolean isLocked() {
        return saveStatus.isReadOnly() || saveStatus.failingProperty().get();
    }

    /** Folds the groups that were folded last time, and keeps what is folded from now on. */
    void remember(Map<String, String> kept) {
        arrangements = kept;
        rows.fold(Arrays.asList(kept.getOrDefault(FOLDED, "").split(",", -1)));
    }

    /** Puts off what the picture of the lines does not wait for. */
    void whenPainted(Consumer<Runnable> later) {
        painted = later;
    }

    void open() {
        closed = false;
        following.begin();
        load();
    }

    void close() {
        closed = true;
        following.end();
    }

    ObservableList<PlanRow> rows() {
        return rows.visible();
    }

    /** Number of lines, whatever the filter. */
    int size() {
        return rows.size();
    }

    /** Lists and years; null until everything is read. */
    ReadOnlyObjectProperty<Loaded> loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<PlanTotals> totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    /** How many lines have a finding of each kind. */
    ReadOnlyObjectProperty<Map<PlanFinding.Kind, Integer>> findingsProperty() {
        return checks.countsProperty();
    }

    ReadOnlyObjectProperty<Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    ObjectProperty<PlanRow> selectedProperty() {
        return selected;
    }

    ObjectProperty<PlanFilter> filterProperty() {
        return filter;
    }

    /** What checks the lines and knows the next finding. */
    PlanChecks checks() {
        return checks;
    }

    /** What fills down and pastes. */
    PlanBlocks blocks() {
        return blocks;
    }

    PlanCells cells() {
        return loaded.get().cells();
    }

    Messages messages() {
        return messages;
    }

    PlanRow row(String id) {
        return rows.byId(id);
    }

    private void load() {
        tasks.run(Lane.READ, "plan.load", progress -> {
                    PlanCells cells = new PlanCells(plans.catalogue(), messages);
                    boolean practice = session.situation().identity().practice();
                    return new Read(new Loaded(cells, session.situation().cycle(), practice), plans.lines());
                })
                .onSuccess(this::take)
                .onFailure(failed);
    }

    private record Read(Loaded loaded, List<PlanLine> lines) {}

    private void take(Read read) {
        rows.load(read.lines(), read.loaded().cells());
        loaded.set(read.loaded());
        shown();
        painted.accept(() -> {
            if (!closed) {
                prepareSearch().onEnd(this::check);
            }
        });
        selectWanted();
    }

    private void refresh(Collection<String> ids, List<PlanLine> found) {
        if (loaded.get() == null || ids.isEmpty()) {
            return;
        }
        rows.update(ids, found);
        shown();
        check();
        selectWanted();
    }

    /** Checks the lines, unless the place was left meanwhile. */
    private void check() {
        if (!closed) {
            checks.all();
        }
    }

    private void shown() {
        totals.set(rows.totals());
    }

    /** Writes the texts the filter searches before they are asked for. */
    private Job<?> prepareSearch() {
        PlanSearchText writer = new PlanSearchText(cells().catalogue());
        List<PlanRow> all = rows.all();
        List<PlanLine> lines = all.stream().map(PlanRow::line).toList();
        return tasks.run(Lane.WORK, "plan.search-text", progress -> lines.stream()
                        .map(writer::of)
                        .toList())
                .onSuccess(texts -> {
                    for (int i = 0; i < lines.size(); i++) {
                        all.get(i).searchText(lines.get(i), texts.get(i));
                    }
                })
                .onFailure(failed);
    }

    /**
     * Takes what was typed into a cell. A text that cannot be read stays in the cell with the reason.
     *
     * @return whether the text was taken
     */
    boolean edit(PlanRow row, PlanField field, String text) {
        UnaryOperator<PlanLine> change;
        try {
            change = cells().read(field, text);
        } catch (UserError e) {
            row.keep(field, new PlanRow.Kept(text, e, false));
            notice.set(new Notice("", e));
            return false;
        }
        row.drop(field);
        notice.set(cells().meaning(field, text).map(read -> readAs(text, read)).orElse(null));
        save(row, field, text, change);
        return true;
    }

    private Notice readAs(String text, String read) {
        return new Notice(messages.get("plan.notice.read-as", text.strip(), read), null);
    }

    /** Shows a change at once and saves it; nothing happens when it changes nothing. */
    void save(PlanRow row, PlanField field, String text, UnaryOperator<PlanLine> change) {
        if (change.apply(row.line()).equals(row.line())) {
            return;
        }
        saving.tell(commit(row, field, text, change));
    }

    /** The same for a field that tells the window itself how saving goes. */
    Job<Optional<Change>> commit(PlanRow row, PlanField field, String text, UnaryOperator<PlanLine> change) {
        PlanRow.Pending edit = row.begin(field, text, change);
        checks.one(row);
        return saving.edit(row, edit);
    }

    private void refused(PlanRow row, UserError error) {
        checks.one(row);
        notice.set(new Notice("", error));
    }

    /** The same for text typed into a form field, which shows a refusal itself. */
    Job<?> commitText(PlanRow row, PlanField field, String text) {
        try {
            return commit(row, field, text, cells().read(field, text));
        } catch (UserError e) {
            return saving.refuse(field, e);
        }
    }

    /** Adds an empty line to an OPD; it stands in the table before it is on the disk. */
    PlanRow add(String organisationId) {
        return add(organisationId, UnaryOperator.identity());
    }

    /** The same for a line in which something is filled in already. */
    PlanRow add(String organisationId, UnaryOperator<PlanLine> prepare) {
        String id = Ids.next();
        PlanRow row =
                rows.add(prepare.apply(PlanLine.blank(id, loaded.get().cycle().id(), Long.MAX_VALUE, organisationId)));
        checks.one(row);
        shown();
        saving.run("plan.add", () -> plans.add(id, organisationId, prepare)).onFailure(failure -> {
            rows.remove(id);
            shown();
        });
        return row;
    }

    void duplicate(List<PlanRow> lines) {
        List<String> ids = lines.stream().map(PlanRow::id).toList();
        saving.run("plan.duplicate", () -> plans.duplicate(ids))
                .onSuccess(change ->
                        change.ifPresent(c -> select(c.touched().get(0).id())));
    }

    void delete(List<PlanRow> lines) {
        List<String> ids = lines.stream().map(PlanRow::id).toList();
        saving.run("plan.delete", () -> plans.delete(ids));
    }

    /** Moves a line up (−1) or down (+1) inside its OPD. */
    void move(PlanRow row, int by) {
        int at = rows.all().indexOf(row) + by;
        if (at < 0 || at >= rows.all().size()) {
            return;
        }
        PlanRow other = rows.all().get(at);
        if (Objects.equals(other.line().organisationId(), row.line().organisationId())) {
            saving.run("plan.move", () -> plans.swap(row.id(), other.id()));
        }
    }

    private void pasted(PlanPaste block) {
        List<String> said = new ArrayList<>();
        said.add(messages.get("plan.notice.pasted", String.valueOf(block.rows().size())));
        block.readings().stream()
                .limit(MOST_READINGS)
                .forEach(one -> said.add(messages.get("plan.notice.read-as", one.text(), one.meaning())));
        int more = block.readings().size() - MOST_READINGS;
        if (more > 0) {
            said.add(messages.get("plan.notice.read-as-more", Formats.number(more)));
        }
        notice.set(new Notice(String.join(" ", said), null));
    }

    /** While a cell is being edited the rows keep their places; what arrived meanwhile is shown afterwards. */
    void hold(boolean editing) {
        rows.hold(editing);
    }

    void fold(PlanRow.Group group, boolean fold) {
        rows.fold(group.organisationId(), fold);
        arrangements.put(FOLDED, String.join(",", rows.folded()));
    }

    void sort(java.util.Comparator<PlanRow> order) {
        rows.order(order);
    }

    /** Selects a line now or as soon as it is read, dropping a filter that hides it. */
    void select(String id) {
        wanted = id;
        selectWanted();
    }

    private void selectWanted() {
        PlanRow row = wanted == null ? null : rows.byId(wanted);
        if (row != null) {
            wanted = null;
            rows.uncover(row);
            filter.set(rows.filter());
            selected.set(row);
        }
    }
}
