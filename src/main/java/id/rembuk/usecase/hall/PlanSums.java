package id.rembuk.usecase.hall;

import id.rembuk.domain.hall.PlanTableBody.Total;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.PlanTotals;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.util.List;

/** Sums of lines now and as they were before the meeting changed them. */
record PlanSums(PlanTotals now, long before) {
    static PlanSums of(List<PlanLine> lines, Floor floor) {
        PlanTotals now = PlanTotals.ofDistinct(lines);
        long change = 0;
        for (PlanLine line : lines) {
            PlanLine before = floor.lineBefore(RecordRef.of(line));
            if (before != null && before.budget().rupiah() != null) {
                change += (line.budget().rupiah() == null ? 0 : line.budget().rupiah())
                        - before.budget().rupiah();
            }
        }
        return new PlanSums(now, now.budget() - change);
    }

    PlanSums plus(PlanSums other) {
        return new PlanSums(now.plus(other.now), before + other.before);
    }

    Total told(String about, Messages messages) {
        long change = now.budget() - before;
        String words = "";
        if (change > 0) {
            words = messages.get("hall.slide.up", Formats.number(change));
        } else if (change < 0) {
            words = messages.get("hall.slide.down", Formats.number(-change));
        } else if (now.unknownBudgets() > 0) {
            words = messages.get("hall.slide.without-budget", Formats.number(now.unknownBudgets()));
        }
        return new Total(about, Formats.rupiah(now.budget()), words);
    }
}
