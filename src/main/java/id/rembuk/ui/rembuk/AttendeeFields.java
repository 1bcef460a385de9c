package id.rembuk.ui.rembuk;

import id.rembuk.domain.reference.MeetingElement;
import id.rembuk.domain.rembuk.Attendee;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Fields;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.SavedChoice;
import id.rembuk.ui.kit.SavedField;
import id.rembuk.ui.list.ListWithSide;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.ui.list.TiedFields;
import id.rembuk.usecase.rembuk.Rembuk;
import id.rembuk.usecase.rembuk.RembukBoard;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.VBox;

/** The fields of one participant: name and office, never a number of a card or a telephone. */
final class AttendeeFields extends VBox {
    private final Messages messages;
    private final TiedFields<Attendee> fields;
    private final SavedField<String> name;
    private final SavedChoice<String> element;

    AttendeeFields(Rembuk rembuk, LiveBoard<RembukBoard> live, Fields make) {
        messages = make.messages();
        fields = new TiedFields<>(
                make,
                Attendee::id,
                (id, change) -> live.field(
                        "attendance.change", () -> rembuk.attendance().change(id, change)));
        getStyleClass().add("form");
        name = fields.line(
                "rembuk.attendee.name", "attendee-name", Attendee::name, (a, text) -> a.named(text, a.organisation()));
        element = fields.choice(
                "rembuk.attendee.element",
                "attendee-element",
                text -> text == null || text.isEmpty() ? messages.get("rembuk.attendance.no-element") : text,
                Attendee::element,
                Attendee::element);
        getChildren()
                .addAll(
                        name,
                        fields.line(
                                "rembuk.attendee.office",
                                "attendee-office",
                                Attendee::organisation,
                                (a, text) -> a.named(a.name(), text)),
                        element,
                        Forms.row(sexChoice(), modeChoice()),
                        Forms.note(messages.get("rembuk.attendee.note")));
    }

    private SavedChoice<String> sexChoice() {
        SavedChoice<String> sex = fields.choice(
                "rembuk.attendee.sex",
                "attendee-sex",
                this::sex,
                a -> a.sex() == null ? "" : a.sex().name(),
                (a, chosen) -> a.sex(chosen == null ? null : Attendee.Sex.valueOf(chosen)));
        sex.items(List.of("", Attendee.Sex.L.name(), Attendee.Sex.P.name()));
        return sex;
    }

    private SavedChoice<String> modeChoice() {
        SavedChoice<String> mode = fields.choice(
                "rembuk.attendee.mode",
                "attendee-mode",
                this::mode,
                a -> a.mode().name(),
                (a, chosen) -> a.mode(Attendee.Mode.valueOf(chosen)));
        mode.items(List.of(Attendee.Mode.LURING.name(), Attendee.Mode.DARING.name()));
        return mode;
    }

    /** Renews the elements that are offered. */
    void offer(List<MeetingElement> elements) {
        List<String> names = ListWithSide.withNone(
                elements.stream().map(MeetingElement::name).toList());
        if (!element.control().getItems().equals(names)) {
            element.items(names);
        }
    }

    void show(Attendee attendee) {
        fields.show(attendee);
    }

    void leave() {
        fields.leave();
    }

    void focus() {
        name.control().requestFocus();
    }

    String mode(String of) {
        return of == null || of.isEmpty() ? "" : messages.get("rembuk.mode." + of.toLowerCase(Locale.ROOT));
    }

    private String sex(String of) {
        return of == null || of.isEmpty()
                ? messages.get("rembuk.attendee.sex-unknown")
                : messages.get("rembuk.sex." + of.toLowerCase(Locale.ROOT));
    }
}
