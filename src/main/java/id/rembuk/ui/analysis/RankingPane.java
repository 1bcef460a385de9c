package id.rembuk.ui.analysis;

import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.DataLatihanMark;
import id.rembuk.ui.kit.EmptyState;
import id.rembuk.ui.kit.FocusMove;
import id.rembuk.ui.kit.Gathering;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.PageHeader;
import id.rembuk.ui.kit.Place;
import id.rembuk.ui.kit.ReadyRow;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.ScreenPart;
import id.rembuk.ui.kit.TotalsBar;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.usecase.PriorityBoard;
import id.rembuk.usecase.PriorityRuleText;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The section Peringkat: the desa by rank with the line of the list, and the rule or one desa's computation beside. */
final class RankingPane implements ScreenPart {
    private static final double ROW_HEIGHT = 27;
    private static final PseudoClass LINE = PseudoClass.getPseudoClass("garis-batas");
    private static final PseudoClass APART = PseudoClass.getPseudoClass("mulai-tersendiri");

    private final ScreenContext context;
    private final Messages messages;
    private final RankingViewModel model;
    private final BorderPane root = new BorderPane();
    private final TableView<RankingRow> table = new TableView<>();
    private final TotalsBar totals = new TotalsBar();
    private final Label rule = new Label();
    private final VBox effect = new VBox();
    private final Button confirm;
    private final RankingSide side;
    private final Region filled;
    private final Region empty;
    private PageHeader header;

    RankingPane(ScreenContext context) {
        this.context = context;
        messages = context.messages();
        model = new RankingViewModel(
                context.session().priorities(),
                messages,
                LiveBoard.of(context, new Gathering(), context.session().priorities()::board));
        side = new RankingSide(model, context);
        side.pane().afterClose(table::requestFocus);
        confirm = PageHeader.primary(new Button("", Icons.of("bi-geo-alt")));
        confirm.setId("priority-confirm");
        confirm.setMinWidth(Region.USE_PREF_SIZE);
        confirm.setOnAction(e -> model.confirm());
        fillTable();
        effect.getStyleClass().add("akibat-aturan");
        VBox.setVgrow(table, Priority.ALWAYS);
        filled = new VBox(ruleLine(), effect, table, totals);
        empty = empty();
        model.boardProperty().addListener((o, was, board) -> show(board));
        model.rows().selectedProperty().addListener((o, was, row) -> show(row));
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public Region side() {
        return side.pane();
    }

    @Override
    public void head(PageHeader head) {
        header = head;
        header.actions(confirm);
        if (model.boardProperty().get() != null) {
            head(model.boardProperty().get());
        }
    }

    @Override
    public void open() {
        model.open();
    }

    @Override
    public void close() {
        side.leave();
        model.close();
    }

    @Override
    public boolean reveal(RecordRef ref) {
        if (ref.kind() == RecordKind.PRIORITY_RULE || ref.kind() == RecordKind.PRIORITY_SITE) {
            side.rule();
            return true;
        }
        return false;
    }

    @Override
    public boolean perform(UiAction action) {
        if (action == UiAction.TOGGLE_INSPECTOR) {
            side.pane().toggle();
            return true;
        }
        if (action == UiAction.NEXT_FINDING) {
            model.nextTied();
            return true;
        }
        return false;
    }

    private HBox ruleLine() {
        rule.setId("priority-rule");
        rule.setWrapText(true);
        rule.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(rule, Priority.ALWAYS);
        rule.setMaxWidth(Double.MAX_VALUE);
        Hyperlink edit = new Hyperlink(messages.get("priority.rule.edit"));
        edit.setId("priority-rule-edit");
        edit.setMinWidth(Region.USE_PREF_SIZE);
        edit.setOnAction(e -> side.editRule());
        HBox line = new HBox(10, rule, edit);
        line.getStyleClass().add("baris-aturan");
        return line;
    }

    private void fillTable() {
        table.setId("ranking-table");
        table.setAccessibleText(messages.get("priority.title"));
        new RankingColumns(messages, context.look(), () -> model.boardProperty()
                        .get()
                        .rule())
                .into(table);
        table.setItems(model.rows().rows());
        table.fixedCellSizeProperty().bind(context.look().px(ROW_HEIGHT));
        table.setRowFactory(view -> new ReadyRow<>() {
            @Override
            protected void updateItem(RankingRow row, boolean none) {
                super.updateItem(row, none);
                pseudoClassStateChanged(LINE, !none && row != null && row.lastByRule());
                pseudoClassStateChanged(APART, !none && row != null && row.firstApart());
            }
        });
        table.getSelectionModel().selectedItemProperty().addListener((o, was, row) -> model.rows()
                .choose(row));
    }

    private EmptyState empty() {
        return new EmptyState(
                messages.get("priority.empty.title"),
                messages.get("priority.empty.why"),
                List.of(
                        new EmptyState.Choice(
                                "priority-empty-import",
                                "bi-file-earmark-arrow-up",
                                messages.get("priority.empty.import"),
                                messages.get("priority.empty.import-why"),
                                () -> context.navigator().perform(UiAction.IMPORT)),
                        new EmptyState.Choice(
                                "priority-empty-type",
                                "bi-table",
                                messages.get("priority.empty.type"),
                                messages.get("priority.empty.type-why"),
                                () -> context.navigator().go(Place.DATA_DESA))));
    }

    private void show(PriorityBoard board) {
        boolean none = board.sets().isEmpty();
        boolean wasEmpty = root.getCenter() == empty;
        FocusMove.replace(root, none ? empty : filled);
        if (none) {
            side.pane().setVisible(false);
            side.pane().setManaged(false);
        } else if (wasEmpty) {
            side.pane().open();
        }
        rule.setText(new PriorityRuleText(messages).summary(board.rule()));
        effect.getChildren().setAll(new RankingEffect(board, messages).notes());
        totals.show(new RankingTotals(board, messages).totals());
        side.show(board);
        if (header != null) {
            head(board);
        }
    }

    private void head(PriorityBoard board) {
        header.subtitle(messages.get(
                "priority.subtitle",
                String.valueOf(board.cycle().planningYear()),
                new PriorityRuleText(messages).figures(board.rule())));
        if (board.practice()) {
            header.marks(new DataLatihanMark(messages));
        }
        confirm.setText(messages.get(
                "priority.confirm", Formats.number(board.proposal().chosen().size())));
        confirm.setDisable(context.saveStatus().isReadOnly()
                || board.proposal().chosen().isEmpty()
                || !board.proposal().tied().isEmpty()
                || board.isConfirmed());
    }

    private void show(RankingRow row) {
        if (row != null && !Objects.equals(table.getSelectionModel().getSelectedItem(), row)) {
            table.getSelectionModel().select(row);
            table.scrollTo(row);
        }
        side.show(row);
    }
}
