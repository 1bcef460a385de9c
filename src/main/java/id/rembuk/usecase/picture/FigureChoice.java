package id.rembuk.usecase.picture;

import id.rembuk.domain.reference.Indicator;

/**
 * Which values a picture shows.
 *
 * @param indicator whose coverage is meant; null for the other measures
 */
public record FigureChoice(Measure measure, Indicator indicator, Batch batch) {
    public static FigureChoice cases(Batch batch) {
        return new FigureChoice(Measure.CASES, null, batch);
    }

    public static FigureChoice prevalence(Batch batch) {
        return new FigureChoice(Measure.PREVALENCE, null, batch);
    }

    public static FigureChoice coverage(Indicator indicator, Batch batch) {
        return new FigureChoice(Measure.COVERAGE, indicator, batch);
    }
}
