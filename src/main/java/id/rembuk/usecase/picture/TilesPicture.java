package id.rembuk.usecase.picture;

import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.figure.Figure;
import id.rembuk.domain.figure.Shape;
import id.rembuk.domain.figure.Shape.Anchor;
import id.rembuk.domain.figure.Shape.Role;
import id.rembuk.domain.figure.Shape.Size;
import id.rembuk.domain.figure.TextWidth;
import id.rembuk.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** Kecamatan as tiles in the order of their codes, which is no map, each with its value and its class by fixed borders. */
public final class TilesPicture implements AnalysisPicture {
    private static final double NARROWEST = 104;
    private static final double WIDEST = 260;
    private static final double LOWEST = 58;
    private static final double HIGHEST = 110;
    private static final double GAP = 6;
    private static final double HEAD = 20;

    private final FigureValues values;
    private final HeatClasses classes;
    private final ClassWords classWords;
    private final Messages messages;
    private final FigureWords words;

    public TilesPicture(FigureBoard board, FigureChoice choice, Audience audience, Messages messages) {
        values = new FigureValues(board, choice, audience);
        classes = HeatClasses.of(choice, AreaLevel.KECAMATAN);
        classWords = new ClassWords(values, classes, messages);
        words = new FigureWords(messages);
        this.messages = messages;
    }

    @Override
    public boolean isEmpty() {
        return values.kecamatan().stream().allMatch(value -> value.state() == AreaValue.State.MISSING);
    }

    @Override
    public String title() {
        return messages.get("analysis.figure.tiles.title", words.measure(values.choice()));
    }

    @Override
    public List<String> notes() {
        return classWords.notes();
    }

    @Override
    public Figure draw(double width, double height) {
        List<AreaValue> kecamatan = values.kecamatan();
        Legend legend = classWords.legend(kecamatan, width);
        double room = height - HEAD - legend.height() - 8;
        int columns = columns(kecamatan.size(), width, room);
        int rows = (int) Math.ceil(kecamatan.size() / (double) columns);
        double tileWidth = tileWidth(columns, width);
        double tileHeight = tileHeight(rows, room);
        List<Shape> shapes = new ArrayList<>();
        List<Figure.Part> parts = new ArrayList<>();
        shapes.add(new Shape.Words(
                messages.get("analysis.figure.tiles.order"), 0, 12, Anchor.START, Size.SMALL, Role.TEXT_MUTED));
        for (int i = 0; i < kecamatan.size(); i++) {
            double x = i % columns * (tileWidth + GAP);
            int row = i / columns;
            double y = HEAD + row * (tileHeight + GAP);
            tile(shapes, kecamatan.get(i), x, y, tileWidth, tileHeight);
            parts.add(part(kecamatan.get(i), x, y, tileWidth, tileHeight));
        }
        double below = HEAD + rows * (tileHeight + GAP) + 8;
        shapes.addAll(legend.at(0, below));
        return new Figure(width, below + legend.height(), shapes, classWords.description(kecamatan), parts);
    }

    private Figure.Part part(AreaValue value, double x, double y, double width, double height) {
        String told = value.area().name() + ", "
                + FigureWords.bare(value, values.choice().measure());
        return new Figure.Part(value.area().id(), told, x, y, width, height);
    }

    /** So many tiles beside each other that they become as large as the room allows. */
    private static int columns(int tiles, double width, double room) {
        int most = Math.max(1, Math.min(tiles, (int) Math.floor((width + GAP) / (NARROWEST + GAP))));
        int best = most;
        double largest = 0;
        for (int columns = 1; columns <= most; columns++) {
            int rows = (int) Math.ceil(tiles / (double) columns);
            double tileHeight = tileHeight(rows, room);
            boolean fits = rows * (tileHeight + GAP) - GAP <= room;
            double size = Math.min(tileWidth(columns, width), 1.8 * tileHeight);
            if (fits && size > largest) {
                largest = size;
                best = columns;
            }
        }
        return best;
    }

    private static double tileWidth(int columns, double width) {
        return Math.min(WIDEST, (width + GAP) / columns - GAP);
    }

    private static double tileHeight(int rows, double room) {
        return Math.max(LOWEST, Math.min(HIGHEST, (room + GAP) / Math.max(1, rows) - GAP));
    }

    private void tile(List<Shape> shapes, AreaValue value, double x, double y, double width, double height) {
        int own = classWords.classOf(value);
        Role letters = own == 0 ? Role.TEXT : HeatClasses.letters(own);
        shapes.add(new Shape.Box(x, y, width, height, 4, own == 0 ? Role.MISSING : HeatClasses.ground(own)));
        if (own == 0) {
            shapes.addAll(Legend.frame(x, y, width, height, Role.AXIS));
        }
        double line = y + 17;
        for (String part : TextWidth.wrap(value.area().name(), Size.SMALL, width - 14, 2)) {
            shapes.add(new Shape.Words(part, x + 7, line, Anchor.START, Size.SMALL, letters));
            line += 14;
        }
        if (own > 0) {
            String number = messages.get("analysis.figure.class", String.valueOf(own));
            shapes.add(new Shape.Words(number, x + 7, y + height - 9, Anchor.START, Size.SMALL, letters));
        }
        String told = FigureWords.bare(value, values.choice().measure());
        shapes.add(new Shape.Words(told, x + width - 8, y + height - 9, Anchor.END, Size.TITLE, letters));
    }
}
