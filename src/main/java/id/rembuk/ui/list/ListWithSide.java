package id.rembuk.ui.list;

import id.rembuk.text.Messages;
import id.rembuk.ui.kit.ActionButtons;
import id.rembuk.ui.kit.EmptyState;
import id.rembuk.ui.kit.FocusMove;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.Inspector;
import id.rembuk.ui.kit.ReadyRow;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.UiAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A list of records of which the chosen one stands in full at the right; while there is none, why one should be made. */
public final class ListWithSide<R> {
    private static final double ROW_HEIGHT = 32;

    private final ScreenContext context;
    private final Messages messages;
    private final Words words;
    private final BorderPane root = new BorderPane();
    private final TableView<R> table = new TableView<>();
    private final WordColumns<R> columns;
    private final Inspector side;
    private final Node editor;
    private Node none;
    private String noneHeading;
    private boolean keepsSide;
    private boolean narrow;
    private final ScrollPane empty;
    private final Button delete;

    /**
     * The words of a list.
     *
     * @param list names the table
     * @param record heads the chosen record
     * @param none tells that none is chosen
     */
    public record Words(String list, String record, String none, String emptyTitle, String emptyWhy, String add) {}

    /**
     * @param ids begins the ids of table and columns
     * @param editor shows the chosen record
     */
    public ListWithSide(ScreenContext context, String ids, ChosenRows<R> rows, Node editor, Words words, Runnable add) {
        this.context = context;
        this.editor = editor;
        this.words = words;
        messages = context.messages();
        table.setId(ids + "-table");
        table.setRowFactory(view -> new ReadyRow<>());
        table.setAccessibleText(words.list());
        table.setItems(rows.rows());
        table.setPlaceholder(new Label(messages.get("general.list.none-shown")));
        table.fixedCellSizeProperty().bind(context.look().px(ROW_HEIGHT));
        table.getSelectionModel().selectedItemProperty().addListener((o, was, row) -> rows.choose(row));
        columns = new WordColumns<>(table, context.look(), ids);
        side = new Inspector(messages);
        side.afterClose(table::requestFocus);
        Label tellsNone = new Label(words.none());
        tellsNone.setWrapText(true);
        tellsNone.getStyleClass().add("t-muted");
        none = tellsNone;
        noneHeading = words.record();
        empty = rolled(new EmptyState(
                words.emptyTitle(),
                words.emptyWhy(),
                List.of(new EmptyState.Choice(ids + "-empty-add", "bi-plus", words.add(), "", add))));
        delete = new ActionButtons(messages, context.navigator())
                .button(UiAction.DELETE_ROW, messages.get("general.list.delete"));
        show(null);
    }

    /** What stands above the list may leave little height. */
    private static ScrollPane rolled(EmptyState empty) {
        ScrollPane rolled = new ScrollPane(empty);
        rolled.setFitToWidth(true);
        rolled.setFitToHeight(true);
        rolled.setFocusTraversable(false);
        return rolled;
    }

    public Region node() {
        return root;
    }

    public Region side() {
        return side;
    }

    /** Something between the head of the place and the list, such as filters. */
    public void above(Node bar) {
        root.setTop(bar);
    }

    /** What stands at the right while no record is chosen, also while there is none. */
    public void whenNone(String heading, Node node) {
        noneHeading = heading;
        none = node;
        keepsSide = true;
        show(null);
    }

    public TableView<R> table() {
        return table;
    }

    public WordColumns<R> columns() {
        return columns;
    }

    public boolean readOnly() {
        return context.saveStatus().isReadOnly();
    }

    /** Whether there is no record at all. */
    public void showEmpty(boolean yes) {
        boolean wasEmpty = root.getCenter() == empty;
        FocusMove.replace(root, yes ? empty : table);
        if (yes && !keepsSide) {
            foldSide();
        } else if (wasEmpty && !narrow) {
            side.open();
        }
    }

    /** Shows the chosen record, or that none is chosen for null. */
    public void show(R row) {
        if (row == null) {
            side.show(noneHeading, none);
            side.foot();
            table.getSelectionModel().clearSelection();
            return;
        }
        edit();
        if (!Objects.equals(table.getSelectionModel().getSelectedItem(), row)) {
            table.getSelectionModel().select(row);
            table.scrollTo(row);
        }
    }

    /** Shows the fields, also for a record that is being made. */
    public void edit() {
        if (editor.getParent() == null) {
            side.show(words.record(), editor);
        }
    }

    /** Buttons below the chosen record. */
    public void foot(Button... buttons) {
        FlowPane row = new FlowPane(8, 8, buttons);
        HBox.setHgrow(row, Priority.ALWAYS);
        side.foot(row);
    }

    public Button deleteButton() {
        return delete;
    }

    public Button button(String id, String icon, String label, Runnable act) {
        Button button = new Button(label, Icons.of(icon));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        button.setDisable(readOnly());
        return button;
    }

    /** Where there is no room for both, the list has the width until the side is asked for. */
    public void narrow(boolean yes) {
        narrow = yes;
        if (yes) {
            foldSide();
        }
    }

    private void foldSide() {
        side.setVisible(false);
        side.setManaged(false);
    }

    public void openSide() {
        side.open();
    }

    public boolean perform(UiAction action) {
        if (action == UiAction.TOGGLE_INSPECTOR) {
            side.toggle();
            return true;
        }
        return false;
    }

    /** Ids with one for none before them. */
    public static List<String> withNone(List<String> ids) {
        List<String> all = new ArrayList<>(List.of(""));
        all.addAll(ids);
        return all;
    }
}
