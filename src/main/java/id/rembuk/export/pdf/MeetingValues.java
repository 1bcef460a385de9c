package id.rembuk.export.pdf;

import id.rembuk.domain.document.PaperSnapshot.MeetingFacts;
import id.rembuk.text.DateWords;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.text.Terbilang;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The facts of the meeting as words. */
final class MeetingValues {
    private final Messages messages;

    MeetingValues(Messages messages) {
        this.messages = messages;
    }

    Map<String, Object> of(MeetingFacts meeting) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("judul", PaperValues.text(meeting.title()));
        boolean dated = meeting.date() != null;
        values.put("hari", dated ? DateWords.weekday(meeting.date()) : PaperValues.OPEN_NUMBER);
        values.put("tanggalHuruf", dated ? DateWords.spelled(meeting.date()) : PaperValues.OPEN_NUMBER);
        values.put("tanggalAngka", dated ? DateWords.numbers(meeting.date()) : PaperValues.OPEN_NUMBER);
        values.put("pukul", time(meeting));
        values.put("tempat", PaperValues.text(meeting.place()));
        values.put("pimpinan", PaperValues.text(meeting.chair()));
        values.put("peserta", count(meeting.participants()));
        values.put("pesertaHuruf", meeting.participants() == null ? "" : Terbilang.of((long) meeting.participants()));
        values.put("undangan", count(meeting.invited()));
        values.put("unsur", listed(meeting.elements()));
        put(values, "Dasar", "dasar", meeting.basis());
        put(values, "Agenda", "agenda", meeting.agenda());
        put(values, "Pembahasan", "pembahasan", meeting.discussion());
        put(values, "TindakLanjut", "tindakLanjut", meeting.followUp());
        return values;
    }

    /** "a, b, dan c". */
    String listed(List<String> texts) {
        List<String> filled =
                texts.stream().filter(PaperValues::filled).map(String::strip).toList();
        if (filled.size() < 2) {
            return String.join("", filled);
        }
        String head = String.join(", ", filled.subList(0, filled.size() - 1));
        String key = filled.size() == 2 ? "paper.list.two" : "paper.list.last";
        return messages.get(key, head, filled.get(filled.size() - 1));
    }

    private String time(MeetingFacts meeting) {
        if (meeting.start() == null) {
            return "";
        }
        String zone = meeting.zone() == null ? "" : " " + meeting.zone().name();
        String start = Formats.time(meeting.start());
        return meeting.end() == null
                ? messages.get("paper.time.open", start + zone)
                : messages.get("paper.time.until", start, Formats.time(meeting.end()) + zone);
    }

    private static void put(Map<String, Object> values, String flag, String name, List<String> texts) {
        List<Map<String, String>> points = PaperValues.points(texts);
        values.put("ada" + flag, !points.isEmpty());
        values.put(name, points);
    }

    private static String count(Integer number) {
        return number == null ? "" : Formats.number(number);
    }
}
