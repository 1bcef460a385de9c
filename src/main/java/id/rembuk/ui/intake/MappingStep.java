package id.rembuk.ui.intake;

import id.rembuk.ui.kit.ScreenContext;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** The second step: what each column is read as, what holds for the whole file, and what must be answered. */
final class MappingStep {
    private final MappingTable table;
    private final BorderPane root = new BorderPane();
    private final ScrollPane scroll = new ScrollPane(root);

    /** @param cancel gives the import up */
    MappingStep(ImportModel model, ScreenContext context, Runnable cancel) {
        table = new MappingTable(model, context.look());
        TableView<?> columns = table.node();
        columns.minHeightProperty().bind(context.look().px(180));
        root.setTop(new FileFacts(model, context.look()).node());
        root.setCenter(columns);
        root.setBottom(new MappingQuestions(model, context.look(), cancel).node());
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
    }

    Region node() {
        return scroll;
    }

    void focus() {
        table.focus();
    }
}
