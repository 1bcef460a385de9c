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
import id.rembuk.ui.kit.Narrowing;
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
    private final Label only = new Label();
    private final HBox onlyLine;
    private final Button confirm;
    private final RankingSide side;
    private final Region filled;
    private final Region empty;
    private PageHeader header;
    private boolean focusRows;

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
        confirm.setDisable(true); // until there is a list
        confirm.setOnAction(e -> model.confirm());
        fillTable();
        effect.getStyleClass().add("akibat-aturan");
        VBox.setVgrow(table, Priority.ALWAYS);
        onlyLine = onlyLine();
        filled = new VBox(ruleLine(), effect, onlyLine, table, totals);
        empty = empty();
        model.boardProperty().addListener((o, was, board) -> show(board));
        model.rows().selectedProperty().addListener((o, was, row) -> show(row));
        model.onlyProperty().addListener((o, was, area) -> showOnly());
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
        if (focusRows) {
            focusRows = false;
            table.requestFocus();
        }
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
    public boolean narrow(Narrowing to) {
        if (to.place() != Place.ANALISIS) {
            return false;
        }
        model.showOnly(to.only());
        focusRows = true;
        return true;
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

    /** What is shown alone, and the way back to all. */
    private HBox onlyLine() {
        only.setId("ranking-only");
        only.setWrapText(true);
        only.setMinHeight(Region.USE_PREF_SIZE);
        only.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(only, Priority.ALWAYS);
        Hyperlink all = new Hyperlink(messages.get("priority.only.all"));
        all.setId("ranking-show-all");
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnAction(e -> {
            table.requestFocus();
            model.showOnly("");
        });
        HBox line = new HBox(10, only, all);
        line.getStyleClass().add("baris-aturan");
        line.managedProperty().bind(line.visibleProperty());
        line.setVisible(false);
        return line;
    }

    private void showOnly() {
        PriorityBoard board = model.boardProperty().get();
        String area = model.onlyProperty().get();
        onlyLine.setVisible(!area.isEmpty() && board != null);
        if (onlyLine.isVisible()) {
            only.setText(messages.get(
                    "priority.only",
                    new RankingRows(board, messages).name(area),
                    Formats.number(model.rows().rows().size())));
        }
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
        showOnly();
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
