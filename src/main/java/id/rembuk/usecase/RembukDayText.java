package id.rembuk.usecase;

import id.rembuk.domain.document.Meeting;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.time.LocalDate;
import java.util.OptionalLong;

/** Which day it is, and when and where the rembuk is. */
public final class RembukDayText {
    private final Messages messages;

    public RembukDayText(Messages messages) {
        this.messages = messages;
    }

    /** Sentences of a day, e.g. "Senin, 26 Februari 2024. Rembuk Rabu, 6 Maret 2024 di Pendopo: 9 hari lagi." */
    public String of(OverviewBoard.Rembuk rembuk) {
        LocalDate today = rembuk.today();
        Meeting meeting = rembuk.meeting();
        String day = messages.get("overview.today", messages.dates().longDate(today));
        if (meeting.date() == null) {
            return day + " " + messages.get("overview.rembuk.no-date");
        }
        String on = messages.dates().longDate(meeting.date());
        String where = meeting.place() == null
                ? messages.get("overview.rembuk.on", on)
                : messages.get("overview.rembuk.at", on, meeting.place());
        return day + " " + where + ": " + left(rembuk.daysLeft()) + ".";
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
