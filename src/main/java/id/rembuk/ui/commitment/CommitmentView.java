package id.rembuk.ui.commitment;

import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.ActionButtons;
import id.rembuk.ui.kit.DataLatihanMark;
import id.rembuk.ui.kit.EmptyState;
import id.rembuk.ui.kit.FocusMove;
import id.rembuk.ui.kit.Gathering;
import id.rembuk.ui.kit.Narrowing;
import id.rembuk.ui.kit.PageHeader;
import id.rembuk.ui.kit.ReadyRow;
import id.rembuk.ui.kit.Screen;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.TotalsBar;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.CommitmentBoard;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The place Komitmen: what every party promises, as a table, with the chosen point in full at the right. */
public final class CommitmentView implements Screen {
    private static final double ROW_HEIGHT = 55;

    private final ScreenContext context;
    private final Messages messages;
    private final CommitmentViewModel model;
    private final CommitmentInspector inspector;
    private final OwnerFilter ownerFilter;
    private final BorderPane root = new BorderPane();
    private final PageHeader header;
    private final TableView<CommitmentRow> table = new TableView<>();
    private final TotalsBar totals = new TotalsBar();
    private final Region filled;
    private final Region empty;

    public CommitmentView(ScreenContext context) {
        this.context = context;
        messages = context.messages();
        model = new CommitmentViewModel(
                context.session(),
                context.tasks(),
                messages,
                context.saveStatus(),
                new Gathering(),
                context.dialogs()::error);
        inspector = new CommitmentInspector(model, context);
        inspector.pane().afterClose(table::requestFocus);
        ownerFilter = new OwnerFilter(messages, model.ownerFilterProperty());
        header = header();
        fillTable();
        filled = new VBox(filters(), table, totals);
        empty = empty();
        root.setTop(header);
        model.boardProperty().addListener((o, was, board) -> show(board));
        model.totalsProperty().addListener((o, was, now) -> show(now));
        model.selectedProperty().addListener((o, was, row) -> show(row));
        model.selectedProperty().addListener((o, was, row) -> {
            if (row != null) {
                context.navigator().selected(new RecordRef(RecordKind.COMMITMENT, row.id()));
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
        inspector.editor().leave();
        model.close();
    }

    @Override
    public void reveal(RecordRef ref) {
        if (ref.kind() == RecordKind.COMMITMENT) {
            inspector.pane().open();
            model.select(ref.id());
        }
    }

    @Override
    public void narrow(Narrowing to) {
        model.ownerFilterProperty().set(null);
        model.openOnlyProperty().set(true);
    }

    @Override
    public boolean perform(UiAction action) {
        switch (action) {
            case NEW_ROW -> add();
            case DELETE_ROW -> model.delete();
            case MOVE_UP -> model.move(-1);
            case MOVE_DOWN -> model.move(1);
            case TOGGLE_INSPECTOR -> inspector.pane().toggle();
            case FILTER -> ownerFilter.requestFocus();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void add() {
        inspector.pane().open();
        model.add().onSuccess(added -> inspector.editor().focusText());
    }

    private PageHeader header() {
        PageHeader head = new PageHeader(messages.get("commitment.title"));
        head.actions(new ActionButtons(messages, context.navigator())
                .primary(UiAction.NEW_ROW, messages.get("commitment.add")));
        return head;
    }

    private HBox filters() {
        CheckBox openOnly = new CheckBox(messages.get("commitment.filter.open"));
        openOnly.setId("commitment-filter-open");
        openOnly.selectedProperty().bindBidirectional(model.openOnlyProperty());
        HBox row = new HBox(ownerFilter, openOnly);
        row.getStyleClass().add("filter-row");
        return row;
    }

    private void fillTable() {
        table.setId("commitment-table");
        table.setRowFactory(view -> new ReadyRow<>("commitment-cell"));
        table.setAccessibleText(messages.get("commitment.title"));
        new CommitmentColumns(messages, context.look()).into(table);
        table.setItems(model.rows());
        table.setPlaceholder(new Label(messages.get("commitment.none-shown")));
        table.fixedCellSizeProperty().bind(context.look().px(ROW_HEIGHT));
        table.getSelectionModel().selectedItemProperty().addListener((o, was, row) -> model.choose(row));
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    private EmptyState empty() {
        return new EmptyState(
                messages.get("commitment.empty.title"),
                messages.get("commitment.empty.why"),
                List.of(new EmptyState.Choice(
                        "commitment-empty-add",
                        "bi-plus",
                        messages.get("commitment.empty.add"),
                        messages.get("commitment.empty.add-why"),
                        this::add)));
    }

    private void show(CommitmentBoard board) {
        inspector.board(board);
        ownerFilter.show(board);
        boolean none = board.commitments().isEmpty();
        FocusMove.replace(root, none ? empty : filled);
        root.setRight(none ? null : inspector.pane());
        if (board.practice()) {
            header.marks(new DataLatihanMark(messages));
        }
    }

    private void show(CommitmentTotals now) {
        String year = String.valueOf(model.boardProperty().get().cycle().activityYear());
        String all = Formats.number(model.size());
        String shown = Formats.number(model.rows().size());
        header.subtitle(
                shown.equals(all)
                        ? messages.get("commitment.subtitle", all, year)
                        : messages.get("commitment.subtitle.filtered", shown, all, year));
        String money = messages.get("commitment.total.money");
        totals.show(List.of(
                new TotalsBar.Total(now.unknown().isEmpty() ? money : money + " · " + now.unknown(), now.money()),
                new TotalsBar.Total(messages.get("commitment.total.desa"), now.desa()),
                new TotalsBar.Total(messages.get("commitment.total.passed"), now.passed())));
    }

    private void show(CommitmentRow row) {
        if (row != null && !Objects.equals(table.getSelectionModel().getSelectedItem(), row)) {
            table.getSelectionModel().select(row);
            table.scrollTo(row);
        }
        inspector.show(row);
    }
}
