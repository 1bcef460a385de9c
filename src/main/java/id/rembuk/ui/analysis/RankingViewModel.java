package id.rembuk.ui.analysis;

import id.rembuk.domain.UserError;
import id.rembuk.domain.priority.PriorityRule;
import id.rembuk.task.Job;
import id.rembuk.text.Messages;
import id.rembuk.usecase.Priorities;
import id.rembuk.usecase.PriorityBoard;
import id.rembuk.usecase.PriorityFigures.FigureSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the section Peringkat shows and does: the ranking of one moment, the chosen desa, the rule, and the list. */
final class RankingViewModel {
    private static final int MOST_DIGITS = 9;

    private final Priorities priorities;
    private final Messages messages;
    private final LiveBoard<PriorityBoard> live;
    private final ObservableList<RankingRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<RankingRow> selected = new ReadOnlyObjectWrapper<>();
    private String wanted;
    private boolean refreshing;

    RankingViewModel(Priorities priorities, Messages messages, LiveBoard<PriorityBoard> live) {
        this.priorities = priorities;
        this.messages = messages;
        this.live = live;
        live.property().addListener((o, was, board) -> show(board));
    }

    void open() {
        live.open();
    }

    void close() {
        live.close();
    }

    ReadOnlyObjectProperty<PriorityBoard> boardProperty() {
        return live.property();
    }

    /** Every desa: by rank, then those without one. */
    ObservableList<RankingRow> rows() {
        return rows;
    }

    /** The chosen desa as it is now; null for none. */
    ReadOnlyObjectProperty<RankingRow> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Chooses a row of the table; what a table chooses by itself while its rows change does not count. */
    void choose(RankingRow row) {
        if (row != null && !refreshing) {
            select(row.id());
        }
    }

    /** Selects a desa now or as soon as it is read. */
    void select(String areaId) {
        wanted = areaId;
        selectWanted();
    }

    /** Saves a weight: a whole percent, put into the rule by {@code change}. */
    Job<?> weigh(BigDecimal percent, BiFunction<PriorityRule, Integer, PriorityRule> change) {
        return live.field(
                "priority.weights",
                () -> priorities.weigh(rule -> change.apply(rule, whole(percent))));
    }

    Job<?> want(BigDecimal desa) {
        return live.field("priority.wanted", () -> priorities.want(whole(desa)));
    }

    Job<?> leastMeasured(BigDecimal persons) {
        return live.field(
                "priority.least-measured",
                () -> priorities.leastMeasured(whole(persons)));
    }

    Job<?> useFigures(FigureSet set) {
        return live.field("priority.figures", () -> priorities.useFigures(set.period(), set.source()));
    }

    Job<?> decree(String number) {
        return live.field("priority.decree", () -> priorities.decree(number));
    }

    /** Puts the chosen desa on the list or keeps it off, with a reason. */
    Job<?> decide(boolean in, String reason) {
        String id = selected.get().id();
        return live.write("priority.choice", () -> priorities.choose(id, in, reason));
    }

    /** Leaves the chosen desa to the rule again. */
    void leaveToRule() {
        String id = selected.get().id();
        live.write("priority.choice", () -> priorities.leaveToRule(id));
    }

    /** Confirms the list that is shown. */
    void confirm() {
        List<String> shown = live.get().proposal().chosen();
        live.write("priority.confirm", () -> priorities.confirm(shown));
    }

    private static int whole(BigDecimal number) {
        if (number == null || number.stripTrailingZeros().scale() > 0 || number.precision() > MOST_DIGITS) {
            throw new UserError("priority.whole-number");
        }
        return number.intValueExact();
    }

    private void show(PriorityBoard board) {
        List<RankingRow> now = new RankingRows(board, messages).all();
        if (!rows.equals(now)) {
            refreshing = true;
            rows.setAll(now);
            refreshing = false;
        }
        selectWanted();
    }

    private void selectWanted() {
        selected.set(
                rows.stream().filter(row -> row.id().equals(wanted)).findFirst().orElse(null));
    }
}
