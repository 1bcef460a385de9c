package id.rembuk.usecase;

import id.rembuk.domain.priority.Measure;
import id.rembuk.domain.priority.PriorityRule;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a rule as sentences that can be read aloud in a meeting and printed under the list of lokus: with them and the
 * figures anybody computes the same order.
 */
public record PriorityRuleText(Messages messages) {

    /** The rule in one sentence: what counts how much. */
    public String summary(PriorityRule rule) {
        List<String> parts = new ArrayList<>();
        if (Measure.COUNT.weight(rule) > 0) {
            parts.add(messages.get("priority.rule.part.count", Formats.number(rule.countWeight())));
        }
        if (Measure.PREVALENCE.weight(rule) > 0) {
            parts.add(messages.get("priority.rule.part.prevalence", Formats.number(rule.prevalenceWeight())));
        }
        if (Measure.RISK.weight(rule) > 0) {
            parts.add(messages.get("priority.rule.part.risk", Formats.number(rule.riskWeight())));
        }
        return messages.get("priority.rule.weights", String.join(" + ", parts));
    }

    /** Period and source of a rule's figures, e.g. e-PPGBM, Agustus 2023. */
    public String figures(PriorityRule rule) {
        String year = String.valueOf(rule.year());
        return messages.get(
                "priority.rule.source",
                rule.source().label(),
                rule.month() == null ? year : messages.dates().monthName(rule.month()) + " " + year);
    }

    /** The whole rule, in the order in which it is applied. */
    public List<String> sentences(PriorityRule rule) {
        List<String> sentences = new ArrayList<>();
        String year = String.valueOf(rule.year());
        sentences.add(messages.get("priority.rule.figures", figures(rule)));
        if (rule.riskWeight() > 0) {
            sentences.add(messages.get("priority.rule.figures-risk", year));
        }
        sentences.add(summary(rule));
        sentences.add(messages.get("priority.rule.places"));
        if (rule.prevalenceWeight() > 0) {
            sentences.add(messages.get("priority.rule.exact"));
        }
        sentences.add(messages.get("priority.rule.points"));
        if (rule.prevalenceWeight() > 0 && rule.leastMeasured() > 0) {
            sentences.add(messages.get("priority.rule.few", Formats.number(rule.leastMeasured())));
        }
        sentences.add(messages.get("priority.rule.missing"));
        sentences.add(messages.get("priority.rule.gap", year));
        sentences.add(messages.get("priority.rule.tie"));
        sentences.add(messages.get("priority.rule.wanted", Formats.number(rule.wanted())));
        sentences.add(messages.get("priority.rule.score"));
        return sentences;
    }
}
