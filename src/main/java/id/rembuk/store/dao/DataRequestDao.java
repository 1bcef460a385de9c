package id.rembuk.store.dao;

import id.rembuk.domain.analysis.Awaited;
import id.rembuk.domain.analysis.DataRequest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps what bodies were asked for. */
final class DataRequestDao extends TableDao<DataRequest> {
    DataRequestDao(Statements statements) {
        super(
                statements,
                "data_request",
                "id, organisation_id, subject, items, asked_on, due_on, received_on, note, awaited",
                "id");
    }

    @Override
    DataRequest read(Row row) throws SQLException {
        return new DataRequest(
                row.text(),
                row.text(),
                row.text(),
                row.list(),
                row.date(),
                row.date(),
                row.date(),
                row.text(),
                row.list(Awaited[].class));
    }

    @Override
    List<Object> values(DataRequest dataRequest) {
        return Arrays.asList(
                dataRequest.id(),
                dataRequest.organisationId(),
                dataRequest.subject(),
                dataRequest.items(),
                dataRequest.askedOn(),
                dataRequest.dueOn(),
                dataRequest.receivedOn(),
                dataRequest.note(),
                Json.write(dataRequest.awaited()));
    }
}
