package id.rembuk.reference;

import id.rembuk.domain.Ids;
import id.rembuk.domain.rembuk.AgendaItem;
import id.rembuk.domain.rembuk.Attendee;
import id.rembuk.domain.rembuk.Speaker;
import java.util.ArrayList;
import java.util.List;

/** Prepares the meeting of a practice workspace: its agenda and invented offices that are expected. */
final class PracticeMeeting {
    private final String meetingId;

    PracticeMeeting(String meetingId) {
        this.meetingId = meetingId;
    }

    List<AgendaItem> agenda(List<CsvRow> rows) {
        List<AgendaItem> items = new ArrayList<>();
        for (CsvRow row : rows) {
            items.add(AgendaItem.named(Ids.next(), meetingId, items.size() + 1, row.required("butir"))
                    .plannedMinutes(row.between(1, 1440, "menit"))
                    .speakers(row.list("narasumber").stream().map(Speaker::read).toList())
                    .moderator(row.text("moderator")));
        }
        return items;
    }

    List<Attendee> guests(List<CsvRow> rows) {
        return rows.stream()
                .map(row ->
                        Attendee.expected(Ids.next(), meetingId, null, row.required("instansi"), row.required("unsur")))
                .toList();
    }
}
