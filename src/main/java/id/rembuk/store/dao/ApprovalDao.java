package id.rembuk.store.dao;

import id.rembuk.domain.kecamatan.Approval;
import id.rembuk.domain.situation.DataSource;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps approvals by the camat. */
final class ApprovalDao extends TableDao<Approval> {
    ApprovalDao(Statements statements) {
        super(
                statements,
                "kecamatan_approval",
                "id, area_id, year, month, source, approver, day, note, digest, official_id",
                "id");
    }

    @Override
    Approval read(Row row) throws SQLException {
        return new Approval(
                row.text(),
                row.text(),
                row.year(),
                row.integer(),
                row.constant(DataSource.class),
                row.text(),
                row.date(),
                row.text(),
                row.text(),
                row.text());
    }

    @Override
    List<Object> values(Approval approval) {
        return Arrays.asList(
                approval.id(),
                approval.areaId(),
                approval.year(),
                approval.month(),
                approval.source(),
                approval.approver(),
                approval.day(),
                approval.note(),
                approval.digest(),
                approval.officialId());
    }
}
