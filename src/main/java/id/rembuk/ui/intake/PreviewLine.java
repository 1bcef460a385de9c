package id.rembuk.ui.intake;

import id.rembuk.domain.intake.ImportFinding;
import id.rembuk.domain.intake.ImportFinding.Severity;
import id.rembuk.usecase.ImportPreview;
import id.rembuk.usecase.ImportPreview.Difference;
import id.rembuk.usecase.ImportPreview.State;
import java.util.List;
import java.util.Optional;

/** A row of the preview with what was found in it. */
record PreviewLine(ImportPreview.Row row, List<ImportFinding> findings) {
    int number() {
        return row.row().number();
    }

    State state() {
        return row.state();
    }

    boolean isSetAside() {
        return row.state() == State.SET_ASIDE;
    }

    boolean has(Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity() == severity);
    }

    /**
     * The worst that was found in a cell; empty for nothing worth a mark.
     *
     * @param column of the sheet, from 0
     */
    Optional<Severity> worst(int column) {
        return findings.stream()
                .filter(finding -> finding.column() == column && finding.severity() != Severity.NOTE)
                .map(ImportFinding::severity)
                .min(Enum::compareTo);
    }

    /** @param column place in the columns of the draft */
    Optional<Difference> difference(int column) {
        return row.differences().stream()
                .filter(difference -> difference.column() == column)
                .findFirst();
    }
}
