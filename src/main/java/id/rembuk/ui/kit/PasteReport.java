package id.rembuk.ui.kit;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Everything in a pasted block that was not understood, a sentence for each cell; nothing of the block was pasted. */
public class PasteReport extends VBox {
    private static final double HEIGHT = 140;

    private final String id;
    private final String listName;
    private final String closeWords;
    private final Runnable afterClose;
    private Label title;
    private ListView<String> list;

    /**
     * @param id of the table, before the ids of list and button
     * @param listName name of the list for a screen reader
     */
    public PasteReport(String id, String listName, String closeWords, Runnable afterClose) {
        this.id = id;
        this.listName = listName;
        this.closeWords = closeWords;
        this.afterClose = afterClose;
        getStyleClass().add("paste-report");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        // a filter: the list takes Esc for itself
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                hide();
                event.consume();
            }
        });
    }

    /** Made when it is first shown: most tables never need it. */
    private void assemble() {
        title = new Label();
        list = new ListView<>();
        title.getStyleClass().add("t-strong");
        title.setWrapText(true);
        Button close = new Button(closeWords);
        close.setId(id + "-paste-close");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(e -> hide());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(8, title, space, close);
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        list.setId(id + "-paste-problems");
        list.setAccessibleText(listName);
        list.setCellFactory(view -> new Line());
        list.setPrefHeight(HEIGHT);
        getChildren().addAll(head, list);
    }

    /** Shows the problems and puts the focus on the first. */
    public void show(String heading, List<String> problems) {
        if (list == null) {
            assemble();
        }
        title.setText(heading);
        list.getItems().setAll(problems);
        setVisible(true);
        list.getSelectionModel().selectFirst();
        list.requestFocus();
    }

    public void hide() {
        setVisible(false);
        afterClose.run();
    }

    private static final class Line extends ListCell<String> {
        Line() {
            setPrefWidth(0);
            setWrapText(true);
        }

        @Override
        protected void updateItem(String problem, boolean empty) {
            super.updateItem(problem, empty);
            setText(empty ? null : problem);
        }
    }
}
