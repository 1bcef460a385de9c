package id.rembuk.ui.overview;

import id.rembuk.domain.document.Meeting;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.OverviewBoard;
import java.time.LocalDate;
import java.util.OptionalLong;

/** Which day it is, and when and where the rembuk is. */
final class OverviewSubtitle {
    private final Messages messages;

    OverviewSubtitle(Messages messages) {
        this.messages = messages;
    }

    String of(OverviewBoard board) {
        LocalDate today = board.rembuk().today();
        Meeting meeting = board.rembuk().meeting();
        String day = messages.get("overview.today", Formats.longDate(today));
        if (meeting.date() == null) {
            return day + " " + messages.get("overview.rembuk.no-date");
        }
        String on = Formats.longDate(meeting.date());
        String where = meeting.place() == null
                ? messages.get("overview.rembuk.on", on)
                : messages.get("overview.rembuk.at", on, meeting.place());
        return day + " " + where + ": " + left(board.rembuk().daysLeft()) + ".";
    }

    private String left(OptionalLong days) {
        if (days.isEmpty()) {
            return messages.get("overview.rembuk.over");
        }
        return days.getAsLong() == 0
                ? messages.get("overview.rembuk.today")
                : messages.get("overview.rembuk.left", Formats.number(days.getAsLong()));
    }
}
