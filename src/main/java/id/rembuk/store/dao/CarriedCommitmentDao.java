package id.rembuk.store.dao;

import id.rembuk.domain.commitment.CarriedCommitment;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps which commitment continues which one of the year before. */
final class CarriedCommitmentDao extends TableDao<CarriedCommitment> {
    CarriedCommitmentDao(Statements statements) {
        super(statements, "carried_commitment", "id, commitment_id, predecessor_id", "id");
    }

    @Override
    CarriedCommitment read(Row row) throws SQLException {
        return new CarriedCommitment(row.text(), row.text(), row.text());
    }

    @Override
    List<Object> values(CarriedCommitment carriedCommitment) {
        return Arrays.asList(
                carriedCommitment.id(), carriedCommitment.commitmentId(), carriedCommitment.predecessorId());
    }
}
