package id.rembuk.intake;

import id.rembuk.domain.intake.AreaMatcher;
import id.rembuk.domain.intake.ColumnLook;
import id.rembuk.domain.intake.Decimals;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.intake.table.MergedRange;
import id.rembuk.intake.table.SheetRow;
import id.rembuk.intake.table.TableFile;
import id.rembuk.task.Progress;
import id.rembuk.usecase.port.ImportContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The first rows of a sheet, its heading among them, and what its columns hold. */
final class SheetHead {
    private static final int HEAD = 80;
    private static final int SAMPLE = 600;

    private final List<SheetRow> rows = new ArrayList<>();
    private final FieldNames names;
    private final Heading heading;
    private final List<ColumnProfile> profiles = new ArrayList<>();

    /**
     * Reads the head of a sheet.
     *
     * @param first row of the heading the officer names, from 1; 0 to look for it
     */
    SheetHead(
            TableFile file,
            int sheet,
            Supplier<List<MergedRange>> merged,
            ImportKind kind,
            ImportContext context,
            int first,
            int last,
            Progress progress) {
        file.rows(sheet, progress, row -> {
            if (!row.isBlank()) {
                rows.add(row);
            }
            return rows.size() < SAMPLE + HEAD;
        });
        names = new FieldNames(kind, context.planHeadings());
        HeadingFinder finder = new HeadingFinder(rows.subList(0, Math.min(HEAD, rows.size())), merged, names);
        heading = first > 0 ? finder.at(first, last) : finder.find();
        if (heading != null) {
            profile();
        }
    }

    private void profile() {
        RowKinds kinds = new RowKinds(heading);
        int width = heading.width();
        for (SheetRow row : rows) {
            width = Math.max(width, Math.min(row.cells().size(), HeadingGrid.MOST_COLUMNS));
        }
        for (int column = 0; column < width; column++) {
            profiles.add(new ColumnProfile());
        }
        for (SheetRow row : rows) {
            if (row.number() > heading.last() && !kinds.isHeading(row) && !RowKinds.isFooter(row)) {
                for (int column = 0; column < width; column++) {
                    profiles.get(column).add(row.cell(column));
                }
            }
        }
    }

    /** Null when the sheet has none. */
    Heading heading() {
        return heading;
    }

    List<ColumnProfile> profiles() {
        return profiles;
    }

    /** The last row that was looked at, as a line; footers name sources. */
    List<String> lines() {
        return rows.stream().map(HeadingFinder::line).toList();
    }

    ColumnProposal proposal(ImportKind kind, ImportContext context, AreaMatcher areas, IndicatorNames indicators) {
        return new ColumnProposal(
                kind,
                heading,
                profiles,
                names,
                new ServiceColumns(indicators),
                new PersonalColumns(areas, kind),
                context.mappings());
    }

    /** Texts of a column that can be read in two ways; empty unless the officer must be asked. */
    List<String> ambiguous(ColumnLook column) {
        return column.decimals() == Decimals.AMBIGUOUS
                ? profiles.get(column.index()).ambiguous()
                : List.of();
    }
}
