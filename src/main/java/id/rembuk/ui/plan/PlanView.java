package id.rembuk.ui.plan;

import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanTotals;
import id.rembuk.text.ErrorText;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.ActionButtons;
import id.rembuk.ui.kit.DataLatihanMark;
import id.rembuk.ui.kit.EmptyState;
import id.rembuk.ui.kit.Inspector;
import id.rembuk.ui.kit.PageHeader;
import id.rembuk.ui.kit.Place;
import id.rembuk.ui.kit.Screen;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.TotalsBar;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.PlanPaste;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The place Rencana OPD: all plan lines as a table that is typed into like a spreadsheet, with one line in full beside it. */
public final class PlanView implements Screen {
    private final ScreenContext context;
    private final Messages messages;
    private final PlanViewModel model;
    private final PlanTable table;
    private final PlanFilterBar filters;
    private final PlanInspector form;
    private final Inspector inspector;
    private final PlanFindingList findings;
    private final PlanPasteReport pasteReport;
    private final PageHeader header;
    private final Label notice = new Label();
    private final TotalsBar totals = new TotalsBar();
    private final BorderPane root = new BorderPane();
    private final VBox filled;
    private final InvalidationListener onRow = o -> showRow();
    private PlanRow shownRow;

    public PlanView(ScreenContext context) {
        this.context = context;
        messages = context.messages();
        model = new PlanViewModel(
                context.session(), context.tasks(), messages, context.saveStatus(), context.dialogs()::error);
        table = new PlanTable(model, context.saveStatus(), context.look());
        filters = new PlanFilterBar(model, table);
        form = new PlanInspector(model, context);
        findings = new PlanFindingList(model);
        inspector = new Inspector(messages);
        inspector.setId("plan-inspector");
        inspector.afterClose(() -> table.node().requestFocus());
        ActionButtons buttons = new ActionButtons(messages, context.navigator());
        inspector.foot(buttons.button(UiAction.NEXT_FINDING));
        pasteReport = new PlanPasteReport(messages, () -> table.node().requestFocus());
        header = new PageHeader(messages.get("plan.title"));
        header.actions(
                buttons.button(UiAction.EXPORT_WORKPLAN), buttons.primary(UiAction.NEW_ROW, messages.get("plan.add")));
        notice.setId("plan-notice");
        notice.getStyleClass().add("plan-notice");
        notice.setWrapText(true);
        notice.managedProperty().bind(notice.visibleProperty());
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        filled = new VBox(filters, table.node(), pasteReport, notice, totals);
        filled.setMinWidth(0);
        root.setTop(header);
        table.node().setPlaceholder(new Label(messages.get("plan.none-shown")));
        listen();
    }

