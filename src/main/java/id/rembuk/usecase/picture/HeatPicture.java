package id.rembuk.usecase.picture;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.figure.Figure;
import id.rembuk.domain.figure.Shape;
import id.rembuk.domain.figure.Shape.Anchor;
import id.rembuk.domain.figure.Shape.Form;
import id.rembuk.domain.figure.Shape.Point;
import id.rembuk.domain.figure.Shape.Role;
import id.rembuk.domain.figure.Shape.Size;
import id.rembuk.domain.figure.TextWidth;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.reference.ShortName;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.picture.AreaValue.State;
import id.rembuk.usecase.picture.HeatTargets.Standing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A page of coverage by area and indicator against the targets; signs say what the colours say. */
final class HeatPicture implements AnalysisPicture {
    private static final double NAMES = 152;
    private static final double NARROWEST = 50;
    private static final double WIDEST = 130;
    private static final double ROW = 21;
    private static final double UPWARD = 124;
    private static final double HEAD = UPWARD + 34;
    private static final double SIGN = 7;
    private static final int HEAD_LINES = 3;
    private static final int MOST_TOLD = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String what;
    private final Dataset dataset;
    private final List<Area> rows;
    private final List<FigureValues> columns;
    private final Set<String> lokus;
    private final Audience audience;
    private final Messages messages;

    HeatPicture(
            String what,
            Dataset dataset,
            List<Area> rows,
            List<FigureValues> columns,
            Set<String> lokus,
            Audience audience,
            Messages messages) {
        this.what = what;
        this.dataset = dataset;
        this.rows = rows;
        this.columns = columns;
        this.lokus = lokus;
        this.audience = audience;
        this.messages = messages;
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty() || columns.isEmpty();
    }

    @Override
    public String title() {
        return messages.get("analysis.figure.heat.title", what);
    }

    @Override
    public List<String> notes() {
        return List.of(
                messages.get("analysis.figure.source", FigureWords.dataset(dataset)),
                messages.get("analysis.figure.heat.targets"));
    }

