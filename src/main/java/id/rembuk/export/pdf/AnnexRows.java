package id.rembuk.export.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;
import id.rembuk.domain.document.PaperSnapshot.AnnexGroup;
import id.rembuk.domain.document.PaperSnapshot.AnnexLine;
import id.rembuk.export.pdf.TableRow.Box;
import id.rembuk.export.pdf.TableRow.Side;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.text.Roman;
import java.util.ArrayList;
import java.util.List;

/** Makes the rows of annex I: lines of the plan, titles and sums. */
final class AnnexRows {
    private static final Color SUMS = new DeviceRgb(243, 245, 245);
    private static final int SUM_COLUMN = 9;
    private static final float SIZE = 8;

    private final PaperPen pen;
    private final Messages messages;
    private final float[] edges;
    private final Wrapping regular;
    private final Wrapping bold;

    AnnexRows(PaperPen pen, Messages messages, float[] edges) {
        this.pen = pen;
        this.messages = messages;
        this.edges = edges;
        regular = new Wrapping(pen.regular(), SIZE);
        bold = new Wrapping(pen.bold(), SIZE);
    }

    Wrapping bold() {
        return bold;
    }

    TableRow line(AnnexLine line) {
        boolean stated = line.budget() != null;
        List<Box> boxes = List.of(
                box(0, String.valueOf(line.number()), Side.CENTRE),
                box(1, line.code(), Side.LEFT),
                box(2, line.name(), Side.LEFT),
                box(3, line.interventionClass(), Side.LEFT),
                box(4, line.output(), Side.LEFT),
                box(5, line.unit(), Side.LEFT),
                box(6, line.baseline() == null ? "" : Formats.number(line.baseline()), Side.RIGHT),
                box(7, PaperValues.target(line.target()), Side.RIGHT),
                box(8, line.sites(), Side.LEFT),
                box(9, stated ? Formats.number(line.budget()) : line.budgetNote(), stated ? Side.RIGHT : Side.LEFT),
                box(10, line.share() == null ? "" : Formats.number(line.share()), Side.RIGHT),
                box(11, line.funds(), Side.LEFT));
        long share = line.share() == null ? 0 : line.share();
        return new TableRow(boxes, height(boxes), null, stated ? line.budget() : 0, share);
    }

    /** Title of an OPD with its sums. */
    TableRow group(AnnexGroup group, int number) {
        String lines = Formats.number(group.lines().size());
        String title = messages.get("paper.annex.group", PaperValues.text(group.organisation()), lines);
        return sums(Roman.of(number) + ". " + title, Side.LEFT, group.budget(), group.share());
    }

    /** Title of an OPD whose lines began on an earlier page. */
    TableRow continued(AnnexGroup group, int number) {
        String title = messages.get("paper.annex.continued", PaperValues.text(group.organisation()));
        Box box = new Box(
                0,
                edges.length - 1,
                wrapped(bold, Roman.of(number) + ". " + title, 0, edges.length - 1),
                Side.LEFT,
                bold);
        return new TableRow(List.of(box), height(List.of(box)), SUMS, 0, 0);
    }

    TableRow total(int lines, long budget, long share) {
        return sums(messages.get("paper.annex.total", Formats.number(lines)), Side.LEFT, budget, share);
    }

    TableRow page(int lines, long budget, long share) {
        return sums(messages.get("paper.annex.page", Formats.number(lines)), Side.RIGHT, budget, share);
    }

    /** The first lines of a row that fill a height and the rest of it, for rows higher than a page. */
    List<TableRow> split(TableRow row, float height) {
        int lines = Math.max(1, (int) ((height - 2 * TablePen.PADDING) / TablePen.leading(SIZE)));
        List<Box> first = new ArrayList<>();
        List<Box> rest = new ArrayList<>();
        for (Box box : row.boxes()) {
            int own = Math.min(lines, box.lines().size());
            first.add(box.withLines(box.lines().subList(0, own)));
            rest.add(box.withLines(box.lines().subList(own, box.lines().size())));
        }
        return List.of(
                new TableRow(first, height(first), row.fill(), row.budget(), row.share()),
                new TableRow(rest, height(rest), row.fill(), 0, 0));
    }

    private TableRow sums(String title, Side side, long budget, long share) {
        List<Box> boxes = List.of(
                new Box(0, SUM_COLUMN, wrapped(bold, title, 0, SUM_COLUMN), side, bold),
                new Box(9, 1, List.of(Formats.number(budget)), Side.RIGHT, bold),
                new Box(10, 1, List.of(Formats.number(share)), Side.RIGHT, bold),
                new Box(11, 1, List.of(), Side.LEFT, bold));
        return new TableRow(boxes, height(boxes), SUMS, 0, 0);
    }

    private Box box(int column, String text, Side side) {
        return new Box(column, 1, wrapped(regular, text, column, 1), side, regular);
    }

    private List<String> wrapped(Wrapping letters, String text, int column, int columns) {
        float width = edges[column + columns] - edges[column] - 2 * TablePen.PADDING;
        return letters.lines(pen.printable(text), width);
    }

    private static float height(List<Box> boxes) {
        int lines = boxes.stream().mapToInt(box -> box.lines().size()).max().orElse(1);
        return TablePen.height(Math.max(1, lines), SIZE);
    }
}
