package id.rembuk.export.pdf;

import id.rembuk.domain.document.PaperSnapshot;
import id.rembuk.domain.document.PaperSnapshot.AgreedPoint;
import id.rembuk.domain.document.PaperSnapshot.AgreedVersion;
import id.rembuk.domain.document.PaperSnapshot.Correction;
import id.rembuk.domain.document.Proceedings;
import id.rembuk.domain.plan.Target;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything a template can print, as words made from a snapshot alone. Names are those of the README in
 * templates/dokumen; a value that is not known is an empty text or {@code false}, never missing.
 */
final class PaperValues {
    /** Printed where a number is given later by hand. */
    static final String OPEN_NUMBER = "\u2026".repeat(8);

    private final Messages messages;

    PaperValues(Messages messages) {
        this.messages = messages;
    }

    Map<String, Object> of(PaperSnapshot snapshot) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("nomor", number(snapshot.number()));
        values.put("adaNomor", filled(snapshot.number()));
        values.put("tentang", points(titleLines(snapshot.meeting().title())));
        values.put("kabupaten", snapshot.regencyName());
        values.put("kabupatenKapital", snapshot.regencyName().toUpperCase(Locale.ROOT));
        values.put("provinsi", text(snapshot.provinceName()));
        values.put("tahun", String.valueOf(snapshot.activityYear()));
        values.put("tahunPerencanaan", String.valueOf(snapshot.planningYear()));
        values.put("tanggal", snapshot.date() == null ? OPEN_NUMBER : Formats.date(snapshot.date()));
        values.put(
                "kota", filled(snapshot.meeting().city()) ? snapshot.meeting().city() : OPEN_NUMBER);
        values.put("koreksi", snapshot.corrects() == null ? false : correction(snapshot.corrects()));
        values.put("rembuk", new MeetingValues(messages).of(snapshot.meeting()));
        values.put(
                "jalannya",
                new ProceedingsValues().of(snapshot.proceedings() == null ? Proceedings.NONE : snapshot.proceedings()));
        values.put("naskah", snapshot.agreed() == null ? false : agreed(snapshot.agreed()));
        values.put("situasi", new SituationValues(messages).of(snapshot.situation()));
        values.put("adaKomitmen", !snapshot.commitments().isEmpty());
        values.put("komitmen", snapshot.commitments().stream().map(this::point).toList());
        values.put("rencana", new PlanValues(messages).of(snapshot.summary()));
        values.put("sidikRiwayat", text(snapshot.historyHead()));
        return values;
    }

    /** A number as printed, dots while it is open. */
    static String number(String number) {
        return filled(number) ? number.strip() : OPEN_NUMBER;
    }

    static boolean filled(String text) {
        return text != null && !text.isBlank();
    }

    static String text(String text) {
        return text == null ? "" : text.strip();
    }

    /** A list of texts as values of a section: each has the name {@code teks}. */
    static List<Map<String, String>> points(List<String> texts) {
        return texts.stream()
                .filter(PaperValues::filled)
                .map(text -> Map.of("teks", text.strip()))
                .toList();
    }

    /** A target as papers print it: 402, ≥ 90, min. 2 kali, or its text; empty when there is none. */
    static String target(Target target) {
        if (target == null || target.isEmpty()) {
            return "";
        }
        if (target.number() == null) {
            return target.text().strip();
        }
        String number = Formats.number(target.number());
        return switch (target.operator()) {
            case EQUAL -> number;
            case AT_LEAST, AT_MOST -> target.operator().sign() + "\u00a0" + number;
            case AT_LEAST_TIMES -> "min.\u00a0" + number + " kali";
        };
    }

    /** An amount as official papers write it (EYD): Rp97.130.000,00. */
    static String rupiah(long rupiah) {
        return "Rp" + Formats.number(rupiah) + ",00";
    }

    /** The title in capitals; what stands in parentheses begins a line of its own. */
    private static List<String> titleLines(String title) {
        String capitals = text(title).toUpperCase(Locale.ROOT);
        int at = capitals.lastIndexOf(" (");
        return at < 0 ? List.of(capitals) : List.of(capitals.substring(0, at), capitals.substring(at + 1));
    }

    private static Map<String, String> agreed(AgreedVersion agreed) {
        return Map.of("versi", String.valueOf(agreed.version()), "sidik", agreed.sha256());
    }

    private Map<String, Object> correction(Correction correction) {
        List<String> differences = correction.differences().isEmpty()
                ? List.of(messages.get("paper.correction.nothing"))
                : correction.differences();
        return Map.of(
                "versi", String.valueOf(correction.version()),
                "versiBaru", String.valueOf(correction.version() + 1),
                "nomor", number(correction.number()),
                "tanggal", correction.date() == null ? OPEN_NUMBER : Formats.date(correction.date()),
                "perubahan", points(differences));
    }

    private Map<String, Object> point(AgreedPoint point) {
        String unit = filled(point.unit()) ? " " + point.unit().strip() : "";
        String start = point.baseline() == null ? "" : Formats.number(point.baseline()) + unit;
        String goal = target(point.target());
        String deadline = point.deadline() == null ? "" : Formats.date(point.deadline());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("nomor", String.valueOf(point.number()));
        values.put("teks", text(point.text()));
        values.put("penanggungJawab", text(point.owner()));
        values.put("ukuran", text(point.measure()));
        values.put("capaian", start);
        values.put("tahunCapaian", point.baselineYear() == null ? "" : String.valueOf(point.baselineYear()));
        values.put("sumberCapaian", text(point.baselineSource()));
        values.put("sasaran", goal.isEmpty() ? "" : goal + unit);
        values.put("tenggat", deadline);
        values.put("lokasi", text(point.sites()));
        values.put("bukti", text(point.evidence()));
        values.put("catatan", joined(" ", text(point.reservation()), text(point.gateReason())));
        String latest = deadline.isEmpty() ? "" : messages.get("paper.point.deadline", deadline);
        values.put("ringkas", joined(", ", text(point.owner()), latest));
        values.put("rincian", details(point, start, goal.isEmpty() ? "" : goal + unit, latest));
        return values;
    }

    private String details(AgreedPoint point, String start, String goal, String latest) {
        List<String> details = new ArrayList<>();
        details.add(text(point.owner()));
        details.add(
                filled(point.measure())
                        ? messages.get("paper.point.measure", point.measure().strip())
                        : "");
        if (!start.isEmpty()) {
            details.add(
                    point.baselineYear() == null
                            ? messages.get("paper.point.baseline", start)
                            : messages.get("paper.point.baseline-year", start, String.valueOf(point.baselineYear())));
        }
        details.add(goal.isEmpty() ? "" : messages.get("paper.point.target", goal));
        details.add(latest);
        details.add(text(point.sites()));
        return joined("; ", details.toArray(String[]::new));
    }

    private static String joined(String by, String... texts) {
        return String.join(by, Stream.of(texts).filter(text -> !text.isEmpty()).toList());
    }
}
