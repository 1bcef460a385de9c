package id.rembuk.usecase;

import id.rembuk.domain.intake.DraftRow;
import id.rembuk.domain.intake.ImportDraft;
import id.rembuk.domain.intake.ImportFinding;
import id.rembuk.domain.intake.ImportFinding.Severity;
import id.rembuk.domain.intake.Intake;
import id.rembuk.domain.situation.NumberOrigin;
import id.rembuk.text.Formats;
import id.rembuk.usecase.ImportPreview.Difference;
import id.rembuk.usecase.port.Records;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What only the stored records can tell about a file: numbers of others that it would replace, values that cannot be kept. */
final class ImportFindings {
    private final ImportDraft draft;
    private final Map<String, Intake> intakes = new HashMap<>();
    private final List<ImportFinding> found = new ArrayList<>();

    ImportFindings(ImportDraft draft, Records records) {
        this.draft = draft;
        records.all(Intake.class).forEach(intake -> intakes.put(intake.id(), intake));
    }

    List<ImportFinding> all() {
        return found;
    }

    /** @param column place in the columns of the draft; -1 for the row as a whole */
    void error(DraftRow row, int column, String code, String value, String... further) {
        add(Severity.ERROR, code, row.number(), column, value, further);
    }

    void warning(DraftRow row, int column, String code, String value, String... further) {
        add(Severity.WARNING, code, row.number(), column, value, further);
    }

    /** About the file as a whole. */
    void note(String code, String... further) {
        add(Severity.NOTE, code, 0, -1, "", further);
    }

    /** Tells whose number is replaced: a person's is a warning, another file's a note. */
    void replaced(DraftRow row, Difference difference) {
        NumberOrigin origin = difference.origin();
        String after = difference.after();
        String before = difference.before();
        if (origin != null && origin.isTyped()) {
            add(
                    Severity.WARNING,
                    "overwrites-typed",
                    row.number(),
                    difference.column(),
                    after,
                    before,
                    origin.typedBy(),
                    Formats.dateTime(origin.typedAt().atZone(ZoneId.systemDefault())));
            return;
        }
        Intake intake = origin == null ? null : intakes.get(origin.intakeId());
        if (intake == null) {
            add(Severity.WARNING, "overwrites-unknown", row.number(), difference.column(), after, before);
        } else {
            add(
                    Severity.NOTE,
                    "overwrites-file",
                    row.number(),
                    difference.column(),
                    after,
                    before,
                    place(intake, origin));
        }
    }

    private static String place(Intake intake, NumberOrigin origin) {
        String sheet = intake.sheet().isEmpty() ? "" : " · " + intake.sheet();
        return intake.fileName() + sheet + (origin.cell() == null ? "" : " " + origin.cell());
    }

    private void add(Severity severity, String code, int row, int column, String value, String... further) {
        List<String> arguments = new ArrayList<>();
        arguments.add(value);
        arguments.addAll(List.of(further));
        int sheetColumn = column < 0 ? -1 : draft.columnIndexes().get(column);
        found.add(new ImportFinding(severity, code, draft.sheetName(), row, sheetColumn, value, arguments));
    }
}
