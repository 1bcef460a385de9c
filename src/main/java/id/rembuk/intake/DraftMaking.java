package id.rembuk.intake;

import id.rembuk.domain.intake.ColumnUse;
import id.rembuk.domain.intake.DraftRow;
import id.rembuk.domain.intake.FileLook;
import id.rembuk.domain.intake.ImportDraft;
import id.rembuk.domain.intake.ImportSettings;
import id.rembuk.intake.table.SheetInfo;
import id.rembuk.intake.table.TableFile;
import id.rembuk.task.Progress;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Makes the draft of a sheet that is read as settled. */
final class DraftMaking {
    private final TableFile table;
    private final FileLook look;
    private final SheetInfo sheet;
    private final ImportSettings settings;
    private final Heading heading;
    private final SheetScan.Reading reading;
    private final Progress progress;
    private final SheetColumns columns;

    /** @param personal columns that are not read whatever is settled */
    DraftMaking(
            TableFile table,
            FileLook look,
            SheetInfo sheet,
            ImportSettings settings,
            Set<Integer> personal,
            Heading heading,
            SheetScan.Reading reading,
            Progress progress) {
        this.table = table;
        this.look = look;
        this.sheet = sheet;
        this.settings = settings;
        this.heading = heading;
        this.reading = reading;
        this.progress = progress;
        columns = new SheetColumns(settings, personal);
    }

    /** Its rows as they stand. */
    ImportDraft read() {
        SheetScan scan = new SheetScan(columns, settings, heading, reading, progress);
        table.rows(sheet.index(), progress, scan);
        List<DraftRow> rows =
                new PlacedRows(reading.places(), columns, settings, reading.findings(), progress).of(scan.rows());
        OfficeFiles.check(rows, columns, settings, reading.findings());
        List<String> headings = columns.indexes().stream().map(heading::name).toList();
        return draft(columns.uses(), headings, columns.indexes(), rows, scan.skipped());
    }

    /** Its rows counted per desa and thrown away. */
    ImportDraft counted() {
        PeopleCount count = new PeopleCount(columns, settings, heading, reading, progress);
        table.rows(sheet.index(), progress, count);
        List<DraftRow> rows =
                new PlacedRows(reading.places(), columns, settings, reading.findings(), progress).of(count.rows());
        int column = count.heightColumn();
        return draft(
                PeopleCount.uses(),
                Collections.nCopies(3, heading.name(column)),
                Collections.nCopies(3, column),
                rows,
                count.skipped());
    }

    private ImportDraft draft(
            List<ColumnUse> uses, List<String> headings, List<Integer> indexes, List<DraftRow> rows, int skipped) {
        return new ImportDraft(
                look,
                settings,
                sheet.name(),
                uses,
                headings,
                indexes,
                rows,
                reading.findings().all(),
                skipped);
    }
}
