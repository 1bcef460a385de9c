package id.rembuk.ui.plan;

import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.plan.PlanFinding;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.ActionButtons;
import id.rembuk.ui.kit.AfterPulse;
import id.rembuk.ui.kit.DataLatihanMark;
import id.rembuk.ui.kit.EmptyState;
import id.rembuk.ui.kit.FocusMove;
import id.rembuk.ui.kit.Narrowing;
import id.rembuk.ui.kit.PageHeader;
import id.rembuk.ui.kit.Place;
import id.rembuk.ui.kit.Screen;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.Skins;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.readiness.PlanGap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
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
    private final Region filterRoom = new Region();
    private final PlanSide side;
    private final PlanPasteReport pasteReport;
    private final PlanDoings doings;
    private final PageHeader header;
    private final PlanFoot foot;
    private final BorderPane root = new BorderPane();
    private final PlanGapBox gaps;
    private final VBox filled;
    private PlanFilterBar filters;

    public PlanView(ScreenContext context) {
        this.context = context;
        messages = context.messages();
        model = new PlanViewModel(
                context.session(), context.tasks(), messages, context.saveStatus(), context.dialogs()::error);
        model.remember(context.look().arrangements());
        model.whenPainted(work -> AfterPulse.of(root, work));
        table = new PlanTable(model, context.look());
        side = new PlanSide(model, table, context);
        pasteReport = new PlanPasteReport(messages, table.texts(), () -> {
            table.node().requestFocus();
            showContent();
        });
        doings = new PlanDoings(model, table, pasteReport);
        foot = new PlanFoot(messages);
        ActionButtons buttons = new ActionButtons(messages, context.navigator());
        header = new PageHeader(messages.get("plan.title"));
        header.actions(
                buttons.button(UiAction.IMPORT, messages.get("import.ui.short")),
                buttons.button(UiAction.EXPORT_WORKPLAN),
                buttons.primary(UiAction.NEW_ROW, messages.get("plan.add")));
        gaps = new PlanGapBox(context, this::fillGap);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        filterRoom.getStyleClass().add("plan-filter-room");
        filled = new VBox(gaps, filterRoom, table.node(), pasteReport, foot);
        filled.setMinWidth(0);
        BorderPane.setAlignment(filled, Pos.TOP_LEFT); // what does not fit leaves below, not over the heading
        root.setTop(header);
        root.setCenter(filled); // the table is built while its lines are read
        root.setRight(side.pane());
        table.node().setPlaceholder(new Label());
        listen();
    }

    private void listen() {
        // told of every value: what compares the old with the new has the equality of records linked at every start
        model.loadedProperty().addListener(o -> loaded(model.loadedProperty().get()));
        model.totalsProperty().addListener(o -> {
            if ((root.getCenter() == filled) == isEmpty()) {
                showContent();
            }
            foot.show(model.totalsProperty().get());
        });
        model.noticeProperty().addListener((o, was, now) -> foot.show(now));
        model.selectedProperty().addListener((o, was, now) -> select(now));
        model.selectedProperty().addListener((o, was, now) -> {
            if (now != null) {
                context.navigator().selected(new RecordRef(RecordKind.PLAN_LINE, now.id()));
            }
        });
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
        side.leave();
        gaps.leave();
        model.close();
    }

    @Override
    public void reveal(RecordRef ref) {
        if (ref.kind() == RecordKind.PLAN_LINE) {
            model.select(ref.id());
        }
    }

    @Override
    public void narrow(Narrowing to) {
        Optional<PlanGap.Kind> gap = Arrays.stream(PlanGap.Kind.values())
                .filter(kind -> kind.name().equals(to.only()))
                .findFirst();
        if (gap.isPresent()) {
            model.filterProperty().set(PlanFilter.NONE);
            gaps.ask(gap.get());
            showContent();
        } else {
            gaps.leave();
            model.filterProperty().set(PlanFilter.NONE.withFinding(PlanFinding.Kind.valueOf(to.only())));
        }
    }

    @Override
    public boolean perform(UiAction action) {
        if (model.loadedProperty().get() == null) {
            return false;
        }
        switch (action) {
            case NEW_ROW -> add();
            case DUPLICATE_ROW -> doings.duplicate();
            case DELETE_ROW -> doings.delete();
            case FILL_DOWN -> doings.fillDown();
            case COPY -> doings.copy();
            case PASTE -> paste();
            case NEXT_FINDING -> nextFinding();
            case FILTER -> filters().focusText();
            case TOGGLE_INSPECTOR -> side.pane().toggle();
            case MOVE_UP -> doings.move(-1);
            case MOVE_DOWN -> doings.move(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void add() {
        add(doings.bodyForNewLine(), UnaryOperator.identity());
    }

    private void fillGap(PlanGap gap) {
        add(gap.bodyId() == null ? doings.bodyForNewLine() : gap.bodyId(), gap::begin);
    }

    private void add(String body, UnaryOperator<PlanLine> prepare) {
        if (model.isLocked()) {
            return;
        }
        if (body == null) {
            context.navigator().go(Place.PENGATURAN);
            return;
        }
        PlanRow row = model.add(body, prepare);
        showContent();
        table.focus(row, PlanColumn.OUTPUT);
    }

    /** Into a plan without lines too: the table then shows what came, or what was not understood. */
    private void paste() {
        show(false);
        table.node().requestFocus();
        if (!doings.paste()) {
            showContent();
        }
    }

    private void nextFinding() {
        model.checks().next(table.current()).ifPresent(found -> {
            foot.tell(table.texts().of(found.finding()));
            root.layout(); // the notice takes room from the table before the row is brought into view
            PlanColumn column = PlanTable.of(found.finding().field());
            if (table.column(column).isVisible()) {
                table.focus(found.row(), column);
            } else {
                table.focus(found.row(), PlanColumn.CHECK);
                side.mend(found.finding());
            }
        });
    }

    private void loaded(PlanViewModel.Loaded now) {
        header.title(messages.get("plan.title.year", String.valueOf(now.cycle().planningYear())));
        table.years(now.cycle().activityYear(), now.cycle().planningYear());
        if (now.practice()) {
            header.marks(new DataLatihanMark(messages));
        }
        side.catalogue();
        table.node().setPlaceholder(new Label(messages.get("plan.none-shown")));
        showContent();
        if (!table.node().getSortOrder().isEmpty()) {
            table.node().sort(); // by a heading that was clicked while the lines were read
        }
        if (filters == null) {
            AfterPulse.of(root, this::complete);
        }
    }

    /** What the table does not wait for: it keeps its room until the table has been painted. */
    private void complete() {
        filters();
        side.complete();
    }

    /** Above the table; each of them holds a list of its own. */
    private PlanFilterBar filters() {
        if (filters == null) {
            filters = new PlanFilterBar(model, table);
            Skins.give(filters);
            filled.getChildren().set(filled.getChildren().indexOf(filterRoom), filters);
        }
        return filters;
    }

    private void showContent() {
        if (model.loadedProperty().get() == null) {
            return;
        }
        show(isEmpty());
    }

    private boolean isEmpty() {
        return model.size() == 0 && !gaps.isVisible() && !pasteReport.isVisible();
    }

    private void show(boolean empty) {
        FocusMove.replace(root, empty ? empty() : filled);
        root.setRight(empty ? null : side.pane());
    }

    private EmptyState empty() {
        boolean bodies = !model.cells().catalogue().organisations().isEmpty();
        EmptyState.Choice choice = bodies
                ? choice("plan-empty-add", "bi-plus", "plan.empty.add", "plan.empty.add-why", this::add)
                : choice(
                        "plan-empty-bodies",
                        "bi-building",
                        "plan.empty.bodies",
                        "plan.empty.bodies-why",
                        () -> context.navigator().go(Place.PENGATURAN));
        return new EmptyState(
                messages.get("plan.empty.title"),
                messages.get(bodies ? "plan.empty.why" : "plan.empty.no-bodies"),
                List.of(choice));
    }

    private EmptyState.Choice choice(String id, String icon, String titleKey, String whyKey, Runnable act) {
        return new EmptyState.Choice(id, icon, messages.get(titleKey), messages.get(whyKey), act);
    }

    private void select(PlanRow row) {
        side.show(row);
        if (row != null && table.current() != row) {
            table.focus(row, table.currentColumn());
        }
    }
}
