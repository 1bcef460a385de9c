package id.rembuk.store.dao;

import id.rembuk.domain.workspace.WorkspaceIdentity;
import java.sql.SQLException;
import java.time.Instant;

/** Keeps the one row that says what the file is. */
final class IdentityDao {
    private static final String COLUMNS = "id, generation, practice, regency_code, regency_name, province_name,"
            + " created_at, handed_over_to, handed_over_at";

    // the mark also stands in the first history row, so that a file edited elsewhere still carries it
    private static final String SELECT = "SELECT "
            + COLUMNS.replace(
                    " practice,",
                    " max(practice, EXISTS (SELECT 1 FROM history WHERE sequence = 1 AND name ="
                            + " 'workspace.create-practice')) AS practice,")
            + " FROM identity";

    private final Statements statements;

    IdentityDao(Statements statements) {
        this.statements = statements;
    }

    WorkspaceIdentity get() {
        return statements.first(SELECT, IdentityDao::read).orElseThrow(() -> Row.unreadable(null));
    }

    void put(WorkspaceIdentity identity) {
        WorkspaceIdentity.HandOver handOver = identity.handedOver();
        statements.run(
                "INSERT INTO identity (only_row, " + COLUMNS + ") VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (only_row) DO UPDATE SET id = excluded.id, generation = excluded.generation,"
                        + " practice = excluded.practice, regency_code = excluded.regency_code,"
                        + " regency_name = excluded.regency_name, province_name = excluded.province_name,"
                        + " created_at = excluded.created_at, handed_over_to = excluded.handed_over_to,"
                        + " handed_over_at = excluded.handed_over_at",
                identity.id(),
                identity.generation(),
                identity.practice() ? 1 : 0,
                identity.regencyCode(),
                identity.regencyName(),
                identity.provinceName(),
                identity.createdAt().toString(),
                handOver == null ? null : handOver.toWhom(),
                handOver == null ? null : handOver.at().toString());
    }

    private static WorkspaceIdentity read(Row row) throws SQLException {
        return new WorkspaceIdentity(
                row.text(),
                row.year(),
                row.flag(),
                row.text(),
                row.text(),
                row.text(),
                row.time(),
                handOver(row.text(), row.time()));
    }

    private static WorkspaceIdentity.HandOver handOver(String toWhom, Instant at) {
        return toWhom == null ? null : new WorkspaceIdentity.HandOver(toWhom, at);
    }
}
