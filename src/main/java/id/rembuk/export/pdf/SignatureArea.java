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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The places where signers sign: blocks side by side or a table. On the wet road they are empty for ink and stamp, on
 * the electronic road each holds a prepared field. Whatever goes on to another page names its paper there in two lines.
 */
final class SignatureArea {
    private static final float TEXT_SIZE = 10.5f;
    private static final float SMALL_SIZE = 9;
    private static final float BLOCK_SPACE = PaperSheet.points(22);
    private static final float ROW_SPACE = PaperSheet.points(13);
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
        int empty = signers.size() == 1 ? 1 : 0;
        for (int i = 0; i < empty; i++) {
            grid.add(new Cell());
        }
        signers.forEach(signer -> grid.add(block(signer, width / columns)));
        grid.table().setMarginTop(6);
        return grid.table();
    }

    private Cell block(PaperSigner signer, float width) {
        Cell cell = new Cell().setTextAlignment(TextAlignment.CENTER);
        if (PaperValues.filled(signer.element())) {
            cell.add(line(signer.element(), width));
        }
        signer.block().positionLines().forEach(line -> cell.add(line(line, width)));
        cell.add(space(signer, width - 16, BLOCK_SPACE).setMarginLeft(6));
        Paragraph name = line(signer.block().name(), width);
        name.setFont(pen.bold()).setUnderline(0.6f, -1.6f);
        cell.add(name);
        if (PaperValues.filled(signer.block().numberLine())) {
            cell.add(line(signer.block().numberLine(), width));
        }
        return cell.setPaddingBottom(10);
    }

    private Paragraph line(String text, float width) {
        return pen.line(text, TEXT_SIZE).setMarginRight(6).setMarginLeft(6).setMaxWidth(width - 12);
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
        float half = width * TABLE_WIDTHS[3] / 200;
        Div place = new Div().add(pen.line(number + ".", SMALL_SIZE)).add(space(signer, half - 10, ROW_SPACE));
        table.addCell(cell(place)
                .setPaddingLeft(index % 2 == 0 ? 4 : half + 2)
                .setPaddingRight(index % 2 == 0 ? half : 2)
                .setVerticalAlignment(VerticalAlignment.TOP));
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
