package id.rembuk.reference;

import id.rembuk.domain.guide.GuideSource;
import java.util.List;

/** Reads the sources guidance frames name, from panduan/sumber.csv. */
public final class GuideSources {
    /** Name of the file below templates. */
    public static final String FILE = "panduan/sumber.csv";

    private GuideSources() {}

    /**
     * @throws id.rembuk.domain.UserError {@code template.*} naming file, line and reason
     */
    public static List<GuideSource> read(Templates templates) {
        return CsvTable.read(templates, FILE).with("kunci", "judul", "alamat", "jenis").unique("kunci").rows().stream()
                .map(row -> new GuideSource(
                        row.required("kunci"), row.required("judul"), row.text("alamat"), row.required("jenis")))
                .toList();
    }
}
