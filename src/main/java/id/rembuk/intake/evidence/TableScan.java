package id.rembuk.intake.evidence;

import id.rembuk.domain.CellName;
import id.rembuk.domain.UserError;
import id.rembuk.domain.guide.PersonalRows;
import id.rembuk.intake.table.CellValue;
import id.rembuk.intake.table.SheetInfo;
import id.rembuk.intake.table.SheetRow;
import id.rembuk.intake.table.TableFile;
import id.rembuk.intake.table.TableFiles;
import id.rembuk.task.Progress;
import id.rembuk.usecase.port.PersonalDataScan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks into every sheet of workbooks, hidden ones too, and into text tables. */
public final class TableScan implements PersonalDataScan {
    /** What holds no table; it may be evidence and is not looked into. */
    private static final Set<String> NO_TABLE =
            Set.of("intake.word", "intake.slides", "intake.pdf", "intake.html", "intake.not-a-table");

    @Override
    public Result scan(Path file, Progress progress) {
        try (TableFile table = TableFiles.open(file, progress)) {
            List<String> places = new ArrayList<>();
            boolean text =
                    table.sheets().size() == 1 && table.sheets().get(0).name().isEmpty();
            for (SheetInfo sheet : table.sheets()) {
                table.rows(sheet.index(), progress, row -> {
                    look(sheet, row, text, places);
                    return places.size() < MOST_PLACES;
                });
            }
            return new Result(text ? Unit.LINE : Unit.CELL, places);
        } catch (UserError e) {
            if (NO_TABLE.contains(e.code())) {
                return Result.NOT_READ;
            }
            throw e;
        }
    }

    private static void look(SheetInfo sheet, SheetRow row, boolean text, List<String> places) {
        List<String> cells = row.cells().stream().map(CellValue::plain).toList();
        int found = PersonalRows.inCells(cells);
        if (found >= 0 && places.size() < MOST_PLACES) {
            places.add(
                    text ? String.valueOf(row.number()) : sheet.name() + "!" + CellName.column(found) + row.number());
        }
    }
}
