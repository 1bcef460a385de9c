package id.rembuk.export.pdf;

import id.rembuk.domain.document.PaperSnapshot.NamedSum;
import id.rembuk.domain.document.PaperSnapshot.PlanSummary;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.text.Terbilang;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sums of the plan in figures and words. */
final class PlanValues {
    private final Messages messages;

    PlanValues(Messages messages) {
        this.messages = messages;
    }

    Map<String, Object> of(PlanSummary sums) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("ada", sums != null && sums.lines() > 0);
        PlanSummary known = sums == null ? new PlanSummary(0, 0, 0, 0, 0, 0, 0, List.of()) : sums;
        values.put("jumlah", Formats.number(known.lines()));
        values.put("jumlahHuruf", Terbilang.of((long) known.lines()));
        values.put("jumlahOpd", Formats.number(known.organisations()));
        values.put("pagu", PaperValues.rupiah(known.budget()));
        values.put("paguHuruf", Terbilang.rupiah(known.budget()));
        values.put("porsi", PaperValues.rupiah(known.share()));
        values.put("porsiHuruf", Terbilang.rupiah(known.share()));
        values.put("tanpaPagu", without(known));
        values.put(
                "sumberDana",
                new MeetingValues(messages)
                        .listed(known.funds().stream().map(PlanValues::fund).toList()));
        return values;
    }

    private String without(PlanSummary sums) {
        StringBuilder words = new StringBuilder();
        add(words, "paper.plan.unknown-budgets", sums.unknownBudgets());
        add(words, "paper.plan.embedded-budgets", sums.embeddedBudgets());
        add(words, "paper.plan.unknown-shares", sums.unknownShares());
        return words.toString();
    }

    private void add(StringBuilder words, String key, int count) {
        if (count > 0) {
            words.append(words.isEmpty() ? "" : " ").append(messages.get(key, Formats.number(count)));
        }
    }

    private static String fund(NamedSum fund) {
        return fund.name() + " " + PaperValues.rupiah(fund.rupiah());
    }
}
