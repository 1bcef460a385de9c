package id.rembuk.ui.rembuk;

import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.PlanTotals;
import id.rembuk.domain.rembuk.AgendaTimes;
import id.rembuk.domain.rembuk.Decision;
import id.rembuk.domain.rembuk.DecisionState;
import id.rembuk.domain.rembuk.FloorChange;
import id.rembuk.domain.rembuk.Minute;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.usecase.CommitmentField;
import id.rembuk.usecase.rembuk.Rembuk;
import id.rembuk.usecase.rembuk.RembukBoard;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What a running meeting shows and does: its board, the rows under discussion, and acts on the WRITE lane. */
final class RunModel {
    private final Rembuk rembuk;
    private final LiveBoard<RembukBoard> live;
    private final Messages messages;
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.PLAN);
    private final StringProperty bodyId = new SimpleStringProperty();
    private final ObservableList<FloorRow> rows = FXCollections.observableArrayList();
    private FloorRows words;
    private boolean typing;

    /** What is under discussion. */
    enum Tab {
        PLAN,
        COMMITMENTS,
        NOTES
    }

    RunModel(Rembuk rembuk, LiveBoard<RembukBoard> live, Messages messages) {
        this.rembuk = rembuk;
        this.live = live;
        this.messages = messages;
        live.property().addListener((o, was, board) -> show(board));
        tab.addListener(o -> showRows());
        bodyId.addListener(o -> showRows());
    }

    void open() {
        live.open();
    }

    void close() {
        live.close();
    }

    ReadOnlyObjectProperty<RembukBoard> boardProperty() {
        return live.property();
    }

    RembukBoard board() {
        return live.get();
    }

    ObjectProperty<Tab> tabProperty() {
        return tab;
    }

    /** The OPD under discussion; null for all. */
    StringProperty bodyIdProperty() {
        return bodyId;
    }

    ObservableList<FloorRow> rows() {
        return rows;
    }

    private void show(RembukBoard board) {
        words = new FloorRows(board, messages);
        showRows();
        boolean elsewhere = board.sitting().isOpen()
                && board.sitting().currentItemId() != null
                && !rembuk.timer().isIdle()
                && !rembuk.timer().measures(board.sitting().currentItemId());
        if (elsewhere) {
            live.field("sitting.follow", () -> {
                rembuk.sittings().follow();
                return null;
            });
        }
    }

    /** While a cell is typed into the rows stay as they are: a fresh row would end the edit in the middle of a word. */
    void typing(boolean now) {
        typing = now;
        if (!now) {
            FxThread.later(this::showRows);
        }
    }

    private void showRows() {
        if (words == null || typing) {
            return;
        }
        List<FloorRow> now = tab.get() == Tab.COMMITMENTS ? words.commitments() : words.lines(bodyId.get());
        for (int i = 0; i < Math.min(now.size(), rows.size()); i++) {
            if (!rows.get(i).equals(now.get(i))) {
                rows.set(i, now.get(i));
            }
        }
        if (rows.size() > now.size()) {
            rows.remove(now.size(), rows.size());
        } else {
            rows.addAll(now.subList(rows.size(), now.size()));
        }
    }

    /** The ids of OPD with a line, in the order of the plan. */
    List<String> bodies() {
        return board().lines().stream()
                .map(PlanLine::organisationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Whether the meeting was left open and its timer stands: it must be continued first. */
    boolean isInterrupted() {
        RembukBoard board = board();
        return board != null
                && board.sitting().isOpen()
                && board.sitting().currentItemId() != null
                && rembuk.timer().isIdle();
    }

    boolean isOpen() {
        return board() != null && board().sitting().isOpen();
    }

    /** How long the item that is on has been on, in seconds. */
    long seconds() {
        return rembuk.timer().seconds();
    }

    boolean isRunning() {
        return rembuk.timer().isRunning();
    }

    AgendaTimes times() {
        return AgendaTimes.of(board().agenda(), board().sitting().currentItemId(), seconds());
    }

    /** Rupiah for stunting of the lines shown, and how much the waiting changes have moved them. */
    record Money(long share, long moved) {}

    Money money() {
        List<PlanLine> shown = board().lines().stream()
                .filter(line -> bodyId.get() == null || bodyId.get().equals(line.organisationId()))
                .toList();
        long moved = 0;
        for (PlanLine line : shown) {
            for (FloorChange change : board().waiting(RecordRef.of(line))) {
                if (change.field().equals(PlanField.SHARE.name())) {
                    moved += zero(line.stuntingShare()) - zero(change.line().stuntingShare());
                }
            }
        }
        return new Money(PlanTotals.of(shown).share(), moved);
    }

    private static long zero(Long rupiah) {
        return rupiah == null ? 0 : rupiah;
    }

    /**
     * Takes what was typed into a cell.
     *
     * @throws id.rembuk.domain.UserError when it cannot be read
     */
    void type(FloorRow row, String field, String text) {
        if (row.value(field).equals(text.strip())) {
            return;
        }
        if (row.ref().kind() == RecordKind.PLAN_LINE) {
            PlanField of = PlanField.valueOf(field);
            var change = words.cells().read(of, text);
            act("floor.change", () -> rembuk.floor().change(row.id(), of, change));
        } else {
            CommitmentField of = CommitmentField.valueOf(field);
            var change = words.fields().read(of, text);
            act("floor.change", () -> rembuk.floor().change(row.id(), of, change));
        }
    }

    void decide(List<FloorRow> chosen, DecisionState state, Decision.Hands hands, String note) {
        List<RecordRef> subjects = chosen.stream().map(FloorRow::ref).toList();
        act("floor.decide", () -> rembuk.floor().decide(subjects, state, hands, note));
    }

    void confirm() {
        act("floor.confirm", () -> rembuk.floor().confirmAll());
    }

    void revertAll() {
        act("floor.revert", () -> rembuk.floor().revertAll());
    }

    void revert(FloorRow row) {
        act("floor.revert", () -> rembuk.floor().revert(row.ref()));
    }

    void note(Minute.Kind kind, String text) {
        String about = tab.get() == Tab.PLAN ? bodyId.get() : null;
        act("note.add", () -> rembuk.notes().add(kind, text, about));
    }

    void deleteNote(Minute minute) {
        act("note.delete", () -> rembuk.notes().delete(minute.id()));
    }

    void start() {
        act("sitting.open", () -> rembuk.sittings().open());
    }

    void next() {
        act("sitting.go", () -> rembuk.sittings().next());
    }

    void previous() {
        act("sitting.go", () -> rembuk.sittings().previous());
    }

    void go(String itemId) {
        act("sitting.go", () -> rembuk.sittings().go(itemId));
    }

    void pauseOrResume() {
        boolean running = isRunning();
        act("sitting.pause", () -> {
            if (running) {
                rembuk.sittings().pause();
            } else {
                rembuk.sittings().resume();
            }
            return null;
        });
    }

    void continueMeeting() {
        act("sitting.continue", () -> {
            rembuk.sittings().continueMeeting();
            return null;
        });
    }

    /** Writes down how long the item has been on; called every few seconds. */
    void remember() {
        live.field("sitting.remember", () -> {
            rembuk.sittings().remember();
            return null;
        });
    }

    private void act(String name, Supplier<?> edit) {
        live.write(name, edit);
    }
}
