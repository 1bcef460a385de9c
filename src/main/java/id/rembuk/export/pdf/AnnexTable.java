package id.rembuk.export.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import id.rembuk.domain.document.PaperSnapshot;
import id.rembuk.domain.document.PaperSnapshot.AnnexGroup;
import id.rembuk.domain.document.PaperSnapshot.AnnexLine;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import java.util.List;

/**
 * Annex I: every plan line by OPD with its sums. Drawn row by row straight onto its pages, each page let go when it is
 * full, because a layout of 5,000 rows takes ten times as long and as much memory.
 */
final class AnnexTable {
    private static final float[] WIDTHS = {2.8f, 9.4f, 16.4f, 5.8f, 12.6f, 5.4f, 4.6f, 4.6f, 9.8f, 8.4f, 8.2f, 8f};

    private final PaperSnapshot snapshot;
    private final Messages messages;
    private final PaperSheet sheet;
    private final float[] edges;
    private final AnnexRows rows;
    private final AnnexHead head;
    private PdfDocument pdf;
    private TagTreePointer body;
    private PdfPage page;
    private TablePen table;
    private float y;
    private int pageLines;
    private long pageBudget;
    private long pageShare;

    AnnexTable(PaperSnapshot snapshot, PaperPen pen, Messages messages) {
        this.snapshot = snapshot;
        this.messages = messages;
        sheet = PaperSheet.annex(snapshot.annexPaper());
        edges = edges(sheet);
        rows = new AnnexRows(pen, messages, edges);
        head = new AnnexHead(snapshot, pen, messages, sheet, rows.bold());
    }

    /** Adds the annex on pages of its own after the last page. */
    void addTo(PdfDocument document, Bookmarks bookmarks, Progress progress) {
        pdf = document;
        body = new TagTreePointer(pdf);
        open(true);
        bookmarks.annex(messages.get("paper.annex.bookmark"), page);
        int total = snapshot.annex().stream()
                .mapToInt(group -> group.lines().size())
                .sum();
        int done = 0;
        int number = 1;
        for (AnnexGroup group : snapshot.annex()) {
            addGroup(group, number++, progress);
            done += group.lines().size();
            progress.report(done, total, "");
        }
        long budget = snapshot.annex().stream().mapToLong(AnnexGroup::budget).sum();
        long share = snapshot.annex().stream().mapToLong(AnnexGroup::share).sum();
        TableRow sums = rows.total(total, budget, share);
        if (!fits(sums.height())) {
            turn();
        }
        draw(sums);
        page.flush();
    }

    private void addGroup(AnnexGroup group, int number, Progress progress) {
        TableRow title = rows.group(group, number);
        boolean titled = false;
        for (AnnexLine line : group.lines()) {
            progress.checkCancelled();
            TableRow row = rows.line(line);
            // a title never stands alone at the foot of a page
            if (!fits(row.height() + (titled ? 0 : title.height())) && isPageUsed()) {
                turn();
                if (titled) {
                    silent(rows.continued(group, number));
                }
            }
            if (!titled) {
                draw(title);
                titled = true;
            }
            drawWhole(row, group, number);
        }
    }

    /** Draws a line; one that is higher than a page goes on over the next. */
    private void drawWhole(TableRow line, AnnexGroup group, int number) {
        TableRow row = line;
        while (!fits(row.height())) {
            List<TableRow> parts = rows.split(row, room());
            draw(parts.get(0));
            row = parts.get(1);
            pageLines -= 1;
            turn();
            silent(rows.continued(group, number));
        }
        draw(row);
    }

    private void draw(TableRow row) {
        table.row(row, y, body);
        y -= row.height();
        if (row.isLine()) {
            pageLines++;
            pageBudget += row.budget();
            pageShare += row.share();
        }
    }

    private void silent(TableRow row) {
        table.silentRow(row, y);
        y -= row.height();
    }

    /** Ends a page with its sums and begins the next. */
    private void turn() {
        silent(rows.page(pageLines, pageBudget, pageShare));
        page.flush();
        open(false);
    }

    private void open(boolean first) {
        page = pdf.addNewPage(sheet.size());
        body.setPageForTagging(page);
        PdfCanvas canvas = new PdfCanvas(page);
        table = new TablePen(canvas, edges);
        y = sheet.size().getHeight() - sheet.top();
        if (first) {
            y = head.title(canvas, body, y);
            body.addTag(StandardRoles.TABLE);
        }
        y = head.columns(table, first ? body : null, y);
        if (first) {
            body.addTag(StandardRoles.TBODY);
        }
        pageLines = 0;
        pageBudget = 0;
        pageShare = 0;
    }

    private boolean isPageUsed() {
        return pageLines > 0;
    }

    private boolean fits(float height) {
        return height <= room();
    }

    /** Height left above the sums of the page. */
    private float room() {
        return y - sheet.bottom() - TablePen.height(1, rows.bold().size());
    }

    private static float[] edges(PaperSheet sheet) {
        float whole = 0;
        for (float width : WIDTHS) {
            whole += width;
        }
        float[] edges = new float[WIDTHS.length + 1];
        edges[0] = sheet.left();
        for (int i = 0; i < WIDTHS.length; i++) {
            edges[i + 1] = edges[i] + WIDTHS[i] / whole * sheet.width();
        }
        return edges;
    }
}
