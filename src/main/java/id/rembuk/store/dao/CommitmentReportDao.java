package id.rembuk.store.dao;

import id.rembuk.domain.commitment.CommitmentReport;
import id.rembuk.domain.commitment.ProgressState;
import id.rembuk.domain.commitment.ReportRoad;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps the reports on commitments. */
final class CommitmentReportDao extends TableDao<CommitmentReport> {
    private static final String COLUMNS =
            "id, commitment_id, day, state, realised, rupiah, note, reported_by, road, evidence_id";

    CommitmentReportDao(Statements statements) {
        super(statements, "commitment_report", COLUMNS, "id");
    }

    @Override
    CommitmentReport read(Row row) throws SQLException {
        return new CommitmentReport(
                row.text(),
                row.text(),
                row.date(),
                row.constant(ProgressState.class),
                row.decimal(),
                row.wholeNumber(),
                row.text(),
                row.text(),
                row.constant(ReportRoad.class),
                row.text());
    }

    @Override
    List<Object> values(CommitmentReport report) {
        return Arrays.asList(
                report.id(),
                report.commitmentId(),
                report.day(),
                report.state(),
                report.realised(),
                report.rupiah(),
                report.note(),
                report.reportedBy(),
                report.road(),
                report.evidenceId());
    }
}
