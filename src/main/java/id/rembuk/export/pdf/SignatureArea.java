package id.rembuk.export.pdf;

import com.itextpdf.forms.form.element.SignatureFieldAppearance;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.properties.VerticalAlignment;
import id.rembuk.domain.document.PaperSnapshot;
import id.rembuk.domain.document.PaperSnapshot.PaperSigner;
import id.rembuk.domain.document.Road;
import id.rembuk.domain.document.SignatureLayout;
import id.rembuk.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The places where signers sign: blocks side by side or a table. On the wet road they are empty for ink and stamp, on
 * the electronic road each holds a prepared field. Whatever goes on to another page names its paper there in two lines.
 */
final class SignatureArea {
    private static final float TEXT_SIZE = 10.5f;
    private static final float SMALL_SIZE = 8.5f;
    private static final float BLOCK_SPACE = PaperSheet.points(22);
    private static final float ROW_SPACE = PaperSheet.points(11);
    private static final float BELOW_BLOCK = 14;
    private static final float SIDE = 6;
    private static final float NUMBER = 16;
    private static final float LEADING = 13;
    private static final float[] TABLE_WIDTHS = {7, 31, 30, 32};

    private final PaperSnapshot snapshot;
    private final Road road;
    private final PaperPen pen;
    private final Messages messages;
    private final String title;

    /** @param title of the paper, for pages on which only signatures stand */
    SignatureArea(PaperSnapshot snapshot, Road road, PaperPen pen, Messages messages, String title) {
        this.snapshot = snapshot;
        this.road = road;
        this.pen = pen;
        this.messages = messages;
        this.title = title;
    }

