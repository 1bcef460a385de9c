package id.rembuk.store.dao;

import id.rembuk.domain.guide.ActionRef;
import id.rembuk.domain.guide.Evidence;
import id.rembuk.domain.guide.EvidenceKind;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps what proves the actions; the files themselves lie beside the workspace. */
final class EvidenceDao extends TableDao<Evidence> {
    EvidenceDao(Statements statements) {
        super(
                statements,
                "evidence",
                "id, cycle_id, frame, action, item, kind, caption, date, file_name, sha256, size, path, added_by,"
                        + " added_at",
                "id");
    }

    @Override
    Evidence read(Row row) throws SQLException {
        return new Evidence(
                row.text(),
                row.text(),
                new ActionRef(row.text(), row.text()),
                row.text(),
                row.constant(EvidenceKind.class),
                row.text(),
                row.date(),
                row.text(),
                row.text(),
                row.wholeNumber(),
                row.text(),
                row.text(),
                row.time());
    }

    @Override
    List<Object> values(Evidence evidence) {
        return Arrays.asList(
                evidence.id(),
                evidence.cycleId(),
                evidence.action().frame(),
                evidence.action().action(),
                evidence.item(),
                evidence.kind(),
                evidence.caption(),
                evidence.date(),
                evidence.fileName(),
                evidence.sha256(),
                evidence.size(),
                evidence.path(),
                evidence.addedBy(),
                evidence.addedAt());
    }
}
