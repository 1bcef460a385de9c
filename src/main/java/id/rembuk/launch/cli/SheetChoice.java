package id.rembuk.launch.cli;

import id.rembuk.domain.UserError;
import id.rembuk.domain.intake.FileLook;
import id.rembuk.domain.intake.ImportField;
import id.rembuk.domain.intake.ImportFinding.Severity;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.intake.SheetLook;
import id.rembuk.domain.intake.SheetReading;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.usecase.ImportWords;
import id.rembuk.usecase.port.ImportContext;
import id.rembuk.usecase.port.ImportFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the sheet that is meant: the one named, or the only one that holds such data; several are never guessed at. */
record SheetChoice(
        ImportFiles files, Path data, ImportKind kind, ImportContext context, Messages messages, Progress progress) {
    /** @throws UserError {@code cli.import-sheet} when the sheet is missing or several could be meant */
    SheetReading choose(Optional<String> named) {
        FileLook look = files.look(data, progress);
        List<SheetLook> sheets = look.sheets().stream()
                .filter(sheet -> named.isPresent()
                        ? sheet.name().strip().equalsIgnoreCase(named.get().strip())
                        : !sheet.hidden() && sheet.rows() > 0)
                .toList();
        if (sheets.size() == 1) {
            return readable(proposed(sheets.get(0)));
        }
        List<SheetReading> fitting =
                sheets.stream().map(this::proposed).filter(SheetChoice::fits).toList();
        if (fitting.size() != 1) {
            throw new UserError(
                    "cli.import-sheet",
                    look.fileName(),
                    look.sheets().stream().map(SheetLook::name).collect(Collectors.joining(", ")));
        }
        return fitting.get(0);
    }

    private SheetReading proposed(SheetLook sheet) {
        return files.propose(data, sheet.index(), kind, context, progress);
    }

    /** @throws UserError {@code cli.import-unread} when the sheet as a whole makes no sense */
    private SheetReading readable(SheetReading reading) {
        ImportWords words = new ImportWords(messages);
        reading.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR && !reading.isAboutPeople())
                .findFirst()
                .ifPresent(finding -> {
                    throw new UserError(
                            "cli.import-unread",
                            String.valueOf(data.getFileName()),
                            words.what(finding),
                            words.todo(finding));
                });
        return reading;
    }

    private static boolean fits(SheetReading reading) {
        boolean wrong = reading.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return reading.isAboutPeople()
                || (!wrong
                        && reading.columns().stream()
                                .anyMatch(column -> column.use() != null
                                        && isOfRows(column.use().field())));
    }

    /** Columns without which no row brings anything. */
    private static boolean isOfRows(ImportField field) {
        return switch (field) {
            case COUNT, NUMERATOR, DENOMINATOR, PLAN -> true;
            default -> false;
        };
    }
}
