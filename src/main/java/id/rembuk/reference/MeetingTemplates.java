package id.rembuk.reference;

import id.rembuk.domain.organisation.OrganisationKind;
import id.rembuk.domain.reference.AgendaPattern;
import id.rembuk.domain.reference.MeetingElement;
import id.rembuk.domain.rembuk.MeetingKind;
import id.rembuk.domain.rembuk.Speaker;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The usual agendas and the elements of participants in templates/rembuk. */
final class MeetingTemplates {
    private MeetingTemplates() {}

    static List<AgendaPattern> patterns(Templates templates) {
        Map<String, List<CsvRow>> byName = CsvTable.read(templates, "rembuk/susunan-acara.csv")
                .with("pola", "jenis", "butir", "menit", "narasumber", "moderator", "terverifikasi", "sumber")
                .rows()
                .stream()
                .collect(Collectors.groupingBy(row -> row.required("pola"), LinkedHashMap::new, Collectors.toList()));
        return byName.entrySet().stream()
                .map(pattern -> pattern(pattern.getKey(), pattern.getValue()))
                .toList();
    }

    private static AgendaPattern pattern(String name, List<CsvRow> rows) {
        rows.get(0).required("jenis");
        return new AgendaPattern(
                name,
                rows.get(0).oneOf("jenis", MeetingKind.class),
                rows.stream().map(MeetingTemplates::item).toList());
    }

    private static AgendaPattern.Item item(CsvRow row) {
        return new AgendaPattern.Item(
                row.required("butir"),
                row.between(1, 1440, "menit"),
                row.list("narasumber").stream().map(Speaker::read).toList(),
                row.text("moderator"),
                row.required("sumber"),
                row.yes("terverifikasi"));
    }

    static List<MeetingElement> elements(Templates templates) {
        return CsvTable.read(templates, "rembuk/unsur.csv")
                .with("nama", "instansi", "lokus", "terverifikasi", "sumber")
                .unique("nama")
                .rows()
                .stream()
                .map(row -> new MeetingElement(
                        row.required("nama"),
                        row.oneOf("instansi", OrganisationKind.class),
                        row.yes("lokus"),
                        row.required("sumber"),
                        row.yes("terverifikasi")))
                .toList();
    }
}
