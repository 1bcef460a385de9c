package id.rembuk.ui.village;

import id.rembuk.text.ErrorText;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.AfterPulse;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/** What stands below the table: a line about what just happened, and the sums of the desa shown, each under its column. */
final class VillageFoot extends VBox {
    private final VillageWords words;
    private final TableView<VillageRow> table;
    private final Label notice = new Label();
    private final Label caption = new Label();
    private final Sums sums = new Sums();
    private final List<Label> cells = new ArrayList<>();
    private ScrollBar sideways;

    VillageFoot(VillageWords words, TableView<VillageRow> table) {
        this.words = words;
        this.table = table;
        notice.setId("village-notice");
        notice.getStyleClass().add("table-notice");
        notice.setWrapText(true);
        notice.setVisible(false);
        notice.managedProperty().bind(notice.visibleProperty());
        caption.setId("village-sum");
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(notice, sums);
        table.widthProperty().addListener(o -> sums.requestLayout());
        AfterPulse.of(table, this::followScrolling);
    }

    private void followScrolling() {
        for (Node node : table.lookupAll(".scroll-bar")) {
            if (sideways == null && node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL) {
                sideways = bar;
                bar.valueProperty().addListener(o -> sums.requestLayout());
            }
        }
    }

    /** Shows a sentence, e.g. a finding. */
    void tell(String sentence) {
        notice.setText(sentence);
        notice.getStyleClass().remove("t-danger");
        notice.setVisible(true);
    }

    /** Shows what just happened; null for nothing. */
    void show(VillageViewModel.Notice now) {
        Messages messages = words.messages();
        if (now == null) {
            notice.setVisible(false);
        } else if (now.error() != null) {
            tell(ErrorText.of(
                            messages,
                            now.error().code(),
                            now.error().arguments().toArray())
                    .oneLine());
            notice.getStyleClass().add("t-danger");
        } else {
            tell(messages.get(
                    now.headings() ? "village.notice.pasted-below-headings" : "village.notice.pasted",
                    Formats.number(now.pasted())));
        }
    }

    void show(VillageSums now) {
        cells.forEach(sums.getChildren()::remove);
        cells.clear();
        for (TableColumn<VillageRow, ?> column : table.getVisibleLeafColumns()) {
            Label cell = new Label(now.text(VillageTable.of(column)));
            cell.getStyleClass().add("sum");
            int unknown = now.unknown(VillageTable.of(column));
            if (unknown > 0 && !cell.getText().isEmpty()) {
                cell.setAccessibleText(words.name(VillageTable.of(column)) + ": " + cell.getText() + ". "
                        + words.messages().get("village.sum.unknown", Formats.number(unknown)));
            }
            cells.add(cell);
        }
        caption.setText(words.messages().get("village.sum", Formats.number(now.villages())));
        sums.getChildren().setAll(cells);
        sums.getChildren().add(caption);
        table.getVisibleLeafColumns().forEach(this::follow);
        if (sideways == null) {
            AfterPulse.of(table, this::followScrolling);
        }
        sums.requestLayout();
    }

    private void follow(TableColumn<VillageRow, ?> column) {
        if (column.getProperties().put(VillageFoot.class, this) == null) {
            column.widthProperty().addListener(o -> sums.requestLayout());
        }
    }

    /** Lays each sum under its column, as the table is scrolled. */
    private final class Sums extends Pane {
        Sums() {
            getStyleClass().add("village-sums");
            Rectangle view = new Rectangle();
            view.widthProperty().bind(widthProperty());
            view.heightProperty().bind(heightProperty());
            setClip(view);
            caption.getStyleClass().add("sum");
        }

        @Override
        protected void layoutChildren() {
            double x = sideways == null || !sideways.isVisible() ? 0 : -sideways.getValue();
            double first = Double.MAX_VALUE;
            List<TableColumn<VillageRow, ?>> columns = table.getVisibleLeafColumns();
            double left = Math.max(0, x);
            for (int i = 0; i < cells.size() && i < columns.size(); i++) {
                double width = columns.get(i).getWidth();
                place(cells.get(i), x, x + width);
                if (!cells.get(i).getText().isEmpty()) {
                    first = Math.min(first, x);
                }
                x += width;
            }
            place(caption, left, Math.min(getWidth(), Math.min(first, x)));
        }

        /** Where its end is in view; a number cut at its end would be another number. */
        private void place(Label cell, double from, double to) {
            double start = Math.max(0, from);
            cell.setVisible(to > start && to <= getWidth() + 1);
            cell.resizeRelocate(start, 0, Math.max(0, to - start), getHeight());
        }
    }
}
