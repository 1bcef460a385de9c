package id.rembuk.ui.overview;

import id.rembuk.text.Messages;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** A small table of sums with a row of totals; the first column is words, all others are numbers. */
final class SumsCard {
    private final Card card;
    private final List<String> heads;

    /**
     * One row of the table.
     *
     * @param go what its name opens; null when it opens nothing
     */
    record Row(List<String> cells, Runnable go) {}

    SumsCard(Messages messages, String id, String titleKey, String besideKey, List<String> headKeys) {
        card = new Card(id, messages.get(titleKey), messages.get(besideKey));
        heads = headKeys.stream().map(key -> messages.get(key)).toList();
    }

    Card node() {
        return card;
    }

    /** Shows rows and below them their totals. */
    void show(List<Row> rows, List<String> totals) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sums");
        for (int i = 0; i < heads.size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(i == 0 ? Priority.ALWAYS : Priority.NEVER);
            column.setHalignment(i == 0 ? HPos.LEFT : HPos.RIGHT);
            column.setFillWidth(i == 0);
            if (i == 0) {
                column.setMinWidth(0);
            } else {
                column.setMinWidth(GridPane.USE_PREF_SIZE);
            }
            grid.getColumnConstraints().add(column);
            grid.add(label(heads.get(i), "head-cell"), i, 0);
        }
        int y = 1;
        for (Row row : rows) {
            for (int x = 0; x < row.cells().size(); x++) {
                String words = row.cells().get(x);
                grid.add(x == 0 && row.go() != null ? link(words, row.go()) : label(words, "sum-cell"), x, y);
            }
            y++;
        }
        for (int x = 0; x < totals.size(); x++) {
            grid.add(label(totals.get(x), "total-cell"), x, y);
        }
        card.content(grid);
    }

    private static Node link(String words, Runnable go) {
        Hyperlink link = new Hyperlink(words);
        link.setMinWidth(0);
        link.setOnAction(e -> go.run());
        return link;
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
