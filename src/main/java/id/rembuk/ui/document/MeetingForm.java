package id.rembuk.ui.document;

import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.document.MeetingBuilder;
import id.rembuk.ui.kit.Fields;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.SavedChoice;
import id.rembuk.ui.kit.SavedDate;
import id.rembuk.ui.kit.SavedField;
import id.rembuk.ui.meeting.MeetingFields;
import id.rembuk.usecase.DocumentBoard;
import id.rembuk.usecase.MeetingField;
import javafx.scene.layout.VBox;

/** The facts of the rembuk, typed once for all its papers; lists have one point per line. */
final class MeetingForm extends VBox {
    final SavedField<String> place;
    final SavedField<String> city;
    final SavedDate date;
    final SavedChoice<String> chair;
    private final MeetingFields fields;

    MeetingForm(DocumentViewModel model, Fields make) {
        fields = new MeetingFields(make, model::changeMeeting);
        getStyleClass().add("form");
        date = fields.date();
        place = fields.place();
        city = fields.city();
        chair = fields.chair();
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
                        Forms.row(fields.participants(), fields.invited()),
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

    /** Shows the meeting as it is now, keeping what is being typed. */
    void show(DocumentBoard board) {
        fields.show(board.meeting(), board.officials());
    }

    void leave() {
        fields.leave();
    }
}
