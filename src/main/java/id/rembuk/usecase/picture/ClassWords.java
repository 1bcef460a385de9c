package id.rembuk.usecase.picture;

import id.rembuk.domain.figure.Shape;
import id.rembuk.domain.figure.Shape.Role;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.picture.AreaValue.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words what a picture of classes shows: its legend, its notes and its description. */
final class ClassWords {
    private static final int MOST_TOLD = 5;

    private final FigureValues values;
    private final HeatClasses classes;
    private final Messages messages;
    private final FigureWords words;

    ClassWords(FigureValues values, HeatClasses classes, Messages messages) {
        this.values = values;
        this.classes = classes;
        this.messages = messages;
        words = new FigureWords(messages);
    }

    /** The class of a value, 1 to 6; 0 when it is unknown or hidden and could lie in several. */
    int classOf(AreaValue value) {
        return switch (value.state()) {
            case KNOWN -> classes.of(value.value());
            case SMALL -> classes.ofSmallCounts();
            default -> 0;
        };
    }

    Legend legend(List<AreaValue> shown, double width) {
        Legend legend = new Legend(width).text(lead());
        for (int i = 1; i <= HeatClasses.CLASSES; i++) {
            legend.sign(classes.label(i), Legend.classBox(i));
        }
        if (shown.stream().anyMatch(value -> value.state() == State.MISSING)) {
            legend.sign(messages.get("analysis.figure.legend.missing"), empty(FigureWords.MISSING));
        }
        if (shown.stream().anyMatch(value -> value.state() == State.WITHHELD)) {
            legend.sign(messages.get("analysis.figure.legend.withheld"), empty(FigureWords.WITHHELD));
        }
        return legend;
    }

    private String lead() {
        return switch (values.choice().measure()) {
            case CASES -> messages.get("analysis.figure.legend.cases");
            case PREVALENCE -> messages.get("analysis.figure.legend.prevalence");
            case COVERAGE ->
                values.choice().indicator().lowerIsBetter()
                        ? messages.get("analysis.figure.legend.coverage-lower")
                        : messages.get("analysis.figure.legend.coverage");
        };
    }

    static Shape[] empty(String sign) {
        List<Shape> shapes = new ArrayList<>(Legend.frame(1, 1, 19, 14, Role.AXIS));
        shapes.add(new Shape.Words(sign, 10.5, 12, Shape.Anchor.MIDDLE, Shape.Size.SMALL, Role.TEXT));
        return shapes.toArray(Shape[]::new);
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(messages.get(
                "analysis.figure.source", FigureWords.dataset(values.choice().batch())));
        long missing = values.desa().stream()
                .filter(value -> value.state() == State.MISSING)
                .count();
        if (missing > 0) {
            notes.add(messages.get(
                    "analysis.figure.incomplete",
                    Formats.number(missing),
                    Formats.number(values.desa().size())));
        }
        return notes;
    }

    /** The darkest areas with their values, and how many are unknown. */
    String description(List<AreaValue> shown) {
        boolean rising = values.choice().measure() != Measure.COVERAGE
                || values.choice().indicator().lowerIsBetter();
        Comparator<AreaValue> byNumber = Comparator.comparing(AreaValue::value);
        String told = shown.stream()
                .filter(AreaValue::isKnown)
                .sorted(rising ? byNumber.reversed() : byNumber)
                .limit(MOST_TOLD)
                .map(value -> value.area().name() + " "
                        + words.full(value, values.choice().measure()))
                .collect(Collectors.joining("; "));
        long missing =
                shown.stream().filter(value -> value.state() == State.MISSING).count();
        return messages.get(
                "analysis.figure.classes.described",
                words.measure(values.choice()),
                FigureWords.dataset(values.choice().batch()),
                Formats.number(shown.size()),
                told.isEmpty() ? messages.get("analysis.figure.none") : told,
                Formats.number(missing));
    }
}
