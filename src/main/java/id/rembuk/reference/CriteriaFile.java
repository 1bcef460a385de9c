package id.rembuk.reference;

import id.rembuk.domain.assessment.Computation;
import id.rembuk.domain.assessment.Criterion;
import id.rembuk.domain.assessment.GradeStep;
import id.rembuk.domain.guide.ActionRef;
import id.rembuk.domain.guide.GuideSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the criteria of the assessment whose source is known from templates/panduan/penilaian.csv. */
final class CriteriaFile {
    private static final String FILE = "panduan/penilaian.csv";

    private CriteriaFile() {}

    /**
     * The criteria without a cycle; the rows of one code are its grades, best first.
     *
     * @throws id.rembuk.domain.UserError {@code template.*} naming file, line and reason
     */
    static List<Criterion> read(Templates templates) {
        Map<String, String> sources = GuideSources.read(templates).stream()
                .collect(Collectors.toMap(GuideSource::key, source -> source.key() + ": " + source.title()));
        Map<String, List<CsvRow>> byCode = new LinkedHashMap<>();
        CsvTable.read(templates, FILE)
                .with("kode", "kerangka", "aksi", "kriteria", "nilai", "sumber", "terverifikasi")
                .rows()
                .forEach(row -> byCode.computeIfAbsent(row.required("kode"), code -> new ArrayList<>())
                        .add(row));
        return byCode.values().stream().map(rows -> criterion(rows, sources)).toList();
    }

    private static Criterion criterion(List<CsvRow> rows, Map<String, String> sources) {
        CsvRow first = rows.get(0);
        String source = sources.get(first.required("sumber"));
        if (source == null) {
            throw first.wrong("sumber", String.join(", ", sources.keySet()));
        }
        return new Criterion(
                "",
                "",
                new ActionRef(first.required("kerangka"), first.required("aksi")),
                first.required("kode"),
                first.required("kriteria"),
                null,
                rows.stream()
                        .filter(row -> row.text("nilai") != null)
                        .map(CriteriaFile::step)
                        .toList(),
                source,
                first.yes("terverifikasi"),
                first.oneOf("hitungan", Computation.class),
                null,
                null,
                null,
                List.of());
    }

    private static GradeStep step(CsvRow row) {
        return new GradeStep(
                row.required("nilai"),
                row.between(0, GradeStep.WHOLE, "paling_sedikit_persen"),
                row.text("ambang"),
                null);
    }
}
