package id.rembuk.usecase;

import id.rembuk.domain.UserError;
import id.rembuk.domain.history.HistoryEntry;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.intake.DraftRow;
import id.rembuk.domain.intake.ImportDraft;
import id.rembuk.domain.intake.ImportFinding;
import id.rembuk.domain.intake.ImportFinding.Severity;
import id.rembuk.domain.intake.Intake;
import id.rembuk.usecase.ImportPreview.Row;
import id.rembuk.usecase.ImportPreview.State;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.ReferenceCatalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares the rows of a file with the stored records, once for a preview and once more inside the edit that applies it. */
final class ImportComparison {
    private static final Comparator<ImportFinding> BY_PLACE =
            Comparator.comparingInt(ImportFinding::row).thenComparingInt(ImportFinding::column);

    private final ImportDraft draft;
    private final Records records;
    private final ImportedRows rows;
    private final ImportFindings findings;
    private final Set<Integer> wrong = new HashSet<>();

    /** @param intakeId import that new numbers will point to */
    ImportComparison(ImportDraft draft, Records records, ReferenceCatalogue reference, String intakeId) {
        this.draft = draft;
        this.records = records;
        findings = new ImportFindings(draft, records);
        rows = switch (draft.settings().kind()) {
            case DESA -> new ImportedCounts(draft, records, intakeId, findings);
            case LAYANAN -> new ImportedServices(draft, records, reference, intakeId, findings);
            case RENCANA -> new ImportedPlan(draft, records, reference, findings);
        };
        draft.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> wrong.add(finding.row()));
    }

    /** @param intakeId import the new numbers were made to point to */
    ImportPreview preview(String intakeId) {
        List<Row> compared = new ArrayList<>(draft.rows().size());
        draft.rows().forEach(row -> compared.add(compare(row, row.setAside())));
        List<RecordChange> changes = rows.changes();
        String finals = QuotedNumbers.finals(changes, records);
        if (!finals.isEmpty()) {
            findings.note("quoted-in-final", finals);
        }
        List<ImportFinding> all = new ArrayList<>(draft.findings());
        all.addAll(findings.all());
        all.sort(BY_PLACE);
        return new ImportPreview(
                draft, compared, all, earlier(), new ImportPreview.Prepared(intakeId, historyHash(records), changes));
    }

    /** Stays the same as long as nothing in the workspace is changed. */
    static String historyHash(Records records) {
        return records.historyHead().map(HistoryEntry::hash).orElse("");
    }

    /**
     * The changes that make up a preview, compared once more.
     *
     * @throws UserError {@code edit.changed-meanwhile} when the stored records are no longer those it was made from
     */
    List<RecordChange> changes(ImportPreview preview) {
        List<Row> foreseen = preview.rows();
        for (int i = 0; i < foreseen.size(); i++) {
            Row row = foreseen.get(i);
            boolean leftOut = row.state() == State.SET_ASIDE;
            if (!compare(draft.rows().get(i), leftOut).equals(row)) {
                throw new UserError("edit.changed-meanwhile");
            }
        }
        return rows.changes();
    }

    private Row compare(DraftRow row, boolean leftOut) {
        if (leftOut) {
            return new Row(row, State.SET_ASIDE, List.of());
        }
        return wrong.contains(row.number()) ? new Row(row, State.REJECTED, List.of()) : rows.compare(row);
    }

    private Intake earlier() {
        return records.all(Intake.class).stream()
                .filter(intake -> intake.sha256().equals(draft.file().sha256())
                        && intake.kind() == draft.settings().kind()
                        && intake.sheet().equals(draft.sheetName())
                        && intake.takenBackAt() == null)
                .reduce((first, second) -> second)
                .orElse(null);
    }
}
