package id.rembuk.intake;

import id.rembuk.domain.Sha256;
import id.rembuk.domain.UserError;
import id.rembuk.domain.intake.AreaMatcher;
import id.rembuk.domain.intake.ColumnLook;
import id.rembuk.domain.intake.DraftRow;
import id.rembuk.domain.intake.FileLook;
import id.rembuk.domain.intake.ImportDraft;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.intake.ImportSettings;
import id.rembuk.domain.intake.SheetLook;
import id.rembuk.domain.intake.SheetReading;
import id.rembuk.intake.table.MergedRange;
import id.rembuk.intake.table.SheetInfo;
import id.rembuk.intake.table.TableFile;
import id.rembuk.intake.table.TableFiles;
import id.rembuk.task.Progress;
import id.rembuk.usecase.port.AreaCatalogue;
import id.rembuk.usecase.port.ImportContext;
import id.rembuk.usecase.port.ImportFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the workbooks and csv files of other offices: finds their headings, proposes their meaning, reads their rows. */
public final class OfficeFiles implements ImportFiles {
    private static final int COUNTED_ROWS = 1_000;
    private static final int CHUNK = 1 << 16;

    private final AreaCatalogue country;

    // finding merged cells costs a walk through the whole sheet, and a file is proposed and then read
    private volatile MergedCells seen;

    /** Merged cells of a sheet of a file as it was. */
    private record MergedCells(Path file, FileTime changed, long size, int sheet, List<MergedRange> ranges) {
        boolean isOf(Path otherFile, FileTime otherChanged, long otherSize, int otherSheet) {
            return file.equals(otherFile) && changed.equals(otherChanged) && size == otherSize && sheet == otherSheet;
        }
    }

    /** @param country asked whose a file is that is not of the workspace's regency */
    public OfficeFiles(AreaCatalogue country) {
        this.country = country;
    }

    @Override
    public FileLook look(Path file, Progress progress) {
        try (TableFile table = TableFiles.open(file, progress)) {
            List<SheetLook> sheets = new ArrayList<>();
            for (SheetInfo sheet : table.sheets()) {
                sheets.add(look(table, sheet, progress));
            }
            return new FileLook(name(file), digest(file, progress), sheets);
        }
    }

    private static SheetLook look(TableFile table, SheetInfo sheet, Progress progress) {
        int[] rows = new int[1];
        table.rows(sheet.index(), progress, row -> {
            rows[0] += row.isBlank() ? 0 : 1;
            return rows[0] < COUNTED_ROWS;
        });
        return new SheetLook(sheet.index(), sheet.name(), sheet.hidden(), rows[0]);
    }

    @Override
    public SheetReading propose(Path file, int sheet, ImportKind kind, ImportContext context, Progress progress) {
        return propose(file, sheet, kind, 0, 0, context, progress);
    }

    @Override
    public SheetReading propose(
            Path file,
            int sheet,
            ImportKind kind,
            int headerFirst,
            int headerLast,
            ImportContext context,
            Progress progress) {
        try (TableFile table = TableFiles.open(file, progress)) {
            SheetInfo info = sheet(table, sheet, file);
            SheetHead head = new SheetHead(
                    table,
                    info.index(),
                    () -> merged(table, file, info.index()),
                    kind,
                    context,
                    headerFirst,
                    headerLast,
                    progress);
            return new Proposal(info, kind, context, name(file), head).reading();
        }
    }

    @Override
    public ImportDraft read(Path file, ImportSettings settings, ImportContext context, Progress progress) {
        try (TableFile table = TableFiles.open(file, progress)) {
            SheetInfo info = sheet(table, settings.sheet(), file);
            AreaMatcher areas = new AreaMatcher(context.areas(), context.aliases());
            IndicatorNames indicators = new IndicatorNames(context.indicators());
            SheetHead head = new SheetHead(
                    table,
                    info.index(),
                    () -> merged(table, file, info.index()),
                    settings.kind(),
                    context,
                    settings.headerFirst(),
                    settings.headerLast(),
                    progress);
            Set<Integer> personal = head.proposal(settings.kind(), context, areas, indicators).columns().stream()
                    .filter(column -> column.personal() != null)
                    .map(ColumnLook::index)
                    .collect(Collectors.toSet());
            if (!personal.isEmpty() && !settings.countPeople()) {
                throw new UserError("intake.people", name(file));
            }
            SheetScan.Reading reading =
                    new SheetScan.Reading(new Findings(info.name()), new Places(areas, country), indicators);
            FileLook look = new FileLook(name(file), digest(file, progress), List.of(look(table, info, progress)));
            DraftMaking making =
                    new DraftMaking(table, look, info, settings, personal, head.heading(), reading, progress);
            return settings.countPeople() ? making.counted() : making.read();
        }
    }

    private List<MergedRange> merged(TableFile table, Path file, int sheet) {
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            long size = Files.size(file);
            MergedCells known = seen;
            if (known == null || !known.isOf(file, changed, size, sheet)) {
                known = new MergedCells(file, changed, size, sheet, table.merged(sheet));
                seen = known;
            }
            return known.ranges();
        } catch (IOException e) {
            throw new UserError(e, "intake.gone", name(file));
        }
    }

    /** Rows with their places, checked against each other. */
    static void check(List<DraftRow> rows, SheetColumns columns, ImportSettings settings, Findings findings) {
        if (settings.kind() == ImportKind.RENCANA) {
            return;
        }
        RowChecks checks = new RowChecks(columns, findings);
        Duplicates duplicates = new Duplicates(columns, findings);
        for (DraftRow row : rows) {
            checks.check(row);
            duplicates.check(row);
        }
    }

    private static SheetInfo sheet(TableFile table, int index, Path file) {
        return table.sheets().stream()
                .filter(sheet -> sheet.index() == index)
                .findFirst()
                .orElseThrow(() -> new UserError("intake.no-sheet", name(file)));
    }

    private static String digest(Path file, Progress progress) {
        try (InputStream in = Files.newInputStream(file)) {
            Sha256 sha = new Sha256();
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                progress.checkCancelled();
                sha.add(chunk, 0, read);
            }
            return sha.hex();
        } catch (IOException e) {
            throw new UserError(e, "intake.gone", name(file));
        }
    }

    private static String name(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }
}
