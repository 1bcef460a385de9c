package id.rembuk.ui.list;

import id.rembuk.task.Job;
import id.rembuk.ui.kit.ActionButtons;
import id.rembuk.ui.kit.PageHeader;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.ScreenPart;
import id.rembuk.ui.kit.UiAction;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * A section that is a list of records, one of them in full at the right: its head, opening and closing, and the actions
 * on rows.
 *
 * @param <B> what is read at one moment
 * @param <R> a record of the list
 */
public abstract class ListPart<B, R> implements ScreenPart {
    private final ScreenContext context;
    private final LiveRecords<B, R> records;
    private final String addText;
    private PageHeader header;
    private boolean open;
    private String justAdded;

    /** @param addText of the button that adds a record */
    protected ListPart(ScreenContext context, LiveRecords<B, R> records, String addText) {
        this.context = context;
        this.records = records;
        this.addText = addText;
        records.boardProperty().addListener((o, was, board) -> {
            offer(board);
            list().showEmpty(isEmpty(board));
            if (header != null && open) { // what comes late must not touch the head of the next section
                header.subtitle(subtitle(board));
            }
        });
        records.rows().selectedProperty().addListener((o, was, record) -> show(record));
    }

    /** The same list every time. */
    protected abstract ListWithSide<R> list();

    /** Renews what the fields of a record offer. */
    protected abstract void offer(B board);

    /**
     * What the list holds, for the head.
     *
     * @param board null until it is read
     */
    protected abstract String subtitle(B board);

    /** Shows the chosen record; null for none. */
    protected abstract void show(R record);

    /** Saves what is typed and not saved yet. */
    protected abstract void leave();

    /** Begins a new record. */
    protected abstract void add();

    /** Deletes the chosen record, if one is chosen. */
    protected abstract void delete();

    /** Whether nothing is there at all, so that the list says why something should be; a filter may only hide rows. */
    protected boolean isEmpty(B board) {
        return records.rows().rows().isEmpty();
    }

    /** What stands in the head before the one that adds. */
    protected List<Node> tools() {
        return List.of();
    }

    /** Does an action that this list has beside those of every list; true when it did. */
    protected boolean also(UiAction action) {
        return false;
    }

    /** Opens the right side for a record that is being stored, and shows it there as soon as it is. */
    protected final void showAdded(Job<R> adding) {
        list().openSide();
        adding.onSuccess(added -> {
            justAdded = records.id(added);
            if (records.rows().selected() != null) {
                show(records.rows().selected());
            }
        });
    }

    /** Whether a record has just been added and its first field waits for the cursor; true only once. */
    protected final boolean isJustAdded(R record) {
        boolean yes = records.id(record).equals(justAdded);
        if (yes) {
            justAdded = null;
        }
        return yes;
    }

    /** Brings a record of the list into view. */
    protected final void choose(String id) {
        list().openSide();
        records.rows().select(id);
    }

    @Override
    public final Region node() {
        return list().node();
    }

    @Override
    public final Region side() {
        return list().side();
    }

    @Override
    public final void head(PageHeader head) {
        header = head;
        List<Node> buttons = new ArrayList<>(tools());
        buttons.add(new ActionButtons(context.messages(), context.navigator()).primary(UiAction.NEW_ROW, addText));
        header.actions(buttons.toArray(Node[]::new));
        header.subtitle(subtitle(records.boardProperty().get()));
    }

    @Override
    public final void open() {
        open = true;
        records.open();
    }

    @Override
    public final void close() {
        open = false;
        leave();
        records.close();
    }

    @Override
    public final boolean perform(UiAction action) {
        switch (action) {
            case NEW_ROW -> add();
            case DELETE_ROW -> delete();
            default -> {
                return also(action) || list().perform(action);
            }
        }
        return true;
    }
}
