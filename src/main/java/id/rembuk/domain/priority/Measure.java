package id.rembuk.domain.priority;

import id.rembuk.domain.situation.Rate;
import java.util.Comparator;

/** What desa are given places by; each has a weight in the rule. */
public enum Measure {
    /** Number of stunted balita. */
    COUNT,
    /** Stunted of measured balita, compared as fractions, so that no rounding makes a tie. */
    PREVALENCE,
    /** Number of keluarga berisiko stunting. */
    RISK;

    /** Orders desa by this measure, the largest value first; equal values are equal. */
    Comparator<DesaFigures> largestFirst() {
        Comparator<DesaFigures> smallestFirst =
                switch (this) {
                    case COUNT -> Comparator.comparing(DesaFigures::stunted);
                    case PREVALENCE ->
                        Comparator.comparing(figures -> figures.prevalence().orElseThrow(), Measure::compare);
                    case RISK -> Comparator.comparing(DesaFigures::familiesAtRisk);
                };
        return smallestFirst.reversed();
    }

    /** Weight of this measure in a rule, percent. */
    public int weight(PriorityRule rule) {
        return switch (this) {
            case COUNT -> rule.countWeight();
            case PREVALENCE -> rule.prevalenceWeight();
            case RISK -> rule.riskWeight();
        };
    }

    /** Compares two rates exactly, crosswise; both wholes must be above 0. */
    static int compare(Rate one, Rate other) {
        return Long.compare(one.part() * other.whole(), other.part() * one.whole());
    }
}
