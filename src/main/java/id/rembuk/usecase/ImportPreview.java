package id.rembuk.usecase;

import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.intake.DraftRow;
import id.rembuk.domain.intake.ImportDraft;
import id.rembuk.domain.intake.ImportFinding;
import id.rembuk.domain.intake.ImportFinding.Severity;
import id.rembuk.domain.intake.Intake;
import id.rembuk.domain.situation.NumberOrigin;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What applying a file would do to the stored records, row by row, before anything is done.
 *
 * @param rows one for each row of the draft, in its order
 * @param findings of the file and of the comparison, by row and column; those of the whole file first
 * @param earlier the same bytes imported before as the same kind from the same sheet; null when there are none
 * @param prepared what applying will write, unless the workspace changes before
 */
public record ImportPreview(
        ImportDraft draft, List<Row> rows, List<ImportFinding> findings, Intake earlier, Prepared prepared) {
    public ImportPreview {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /**
     * The changes a preview comes to.
     *
     * @param intakeId import that the new numbers point to
     * @param historyHash hash of the newest history row the records were compared at; "" before the first
     */
    public record Prepared(String intakeId, String historyHash, List<RecordChange> changes) {
        public Prepared {
            changes = List.copyOf(changes);
        }
    }

    /** What becomes of a row. */
    public enum State {
        /** Brings a record that is not stored yet. */
        NEW,
        /** Changes what is stored. */
        CHANGED,
        /** Says what is stored already. */
        SAME,
        /** Holds no number in any column that is kept. */
        EMPTY,
        /** Has an error; nothing can be applied until it is mended or set aside. */
        REJECTED,
        /** Left out by the officer. */
        SET_ASIDE
    }

    /** A row with what becomes of it, and each value that differs from what is stored. */
    public record Row(DraftRow row, State state, List<Difference> differences) {
        public Row {
            differences = List.copyOf(differences);
        }
    }

    /**
     * One value that differs.
     *
     * @param column place in the columns of the draft, from 0
     * @param before as shown; "" when nothing is stored
     * @param after as shown; "" when it is taken out
     * @param origin of the stored value; null when none was noted
     */
    public record Difference(int column, String before, String after, NumberOrigin origin) {
        /** Whether a stored value is replaced, not only an empty place filled. */
        public boolean overwrites() {
            return !before.isEmpty();
        }
    }

    /** That the file seems to be of another regency; empty when it is of this one. */
    public Optional<ImportFinding> otherRegency() {
        return findings.stream()
                .filter(finding -> finding.code().equals(ImportFinding.OTHER_REGENCY))
                .findFirst();
    }

    /** How many rows have a state. */
    public int count(State state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }

    /** How many stored values will be replaced by others. */
    public int overwritten() {
        return (int) rows.stream()
                .flatMap(row -> row.differences().stream())
                .filter(Difference::overwrites)
                .count();
    }

    /** Rows that bring or change something. */
    public int applied() {
        return count(State.NEW) + count(State.CHANGED);
    }

    /** Whether everything in the file is stored already. */
    public boolean changesNothing() {
        return applied() == 0;
    }

    /** Whether every row that counts is without a number. */
    public boolean isEmpty() {
        return count(State.EMPTY) > 0 && count(State.EMPTY) + count(State.SET_ASIDE) == rows.size();
    }

    /** Whether no column of the file holds anything that is kept, as where only percents are printed. */
    public boolean holdsNothing() {
        return draft.columns().stream().noneMatch(use -> switch (use.field()) {
            case COUNT, NUMERATOR, DENOMINATOR, PLAN, ORGANISATION -> true;
            default -> false;
        });
    }

    /** Whether it can be applied: no row with an error is left, none about the file as a whole, and something differs. */
    public boolean mayApply() {
        return !isBlocked() && !changesNothing();
    }

    /** Whether an error stands in the way that must be mended, mapped or set aside first. */
    public boolean isBlocked() {
        return count(State.REJECTED) > 0 || hasErrorOutsideRows();
    }

    private boolean hasErrorOutsideRows() {
        Set<Integer> wrong = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(ImportFinding::row)
                .collect(Collectors.toCollection(HashSet::new));
        wrong.removeAll(draft.settings().setAside());
        if (!wrong.isEmpty()) {
            rows.forEach(row -> wrong.remove(row.row().number()));
        }
        return !wrong.isEmpty();
    }

    /** The same with every rejected row set aside. */
    public ImportPreview withoutRejected() {
        return new ImportPreview(
                draft,
                rows.stream()
                        .map(row ->
                                row.state() == State.REJECTED ? new Row(row.row(), State.SET_ASIDE, List.of()) : row)
                        .toList(),
                findings,
                earlier,
                prepared);
    }
}
