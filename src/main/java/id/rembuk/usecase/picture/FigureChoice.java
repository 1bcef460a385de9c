package id.rembuk.usecase.picture;

import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.situation.Dataset;

/**
 * Which values a picture shows.
 *
 * @param indicator whose coverage is meant; null for the other measures
 */
public record FigureChoice(Measure measure, Indicator indicator, Dataset batch) {
    public static FigureChoice cases(Dataset batch) {
        return new FigureChoice(Measure.CASES, null, batch);
    }

    public static FigureChoice prevalence(Dataset batch) {
        return new FigureChoice(Measure.PREVALENCE, null, batch);
    }

    public static FigureChoice coverage(Indicator indicator, Dataset batch) {
        return new FigureChoice(Measure.COVERAGE, indicator, batch);
    }
}
