package id.rembuk.ui.intake;

import id.rembuk.domain.intake.DraftCell;
import id.rembuk.domain.intake.ImportFinding.Severity;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.ui.kit.StatusChip.Tone;
import id.rembuk.usecase.ImportPreview.Difference;
import id.rembuk.usecase.ImportPreview.State;
import id.rembuk.usecase.ImportWords;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The cells of the preview. */
final class PreviewCell {
    private static final List<String> MARKS = List.of("salah", "ragu", "beda", "redup");

    private PreviewCell() {}

    /** Row of the sheet. */
    static TableCell<PreviewLine, PreviewLine> number() {
        return new TableCell<>() {
            @Override
            protected void updateItem(PreviewLine line, boolean empty) {
                super.updateItem(line, empty);
                setText(empty || line == null ? null : Formats.number((long) line.number()));
            }
        };
    }

    /** What becomes of the row. */
    static TableCell<PreviewLine, PreviewLine> state(Messages messages) {
        ImportWords words = new ImportWords(messages);
        return new TableCell<>() {
            private final StatusChip chip = StatusChip.plain(Tone.USULAN, "");

            @Override
            protected void updateItem(PreviewLine line, boolean empty) {
                super.updateItem(line, empty);
                setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
                setGraphic(empty || line == null ? null : chip);
                if (!empty && line != null) {
                    chip.show(tone(line), words.of(line.state()));
                }
            }
        };
    }

    static Tone tone(PreviewLine line) {
        boolean doubtful = line.has(Severity.WARNING);
        return switch (line.state()) {
            case REJECTED -> Tone.TERLAMBAT;
            case SET_ASIDE -> Tone.DITUNDA;
            case NEW -> doubtful ? Tone.PERHATIAN : Tone.SELESAI;
            case CHANGED -> doubtful ? Tone.PERHATIAN : Tone.BERJALAN;
            case SAME, EMPTY -> Tone.USULAN;
        };
    }

    /** The place the row is matched with; one that is not known stands as the file has it. */
    static TableCell<PreviewLine, PreviewLine> place(Messages messages, Supplier<PlaceNames> names) {
        return new TableCell<>() {
            @Override
            protected void updateItem(PreviewLine line, boolean empty) {
                super.updateItem(line, empty);
                setText(null);
                getStyleClass().removeAll(MARKS);
                Hint.on(this, "");
                if (empty || line == null) {
                    return;
                }
                String areaId = line.row().row().areaId();
                setText(
                        areaId == null
                                ? messages.get("import.ui.row.place-unknown")
                                : names.get().words(areaId));
                if (line.isSetAside()) {
                    getStyleClass().add("redup");
                } else if (areaId == null) {
                    getStyleClass().add("salah");
                }
                Hint.on(this, line.row().row().areaText());
            }
        };
    }

    /** What a cell of the file is read as; what is stored now stands before it when it differs. */
    static final class Value extends TableCell<PreviewLine, PreviewLine> {
        private final int at;
        private final int column;
        private final BiConsumer<PreviewLine, String> mended;
        private TextField field;

        /**
         * @param at place in the columns of the draft
         * @param column of the sheet
         */
        Value(int at, int column, boolean number, BiConsumer<PreviewLine, String> mended) {
            this.at = at;
            this.column = column;
            this.mended = mended;
            if (number) {
                getStyleClass().add("angka");
            }
        }

        @Override
        protected void updateItem(PreviewLine line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().removeAll(MARKS);
            setText(null);
            setGraphic(null);
            Hint.on(this, "");
            if (empty || line == null) {
                return;
            }
            if (isEditing()) {
                setGraphic(field);
                return;
            }
            Optional<Difference> difference = line.difference(at).filter(Difference::overwrites);
            String text =
                    difference.map(each -> each.before() + " → " + each.after()).orElseGet(() -> text(line));
            setText(text);
            mark(line, difference.isPresent());
            Hint.on(this, text);
        }

        private void mark(PreviewLine line, boolean differs) {
            Optional<Severity> worst = line.worst(column);
            if (line.isSetAside()) {
                getStyleClass().add("redup");
            } else if (worst.isPresent()) {
                getStyleClass().add(worst.get() == Severity.ERROR ? "salah" : "ragu");
            } else if (differs && line.state() == State.CHANGED) {
                getStyleClass().add("beda");
            }
        }

        private String text(PreviewLine line) {
            DraftCell cell = line.row().row().cells().get(at);
            return cell == null ? "" : cell.text();
        }

        @Override
        public void startEdit() {
            if (getItem() == null) {
                return;
            }
            super.startEdit();
            if (!isEditing()) {
                return;
            }
            field = new TextField(text(getItem()));
            field.setAccessibleText(getTableColumn().getText());
            field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
            setText(null);
            setGraphic(field);
            field.applyCss(); // a field without its skin loses keys that come before the next pulse
            field.selectAll();
            field.requestFocus();
        }

        private void key(KeyEvent event) {
            if (event.getCode() == KeyCode.ENTER) {
                take();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                event.consume();
                getTableView().requestFocus();
            }
        }

        private void take() {
            PreviewLine line = getItem();
            String typed = field.getText().strip();
            cancelEdit();
            getTableView().requestFocus();
            if (!typed.equals(text(line))) {
                mended.accept(line, typed);
            }
        }

        @Override
        public void cancelEdit() {
            super.cancelEdit();
            setGraphic(null);
            updateItem(getItem(), isEmpty());
        }
    }
}
