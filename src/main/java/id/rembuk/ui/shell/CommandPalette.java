package id.rembuk.ui.shell;

import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.shell.PaletteModel.Entry;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The palette of Ctrl+K over the window: type, choose with the arrows, open with Enter, leave with Esc. */
final class CommandPalette extends StackPane {
    private final PaletteModel model;
    private final TextField query = new TextField();
    private final ListView<Entry> list = new ListView<>();
    private final Runnable afterClose;

    CommandPalette(Messages messages, PaletteModel model, Runnable afterClose) {
        this.model = model;
        this.afterClose = afterClose;
        getStyleClass().add("palette-scrim");
        setAlignment(Pos.TOP_CENTER);
        query.setId("palette-query");
        query.setPromptText(messages.get("shell.palette.prompt"));
        query.setAccessibleText(messages.get("shell.palette.prompt"));
        query.textProperty().bindBidirectional(model.query());
        list.setId("palette-list");
        list.setItems(model.results());
        list.setCellFactory(view -> cell());
        list.setFocusTraversable(false);
        list.setAccessibleText(messages.get("shell.palette.results"));
        Label nothing = new Label(messages.get("shell.palette.nothing"));
        nothing.getStyleClass().add("t-muted");
        list.setPlaceholder(nothing);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox box = new VBox(query, list);
        box.getStyleClass().add("palette");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        getChildren().add(box);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        model.results().addListener((javafx.collections.ListChangeListener<Entry>)
                change -> list.getSelectionModel().selectFirst());
        hide();
    }

    void open() {
        model.query().set("");
        setVisible(true);
        setManaged(true);
        list.getSelectionModel().selectFirst();
        query.requestFocus();
    }

    void close() {
        if (isVisible()) {
            hide();
            afterClose.run();
        }
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
    }

    private void keys(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            close();
        } else if (code == KeyCode.ENTER) {
            openChosen();
        } else if (code == KeyCode.DOWN || code == KeyCode.UP) {
            move(code == KeyCode.DOWN ? 1 : -1);
        } else if (code != KeyCode.TAB) {
            return;
        }
        event.consume();
    }

    private void move(int by) {
        int count = list.getItems().size();
        if (count > 0) {
            int index = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, count);
            list.getSelectionModel().select(index);
            list.scrollTo(Math.max(0, index - 4));
        }
    }

    /** The click belongs to the cell: one on the scroll bar of the list must open nothing. */
    private ListCell<Entry> cell() {
        EntryCell cell = new EntryCell();
        cell.setOnMouseClicked(event -> {
            if (!cell.isEmpty()) {
                openChosen();
            }
        });
        return cell;
    }

    private void openChosen() {
        Entry entry = list.getSelectionModel().getSelectedItem();
        if (entry != null) {
            close();
            entry.act().run();
        }
    }

    /** One found thing: icon, name, what more is known, and its kind at the right. */
    private static final class EntryCell extends ListCell<Entry> {
        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            setGraphic(empty || entry == null ? null : row(entry));
            setAccessibleText(
                    empty || entry == null ? null : entry.title() + ", " + entry.group() + ", " + entry.detail());
        }

        private static HBox row(Entry entry) {
            Label title = new Label(entry.title());
            title.setMinWidth(0);
            Label detail = new Label(entry.detail());
            detail.getStyleClass().add("t-caption");
            detail.setMinWidth(0);
            HBox.setHgrow(detail, Priority.ALWAYS);
            detail.setMaxWidth(Double.MAX_VALUE);
            Label group = new Label(entry.group());
            group.getStyleClass().add("t-caption");
            group.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(10, Icons.of(entry.icon(), 14), title, detail, group);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setPrefWidth(0);
            return row;
        }
    }
}
