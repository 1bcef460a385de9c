package id.rembuk.ui.analysis;

import id.rembuk.domain.UserError;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.priority.PriorityRule;
import id.rembuk.task.Job;
import id.rembuk.text.Messages;
import id.rembuk.ui.list.ChosenRows;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.usecase.Priorities;
import id.rembuk.usecase.PriorityBoard;
import id.rembuk.usecase.PriorityFigures.FigureSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What the section Peringkat shows and does: the ranking of one moment, the chosen desa, the rule, and the list. */
final class RankingViewModel {
    private static final int MOST_DIGITS = 9;

    private final Priorities priorities;
    private final Messages messages;
    private final LiveBoard<PriorityBoard> live;
    private final ChosenRows<RankingRow> rows = new ChosenRows<>(RankingRow::id);
    private final ReadOnlyStringWrapper only = new ReadOnlyStringWrapper("");
    private String filter = "";

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

    /** Id of the kecamatan whose desa are shown alone, or of one desa; "" when all are. */
    ReadOnlyStringProperty onlyProperty() {
        return only.getReadOnlyProperty();
    }

    /** Shows the desa of a kecamatan alone, or one desa, which then is chosen; "" shows all. */
    void showOnly(String areaId) {
        filter = areaId;
        if (live.get() != null) {
            show(live.get());
        }
        only.set(areaId);
        rows.rows().stream().filter(row -> row.id().equals(areaId)).forEach(row -> rows.select(row.id()));
    }

    /** The desa that are shown, by rank, then those without one; and the one that is chosen. */
    ChosenRows<RankingRow> rows() {
        return rows;
    }

    /** Chooses the next desa that waits for a person's decision, from the chosen one on; nothing happens for none. */
    void nextTied() {
        List<String> tied =
                live.get() == null ? List.of() : live.get().proposal().tied();
        if (!tied.isEmpty()) {
            showOnly("");
            int at = rows.selected() == null ? -1 : tied.indexOf(rows.selected().id());
            rows.select(tied.get((at + 1) % tied.size()));
        }
    }

    /** Saves a weight: a whole percent, put into the rule by {@code change}. */
    Job<?> weigh(BigDecimal percent, BiFunction<PriorityRule, Integer, PriorityRule> change) {
        return live.field("priority.weights", () -> priorities.weigh(rule -> change.apply(rule, whole(percent))));
    }

    Job<?> want(BigDecimal desa) {
        return live.field("priority.wanted", () -> priorities.want(whole(desa)));
    }

    Job<?> leastMeasured(BigDecimal persons) {
        return live.field("priority.least-measured", () -> priorities.leastMeasured(whole(persons)));
    }

    Job<?> useFigures(FigureSet set) {
        return live.field("priority.figures", () -> priorities.useFigures(set.period(), set.source()));
    }

    Job<?> decree(String number) {
        return live.field("priority.decree", () -> priorities.decree(number));
    }

    /** Puts the chosen desa on the list or keeps it off, with a reason. */
    Job<?> decide(boolean in, String reason) {
        String id = rows.selected().id();
        return live.write("priority.choice", () -> priorities.choose(id, in, reason));
    }

    /** Leaves the chosen desa to the rule again. */
    void leaveToRule() {
        String id = rows.selected().id();
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
        rows.show(new RankingRows(board, messages)
                .all().stream().filter(row -> isShown(row.figures().desa())).toList());
    }

    private boolean isShown(Area desa) {
        return filter.isEmpty() || filter.equals(desa.id()) || filter.equals(desa.parentId());
    }
}
