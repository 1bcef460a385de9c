package id.rembuk.ui.request;

import id.rembuk.domain.analysis.DataRequest;
import id.rembuk.usecase.request.RequestBoard;

/**
 * Which requests are listed.
 *
 * @param state null for every state
 * @param organisationId null for every body
 */
record RequestFilter(DataRequest.State state, String organisationId) {
    static final RequestFilter NONE = new RequestFilter(null, null);

    RequestFilter withState(DataRequest.State now) {
        return new RequestFilter(now, organisationId);
    }

    RequestFilter withBody(String now) {
        return new RequestFilter(state, now);
    }

    boolean lets(DataRequest request, RequestBoard board) {
        return (state == null || request.state(board.today()) == state)
                && (organisationId == null || request.organisationId().equals(organisationId));
    }
}
