package id.rembuk.ui.rembuk;

import id.rembuk.ui.kit.Fields;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.SavedField;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.ui.meeting.MeetingFields;
import id.rembuk.usecase.Meetings;
import id.rembuk.usecase.rembuk.RembukBoard;
import javafx.scene.layout.VBox;

/** What the meeting is, when, where and by whom: the facts that Dokumen shows too, typed before the meeting. */
final class MeetingFacts extends VBox {
    private final MeetingFields fields;
    private final SavedField<String> title;

    MeetingFacts(Fields make, Meetings meetings, LiveBoard<RembukBoard> live) {
        fields = new MeetingFields(
                make, (id, field, change) -> live.field(field.editKey(), () -> meetings.change(id, field, change)));
        getStyleClass().add("form");
        title = fields.title();
        getChildren()
                .addAll(
                        title,
                        fields.date(),
                        fields.weekday(),
                        Forms.row(fields.start(), fields.end(), fields.zone()),
                        fields.place(),
                        fields.city(),
                        fields.chair(),
                        fields.moderator(),
                        fields.minutesTaker(),
                        Forms.note(make.messages().get("rembuk.meeting.once")));
    }

    void show(RembukBoard board) {
        fields.show(board.meeting(), board.officials());
    }

    void leave() {
        fields.leave();
    }

    void focus() {
        title.control().requestFocus();
    }
}
