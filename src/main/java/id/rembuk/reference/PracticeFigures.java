package id.rembuk.reference;

import id.rembuk.domain.Ids;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.HigherPrevalence;
import id.rembuk.domain.situation.PrevalenceFigure;
import id.rembuk.domain.situation.PrevalenceTarget;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.StuntingCount;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the figures of practice rows: public ones of the regency and invented ones of each desa. */
final class PracticeFigures {
    static final int MOST_PEOPLE = 100_000_000;
    private static final String INVENTED = "Data latihan Rembuk, bukan angka resmi";

    private PracticeFigures() {}

    /** Counted cases of an area as a publication gives them. */
    static StuntingCount cases(PracticeRow row) {
        return new StuntingCount(
                Ids.next(),
                row.area("kode_wilayah"),
                row.year("tahun"),
                row.month("bulan"),
                source(row),
                null,
                null,
                null,
                null,
                null,
                null,
                people(row, "kasus"),
                row.csv().required("sitasi"),
                Map.of());
    }

    /** Families and balita of a desa, invented. */
    static StuntingCount desa(PracticeRow row) {
        return new StuntingCount(
                Ids.next(),
                row.area("kode_wilayah"),
                row.year("tahun"),
                row.month("bulan"),
                source(row),
                people(row, "keluarga"),
                people(row, "keluarga_berisiko"),
                people(row, "sasaran"),
                people(row, "diukur"),
                people(row, "pendek"),
                people(row, "sangat_pendek"),
                null,
                INVENTED,
                Map.of());
    }

    /** Who was served in a desa, invented; the service is named by a code of the catalogue. */
    static ServiceCount service(PracticeRow row, Set<String> indicatorCodes) {
        String code = row.csv().required("indikator");
        if (!indicatorCodes.contains(code)) {
            throw row.csv().wrong("indikator", indicatorCodes.stream().sorted().collect(Collectors.joining(", ")));
        }
        return new ServiceCount(
                Ids.next(),
                row.area("kode_wilayah"),
                code,
                row.year("tahun"),
                row.month("bulan"),
                source(row),
                people(row, "terlayani"),
                people(row, "sasaran"),
                Map.of());
    }

    static PrevalenceFigure prevalence(PracticeRow row) {
        return new PrevalenceFigure(
                Ids.next(),
                row.area("kode_wilayah"),
                row.year("tahun"),
                row.month("bulan"),
                source(row),
                row.csv().percent("persen"),
                row.csv().required("sitasi"));
    }

    static HigherPrevalence higher(PracticeRow row) {
        row.csv().required("tingkat");
        return new HigherPrevalence(
                Ids.next(),
                row.csv().oneOf("tingkat", AreaLevel.class),
                row.csv().required("nama"),
                row.year("tahun"),
                row.month("bulan"),
                source(row),
                row.csv().percent("persen"),
                row.csv().required("sitasi"));
    }

    static PrevalenceTarget target(PracticeRow row) {
        row.csv().required("tingkat");
        return new PrevalenceTarget(
                Ids.next(),
                row.csv().oneOf("tingkat", AreaLevel.class),
                row.csv().required("nama"),
                row.year("tahun"),
                row.csv().percent("persen"),
                row.csv().text("disebut_oleh"),
                row.day("tanggal"),
                row.csv().required("sitasi"));
    }

    private static Integer people(PracticeRow row, String column) {
        return row.csv().text(column) == null ? null : row.csv().between(0, MOST_PEOPLE, column);
    }

    private static DataSource source(PracticeRow row) {
        row.csv().required("sumber_data");
        return row.csv().oneOf("sumber_data", DataSource.class);
    }
}
