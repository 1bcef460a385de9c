package id.rembuk.ui.analysis;

import id.rembuk.task.Job;
import id.rembuk.ui.kit.ActionButtons;
import id.rembuk.ui.kit.PageHeader;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.ScreenPart;
import id.rembuk.ui.kit.UiAction;
import javafx.scene.layout.Region;

/**
 * A section that is a list of records, one of them in full at the right: its head, opening and closing, and the actions
 * on rows.
 *
 * @param <B> what is read at one moment
 * @param <R> a record of the list
 */
abstract class ListPart<B, R> implements ScreenPart {
    private final ScreenContext context;
    private final LiveRecords<B, R> records;
    private final String addText;
    private PageHeader header;
    private String justAdded;

    /** @param addText of the button that adds a record */
    ListPart(ScreenContext context, LiveRecords<B, R> records, String addText) {
        this.context = context;
        this.records = records;
        this.addText = addText;
        records.boardProperty().addListener((o, was, board) -> {
            offer(board);
            list().showEmpty(records.rows().rows().isEmpty());
            if (header != null) {
                header.subtitle(subtitle(board));
            }
        });
        records.rows().selectedProperty().addListener((o, was, record) -> show(record));
    }

    /** The same list every time. */
    abstract ListWithSide<R> list();

    /** Renews what the fields of a record offer. */
    abstract void offer(B board);

    /**
     * What the list holds, for the head.
     *
     * @param board null until it is read
     */
    abstract String subtitle(B board);

    /** Shows the chosen record; null for none. */
    abstract void show(R record);

    /** Saves what is typed and not saved yet. */
    abstract void leave();

    /** Begins a new record. */
    abstract void add();

    /** Deletes the chosen record, if one is chosen. */
    abstract void delete();

    /** Opens the right side for a record that is being stored, and shows it there as soon as it is. */
    final void showAdded(Job<R> adding) {
        list().openSide();
        adding.onSuccess(added -> {
            justAdded = records.id(added);
            if (records.rows().selected() != null) {
                show(records.rows().selected());
            }
        });
    }

    /** Whether a record has just been added and its first field waits for the cursor; true only once. */
    final boolean isJustAdded(R record) {
        boolean yes = records.id(record).equals(justAdded);
        if (yes) {
            justAdded = null;
        }
        return yes;
    }

    /** Brings a record of the list into view. */
    final void choose(String id) {
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
        header.actions(new ActionButtons(context.messages(), context.navigator()).primary(UiAction.NEW_ROW, addText));
        header.subtitle(subtitle(records.boardProperty().get()));
    }

    @Override
    public final void open() {
        records.open();
    }

    @Override
    public final void close() {
        leave();
        records.close();
    }

    @Override
    public final boolean perform(UiAction action) {
        switch (action) {
            case NEW_ROW -> add();
            case DELETE_ROW -> delete();
            default -> {
                return list().perform(action);
            }
        }
        return true;
    }
}
