package id.rembuk.domain.intake;

import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Period;
import java.util.List;

/**
 * How a sheet is proposed to be read.
 *
 * @param headerFirst first row of the heading, from 1
 * @param headerLast last row of the heading
 * @param period found in titles, headings or the file's name; null when not found
 * @param source found likewise; null when not found
 * @param findings about the file as a whole
 */
public record SheetReading(
        SheetLook sheet,
        ImportKind kind,
        int headerFirst,
        int headerLast,
        List<ColumnLook> columns,
        Period period,
        DataSource source,
        List<ImportFinding> findings) {
    public SheetReading {
        columns = List.copyOf(columns);
        findings = List.copyOf(findings);
    }

    /** Whether any column is about single people, so that rows may only be counted per desa. */
    public boolean isAboutPeople() {
        return columns.stream().anyMatch(column -> column.personal() != null);
    }
}
