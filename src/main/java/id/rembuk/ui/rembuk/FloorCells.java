package id.rembuk.ui.rembuk;

import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.ReadyRow;
import id.rembuk.ui.kit.StatusChip;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;

/** The rows of the running table and its cells that are not typed into. */
final class FloorCells {
    private FloorCells() {}

    /** A row that stands out while a change of it waits. */
    static final class Row extends ReadyRow<FloorRow> {
        private static final PseudoClass WAITING = PseudoClass.getPseudoClass("menunggu");

        Row() {
            super("floor-cell");
        }

        @Override
        protected void updateItem(FloorRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(WAITING, !empty && row != null && row.isChanged());
        }
    }

    /** The running number. */
    static final class RunningNumber extends TableCell<FloorRow, FloorRow> {
        RunningNumber() {
            getStyleClass().add("angka");
        }

        @Override
        protected void updateItem(FloorRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? null : row.number());
        }
    }

    /** What was decided last; its note as a hint. */
    static final class State extends TableCell<FloorRow, FloorRow> {
        private final RembukWords words;

        State(RembukWords words) {
            this.words = words;
        }

        @Override
        protected void updateItem(FloorRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean none = empty || row == null;
            setGraphic(none ? null : StatusChip.plain(RembukWords.tone(row.state()), words.of(row.state())));
            Hint.on(this, none ? "" : row.note());
        }
    }

    /** Takes the waiting changes of a row back. */
    static final class Back extends TableCell<FloorRow, FloorRow> {
        private final RunModel model;
        private final Messages messages;

        Back(RunModel model, Messages messages) {
            this.model = model;
            this.messages = messages;
        }

        @Override
        protected void updateItem(FloorRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null || !row.isChanged() ? null : button(row));
        }

        private Button button(FloorRow row) {
            Button back = new Button();
            back.setGraphic(Icons.of("bi-arrow-counterclockwise", 13));
            back.getStyleClass().add("icon");
            String name = messages.get("rembuk.floor.back", row.number());
            back.setAccessibleText(name);
            Hint.on(back, name);
            back.setOnAction(e -> model.revert(row));
            return back;
        }
    }
}
