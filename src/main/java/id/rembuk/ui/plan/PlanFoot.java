package id.rembuk.ui.plan;

import id.rembuk.domain.plan.PlanTotals;
import id.rembuk.text.ErrorText;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.TotalsBar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What stands below the table: a line about what just happened, and the sums of the visible lines. */
final class PlanFoot extends VBox {
    private final Messages messages;
    private final Label notice = new Label();
    private final TotalsBar totals = new TotalsBar();

    PlanFoot(Messages messages) {
        this.messages = messages;
        notice.setId("plan-notice");
        notice.getStyleClass().add("plan-notice");
        notice.setWrapText(true);
        notice.setVisible(false);
        notice.managedProperty().bind(notice.visibleProperty());
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(notice, totals);
    }

    /** Shows a sentence, e.g. a finding. */
    void tell(String sentence) {
        notice.setText(sentence);
        notice.getStyleClass().remove("t-danger");
        notice.setVisible(true);
    }

    /** Shows what just happened; null for nothing. */
    void show(PlanViewModel.Notice now) {
        if (now == null) {
            notice.setVisible(false);
        } else if (now.error() == null) {
            tell(now.text());
        } else {
            tell(ErrorText.of(
                            messages,
                            now.error().code(),
                            now.error().arguments().toArray())
                    .oneLine());
            notice.getStyleClass().add("t-danger");
        }
    }

    void show(PlanTotals now) {
        List<TotalsBar.Total> cells = new ArrayList<>();
        cells.add(new TotalsBar.Total(
                messages.get("plan.total.visible"),
                messages.get("plan.total.lines", Formats.number(now.lines()), Formats.number(now.organisations()))));
        cells.add(new TotalsBar.Total(
                caption("plan.total.budget", "plan.total.unknown", now.unknownBudgets()),
                Formats.rupiah(now.budget())));
        cells.add(new TotalsBar.Total(messages.get("plan.total.share"), Formats.rupiah(now.share())));
        int unmarked = now.unknownReaches();
        percent(caption("plan.total.reaching", "plan.total.unmarked", unmarked), now.reachingPercent(), cells);
        percent(caption("plan.total.governance", "plan.total.unmarked", unmarked), now.governancePercent(), cells);
        totals.show(cells);
    }

    /** A caption, with the number of lines that its figure does not know of. */
    private String caption(String key, String unknownKey, int unknown) {
        String caption = messages.get(key);
        return unknown == 0 ? caption : caption + " · " + messages.get(unknownKey, Formats.number(unknown));
    }

    private static void percent(String caption, Optional<BigDecimal> percent, List<TotalsBar.Total> cells) {
        percent.ifPresent(p -> cells.add(new TotalsBar.Total(caption, Formats.percent(p))));
    }
}
