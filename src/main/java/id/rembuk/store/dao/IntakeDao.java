package id.rembuk.store.dao;

import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.intake.Intake;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps what was imported. */
final class IntakeDao extends TableDao<Intake> {
    IntakeDao(Statements statements) {
        super(
                statements,
                "intake",
                "id, kind, file_name, sha256, sheet, mapping, officer, at, rows_read, rows_new, "
                        + "rows_changed, rows_same, rows_set_aside, images_sha256, taken_back_at",
                "at, id");
    }

    @Override
    Intake read(Row row) throws SQLException {
        return new Intake(
                row.text(),
                row.constant(ImportKind.class),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.time(),
                row.year(),
                row.year(),
                row.year(),
                row.year(),
                row.year(),
                row.text(),
                row.time());
    }

    @Override
    List<Object> values(Intake intake) {
        return Arrays.asList(
                intake.id(),
                intake.kind(),
                intake.fileName(),
                intake.sha256(),
                intake.sheet(),
                intake.mapping(),
                intake.officer(),
                intake.at(),
                intake.rowsRead(),
                intake.rowsNew(),
                intake.rowsChanged(),
                intake.rowsSame(),
                intake.rowsSetAside(),
                intake.imagesSha256(),
                intake.takenBackAt());
    }
}
