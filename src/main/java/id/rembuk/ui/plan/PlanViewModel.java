package id.rembuk.ui.plan;

import id.rembuk.domain.Ids;
import id.rembuk.domain.UserError;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.plan.CrossCheck;
import id.rembuk.domain.plan.LineCheck;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanFinding;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.PlanTotals;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.task.TaskRunner;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.SaveStatus;
import id.rembuk.usecase.PlanCells;
import id.rembuk.usecase.PlanPaste;
import id.rembuk.usecase.Plans;
import id.rembuk.usecase.WorkspaceSession;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    private final WorkspaceSession session;
    private final Plans plans;
    private final TaskRunner tasks;
    private final Messages messages;
    private final SaveStatus saveStatus;
    private final Consumer<Throwable> failed;
    private final PlanRows rows = new PlanRows();
    private final ReadOnlyObjectWrapper<Loaded> loaded = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PlanTotals> totals = new ReadOnlyObjectWrapper<>(PlanTotals.of(List.of()));
    private final ReadOnlyObjectWrapper<Map<PlanFinding.Kind, Integer>> findings =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<PlanRow> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<PlanFilter> filter = new SimpleObjectProperty<>(PlanFilter.NONE);
    private Runnable unsubscribe = () -> {};
    private boolean checking;
    private boolean checkAgain;
    private String wanted;
    private PlanFinding.Kind lastFinding;

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
        this.saveStatus = saveStatus;
        this.failed = failed;
        filter.addListener((o, was, now) -> {
            rows.filter(now);
            shown();
        });
    }

    void open() {
        unsubscribe = session.changes().subscribe(this::heard);
        load();
    }

    void close() {
        unsubscribe.run();
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
        return findings.getReadOnlyProperty();
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
        check();
        selectWanted();
    }

    private void heard(Change change) {
        if (change.touched().stream().anyMatch(ref -> refersTo(ref.kind()))) {
            load();
            return;
        }
        List<String> ids = change.touched().stream()
                .filter(ref -> ref.kind() == RecordKind.PLAN_LINE)
                .map(RecordRef::id)
                .toList();
        if (!ids.isEmpty()) {
            tasks.run(Lane.READ, "plan.refresh", progress -> plans.lines(ids))
                    .onSuccess(found -> refresh(ids, found))
                    .onFailure(failed);
        }
    }

    private static boolean refersTo(RecordKind kind) {
        return kind == RecordKind.ORGANISATION || kind == RecordKind.AREA || kind == RecordKind.CYCLE;
    }

    private void refresh(Collection<String> ids, List<PlanLine> found) {
        if (loaded.get() == null) {
            return;
        }
        rows.update(ids, found);
        shown();
        check();
        selectWanted();
    }

    private void shown() {
        totals.set(rows.totals());
        findings.set(rows.findingCounts());
    }

    /** Checks all lines away from the window; a change meanwhile starts it once more. */
    private void check() {
        if (checking) {
            checkAgain = true;
            return;
        }
        checking = true;
        PlanCells cells = cells();
        List<PlanLine> lines = rows.all().stream().map(PlanRow::line).toList();
        tasks.run(Lane.WORK, "plan.check", progress -> checked(cells, lines))
                .onSuccess(this::takeFindings)
                .onFailure(failed)
                .onEnd(() -> {
                    checking = false;
                    if (checkAgain) {
                        checkAgain = false;
                        check();
                    }
                });
    }

    private record Checked(Map<String, List<PlanFinding>> own, Map<String, List<PlanFinding>> across) {}

    private static Checked checked(PlanCells cells, List<PlanLine> lines) {
        LineCheck check = new LineCheck(cells.catalogue().nomenclature());
        Map<String, List<PlanFinding>> own = new HashMap<>();
        lines.forEach(line -> own.put(line.id(), check.of(line)));
        return new Checked(own, new CrossCheck(cells.catalogue().desa()).of(lines));
    }

    private void takeFindings(Checked checked) {
        for (PlanRow row : rows.all()) {
            row.ownFindings(checked.own().getOrDefault(row.id(), List.of()));
            row.findingsAcross(checked.across().getOrDefault(row.id(), List.of()));
        }
        if (filter.get().finding() != null) {
            rows.show();
        }
        shown();
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
        notice.set(readingOf(field, text, row, change));
        save(row, field, text, change);
        return true;
    }

    /** Says what an amount in words was read as. */
    private Notice readingOf(PlanField field, String text, PlanRow row, UnaryOperator<PlanLine> change) {
        boolean money = field == PlanField.BUDGET || field == PlanField.SHARE;
        if (!money || !id.rembuk.text.NumberReading.rupiah(text).worded()) {
            return null;
        }
        String read = cells().text(field, change.apply(row.line()));
        return new Notice(messages.get("plan.notice.read-as", text.strip(), "Rp " + read), null);
    }

    /** Shows a change at once and saves it; nothing happens when it changes nothing. */
    void save(PlanRow row, PlanField field, String text, UnaryOperator<PlanLine> change) {
        if (change.apply(row.line()).equals(row.line())) {
            return;
        }
        saveStatus.waiting();
        commit(row, field, text, change)
                .onSuccess(done -> saveStatus.saved(LocalTime.now(ZoneId.systemDefault())))
                .onFailure(failure -> {
                    if (SaveStatus.meansNotSaved(failure)) {
                        saveStatus.failed();
                    } else {
                        saveStatus.refused();
                    }
                });
    }

    /** The same for a field that tells the window itself how saving goes. */
    Job<Optional<Change>> commit(PlanRow row, PlanField field, String text, UnaryOperator<PlanLine> change) {
        PlanRow.Pending edit = row.begin(field, text, change);
        row.ownFindings(new LineCheck(cells().catalogue().nomenclature()).of(row.line()));
        shown();
        return tasks.run(Lane.WRITE, Plans.editKey(field), progress -> plans.change(row.id(), field, change))
                .onSuccess(done -> row.saved(edit))
                .onFailure(failure -> {
                    UserError error =
                            failure instanceof UserError known ? known : new UserError(failure, "plan.not-saved");
                    row.notSaved(edit, error, SaveStatus.meansNotSaved(failure));
                    notice.set(new Notice("", error));
                });
    }

    /** The same for text typed into a form field, which shows a refusal itself. */
    Job<?> commitText(PlanRow row, PlanField field, String text) {
        try {
            return commit(row, field, text, cells().read(field, text));
        } catch (UserError e) {
            return tasks.run(Lane.WORK, Plans.editKey(field), progress -> {
                throw e;
            });
        }
    }

    /** Adds an empty line to an OPD; it stands in the table before it is on the disk. */
    PlanRow add(String organisationId) {
        String id = Ids.next();
        PlanRow row = rows.add(PlanLine.blank(id, loaded.get().cycle().id(), Long.MAX_VALUE, organisationId));
        row.ownFindings(new LineCheck(cells().catalogue().nomenclature()).of(row.line()));
        shown();
        run("plan.add", () -> plans.add(id, organisationId, UnaryOperator.identity()))
                .onFailure(failure -> {
                    rows.remove(id);
                    shown();
                });
        return row;
    }

    void duplicate(List<PlanRow> lines) {
        List<String> ids = lines.stream().map(PlanRow::id).toList();
        run("plan.duplicate", () -> plans.duplicate(ids))
                .onSuccess(change ->
                        change.ifPresent(c -> select(c.touched().get(0).id())));
    }

    void delete(List<PlanRow> lines) {
        List<String> ids = lines.stream().map(PlanRow::id).toList();
        run("plan.delete", () -> plans.delete(ids));
    }

    /** Moves a line up (−1) or down (+1) inside its OPD. */
    void move(PlanRow row, int by) {
        int at = rows.all().indexOf(row) + by;
        if (at < 0 || at >= rows.all().size()) {
            return;
        }
        PlanRow other = rows.all().get(at);
        if (java.util.Objects.equals(other.line().organisationId(), row.line().organisationId())) {
            run("plan.move", () -> plans.swap(row.id(), other.id()));
        }
    }

    /** Copies fields of the first line into the others, as one edit. */
    void fillDown(List<PlanRow> lines, Collection<PlanField> fields) {
        if (lines.size() < 2 || fields.isEmpty()) {
            return;
        }
        PlanLine source = lines.get(0).line();
        UnaryOperator<PlanLine> change = UnaryOperator.identity();
        for (PlanField field : fields) {
            UnaryOperator<PlanLine> next = cells().read(field, cells().text(field, source));
            UnaryOperator<PlanLine> before = change;
            change = line -> next.apply(before.apply(line));
        }
        UnaryOperator<PlanLine> all = change;
        List<String> ids = lines.stream().skip(1).map(PlanRow::id).toList();
        EditName name = EditName.of("plan.fill", String.valueOf(ids.size()));
        run("plan.fill", () -> plans.changeAll(ids, name, all));
    }

    /** Reads a block of a spreadsheet; it is pasted only when every cell was understood. */
    PlanPaste paste(String clipboard, List<PlanField> fields, PlanRow first) {
        List<String> below = new HashSet<>(rows.visible()).contains(first) ? linesFrom(first) : List.of();
        PlanPaste block = PlanPaste.read(cells(), clipboard, fields, below);
        if (block.isAccepted()) {
            String organisationId = first.isGroup()
                    ? first.state().group().organisationId()
                    : first.line().organisationId();
            run("plan.paste", () -> plans.paste(block, organisationId))
                    .onSuccess(change -> notice.set(new Notice(
                            messages.get(
                                    "plan.notice.pasted",
                                    String.valueOf(block.rows().size())),
                            null)));
        }
        return block;
    }

    /** Visible lines of the same OPD from this one downwards. */
    private List<String> linesFrom(PlanRow first) {
        if (first.isGroup()) {
            return List.of();
        }
        return rows.visible().stream()
                .skip(rows.visible().indexOf(first))
                .takeWhile(row -> !row.isGroup())
                .map(PlanRow::id)
                .toList();
    }

    private Job<Optional<Change>> run(String name, java.util.function.Supplier<Optional<Change>> work) {
        saveStatus.waiting();
        return tasks.run(Lane.WRITE, name, progress -> work.get())
                .onSuccess(done -> saveStatus.saved(LocalTime.now(ZoneId.systemDefault())))
                .onFailure(failure -> {
                    if (SaveStatus.meansNotSaved(failure)) {
                        saveStatus.failed();
                    } else {
                        saveStatus.refused();
                    }
                    failed.accept(failure);
                });
    }

    /** While a cell is being edited the rows keep their places; what arrived meanwhile is shown afterwards. */
    void hold(boolean editing) {
        rows.hold(editing);
    }

    void fold(PlanRow.Group group, boolean fold) {
        rows.fold(group.organisationId(), fold);
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

    /** A finding and the row it is in. */
    record Found(PlanRow row, PlanFinding finding) {}

    /** The next finding after a row among the visible lines, going round; several of one row come one after the other. */
    Optional<Found> nextFinding(PlanRow from) {
        List<PlanRow> lines =
                rows.visible().stream().filter(row -> !row.isGroup()).toList();
        int at = Math.max(0, lines.indexOf(from));
        PlanFinding.Kind kind = filter.get().finding();
        for (int i = 0; i <= lines.size() && !lines.isEmpty(); i++) {
            PlanRow row = lines.get((at + i) % lines.size());
            for (PlanFinding finding : row.findings()) {
                boolean after = i > 0 || lastFinding == null || finding.kind().compareTo(lastFinding) > 0;
                if (after && (kind == null || finding.kind() == kind)) {
                    lastFinding = finding.kind();
                    return Optional.of(new Found(row, finding));
                }
            }
            lastFinding = null;
        }
        return Optional.empty();
    }
}
