package id.rembuk.export.pdf;

import id.rembuk.domain.document.Proceedings;
import id.rembuk.domain.document.Proceedings.Item;
import id.rembuk.domain.document.Proceedings.Note;
import id.rembuk.domain.document.Proceedings.Present;
import id.rembuk.domain.document.Proceedings.Turnout;
import id.rembuk.text.Formats;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the meeting went as words, for the notulen and the attendance list. */
final class ProceedingsValues {
    Map<String, Object> of(Proceedings meeting) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("dibuka", time(meeting.opened()));
        values.put("ditutup", time(meeting.closed()));
        values.put("moderator", PaperValues.text(meeting.moderator()));
        values.put("notulis", PaperValues.text(meeting.minutesTaker()));
        values.put("adaAcara", !meeting.course().isEmpty());
        values.put("acara", meeting.course().stream().map(this::item).toList());
        values.put("adaDiLuarAgenda", !meeting.outside().isEmpty());
        values.put("diLuarAgenda", meeting.outside().stream().map(this::note).toList());
        values.put("adaDibukaKembali", !meeting.reopenings().isEmpty());
        values.put("dibukaKembali", PaperValues.points(meeting.reopenings()));
        values.put("hadir", turnout(meeting.turnout()));
        values.put("orang", people(meeting.present()));
        return values;
    }

    private Map<String, Object> item(Item item) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("nomor", String.valueOf(item.number()));
        values.put("judul", PaperValues.text(item.title()));
        values.put("narasumber", PaperValues.text(item.people()));
        values.put("mulai", time(item.from()));
        values.put("selesai", time(item.to()));
        values.put("menitRencana", item.plannedMinutes() == null ? "" : Formats.number(item.plannedMinutes()));
        values.put("menitNyata", item.spentMinutes() == null ? "" : Formats.number(item.spentMinutes()));
        values.put("adaCatatan", !item.notes().isEmpty());
        values.put("catatan", item.notes().stream().map(this::note).toList());
        return values;
    }

    private Map<String, String> note(Note note) {
        return Map.of("pukul", time(note.at()), "jenis", note.kind(), "teks", note.text());
    }

    private Map<String, Object> turnout(Turnout turnout) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("jumlah", Formats.number(turnout.came()));
        values.put("undangan", Formats.number(turnout.expected()));
        values.put("tambahan", Formats.number(turnout.walkIns()));
        values.put("luring", Formats.number(turnout.inRoom()));
        values.put("daring", Formats.number(turnout.online()));
        values.put("laki", Formats.number(turnout.men()));
        values.put("perempuan", Formats.number(turnout.women()));
        values.put(
                "unsur",
                turnout.elements().stream()
                        .map(element -> Map.of(
                                "nama", element.name(),
                                "jumlah", Formats.number(element.came()),
                                "undangan", Formats.number(element.expected())))
                        .toList());
        return values;
    }

    private List<Map<String, String>> people(List<Present> present) {
        List<Map<String, String>> people = new ArrayList<>();
        for (Present person : present) {
            String came = time(person.came());
            people.add(Map.of(
                    "nomor", String.valueOf(people.size() + 1),
                    "nama", PaperValues.text(person.name()),
                    "instansi", PaperValues.text(person.office()),
                    "unsur", PaperValues.text(person.element()),
                    "jenisKelamin", PaperValues.text(person.sex()),
                    "pukul", person.left() == null ? came : came + "\u2013" + time(person.left()),
                    "cara", PaperValues.text(person.mode())));
        }
        return people;
    }

    private static String time(LocalTime time) {
        return time == null ? "" : Formats.time(time);
    }
}
