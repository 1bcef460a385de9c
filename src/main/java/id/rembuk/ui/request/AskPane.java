package id.rembuk.ui.request;

import id.rembuk.domain.UserError;
import id.rembuk.domain.analysis.Awaited;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.text.DateText;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.FilterChoice;
import id.rembuk.ui.kit.FilterChoice.Item;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.request.DataRequests;
import id.rembuk.usecase.request.RequestBoard;
import id.rembuk.usecase.request.RequestOffers;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A new request: which body, what of what it can be asked, further things in one's own words, and by when. */
final class AskPane extends VBox {
    private static final int DAYS_TO_ANSWER = 7;
    private static final int OWN_ROWS = 3;

    private final RequestsViewModel model;
    private final Messages messages;
    private final FilterChoice<String> body;
    private final ListView<RequestOffers.Offer> offers = new ListView<>();
    private final ObservableList<RequestOffers.Offer> offered = FXCollections.observableArrayList();
    private final TextArea own = new TextArea();
    private final TextField due = new TextField();
    private final Label none = new Label();
    private final Button ask = new Button();
    private String organisationId;

    AskPane(RequestsViewModel model, ScreenContext context) {
        this.model = model;
        messages = context.messages();
        body = new FilterChoice<>("ask-body", messages.get("quality.request.owner"), this::choose);
        body.setMaxWidth(Double.MAX_VALUE);
        offers.setId("ask-offers");
        offers.setItems(offered);
        offers.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        offers.setCellFactory(list -> new OfferCell(messages));
        offers.prefHeightProperty().bind(context.look().px(220));
        own.setId("ask-own");
        own.setPrefRowCount(OWN_ROWS);
        own.setWrapText(true);
        due.setId("ask-due");
        none.setWrapText(true);
        none.getStyleClass().add("t-muted");
        ask.setId("ask-send");
        ask.getStyleClass().add("primary");
        ask.setText(messages.get("request.ask"));
        ask.setDisable(context.saveStatus().isReadOnly());
        ask.setOnAction(e -> send(context));
        getStyleClass().add("form");
        getChildren()
                .addAll(
                        body,
                        labelled("request.ask.offers", offers),
                        none,
                        labelled("request.ask.own", own),
                        labelled("quality.request.due", due),
                        Forms.note(messages.get("quality.letter.people")));
    }

    Button button() {
        return ask;
    }

    /** Begins anew. */
    void begin(RequestBoard board) {
        organisationId = null;
        offered.clear();
        own.clear();
        none.setText(messages.get("request.ask.choose-body"));
        due.setText(messages.dates().write(board.today().plusDays(DAYS_TO_ANSWER)));
        body.show(
                Stream.concat(
                                Stream.of(new Item<String>(null, messages.get("request.ask.no-body"))),
                                board.organisations().stream()
                                        .map((Organisation each) -> new Item<>(each.id(), each.label())))
                        .toList(),
                null);
        body.requestFocus();
    }

    /** Chooses the body that is asked. */
    void to(String id) {
        body.pick(id);
        choose(id);
    }

    private void choose(String id) {
        organisationId = id;
        offered.clear();
        none.setText(messages.get(id == null ? "request.ask.choose-body" : "request.ask.reading"));
        if (id != null) {
            model.offers(id).onSuccess(found -> {
                if (id.equals(organisationId)) {
                    offered.setAll(found);
                    none.setText(messages.get("request.ask.found", Formats.number(found.size())));
                }
            });
        }
    }

    private void send(ScreenContext context) {
        List<RequestOffers.Offer> chosen = offers.getSelectionModel().getSelectedItems();
        List<Awaited> awaited = chosen.stream()
                .map(RequestOffers.Offer::awaited)
                .filter(Objects::nonNull)
                .toList();
        List<String> items = Stream.concat(
                        chosen.stream().filter(offer -> offer.awaited() == null).map(RequestOffers.Offer::text),
                        own.getText().lines().filter(line -> !line.isBlank()))
                .toList();
        String subject = messages.get("request.ask.subject", Formats.number(items.size() + awaited.size()));
        try {
            model.ask(new DataRequests.Wish(organisationId, subject, items, day(), "", awaited));
        } catch (UserError refused) {
            context.dialogs().error(refused);
        }
    }

    private LocalDate day() {
        String text = due.getText().strip();
        return text.isEmpty() ? null : DateText.read(text).orElseThrow(() -> new UserError("field.not-a-date", text));
    }

    private VBox labelled(String key, Control field) {
        Label label = new Label(messages.get(key));
        label.setLabelFor(field);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        field.setAccessibleText(messages.get(key));
        return new VBox(4, label, field);
    }

    /** A sentence with why it is offered. */
    private static final class OfferCell extends ListCell<RequestOffers.Offer> {
        private final Messages messages;

        OfferCell(Messages messages) {
            this.messages = messages;
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(RequestOffers.Offer offer, boolean empty) {
            super.updateItem(offer, empty);
            setText(
                    empty || offer == null
                            ? null
                            : messages.get("request.offer."
                                            + offer.kind().name().toLowerCase(Locale.ROOT)) + ": " + offer.text());
        }
    }
}
