package id.rembuk.ui.request;

import id.rembuk.domain.analysis.Awaited;
import id.rembuk.domain.analysis.DataRequest;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.task.Job;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Fields;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.SavedChoice;
import id.rembuk.ui.kit.SavedDate;
import id.rembuk.ui.kit.SavedField;
import id.rembuk.ui.kit.SavedText;
import id.rembuk.ui.kit.SavedTextArea;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.usecase.request.DataRequestField;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Every field of one request; what is asked is written one line each. */
public final class RequestEditor extends VBox {
    private static final int ITEM_ROWS = 8;

    private final Saving saving;
    private final SavedChoice<Organisation> owner;
    private final SavedText subject;
    private final SavedTextArea items;
    private final SavedDate asked;
    private final SavedDate due;
    private final SavedDate received;
    private final SavedTextArea note;
    private final VBox awaited = new VBox(4);
    private final VBox awaitedSection;
    private final Messages messages;
    private List<Organisation> organisations = List.of();
    private String shownId;

    /** Starts saving one field of the request with an id. */
    @FunctionalInterface
    public interface Saving {
        Job<?> change(String id, DataRequestField field, UnaryOperator<DataRequest> change);
    }

    public RequestEditor(Saving saving, Fields make) {
        this.saving = saving;
        owner = make.choice(
                "quality.request.owner",
                List.of(),
                Organisation::label,
                value -> save(DataRequestField.OWNER, r -> r.withOrganisation(value == null ? null : value.id())));
        subject = make.text(
                "quality.request.subject-label", value -> save(DataRequestField.SUBJECT, r -> r.withSubject(value)));
        items = make.textArea(
                "quality.request.items",
                ITEM_ROWS,
                value -> save(
                        DataRequestField.ITEMS, r -> r.withItems(value.lines().toList())));
        asked = make.date("quality.request.asked", value -> save(DataRequestField.ASKED, r -> r.withAskedOn(value)));
        due = make.date("quality.request.due", value -> save(DataRequestField.DUE, r -> r.withDueOn(value)));
        received = make.date(
                "quality.request.received", value -> save(DataRequestField.RECEIVED, r -> r.withReceivedOn(value)));
        note = make.textArea("quality.request.note", 2, value -> save(DataRequestField.NOTE, r -> r.withNote(value)));
        owner.named("request-owner");
        subject.named("request-subject");
        items.named("request-items");
        asked.named("request-asked");
        due.named("request-due");
        received.named("request-received");
        note.named("request-note");
        messages = make.messages();
        awaited.setId("request-awaited");
        awaitedSection = Forms.section(messages.get("request.awaited"), awaited);
        awaitedSection.managedProperty().bind(awaitedSection.visibleProperty());
        getStyleClass().add("form");
        getChildren().addAll(owner, subject, awaitedSection, items, Forms.row(asked, due), received, note);
    }

    private Job<?> save(DataRequestField field, UnaryOperator<DataRequest> change) {
        return saving.change(shownId, field, change);
    }

    /** Shows a request; the one before keeps what was typed for it. */
    public void show(DataRequest request, List<Organisation> bodies) {
        boolean same = Objects.equals(shownId, request.id());
        if (!same) {
            leave();
        }
        if (!bodies.equals(organisations)) {
            organisations = bodies;
            owner.items(organisations);
        }
        shownId = request.id();
        owner.show(
                organisations.stream()
                        .filter(each -> each.id().equals(request.organisationId()))
                        .findFirst()
                        .orElse(null),
                same);
        subject.show(request.subject(), same);
        items.show(String.join("\n", request.items()), same);
        asked.show(request.askedOn(), same);
        due.show(request.dueOn(), same);
        received.show(request.receivedOn(), same);
        note.show(request.note(), same);
        awaitedSection.setVisible(!request.awaited().isEmpty());
        awaited.getChildren().setAll(request.awaited().stream().map(this::line).toList());
    }

    /** What is waited for, and the day it came. */
    private VBox line(Awaited thing) {
        Label text = new Label(thing.text());
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        StatusChip state = thing.hasArrived()
                ? StatusChip.plain(
                        StatusChip.Tone.SELESAI,
                        messages.get("request.awaited.here", messages.dates().shortDate(thing.arrivedOn())))
                : StatusChip.plain(StatusChip.Tone.MENUNGGU, messages.get("quality.request.state.open"));
        return new VBox(text, state);
    }

    /** Saves what is typed and not saved yet. */
    public void leave() {
        if (shownId != null) {
            List.<SavedField<?>>of(subject, items, asked, due, received, note).forEach(SavedField::commitNow);
        }
    }
}
