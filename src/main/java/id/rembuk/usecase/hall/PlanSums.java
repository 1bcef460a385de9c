package id.rembuk.usecase.hall;

import id.rembuk.domain.hall.PlanTableBody.Total;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.PlanTotals;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.util.List;

/** What lines give for stunting, now and as it was before the meeting changed them. */
record PlanSums(PlanTotals now, long before) {
    static PlanSums of(List<PlanLine> lines, Floor floor) {
        PlanTotals now = PlanTotals.ofDistinct(lines);
        long change = 0;
        for (PlanLine line : lines) {
            PlanLine before = floor.lineBefore(RecordRef.of(line));
            if (before != null && before.stuntingShare() != null) {
                change += (line.stuntingShare() == null ? 0 : line.stuntingShare()) - before.stuntingShare();
            }
        }
        return new PlanSums(now, now.share() - change);
    }

    PlanSums plus(PlanSums other) {
        return new PlanSums(now.plus(other.now), before + other.before);
    }

    Total told(String about, Messages messages) {
        long change = now.share() - before;
        String words = "";
        if (change > 0) {
            words = messages.get("hall.slide.up", Formats.number(change));
        } else if (change < 0) {
            words = messages.get("hall.slide.down", Formats.number(-change));
        } else if (now.unknownShares() > 0) {
            words = messages.get("hall.slide.without-share", Formats.number(now.unknownShares()));
        }
        return new Total(about, Formats.rupiah(now.share()), words);
    }
}
