package id.rembuk.ui.kit;

import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

/** A table cell that is typed into: the text is taken by Enter, Tab or leaving the cell, and dropped by Esc. */
public abstract class TypedCell<S, T> extends TableCell<S, T> {
    private static final KeyCombination PASTE = KeyCombination.valueOf(UiAction.PASTE.key());

    private final String editorId;
    private TextField field;
    private S editedRow;
    private boolean closing;
    private PseudoClass mark;

    protected TypedCell(String editorId) {
        this.editorId = editorId;
    }

    /** Whether the cell may be opened now. */
    protected abstract boolean isTypable(S row);

    /** What stands in the cell when it is opened to be changed. */
    protected abstract String textOf(S row);

    /** Name of the field for a screen reader. */
    protected abstract String spokenName(S row);

    /** Takes what was typed; false when it is refused and the cursor stays. */
    protected abstract boolean take(S row, String text);

    /** What was typed to open the cell; null when it was opened otherwise. */
    protected abstract String takeTyped();

    /** Whether the table takes a block of cells from a spreadsheet with the key that pastes. */
    protected boolean takesBlocks() {
        return false;
    }

    /** Puts the cursor into the next cell: right or left after Tab, down or up after Enter. */
    protected abstract void moveOn(S row, boolean sideways, boolean back);

    /** Tells that the cell is being edited, or no longer. */
    protected abstract void editing(boolean now);

    /** Shows the item while the cell is not being edited; null for an empty cell. */
    protected abstract void show(T item);

    /** What more is known than the cell has room for, told by tooltip and screen reader; "" for nothing. */
    protected abstract String about();

    /**
     * Sets the cell apart by a pseudo-class, or not for null; a change of style classes would make JavaFX match all
     * rules anew.
     */
    protected final void mark(PseudoClass now) {
        if (now == mark) {
            return;
        }
        if (mark != null) {
            pseudoClassStateChanged(mark, false);
        }
        if (now != null) {
            pseudoClassStateChanged(now, true);
        }
        mark = now;
    }

    /** Makes the tooltip of a cell when the mouse moves: one for each would be half the work of showing the table. */
    public static void explainUnderMouse(TableView<?> table) {
        table.addEventFilter(MouseEvent.MOUSE_MOVED, event -> {
            Node at = event.getPickResult().getIntersectedNode();
            while (at != null && !(at instanceof TypedCell)) {
                at = at.getParent();
            }
            if (at instanceof TypedCell<?, ?> cell && cell.getTooltip() == null) {
                String told = cell.told();
                cell.setTooltip(told.isEmpty() ? null : new Tooltip(told));
            }
        });
    }

    /** The whole text where it is cut, and what else is known. */
    private String told() {
        boolean cut = getText() != null
                && lookup(".text") instanceof Text drawn
                && !drawn.getText().equals(getText());
        String about = about();
        return !cut || about.startsWith(getText()) ? about : (getText() + "\n" + about).strip();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        boolean asked = attribute == AccessibleAttribute.TEXT || attribute == AccessibleAttribute.HELP;
        String about = asked ? about() : "";
        if (about.isEmpty()) {
            return super.queryAccessibleAttribute(attribute, parameters);
        }
        boolean more = attribute == AccessibleAttribute.TEXT && getText() != null;
        return more ? getText() + ". " + about : about;
    }

    @Override
    protected final void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        if (!isEditing() || field == null) {
            if (getTooltip() != null) {
                setTooltip(null);
            }
            show(empty ? null : item);
        }
    }

    @Override
    public void startEdit() {
        S row = getTableRow() == null ? null : getTableRow().getItem();
        if (row == null || isEditing() || !isTypable(row)) {
            return;
        }
        super.startEdit();
        editedRow = row;
        closing = false;
        String typed = takeTyped();
        field = new TextField(typed == null ? textOf(row) : typed);
        field.setId(editorId);
        field.setAccessibleText(spokenName(row));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        field.focusedProperty().addListener((o, was, focused) -> {
            if (was && !focused && !closing) {
                commit();
            }
        });
        setText(null);
        setGraphic(field);
        field.applyCss(); // a field without its skin loses keys that come before the next pulse
        editing(true);
        field.requestFocus();
        if (typed == null) {
            field.selectAll();
        } else {
            field.end();
        }
    }

    @Override
    public void cancelEdit() {
        boolean open = field != null && !closing;
        String text = open ? field.getText() : null;
        S row = editedRow;
        super.cancelEdit();
        field = null;
        editedRow = null;
        if (open) { // the table ended the edit (scrolled away, sorted): what was typed is not lost
            take(row, text);
        }
        editing(false);
        updateItem(getItem(), isEmpty());
    }

    private void keyPressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            end();
            getTableView().requestFocus();
            event.consume();
        } else if (code == KeyCode.ENTER || code == KeyCode.TAB) {
            S row = editedRow;
            boolean taken = commit();
            getTableView().requestFocus();
            if (taken) {
                moveOn(row, code == KeyCode.TAB, event.isShiftDown());
            }
            event.consume();
        } else if (PASTE.match(event) && takesBlocks() && holdsBlock(Clipboard.getSystemClipboard())) {
            end();
            getTableView().requestFocus();
            Event.fireEvent(getTableView(), event.copyFor(getTableView(), getTableView()));
            event.consume();
        }
    }

    /** More than one cell: a single one that was copied from a spreadsheet ends with a line break too. */
    private static boolean holdsBlock(Clipboard clipboard) {
        String text = clipboard.hasString() ? clipboard.getString().stripTrailing() : "";
        return text.indexOf('\t') >= 0 || text.indexOf('\n') >= 0;
    }

    private boolean commit() {
        String text = field.getText();
        S row = editedRow;
        end();
        return take(row, text);
    }

    private void end() {
        closing = true;
        getTableView().edit(-1, null);
    }
}