    private void listen() {
        model.loadedProperty().addListener((o, was, now) -> loaded(now));
        model.totalsProperty().addListener((o, was, now) -> show(now));
        model.findingsProperty().addListener((o, was, now) -> findings.show(now));
        model.noticeProperty().addListener((o, was, now) -> show(now));
        model.selectedProperty().addListener((o, was, now) -> select(now));
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void open() {
        model.open();
    }

    @Override
    public void close() {
        form.leave();
        model.close();
    }

    @Override
    public void reveal(RecordRef ref) {
        if (ref.kind() == RecordKind.PLAN_LINE) {
            model.select(ref.id());
        }
    }

    @Override
    public boolean perform(UiAction action) {
        if (model.loadedProperty().get() == null) {
            return false;
        }
        switch (action) {
            case NEW_ROW -> add();
            case DUPLICATE_ROW -> model.duplicate(table.selectedLines());
            case DELETE_ROW -> delete();
            case FILL_DOWN -> fillDown();
            case COPY -> copy();
            case PASTE -> paste();
            case NEXT_FINDING -> nextFinding();
            case FILTER -> filters.focusText();
            case TOGGLE_INSPECTOR -> toggleInspector();
            case MOVE_UP -> move(-1);
            case MOVE_DOWN -> move(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void add() {
        String body = bodyForNewLine();
        if (body == null) {
            context.navigator().go(Place.PENGATURAN);
            return;
        }
        PlanRow row = model.add(body);
        showContent();
        table.focus(row, PlanColumn.OUTPUT);
    }

    /** The OPD that is filtered by, else the one under the cursor, else the first. */
    private String bodyForNewLine() {
        if (model.filterProperty().get().organisationId() != null) {
            return model.filterProperty().get().organisationId();
        }
        PlanRow row = table.current();
        if (row != null && row.isGroup()) {
            return row.state().group().organisationId();
        }
        if (row != null && row.line().organisationId() != null) {
            return row.line().organisationId();
        }
        return model.cells().catalogue().organisations().stream()
                .map(Organisation::id)
                .findFirst()
                .orElse(null);
    }

    private void delete() {
        List<PlanRow> lines = table.selectedLines();
        if (!lines.isEmpty()) {
            model.delete(lines);
        }
    }

    private void move(int by) {
        if (table.current() != null && !table.current().isGroup()) {
            model.move(table.current(), by);
        }
    }

    private void fillDown() {
        List<PlanField> fields = table.selectedColumns().stream()
                .map(PlanColumn::field)
                .filter(field -> field != null)
                .toList();
        model.blocks().fillDown(table.selectedLines(), fields);
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(table.copied());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        PlanRow row = table.current();
        if (text == null || text.isEmpty() || row == null) {
            return;
        }
        PlanPaste block = model.blocks().paste(text, table.fieldsFromCursor(), row);
        if (!block.problems().isEmpty()) {
            pasteReport.show(block);
        } else {
            pasteReport.setVisible(false);
        }
    }

    private void nextFinding() {
        model.checks().next(table.current()).ifPresent(found -> {
            notice.setText(table.texts().of(found.finding()));
            notice.getStyleClass().remove("t-danger");
            notice.setVisible(true);
            root.layout(); // the notice takes room from the table before the row is brought into view
            PlanColumn column = PlanTable.of(found.finding().field());
            if (table.column(column).isVisible()) {
                table.focus(found.row(), column);
            } else {
                table.focus(found.row(), PlanColumn.CHECK);
                inspector.open();
                form.focus(found.finding());
            }
        });
    }

    private void toggleInspector() {
        boolean inside = inspector.isOpen() && context.look() != null && hasFocus();
        if (inspector.isOpen() && !inside && shownRow != null) {
            form.lookup("#plan-output").requestFocus();
        } else {
            inspector.toggle();
        }
    }

    private boolean hasFocus() {
        javafx.scene.Node at = root.getScene() == null ? null : root.getScene().getFocusOwner();
        while (at != null && at != inspector) {
            at = at.getParent();
        }
        return at == inspector;
    }

    private void loaded(PlanViewModel.Loaded now) {
        header.title(messages.get("plan.title.year", String.valueOf(now.cycle().planningYear())));
        table.years(now.cycle().activityYear(), now.cycle().planningYear());
        if (now.practice()) {
            header.marks(new DataLatihanMark(messages));
        }
        form.catalogue();
        inspector.show(messages.get("plan.inspector.none"), findings, form);
        showContent();
    }

    private void showContent() {
        if (model.loadedProperty().get() == null) {
            return;
        }
        boolean empty = model.size() == 0;
        root.setCenter(empty ? empty() : filled);
        root.setRight(empty ? null : inspector);
    }

    private EmptyState empty() {
        boolean bodies = !model.cells().catalogue().organisations().isEmpty();
        List<EmptyState.Choice> choices = new ArrayList<>();
        if (bodies) {
            choices.add(choice("plan-empty-add", "bi-plus", "plan.empty.add", "plan.empty.add-why", this::add));
        } else {
            choices.add(choice(
                    "plan-empty-bodies",
                    "bi-building",
                    "plan.empty.bodies",
                    "plan.empty.bodies-why",
                    () -> context.navigator().go(Place.PENGATURAN)));
        }
        return new EmptyState(
                messages.get("plan.empty.title"),
                messages.get(bodies ? "plan.empty.why" : "plan.empty.no-bodies"),
                choices);
    }

    private EmptyState.Choice choice(String id, String icon, String titleKey, String whyKey, Runnable act) {
        return new EmptyState.Choice(id, icon, messages.get(titleKey), messages.get(whyKey), act);
    }

    private void show(PlanTotals now) {
        boolean wasEmpty = root.getCenter() != filled;
        if (wasEmpty != (model.size() == 0)) {
            showContent();
        }
        List<TotalsBar.Total> cells = new ArrayList<>();
        cells.add(new TotalsBar.Total(
                messages.get("plan.total.visible"),
                messages.get("plan.total.lines", Formats.number(now.lines()), Formats.number(now.organisations()))));
        String budget = messages.get("plan.total.budget");
        int unknown = now.unknownBudgets();
        cells.add(new TotalsBar.Total(
                unknown == 0 ? budget : budget + " · " + messages.get("plan.total.unknown", Formats.number(unknown)),
                Formats.rupiah(now.budget())));
        cells.add(new TotalsBar.Total(messages.get("plan.total.share"), Formats.rupiah(now.share())));
        now.reachingPercent()
                .ifPresent(
                        p -> cells.add(new TotalsBar.Total(messages.get("plan.total.reaching"), Formats.percent(p))));
        now.governancePercent()
                .ifPresent(
                        p -> cells.add(new TotalsBar.Total(messages.get("plan.total.governance"), Formats.percent(p))));
        totals.show(cells);
    }

    private void show(PlanViewModel.Notice now) {
        notice.setVisible(now != null);
        notice.getStyleClass().remove("t-danger");
        if (now == null) {
            return;
        }
        if (now.error() == null) {
            notice.setText(now.text());
        } else {
            notice.setText(ErrorText.of(
                            messages,
                            now.error().code(),
                            now.error().arguments().toArray())
                    .oneLine());
            notice.getStyleClass().add("t-danger");
        }
    }

    private void select(PlanRow row) {
        if (shownRow != null) {
            shownRow.stateProperty().removeListener(onRow);
        }
        shownRow = row;
        if (row != null) {
            row.stateProperty().addListener(onRow);
            if (table.current() != row) {
                table.focus(row, table.currentColumn());
            }
        }
        showRow();
    }

    private void showRow() {
        form.show(shownRow);
        String body = shownRow == null ? "" : table.cells().text(PlanField.OWNER, shownRow.line());
        inspector.title(
                shownRow == null
                        ? messages.get("plan.inspector.none")
                        : messages.get("plan.inspector.line", Formats.number(shownRow.number()), body));
    }
}
