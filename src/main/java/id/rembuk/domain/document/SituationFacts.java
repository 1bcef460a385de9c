package id.rembuk.domain.document;

import id.rembuk.domain.situation.DataSource;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a paper says of the situation. Two sources are never one row, and a survey is never set against a routine count.
 *
 * @param cases counted stunted children of the regency, by source and year
 * @param prevalences published prevalence of the regency, by source and year
 * @param targets the newest official targets for the activity and planning years
 * @param priorityDesa names of the priority desa (lokus); empty while none are confirmed
 */
public record SituationFacts(
        List<Figure> cases, List<Figure> prevalences, List<TargetFact> targets, List<String> priorityDesa) {
    /** Nothing is said of it. */
    public static final SituationFacts NONE = new SituationFacts(List.of(), List.of(), List.of(), List.of());

    public SituationFacts {
        cases = List.copyOf(cases);
        prevalences = List.copyOf(prevalences);
        targets = List.copyOf(targets);
        priorityDesa = List.copyOf(priorityDesa);
    }

    /** One figure: persons for cases, percent for prevalences. */
    public record Figure(int year, Integer month, DataSource source, BigDecimal value, String citation) {}

    /** One target in percent. */
    public record TargetFact(String areaName, int year, BigDecimal percent, String statedBy, String citation) {}
}
