package id.rembuk.usecase.picture;

import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.area.Outline;
import id.rembuk.domain.area.Ring;
import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.figure.Figure;
import id.rembuk.domain.figure.Shape;
import id.rembuk.domain.figure.Shape.Anchor;
import id.rembuk.domain.figure.Shape.Point;
import id.rembuk.domain.figure.Shape.Role;
import id.rembuk.domain.figure.Shape.Size;
import id.rembuk.domain.figure.TextWidth;
import id.rembuk.text.Messages;
import id.rembuk.usecase.BoundaryMaps;
import id.rembuk.usecase.picture.Boxes.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A map from the officer's outlines: each area in the class of its value by fixed borders, with its number where it fits. */
public final class MapPicture implements AnalysisPicture {
    private static final double CITATION = 18;
    private static final double LINE = 13;

    private final FigureValues values;
    private final BoundaryMaps.Drawn map;
    private final ClassWords classWords;
    private final Messages messages;
    private final FigureWords words;
    private final List<AreaValue> shown;

    public MapPicture(
            FigureBoard board, FigureChoice choice, BoundaryMaps.Drawn map, Audience audience, Messages messages) {
        values = new FigureValues(board, choice, audience);
        AreaLevel level = map.map().level();
        this.map = map;
        this.messages = messages;
        classWords = new ClassWords(values, HeatClasses.of(choice, level), messages);
        words = new FigureWords(messages);
        shown = level == AreaLevel.DESA ? values.desa() : values.kecamatan();
    }

    @Override
    public boolean isEmpty() {
        return map.outlines().isEmpty() || shown.stream().allMatch(value -> value.state() == AreaValue.State.MISSING);
    }

    @Override
    public String title() {
        return map.map().level() == AreaLevel.DESA
                ? messages.get("analysis.figure.map.desa", words.measure(values.choice()))
                : messages.get("analysis.figure.map.kecamatan", words.measure(values.choice()));
    }

    @Override
    public List<String> notes() {
        return classWords.notes();
    }

    @Override
    public Figure draw(double width, double height) {
        Legend legend = classWords.legend(shown, width);
        double room = Math.max(80, height - legend.height() - CITATION - LINE);
        MapProjection projection = MapProjection.of(map.outlines(), width, room);
        Map<String, AreaValue> byArea = new HashMap<>();
        shown.forEach(value -> byArea.put(value.area().id(), value));
        List<Shape> shapes = new ArrayList<>();
        Boxes taken = new Boxes();
        List<Shape> labels = new ArrayList<>();
        map.outlines().stream()
                .filter(outline -> byArea.containsKey(outline.areaId()))
                .sorted(Comparator.comparingDouble(outline ->
                        -outline.rings().stream().mapToDouble(Ring::area).sum()))
                .forEach(outline -> area(shapes, labels, taken, projection, outline, byArea.get(outline.areaId())));
        shapes.addAll(labels);
        double below = room + LINE;
        shapes.addAll(scaleBar(projection, width, below));
        shapes.addAll(legend.at(0, below));
        String citation = messages.get("analysis.figure.map.citation", map.map().citation());
        double end = Math.max(height, below + legend.height() + CITATION);
        shapes.add(new Shape.Words(
                TextWidth.cut(citation, Size.SMALL, width), 0, end - 4, Anchor.START, Size.SMALL, Role.TEXT_MUTED));
        return new Figure(width, end, shapes, classWords.description(shown) + " " + citation);
    }

    private void area(
            List<Shape> shapes,
            List<Shape> labels,
            Boxes taken,
            MapProjection projection,
            Outline outline,
            AreaValue value) {
        int own = classWords.classOf(value);
        List<List<Point>> rings = projection.rings(outline);
        shapes.add(new Shape.Patch(rings, own == 0 ? Role.MISSING : HeatClasses.ground(own)));
        Optional<Box> inside = MapProjection.roomIn(rings);
        if (inside.isEmpty()) {
            return;
        }
        Box box = inside.get();
        Role letters = own == 0 ? Role.TEXT : HeatClasses.letters(own);
        String told = FigureWords.bare(value, values.choice().measure());
        String name = value.area().name();
        double middle = box.x() + box.width() / 2;
        double centre = box.y() + box.height() / 2;
        if (fits(name, told, box)) {
            place(labels, taken, name, middle, centre - 2, letters, Size.SMALL);
            place(labels, taken, told, middle, centre + LINE - 1, letters, Size.STRONG);
        } else if (TextWidth.of(told, Size.SMALL) <= box.width() && box.height() >= LINE) {
            place(labels, taken, told, middle, centre + 4, letters, Size.SMALL);
        }
    }

    private static boolean fits(String name, String told, Box box) {
        double room = Math.max(TextWidth.of(name, Size.SMALL), TextWidth.of(told, Size.STRONG));
        return room <= box.width() && box.height() >= 2 * LINE + 2;
    }

    private static void place(List<Shape> labels, Boxes taken, String text, double x, double y, Role role, Size size) {
        double room = TextWidth.of(text, size);
        Box box = new Box(x - room / 2, y - LINE + 2, room, LINE);
        if (taken.isFree(box)) {
            taken.take(box);
            labels.add(new Shape.Words(text, x, y, Anchor.MIDDLE, size, role));
        }
    }

    private List<Shape> scaleBar(MapProjection projection, double width, double y) {
        double kilometres = projection.barKilometres(width / 4);
        double length = kilometres * projection.unitsPerKilometre();
        double x = width - length - 2;
        String text = messages.get("analysis.figure.map.kilometres", MapProjection.written(kilometres));
        return List.of(
                Shape.Line.of(x, y - 6, x + length, y - 6, Role.AXIS),
                Shape.Line.of(x, y - 9, x, y - 3, Role.AXIS),
                Shape.Line.of(x + length, y - 9, x + length, y - 3, Role.AXIS),
                new Shape.Words(text, x - 6, y - 2, Anchor.END, Size.SMALL, Role.TEXT_MUTED));
    }
}
