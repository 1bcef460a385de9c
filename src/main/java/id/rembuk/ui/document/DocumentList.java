package id.rembuk.ui.document;

import id.rembuk.text.Messages;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.usecase.DocumentBoard;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The documents with their states, as chips with icon and word. */
final class DocumentList extends ListView<DocumentBoard.Row> {
    DocumentList(Messages messages, DocumentWords words, DocumentViewModel model) {
        setId("document-list");
        getStyleClass().add("document-list");
        setAccessibleText(messages.get("document.title"));
        setItems(model.rows());
        setCellFactory(list -> new Cell(words));
        getSelectionModel().selectedItemProperty().addListener((o, was, row) -> model.choose(row));
        model.selectedProperty().addListener((o, was, row) -> show(row));
    }

    private void show(DocumentBoard.Row row) {
        if (row != null && !row.equals(getSelectionModel().getSelectedItem())) {
            getSelectionModel().select(row);
            scrollTo(row);
        }
    }

    private static final class Cell extends ListCell<DocumentBoard.Row> {
        private final DocumentWords words;
        private final Label title = new Label();
        private final Label detail = new Label();
        private final HBox second = new HBox(6);
        private final VBox both = new VBox(2, title, second);

        Cell(DocumentWords words) {
            this.words = words;
            setPrefWidth(0);
            title.getStyleClass().add("title");
            title.setMinWidth(0);
            detail.getStyleClass().add("detail");
            detail.setMinWidth(0);
            second.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(DocumentBoard.Row row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            DocumentWords.Mark mark = words.state(row);
            title.setText(words.title(row.document()));
            detail.setText(words.detail(row));
            second.getChildren().setAll(StatusChip.plain(mark.tone(), mark.text()), detail);
            setGraphic(both);
            setAccessibleText(title.getText() + ", " + mark.text() + ", " + detail.getText());
        }
    }
}
