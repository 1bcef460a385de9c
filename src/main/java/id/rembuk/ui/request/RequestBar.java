package id.rembuk.ui.request;

import id.rembuk.domain.analysis.DataRequest;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.FilterChoice;
import id.rembuk.ui.kit.FilterChoice.Item;
import id.rembuk.usecase.request.RequestBoard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.FlowPane;

/** The row above the requests: by state and by body. */
final class RequestBar extends FlowPane {
    private final RequestsViewModel model;
    private final Messages messages;
    private final FilterChoice<DataRequest.State> state;
    private final FilterChoice<String> body;

    RequestBar(RequestsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("year-bar");
        setMinHeight(USE_PREF_SIZE);
        state = new FilterChoice<>("request-state", messages.get("quality.request.state"), now -> model.filterProperty()
                .set(model.filterProperty().get().withState(now)));
        body = new FilterChoice<>("request-body", messages.get("quality.request.owner"), now -> model.filterProperty()
                .set(model.filterProperty().get().withBody(now)));
        getChildren().addAll(state, body);
        model.filterProperty().addListener((o, was, now) -> {
            state.pick(now.state());
            body.pick(now.organisationId());
        });
    }

    void show(RequestBoard board) {
        RequestFilter now = model.filterProperty().get();
        List<Item<DataRequest.State>> states = new ArrayList<>();
        states.add(new Item<>(null, messages.get("quality.filter.all")));
        for (DataRequest.State each : DataRequest.State.values()) {
            String word = messages.get("quality.request.state." + each.name().toLowerCase(Locale.ROOT));
            states.add(new Item<>(each, word + " (" + Formats.number(board.count(each)) + ")", word));
        }
        state.show(states, now.state());
        List<Item<String>> bodies = new ArrayList<>();
        bodies.add(new Item<>(null, messages.get("quality.filter.all")));
        board.organisations().stream()
                .filter(each -> board.requests().stream()
                        .anyMatch(request -> request.organisationId().equals(each.id())))
                .forEach(each -> bodies.add(new Item<>(each.id(), each.label())));
        body.show(bodies, now.organisationId());
    }
}
