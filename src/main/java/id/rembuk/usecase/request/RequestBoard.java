package id.rembuk.usecase.request;

import id.rembuk.domain.analysis.DataRequest;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.domain.workspace.WorkspaceIdentity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What bodies were asked for, read at one moment.
 *
 * @param requests open ones by their due day, then the received ones, the newest first
 * @param organisations that exist today
 * @param today the day by which requests are overdue
 */
public record RequestBoard(
        WorkspaceIdentity identity,
        Cycle cycle,
        List<DataRequest> requests,
        List<Organisation> organisations,
        LocalDate today) {
    public RequestBoard {
        requests = List.copyOf(requests);
        organisations = List.copyOf(organisations);
    }

    /** Short name of a body; "" for none. */
    public String body(String organisationId) {
        return organisations.stream()
                .filter(body -> body.id().equals(organisationId))
                .map(Organisation::label)
                .findFirst()
                .orElse("");
    }

    /** Days since the due day of a request that waits; 0 when it is not overdue. */
    public long daysLate(DataRequest request) {
        return request.state(today) == DataRequest.State.OVERDUE ? ChronoUnit.DAYS.between(request.dueOn(), today) : 0;
    }

    /** How many requests are in a state. */
    public long count(DataRequest.State state) {
        return requests.stream()
                .filter(request -> request.state(today) == state)
                .count();
    }

    /** What a body was asked for and has not answered, the most urgent first. */
    public List<DataRequest> waiting(String organisationId) {
        return requests.stream()
                .filter(request -> request.organisationId().equals(organisationId) && request.receivedOn() == null)
                .toList();
    }
}
