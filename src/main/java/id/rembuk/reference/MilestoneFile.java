package id.rembuk.reference;

import id.rembuk.domain.guide.GuideSource;
import id.rembuk.domain.guide.Milestone;
import id.rembuk.domain.guide.YearDay;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the milestones of every year from templates/panduan/tonggak.csv. */
final class MilestoneFile {
    private static final String FILE = "panduan/tonggak.csv";

    private MilestoneFile() {}

    /** @throws id.rembuk.domain.UserError {@code template.*} naming file, line and reason */
    static List<Milestone> read(Templates templates) {
        Map<String, String> sources =
                GuideSources.read(templates).stream().collect(Collectors.toMap(GuideSource::key, GuideSource::title));
        return CsvTable.read(templates, FILE)
                .with("kode", "jenis", "judul", "mulai", "selesai", "sumber", "terverifikasi")
                .unique("kode")
                .rows()
                .stream()
                .map(row -> milestone(row, sources))
                .toList();
    }

    private static Milestone milestone(CsvRow row, Map<String, String> sources) {
        YearDay from = day(row, "mulai");
        YearDay to = day(row, "selesai");
        if (from != null && (to == null || isBefore(to, from))) {
            throw row.wrong("mulai", "n-01 … " + row.text("selesai"));
        }
        return new Milestone(
                row.required("kode"),
                isPortal(row),
                row.required("judul"),
                from,
                to,
                row.text("penanggung_jawab"),
                source(row, sources),
                row.yes("terverifikasi"),
                row.text("catatan"));
    }

    /** Keys are told by what they stand for; other words stay as they are. */
    private static String source(CsvRow row, Map<String, String> sources) {
        row.required("sumber");
        return row.list("sumber").stream()
                .map(key -> sources.getOrDefault(key, key))
                .collect(Collectors.joining("; "));
    }

    private static boolean isPortal(CsvRow row) {
        return switch (row.required("jenis")) {
            case "portal" -> true;
            case "tonggak" -> false;
            default -> throw row.wrong("jenis", "tonggak, portal");
        };
    }

    private static YearDay day(CsvRow row, String column) {
        String written = row.text(column);
        return written == null
                ? null
                : YearDay.parse(written).orElseThrow(() -> row.wrong(column, "n-03, n-03-31, n+1-01"));
    }

    private static boolean isBefore(YearDay to, YearDay from) {
        return to.last(0).isBefore(from.first(0));
    }
}