    /**
     * The signatures; empty without signers.
     *
     * @param width of the text in points
     */
    Optional<Table> table(float width) {
        if (snapshot.signers().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(snapshot.signatureLayout() == SignatureLayout.TABLE ? listed(width) : blocks(width));
    }

    private Table blocks(float width) {
        List<PaperSigner> signers = snapshot.signers();
        int columns = signers.size() <= 2 || signers.size() == 4 ? 2 : 3;
        float[] widths = new float[columns];
        Arrays.fill(widths, 1);
        Grid grid = new Grid(widths);
        grid.continuation(continuation());
        for (int from = 0; from < signers.size(); from += columns) {
            row(grid, signers.subList(from, Math.min(signers.size(), from + columns)), columns, width / columns);
        }
        grid.table().setMarginTop(6);
        return grid.table();
    }

    /** One row; a lone block stands at the right of two columns and in the middle of three. */
    private void row(Grid grid, List<PaperSigner> row, int columns, float width) {
        if (row.size() == 1) {
            grid.add(new Cell());
        }
        int lines = row.stream()
                .mapToInt(signer -> positionLines(signer, width))
                .max()
                .orElse(1);
        row.forEach(signer -> grid.add(block(signer, width, lines), BELOW_BLOCK));
        for (int i = row.size() + (row.size() == 1 ? 1 : 0); i < columns; i++) {
            grid.add(new Cell());
        }
    }

    /** A block whose name stands as high as that of its neighbours, whatever the lengths of their positions. */
    private Div block(PaperSigner signer, float width, int lines) {
        Div positions = new Div().setMinHeight(lines * LEADING);
        positionTexts(signer).forEach(line -> positions.add(line(line, width)));
        Div block = new Div().setTextAlignment(TextAlignment.CENTER).add(positions);
        block.add(space(signer, width - 28, BLOCK_SPACE).setMarginLeft(14));
        Paragraph name = line(signer.block().name(), width);
        name.setFont(pen.bold()).setUnderline(0.6f, -1.6f);
        block.add(name);
        if (PaperValues.filled(signer.block().numberLine())) {
            block.add(line(signer.block().numberLine(), width));
        }
        return block;
    }

    private int positionLines(PaperSigner signer, float width) {
        return positionTexts(signer).stream()
                .mapToInt(text -> pen.lines(text, TEXT_SIZE, width - 2 * SIDE))
                .sum();
    }

    private static List<String> positionTexts(PaperSigner signer) {
        List<String> texts = new ArrayList<>();
        if (PaperValues.filled(signer.element())) {
            texts.add(signer.element());
        }
        texts.addAll(signer.block().positionLines());
        return texts;
    }

    private Paragraph line(String text, float width) {
        return pen.line(text, TEXT_SIZE)
                .setFixedLeading(LEADING)
                .setMarginRight(SIDE)
                .setMarginLeft(SIDE)
                .setMaxWidth(width - 2 * SIDE);
    }

    private Table listed(float width) {
        Table table = new Table(UnitValue.createPercentArray(TABLE_WIDTHS)).useAllAvailableWidth();
        table.addHeaderCell(head(new Cell(1, TABLE_WIDTHS.length).add(continuation()))
                .setBorder(Border.NO_BORDER)
                .setTextAlignment(TextAlignment.LEFT));
        for (String key : List.of("no", "name", "position", "signature")) {
            Cell cell = new Cell()
                    .add(pen.line(messages.get("paper.signers." + key), TEXT_SIZE)
                            .setFont(pen.bold()));
            table.addHeaderCell(head(cell).setTextAlignment(TextAlignment.CENTER));
        }
        for (int i = 0; i < snapshot.signers().size(); i++) {
            addRow(table, i, width);
        }
        return table.setMarginTop(8);
    }

    private void addRow(Table table, int index, float width) {
        PaperSigner signer = snapshot.signers().get(index);
        String number = String.valueOf(index + 1);
        table.addCell(cell(pen.line(number, TEXT_SIZE)).setTextAlignment(TextAlignment.CENTER));
        Div name = new Div().add(pen.line(signer.block().name(), TEXT_SIZE));
        if (PaperValues.filled(signer.block().numberLine())) {
            name.add(pen.line(signer.block().numberLine(), SMALL_SIZE));
        }
        table.addCell(cell(name));
        table.addCell(cell(pen.line(position(signer), TEXT_SIZE)));
        table.addCell(signing(signer, index, width * TABLE_WIDTHS[3] / 100));
    }

    /** Ink is given room by numbers left and right in turn; a field takes the whole cell. */
    private Cell signing(PaperSigner signer, int index, float width) {
        boolean whole = road == Road.ELECTRONIC;
        float room = (whole ? width : width / 2) - NUMBER - 8;
        Grid place = new Grid(NUMBER, room)
                .add(pen.line((index + 1) + ".", SMALL_SIZE))
                .add(space(signer, room, ROW_SPACE));
        return cell(place.table())
                .setPaddings(2, 2, 2, whole || index % 2 == 0 ? 4 : width / 2)
                .setVerticalAlignment(VerticalAlignment.TOP);
    }

    private static String position(PaperSigner signer) {
        String position = String.join(" ", signer.block().positionLines());
        String plain = position.endsWith(",") ? position.substring(0, position.length() - 1) : position;
        return PaperValues.filled(signer.element())
                ? plain + " (" + signer.element().strip() + ")"
                : plain;
    }

    private Cell cell(IBlockElement content) {
        return new Cell()
                .add(content)
                .setKeepTogether(true)
                .setPadding(3)
                .setVerticalAlignment(VerticalAlignment.MIDDLE);
    }

    private static Cell head(Cell cell) {
        cell.getAccessibilityProperties()
                .addAttributes(new PdfStructureAttributes("Table").addEnumAttribute("Scope", "Column"));
        return cell;
    }

    private Div continuation() {
        return new Div()
                .add(pen.line(messages.get("paper.signers.of", title), SMALL_SIZE))
                .add(pen.line(messages.get("paper.signers.number", PaperValues.number(snapshot.number())), SMALL_SIZE))
                .setMarginBottom(6);
    }

    private Div space(PaperSigner signer, float width, float height) {
        Div space = new Div().setMinHeight(height);
        if (road == Road.WET) {
            return space;
        }
        SignatureFieldAppearance field = new SignatureFieldAppearance(signer.field());
        // words in an empty field count as a change once another signer signs
        field.setContent("");
        field.setFont(pen.regular());
        field.setWidth(width);
        field.setHeight(height - 6);
        field.setInteractive(true);
        String description = messages.get("paper.signers.field", signer.block().name());
        field.getAccessibilityProperties().setAlternateDescription(description);
        field.setAlternativeDescription(description);
        space.setPaddingTop(3);
        return space.add(field);
    }
}
