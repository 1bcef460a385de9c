package id.rembuk.ui.rembuk;

import id.rembuk.domain.rembuk.AttendanceCount;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import javafx.scene.control.Label;

/** Who is present, in one sentence: altogether, by how they take part, by sex, and by element. */
final class AttendanceCounts extends Label {
    private final Messages messages;

    AttendanceCounts(Messages messages) {
        this.messages = messages;
        setId("attendance-counts");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }

    void show(AttendanceCount count) {
        StringBuilder text = new StringBuilder(messages.get(
                "rembuk.attendance.counts",
                Formats.number(count.present()),
                Formats.number(count.expected()),
                Formats.number(count.walkIns()),
                Formats.number(count.inRoom()),
                Formats.number(count.online()),
                Formats.number(count.men()),
                Formats.number(count.women())));
        count.byElement().forEach((name, element) -> {
            if (!name.isEmpty()) {
                text.append(" \u00b7 ")
                        .append(name)
                        .append(' ')
                        .append(Formats.number(element.present()))
                        .append('/')
                        .append(Formats.number(element.expected()));
            }
        });
        setText(text.toString());
    }
}
