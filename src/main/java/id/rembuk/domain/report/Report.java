package id.rembuk.domain.report;

import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.document.PaperSize;
import java.util.List;

/**
 * Something to be read on paper that nobody signs, made for one audience: what may not be told is not in it.
 *
 * @param title in one line
 * @param subtitle lines below the title: regency, period, sources, number of the decree
 * @param office who made it, for the file's properties
 * @param practice true when every page carries the mark of training
 */
public record Report(
        String title,
        List<String> subtitle,
        String office,
        PaperSize paper,
        Audience audience,
        boolean practice,
        List<ReportPart> parts) {
    public Report {
        subtitle = List.copyOf(subtitle);
        parts = List.copyOf(parts);
    }

    /** The tables in order, e.g. for a workbook. */
    public List<ReportPart.Grid> grids() {
        return parts.stream()
                .filter(ReportPart.Grid.class::isInstance)
                .map(ReportPart.Grid.class::cast)
                .toList();
    }
}
