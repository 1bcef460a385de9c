package id.rembuk.export.pdf;

import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.properties.VerticalAlignment;
import id.rembuk.domain.document.PaperSnapshot;
import id.rembuk.domain.document.PaperSnapshot.AnnexGroup;
import id.rembuk.domain.document.PaperSnapshot.AnnexLine;
import id.rembuk.task.Progress;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.util.List;
import java.util.Locale;

/** Annex I: every plan line by OPD with its sums, written and let go group by group so that thousands need little. */
final class AnnexTable {
    private static final float[] WIDTHS = {2.6f, 9.4f, 16.4f, 5.8f, 12.6f, 5f, 4.4f, 4.4f, 10f, 8.2f, 8.2f, 9f};
    private static final float SIZE = 8;
    private static final int LINES_AT_ONCE = 50;
    private static final DeviceRgb HEAD = new DeviceRgb(230, 236, 234);
    private static final DeviceRgb GROUP = new DeviceRgb(243, 245, 245);

    private final PaperSnapshot snapshot;
    private final PaperPen pen;
    private final Messages messages;

    AnnexTable(PaperSnapshot snapshot, PaperPen pen, Messages messages) {
        this.snapshot = snapshot;
        this.pen = pen;
        this.messages = messages;
    }

    /** Adds the annex to a document that stands on its first annex page. */
    void addTo(Document document, Progress progress) {
        document.add(heading());
        Table table = new Table(UnitValue.createPercentArray(WIDTHS), true);
        table.useAllAvailableWidth().setFixedLayout();
        table.setFontSize(SIZE).setFont(pen.regular());
        heads(table);
        document.add(table);
        int total = snapshot.annex().stream()
                .mapToInt(group -> group.lines().size())
                .sum();
        int done = 0;
        int roman = 1;
        for (AnnexGroup group : snapshot.annex()) {
            sums(table, Roman.of(roman++) + ". " + groupTitle(group), group.budget(), group.share());
            for (AnnexLine line : group.lines()) {
                progress.checkCancelled();
                line(table, line);
                if (++done % LINES_AT_ONCE == 0) {
                    table.flush();
                    progress.report(done, total, "");
                }
            }
        }
        sums(
                table,
                messages.get("paper.annex.total", Formats.number(total)),
                snapshot.annex().stream().mapToLong(AnnexGroup::budget).sum(),
                snapshot.annex().stream().mapToLong(AnnexGroup::share).sum());
        table.complete();
    }

    private Div heading() {
        Div left = new Div()
                .add(pen.line(messages.get("paper.annex.title", String.valueOf(snapshot.planningYear())), 11)
                        .setFont(pen.bold()));
        left.add(pen.line(snapshot.regencyName().toUpperCase(Locale.ROOT), 11).setFont(pen.bold()));
        Div right = new Div();
        String date = snapshot.date() == null ? PaperValues.OPEN_NUMBER : Formats.date(snapshot.date());
        right.add(pen.line(messages.get("paper.annex.mark"), 9))
                .add(pen.line(messages.get("paper.annex.of"), 9))
                .add(pen.line(messages.get("paper.annex.number", PaperValues.number(snapshot.number())), 9))
                .add(pen.line(messages.get("paper.annex.date", date), 9));
        return new Div()
                .add(new Grid(72, 28)
                        .add(new Cell().add(left).setVerticalAlignment(VerticalAlignment.BOTTOM))
                        .add(right)
                        .table())
                .setMarginBottom(8);
    }

    private String groupTitle(AnnexGroup group) {
        return messages.get(
                "paper.annex.group",
                PaperValues.text(group.organisation()),
                Formats.number(group.lines().size()));
    }

    private void heads(Table table) {
        List<String> single = List.of("no", "code", "name", "class", "output", "unit");
        single.forEach(key -> table.addHeaderCell(head(2, 1, messages.get("paper.annex.head." + key))));
        table.addHeaderCell(head(1, 2, messages.get("paper.annex.head.target")));
        List.of("sites", "budget", "share", "funds")
                .forEach(key -> table.addHeaderCell(head(2, 1, messages.get("paper.annex.head." + key))));
        table.addHeaderCell(head(1, 1, String.valueOf(snapshot.activityYear())));
        table.addHeaderCell(head(1, 1, String.valueOf(snapshot.planningYear())));
        for (int i = 1; i <= WIDTHS.length; i++) {
            Cell number = head(1, 1, String.valueOf(i)).setFont(pen.regular());
            table.addHeaderCell(number.setBackgroundColor(null).setFontSize(7));
        }
    }

    private Cell head(int rows, int columns, String text) {
        Cell cell = new Cell(rows, columns).add(plain(text).setTextAlignment(TextAlignment.CENTER));
        cell.setFont(pen.bold())
                .setBackgroundColor(HEAD)
                .setVerticalAlignment(VerticalAlignment.MIDDLE)
                .setBorder(new SolidBorder(0.5f))
                .setPadding(2.5f);
        cell.getAccessibilityProperties()
                .addAttributes(new PdfStructureAttributes("Table").addEnumAttribute("Scope", "Column"));
        return cell;
    }

    private void sums(Table table, String title, long budget, long share) {
        table.addCell(sum(9, title, TextAlignment.LEFT));
        table.addCell(sum(1, Formats.number(budget), TextAlignment.RIGHT));
        table.addCell(sum(1, Formats.number(share), TextAlignment.RIGHT));
        table.addCell(sum(1, "", TextAlignment.LEFT));
    }

    private Cell sum(int columns, String text, TextAlignment alignment) {
        Cell cell = new Cell(1, columns).add(plain(text).setTextAlignment(alignment));
        return framed(cell).setFont(pen.bold()).setBackgroundColor(GROUP);
    }

    private void line(Table table, AnnexLine line) {
        table.addCell(cell(String.valueOf(line.number()), TextAlignment.CENTER));
        table.addCell(cell(line.code(), TextAlignment.LEFT));
        table.addCell(cell(line.name(), TextAlignment.LEFT));
        table.addCell(cell(line.interventionClass(), TextAlignment.LEFT));
        table.addCell(cell(line.output(), TextAlignment.LEFT));
        table.addCell(cell(line.unit(), TextAlignment.LEFT));
        table.addCell(cell(line.baseline() == null ? "" : Formats.number(line.baseline()), TextAlignment.RIGHT));
        table.addCell(cell(PaperValues.target(line.target()), TextAlignment.RIGHT));
        table.addCell(cell(line.sites(), TextAlignment.LEFT));
        boolean stated = line.budget() != null;
        table.addCell(cell(
                stated ? Formats.number(line.budget()) : line.budgetNote(),
                stated ? TextAlignment.RIGHT : TextAlignment.LEFT));
        table.addCell(cell(line.share() == null ? "" : Formats.number(line.share()), TextAlignment.RIGHT));
        table.addCell(cell(line.funds(), TextAlignment.LEFT));
    }

    private Cell cell(String text, TextAlignment alignment) {
        return framed(new Cell().add(plain(text).setTextAlignment(alignment)));
    }

    private static Cell framed(Cell cell) {
        return cell.setBorder(new SolidBorder(0.5f)).setPadding(2.5f).setKeepTogether(true);
    }

    private Paragraph plain(String text) {
        Paragraph paragraph = new Paragraph(pen.printable(text)).setMargin(0).setMultipliedLeading(1.1f);
        paragraph.setNeutralRole();
        return paragraph;
    }
}
