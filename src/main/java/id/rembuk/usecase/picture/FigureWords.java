package id.rembuk.usecase.picture;

import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.reference.ShortName;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.Period;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.math.BigDecimal;

/** How values, times and sources are written in the pictures. */
public final class FigureWords {
    /** Written where a value is kept back so that no small one can be worked out. */
    static final String WITHHELD = "*";

    /** Written where nothing is known. */
    static final String MISSING = "–";

    private static final String SMALL = "<5";

    private final Messages messages;

    FigureWords(Messages messages) {
        this.messages = messages;
    }

    /** A value without its unit, as it stands in a cell or beside a sign. */
    static String bare(AreaValue value, Measure measure) {
        return switch (value.state()) {
            case KNOWN -> measure == Measure.CASES ? Formats.number(value.value()) : Formats.decimals(value.value(), 1);
            case SMALL -> SMALL;
            case WITHHELD -> WITHHELD;
            case MISSING -> MISSING;
        };
    }

    /** A value with its unit, as it stands in a sentence. */
    String full(AreaValue value, Measure measure) {
        return switch (value.state()) {
            case KNOWN -> unit(value.value(), measure);
            case SMALL -> messages.get("analysis.figure.small");
            case WITHHELD -> messages.get("analysis.figure.withheld");
            case MISSING -> messages.get("analysis.figure.missing");
        };
    }

    String unit(BigDecimal value, Measure measure) {
        return measure == Measure.CASES
                ? messages.get("analysis.figure.children", Formats.number(value))
                : Formats.percent(value);
    }

    /** e.g. Agt 2023. */
    static String time(Period period) {
        return period.month() == null
                ? String.valueOf(period.year())
                : Formats.month(period.month()) + " " + period.year();
    }

    /** e.g. e-PPGBM, Agt 2023. */
    public static String dataset(Dataset dataset) {
        return dataset.source().label() + ", " + time(dataset.period());
    }

    /** What is shown, e.g. "Prevalensi stunting (%)". */
    String measure(FigureChoice choice) {
        return switch (choice.measure()) {
            case CASES -> messages.get("analysis.figure.measure.cases");
            case PREVALENCE -> messages.get("analysis.figure.measure.prevalence");
            case COVERAGE -> messages.get("analysis.figure.measure.coverage", named(choice.indicator()));
        };
    }

    /** Code and short name, e.g. "S4 Bayi usia kurang dari 6 bulan ASI eksklusif". */
    static String named(Indicator indicator) {
        return indicator.code() + " " + ShortName.of(indicator);
    }
}
