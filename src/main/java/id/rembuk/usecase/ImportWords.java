package id.rembuk.usecase;

import id.rembuk.domain.intake.ColumnUse;
import id.rembuk.domain.intake.ImportFinding;
import id.rembuk.domain.intake.ImportFinding.Severity;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.intake.Intake;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.situation.CountField;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.ImportPreview.State;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of an import: what was found, what to do, what will be done and where a number comes from. */
public final class ImportWords {
    private final Messages messages;

    public ImportWords(Messages messages) {
        this.messages = messages;
    }

    /** What was found, with what was expected. */
    public String what(ImportFinding finding) {
        return messages.get(
                "import.finding." + finding.code(), finding.arguments().toArray());
    }

    /** What to do about it. */
    public String todo(ImportFinding finding) {
        return messages.get(
                "import.finding." + finding.code() + ".todo",
                finding.arguments().toArray());
    }

    public String of(Severity severity) {
        return messages.get("import.severity." + key(severity));
    }

    public String of(State state) {
        return messages.get("import.state." + key(state));
    }

    public String of(ImportKind kind) {
        return messages.get("import.kind." + key(kind));
    }

    public String of(CountField field) {
        return messages.get("import.count." + key(field));
    }

    /** What a column is read as; {@code null}: left out. */
    public String of(ColumnUse use) {
        if (use == null) {
            return messages.get("import.field.none");
        }
        return switch (use.field()) {
            case COUNT -> of(CountField.valueOf(use.detail()));
            case PLAN -> new PlanWords(messages).of(PlanField.valueOf(use.detail()));
            default -> {
                String word = messages.get("import.field." + key(use.field()));
                yield use.detail().isEmpty() ? word : word + " " + use.detail();
            }
        };
    }

    /** What applying will do, a sentence a line. */
    public List<String> summary(ImportPreview preview) {
        List<String> lines = new ArrayList<>();
        preview.otherRegency().ifPresent(other -> lines.add(what(other) + " " + todo(other)));
        lines.add(messages.get(
                "import.summary.rows",
                number(preview.rows().size()),
                number(preview.count(State.NEW)),
                number(preview.count(State.CHANGED)),
                number(preview.count(State.SAME)),
                number(preview.count(State.EMPTY)),
                number(preview.count(State.REJECTED)),
                number(preview.count(State.SET_ASIDE))));
        if (preview.overwritten() > 0) {
            lines.add(messages.get("import.summary.overwritten", number(preview.overwritten())));
        }
        if (preview.earlier() != null) {
            lines.add(messages.get(
                    "import.summary.earlier",
                    messages.dates().dateTime(preview.earlier().at().atZone(ZoneId.systemDefault())),
                    preview.earlier().officer()));
        }
        if (preview.rows().isEmpty()) {
            lines.add(messages.get("import.summary.empty"));
        } else if (preview.holdsNothing()) {
            lines.add(messages.get("import.summary.no-numbers"));
        } else if (preview.isBlocked()) {
            lines.add(messages.get("import.summary.blocked"));
        } else if (preview.isEmpty()) {
            lines.add(messages.get("import.summary.empty-rows"));
        } else if (preview.changesNothing()) {
            lines.add(messages.get("import.summary.nothing"));
        } else {
            lines.add(messages.get("import.summary.apply", number(preview.applied())));
        }
        return lines;
    }

    /** What became of the rows of an import, in a sentence. */
    public String counts(Intake intake) {
        return messages.get(
                "import.ui.done.counts",
                number(intake.rowsNew()),
                number(intake.rowsChanged()),
                number(intake.rowsSame()),
                number(intake.rowsEmpty()),
                number(intake.rowsSetAside()));
    }

    /**
     * The findings as a workbook tells them.
     *
     * @param source the file that was read
     * @param personal whether any column of it is about single people; its cells are not copied then
     */
    public ImportReport report(Path source, boolean personal, ImportPreview preview) {
        boolean annotated = !personal
                && preview.rows().size() <= ImportReport.MOST_ANNOTATED_ROWS
                && preview.draft().file().fileName().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        return new ImportReport(
                source,
                preview.draft().settings().sheet(),
                annotated,
                messages.get("import.report.sheet"),
                messages.get("import.report.title", preview.draft().file().fileName()),
                summary(preview),
                List.of(
                        messages.get("import.report.sheet-head"),
                        messages.get("import.report.cell"),
                        messages.get("import.report.severity"),
                        messages.get("import.report.value"),
                        messages.get("import.report.what"),
                        messages.get("import.report.todo")),
                preview.findings().stream()
                        .limit(ImportReport.MOST_LINES)
                        .map(this::line)
                        .toList());
    }

    private ImportReport.Line line(ImportFinding finding) {
        return new ImportReport.Line(
                finding.sheet(),
                finding.row(),
                finding.column(),
                finding.cell(),
                of(finding.severity()),
                finding.value(),
                what(finding),
                todo(finding));
    }

    /** Where a number comes from: file, sheet, cell, time and person, or who typed it. */
    public String of(NumberSource source, ZoneId zone) {
        if (!source.isKnown()) {
            return messages.get("import.source.unknown");
        }
        String at = messages.dates().dateTime(source.at().atZone(zone));
        if (source.isTyped()) {
            return messages.get("import.source.typed", source.officer(), at);
        }
        String sheet = source.intake().sheet();
        String place = source.intake().fileName()
                + (sheet.isEmpty() ? "" : " · " + sheet)
                + (source.cell() == null ? "" : " · " + source.cell());
        return messages.get("import.source.file", place, at, source.officer());
    }

    private static String number(int value) {
        return Formats.number((long) value);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
