package id.rembuk.ui.document;

import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.text.Messages;
import java.time.LocalDate;

/** Says with which day a paper is dated and where that comes from. */
final class DocumentDates {
    private DocumentDates() {}

    static String words(Messages messages, OfficialDocument document, Meeting meeting) {
        LocalDate date = document.date() != null ? document.date() : meeting.date();
        if (date == null) {
            return messages.get("document.date.unknown");
        }
        String day = messages.dates().longDate(date);
        return document.date() == null
                ? messages.get("document.date.of-meeting", day)
                : messages.get("document.date.own", day);
    }
}