    @Override
    public Figure draw(double width, double height) {
        double column = Math.max(NARROWEST, Math.min(WIDEST, (width - NAMES) / Math.max(1, columns.size())));
        double whole = Math.max(width, NAMES + column * columns.size());
        List<Shape> shapes = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            head(shapes, columns.get(c).choice().indicator(), NAMES + c * column, column);
        }
        double y = HEAD;
        shapes.add(Shape.Line.of(0, y, NAMES + column * columns.size(), y, Role.AXIS));
        for (Area area : rows) {
            row(shapes, area, y, column);
            y += ROW;
        }
        shapes.add(Shape.Line.of(0, y, NAMES + column * columns.size(), y, Role.AXIS));
        Legend legend = legend(Math.max(width, NAMES + NARROWEST));
        shapes.addAll(legend.at(0, y + 10));
        return new Figure(whole, y + 10 + legend.height(), shapes, description());
    }

    private void head(List<Shape> shapes, Indicator indicator, double x, double width) {
        List<String> lines = TextWidth.wrap(ShortName.of(indicator), Size.SMALL, UPWARD - 6, HEAD_LINES);
        double first = x + width / 2 + 4 - (lines.size() - 1) * 13 / 2.0;
        for (int i = 0; i < lines.size(); i++) {
            shapes.add(new Shape.UpwardWords(lines.get(i), first + i * 13, UPWARD, Size.SMALL, Role.TEXT));
        }
        shapes.add(
                new Shape.Words(indicator.code(), x + width / 2, UPWARD + 14, Anchor.MIDDLE, Size.STRONG, Role.TEXT));
        String target = HeatTargets.percent(indicator)
                .map(value -> (indicator.lowerIsBetter() ? "≤" : "≥") + Formats.number(value))
                .orElse(FigureWords.MISSING);
        shapes.add(new Shape.Words(target, x + width / 2, UPWARD + 28, Anchor.MIDDLE, Size.SMALL, Role.TEXT_MUTED));
    }

    private void row(List<Shape> shapes, Area area, double y, double column) {
        boolean group = area.level() == AreaLevel.KECAMATAN;
        if (group && !area.equals(rows.get(0)) && rows.stream().anyMatch(row -> row.level() == AreaLevel.DESA)) {
            shapes.add(Shape.Line.of(0, y, NAMES + column * columns.size(), y, Role.AXIS));
        }
        Size size = group ? Size.STRONG : Size.SMALL;
        double left = group ? 0 : 12;
        String name = TextWidth.cut(area.name(), size, NAMES - left - 6);
        if (lokus.contains(area.id())) {
            shapes.add(new Shape.Marker(new Point(5, y + ROW / 2), Form.SQUARE, SIGN, Role.SERIES_1));
        }
        shapes.add(new Shape.Words(name, left, y + 15, Anchor.START, size, Role.TEXT));
        for (int c = 0; c < columns.size(); c++) {
            FigureValues values = columns.get(c);
            cell(shapes, values.of(area), values.choice().indicator(), NAMES + c * column, y, column, size);
        }
    }

    private static void cell(
            List<Shape> shapes, AreaValue value, Indicator indicator, double x, double y, double width, Size size) {
        if (!value.isKnown()) {
            shapes.add(new Shape.Words(
                    FigureWords.bare(value, Measure.COVERAGE),
                    x + width - 8,
                    y + 15,
                    Anchor.END,
                    Size.SMALL,
                    value.state() == State.MISSING ? Role.TEXT_MUTED : Role.TEXT));
            return;
        }
        Standing standing = HeatTargets.standing(indicator, value.value());
        int own = number(standing);
        Role letters = own == 0 ? Role.TEXT : HeatClasses.letters(own);
        if (own > 0) {
            shapes.add(new Shape.Box(x + 1, y + 1, width - 2, ROW - 2, 2, HeatClasses.ground(own)));
        }
        Form form = isOver(value, indicator) ? Form.DIAMOND : form(standing);
        if (form != null) {
            shapes.add(new Shape.Marker(new Point(x + 9, y + ROW / 2), form, SIGN, letters));
        }
        String text = Formats.number(value.value().setScale(0, RoundingMode.HALF_UP));
        String told = value.few() ? "(" + text + ")" : text;
        shapes.add(new Shape.Words(told, x + width - 8, y + 15, Anchor.END, size, letters));
    }

    private static boolean isOver(AreaValue value, Indicator indicator) {
        return value.value().compareTo(HUNDRED) > 0 && !indicator.lowerIsBetter();
    }

    private static int number(Standing standing) {
        return switch (standing) {
            case REACHED -> 1;
            case NEAR -> 3;
            case BEHIND -> 4;
            case FAR -> 6;
            case NO_TARGET -> 0;
        };
    }

    /** The sign of a standing; null for those that need none. */
    private static Form form(Standing standing) {
        return switch (standing) {
            case REACHED, NO_TARGET -> null;
            case NEAR -> Form.RING;
            case BEHIND -> Form.TRIANGLE;
            case FAR -> Form.SQUARE;
        };
    }

    private Legend legend(double width) {
        Legend legend = new Legend(width)
                .sign(messages.get("analysis.figure.heat.reached"), sign(Standing.REACHED))
                .sign(messages.get("analysis.figure.heat.near"), sign(Standing.NEAR))
                .sign(messages.get("analysis.figure.heat.behind"), sign(Standing.BEHIND))
                .sign(messages.get("analysis.figure.heat.far"), sign(Standing.FAR))
                .sign(messages.get("analysis.figure.heat.over"), marker(Form.DIAMOND, Role.TEXT))
                .sign(messages.get("analysis.figure.legend.missing"), ClassWords.empty(FigureWords.MISSING))
                .sign(messages.get("analysis.figure.heat.few"), ClassWords.empty("( )"));
        if (rows.stream().anyMatch(area -> lokus.contains(area.id()))) {
            legend.sign(messages.get("analysis.figure.quadrant.lokus"), marker(Form.SQUARE, Role.SERIES_1));
        }
        if (audience == Audience.PUBLIK) {
            legend.sign(messages.get("analysis.figure.legend.withheld"), ClassWords.empty(FigureWords.WITHHELD));
        }
        return legend;
    }

    private static Shape[] sign(Standing standing) {
        int own = number(standing);
        Shape box = new Shape.Box(1, 1, 19, 14, 2, HeatClasses.ground(own));
        Form form = form(standing);
        return form == null ? new Shape[] {box} : new Shape[] {box, marker(form, HeatClasses.letters(own))};
    }

    private static Shape marker(Form form, Role role) {
        return new Shape.Marker(new Point(10.5, 8), form, SIGN, role);
    }

    /** How many areas of each indicator are behind their target, the worst indicators first. */
    private String description() {
        String told = columns.stream()
                .filter(values ->
                        HeatTargets.percent(values.choice().indicator()).isPresent())
                .limit(MOST_TOLD)
                .map(values -> messages.get(
                        "analysis.figure.heat.told",
                        FigureWords.named(values.choice().indicator()),
                        Formats.number(behind(values)),
                        Formats.number(known(values))))
                .collect(Collectors.joining("; "));
        return messages.get(
                "analysis.figure.heat.described",
                what,
                FigureWords.dataset(dataset),
                Formats.number(rows.size()),
                Formats.number(columns.size()),
                told.isEmpty() ? messages.get("analysis.figure.none") : told);
    }

    private long known(FigureValues values) {
        return rows.stream().filter(area -> values.of(area).isKnown()).count();
    }

    private long behind(FigureValues values) {
        Indicator indicator = values.choice().indicator();
        return rows.stream()
                .map(values::of)
                .filter(AreaValue::isKnown)
                .filter(value -> HeatTargets.standing(indicator, value.value()) != Standing.REACHED)
                .count();
    }
}
