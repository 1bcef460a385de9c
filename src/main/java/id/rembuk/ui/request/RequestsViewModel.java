package id.rembuk.ui.request;

import id.rembuk.domain.analysis.DataRequest;
import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.ui.list.LiveRecords;
import id.rembuk.usecase.request.DataRequestField;
import id.rembuk.usecase.request.DataRequests;
import id.rembuk.usecase.request.RequestBoard;
import id.rembuk.usecase.request.RequestLetter;
import id.rembuk.usecase.request.RequestOffers;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the section Permintaan shows and does: requests of one moment, a filter, one of them chosen, and edits. */
final class RequestsViewModel {
    private final ScreenContext context;
    private final LiveBoard<RequestBoard> live;
    private final LiveRecords<RequestBoard, DataRequest> records;
    private final ObjectProperty<RequestFilter> filter = new SimpleObjectProperty<>(RequestFilter.NONE);

    RequestsViewModel(ScreenContext context, LiveBoard<RequestBoard> live) {
        this.context = context;
        this.live = live;
        records = new LiveRecords<>(live, DataRequest::id);
        live.property().addListener((o, was, board) -> show());
        filter.addListener((o, was, now) -> show());
    }

    LiveRecords<RequestBoard, DataRequest> records() {
        return records;
    }

    ObjectProperty<RequestFilter> filterProperty() {
        return filter;
    }

    /** The requests as they are shown; null until they are read. */
    RequestBoard board() {
        return live.get();
    }

    /** Reads what can be asked of a body. */
    Job<List<RequestOffers.Offer>> offers(String organisationId) {
        return context.tasks().run(Lane.READ, "request.offers", progress -> context.session()
                .requestOffers()
                .of(organisationId));
    }

    /** Notes down that a body is asked and chooses the request. */
    Job<DataRequest> ask(DataRequests.Wish wish) {
        filter.set(RequestFilter.NONE);
        return records.add("request.ask", () -> requests().ask(wish));
    }

    Job<?> change(String id, DataRequestField field, UnaryOperator<DataRequest> change) {
        return live.field(field.editKey(), () -> requests().change(id, field, change));
    }

    /** Notes that the answer to the chosen request came today, or that it did not come after all. */
    void turnReceived() {
        DataRequest chosen = records.rows().selected();
        live.write(
                "request.received",
                () -> chosen.receivedOn() == null
                        ? requests().received(chosen.id())
                        : requests()
                                .change(
                                        chosen.id(),
                                        DataRequestField.RECEIVED,
                                        request -> request.withReceivedOn(null)));
    }

    void delete() {
        records.delete("request.delete", chosen -> requests().delete(chosen.id()));
    }

    /** The request as a text to send; Indonesian whatever the language of the window. */
    String letter(DataRequest request) {
        return new RequestLetter(Messages.indonesian())
                .write(live.get(), request, context.session().edits().actor());
    }

    private DataRequests requests() {
        return context.session().dataRequests();
    }

    private void show() {
        if (live.get() != null) {
            records.rows()
                    .show(live.get().requests().stream()
                            .filter(request -> filter.get().lets(request, live.get()))
                            .toList());
        }
    }
}
