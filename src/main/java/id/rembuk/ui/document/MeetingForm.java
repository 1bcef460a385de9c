package id.rembuk.ui.document;

import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.document.MeetingBuilder;
import id.rembuk.domain.rembuk.Participation;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Fields;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.SavedChoice;
import id.rembuk.ui.kit.SavedDate;
import id.rembuk.ui.kit.SavedField;
import id.rembuk.ui.meeting.MeetingFields;
import id.rembuk.usecase.DocumentBoard;
import id.rembuk.usecase.MeetingField;
import java.math.BigDecimal;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** The facts of the rembuk, typed once for all its papers; lists have one point per line. */
final class MeetingForm extends VBox {
    final SavedField<String> place;
    final SavedField<String> city;
    final SavedDate date;
    final SavedChoice<String> chair;
    private final SavedField<BigDecimal> participants;
    private final SavedField<BigDecimal> invited;
    private final Hyperlink counted;
    private final MeetingFields fields;

    /** @param toAttendance goes to the attendance list of the meeting */
    MeetingForm(DocumentViewModel model, Fields make, Runnable toAttendance) {
        fields = new MeetingFields(make, model::changeMeeting);
        getStyleClass().add("form");
        date = fields.date();
        place = fields.place();
        city = fields.city();
        chair = fields.chair();
        participants = fields.participants();
        invited = fields.invited();
        counted = counted(make.messages(), toAttendance);
        getChildren()
                .addAll(
                        Forms.note(make.messages().get("meeting.once")),
                        fields.title(),
                        date,
                        fields.weekday(),
                        Forms.row(fields.start(), fields.end(), fields.zone()),
                        place,
                        city,
                        chair,
                        fields.moderator(),
                        fields.minutesTaker(),
                        Forms.row(participants, invited),
                        counted,
                        fields.points(
                                MeetingField.ELEMENTS, "meeting.elements", Meeting::elements, MeetingBuilder::elements),
                        fields.points(MeetingField.BASIS, "meeting.basis", Meeting::basis, MeetingBuilder::basis),
                        fields.points(MeetingField.AGENDA, "meeting.agenda", Meeting::agenda, MeetingBuilder::agenda),
                        fields.points(
                                MeetingField.DISCUSSION,
                                "meeting.discussion",
                                Meeting::discussion,
                                MeetingBuilder::discussion),
                        fields.points(
                                MeetingField.FOLLOW_UP,
                                "meeting.follow-up",
                                Meeting::followUp,
                                MeetingBuilder::followUp));
    }

    private static Hyperlink counted(Messages messages, Runnable toAttendance) {
        Hyperlink link = new Hyperlink(messages.get("meeting.counted"), Icons.of("bi-person-check", 13));
        link.setId("meeting-counted");
        link.setWrapText(true);
        link.setMinHeight(USE_PREF_SIZE);
        link.managedProperty().bind(link.visibleProperty());
        link.setOnAction(e -> toAttendance.run());
        return link;
    }

    /** Shows the meeting as it is now, keeping what is being typed; what the attendance list counts is not typed. */
    void show(DocumentBoard board) {
        Participation persons = Participation.of(board.meeting(), board.attendance());
        participants.readOnlyProperty().set(persons.counted());
        invited.readOnlyProperty().set(persons.counted() && board.attendance().expected() > 0);
        counted.setVisible(persons.counted());
        fields.show(
                board.meeting()
                        .edit()
                        .participants(persons.participants())
                        .invited(persons.invited())
                        .build(),
                board.officials());
    }

    void leave() {
        fields.leave();
    }
}
