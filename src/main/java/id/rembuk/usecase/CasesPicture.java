package id.rembuk.usecase;

import id.rembuk.domain.figure.Figure;
import id.rembuk.domain.figure.Scale;
import id.rembuk.domain.figure.Shape;
import id.rembuk.domain.figure.Shape.Anchor;
import id.rembuk.domain.figure.Shape.Role;
import id.rembuk.domain.figure.Shape.Size;
import id.rembuk.domain.situation.CaseSeries;
import id.rembuk.domain.situation.CaseSeries.YearCases;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws the counted cases of one source as bars from zero, one bar a year, the newest in the accent colour. */
public final class CasesPicture {
    private static final double ABOVE = 20;
    private static final double BELOW = 18;
    private static final double WIDEST_BAR = 28;
    private static final double NARROW_SLOT = 32;

    private final CaseSeries series;
    private final Messages messages;

    public CasesPicture(CaseSeries series, Messages messages) {
        this.series = series;
        this.messages = messages;
    }

    /** The picture for a room of this size. */
    public Figure draw(double width, double height) {
        List<Shape> shapes = new ArrayList<>();
        double ground = height - BELOW;
        int most = Math.max(
                1, series.years().stream().mapToInt(YearCases::cases).max().orElse(1));
        Scale scale = new Scale(0, most, ground, ABOVE);
        double slot = width / series.years().size();
        double bar = Math.min(WIDEST_BAR, slot * 0.6);
        for (int i = 0; i < series.years().size(); i++) {
            YearCases year = series.years().get(i);
            boolean newest = i == series.years().size() - 1;
            double middle = slot * (i + 0.5);
            double top = scale.at(year.cases());
            shapes.add(new Shape.Box(middle - bar / 2, top, bar, ground - top, 2, newest ? Role.SERIES_1 : Role.MUTED));
            shapes.add(new Shape.Words(
                    Formats.number(year.cases()), middle, top - 5, Anchor.MIDDLE, Size.STRONG, Role.TEXT));
            shapes.add(new Shape.Words(
                    yearText(year.year(), slot), middle, height - 4, Anchor.MIDDLE, Size.SMALL, Role.TEXT_MUTED));
        }
        shapes.add(Shape.Line.of(0, ground, width, ground, Role.AXIS));
        return new Figure(width, height, shapes, description());
    }

    /** "Turun 40,6% sejak 2020"; empty when no change can be told. */
    public Optional<String> change() {
        return series.changePercent()
                .map(percent -> messages.get(
                        changeKey(percent),
                        Formats.percent(percent.abs()),
                        String.valueOf(series.first().year())));
    }

    /** The year, or its last two digits where bars stand close. */
    private static String yearText(int year, double slot) {
        return slot < NARROW_SLOT ? "’" + String.valueOf(year).substring(2) : String.valueOf(year);
    }

    private static String changeKey(BigDecimal percent) {
        return switch (percent.signum()) {
            case -1 -> "overview.cases.fell";
            case 1 -> "overview.cases.rose";
            default -> "overview.cases.same";
        };
    }

    private String description() {
        String years = series.years().stream()
                .map(year ->
                        messages.get("overview.cases.year", String.valueOf(year.year()), Formats.number(year.cases())))
                .collect(Collectors.joining(", "));
        String told = messages.get("overview.cases.described", series.source().label(), years);
        return change().map(change -> told + " " + change + ".").orElse(told);
    }
}
