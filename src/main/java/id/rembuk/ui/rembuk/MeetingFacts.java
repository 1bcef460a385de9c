package id.rembuk.ui.rembuk;

import id.rembuk.domain.document.Meeting;
import id.rembuk.ui.kit.Fields;
import id.rembuk.ui.kit.FocusMove;
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
    private final SavedField<?> date;
    private final SavedField<?> place;
    private final SavedField<?> chair;
    private Meeting shown;
    private boolean asked;

    MeetingFacts(Fields make, Meetings meetings, LiveBoard<RembukBoard> live) {
        fields = new MeetingFields(
                make, (id, field, change) -> live.field(field.editKey(), () -> meetings.change(id, field, change)));
        getStyleClass().add("form");
        title = fields.title();
        date = fields.date();
        place = fields.place();
        chair = fields.chair();
        getChildren()
                .addAll(
                        title,
                        date,
                        fields.weekday(),
                        Forms.row(fields.start(), fields.end(), fields.zone()),
                        place,
                        fields.city(),
                        chair,
                        fields.moderator(),
                        fields.minutesTaker(),
                        Forms.note(make.messages().get("rembuk.meeting.once")));
    }

    void show(RembukBoard board) {
        fields.show(board.meeting(), board.officials());
        shown = board.meeting();
        if (asked) {
            focusMissing();
        }
    }

    void leave() {
        fields.leave();
    }

    /** Puts the cursor into the first of day, place and chair that is not known, without which no rembuk begins. */
    void focusMissing() {
        asked = shown == null;
        if (!asked) {
            FocusMove.toWhenShown(missing().control());
        }
    }

    private SavedField<?> missing() {
        if (shown.date() == null) {
            return date;
        }
        if (shown.place() == null) {
            return place;
        }
        return shown.chairId() == null ? chair : title;
    }

    void focus() {
        title.control().requestFocus();
    }
}
