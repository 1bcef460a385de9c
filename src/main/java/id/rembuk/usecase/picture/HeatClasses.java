package id.rembuk.usecase.picture;

import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.figure.Shape.Role;
import id.rembuk.text.Formats;
import java.math.BigDecimal;

/**
 * Six classes of a value with fixed, readable borders, so that pictures of two years can be compared; the first is where
 * there is least to do. 14 percent is the national target of prevalence for 2024 (Perpres 72/2021).
 */
final class HeatClasses {
    static final int CLASSES = 6;

    private static final Role[] GROUNDS = {Role.HEAT_1, Role.HEAT_2, Role.HEAT_3, Role.HEAT_4, Role.HEAT_5, Role.HEAT_6
    };
    private static final Role[] LETTERS = {
        Role.ON_HEAT_1, Role.ON_HEAT_2, Role.ON_HEAT_3, Role.ON_HEAT_4, Role.ON_HEAT_5, Role.ON_HEAT_6
    };

    private final Measure measure;
    private final int[] borders;
    private final boolean falling;

    private HeatClasses(Measure measure, boolean falling, int... borders) {
        this.measure = measure;
        this.falling = falling;
        this.borders = borders;
    }

    static HeatClasses of(FigureChoice choice, AreaLevel level) {
        return switch (choice.measure()) {
            case CASES ->
                level == AreaLevel.DESA
                        ? new HeatClasses(Measure.CASES, false, 1, 5, 10, 20, 40)
                        : new HeatClasses(Measure.CASES, false, 10, 25, 50, 75, 100);
            case PREVALENCE -> new HeatClasses(Measure.PREVALENCE, false, 2, 5, 10, 14, 20);
            case COVERAGE ->
                choice.indicator().lowerIsBetter()
                        ? new HeatClasses(Measure.COVERAGE, false, 5, 10, 20, 30, 50)
                        : new HeatClasses(Measure.COVERAGE, true, 50, 70, 80, 90, 100);
        };
    }

    /** The class of a value, 1 to 6. */
    int of(BigDecimal value) {
        int above = 0;
        for (int border : borders) {
            if (value.compareTo(BigDecimal.valueOf(border)) >= 0) {
                above++;
            }
        }
        return falling ? CLASSES - above : above + 1;
    }

    /** The class in which every count of 1 to 4 lies; 0 when they lie in several. */
    int ofSmallCounts() {
        int low = of(BigDecimal.ONE);
        return measure == Measure.CASES && low == of(BigDecimal.valueOf(4)) ? low : 0;
    }

    /** The values of a class, e.g. "10–24" or "5–<10%". */
    String label(int number) {
        int interval = falling ? CLASSES - number : number - 1;
        if (interval == 0) {
            return borders[0] == 1 ? "0" : "<" + Formats.number(borders[0]) + unit();
        }
        if (interval == CLASSES - 1) {
            return "≥" + Formats.number(borders[interval - 1]) + unit();
        }
        int from = borders[interval - 1];
        int to = borders[interval];
        return measure == Measure.CASES
                ? Formats.number(from) + "–" + Formats.number(to - 1)
                : Formats.number(from) + "–<" + Formats.number(to) + unit();
    }

    private String unit() {
        return measure == Measure.CASES ? "" : "%";
    }

    static Role ground(int number) {
        return GROUNDS[number - 1];
    }

    static Role letters(int number) {
        return LETTERS[number - 1];
    }
}
