package id.rembuk.support;

import id.rembuk.export.excel.ImportReportWorkbook;
import id.rembuk.export.excel.ImportTemplateWorkbook;
import id.rembuk.intake.OfficeFiles;
import id.rembuk.reference.ShippedAreas;
import id.rembuk.usecase.ImportTools;
import java.nio.file.Path;

/** Workbooks of offices for the regency of {@link SmallCatalogue}, and the real tools that read them. */
public final class ImportSamples {
    private ImportSamples() {}

    public static ImportTools tools() {
        return new ImportTools(
                () -> new OfficeFiles(new ShippedAreas()), ImportReportWorkbook::new, ImportTemplateWorkbook::new);
    }

    private static OfficeSheet head(String name) {
        return OfficeSheet.named(name)
                .row("REKAP BALITA PER DESA, e-PPGBM, AGUSTUS 2024")
                .row()
                .row("KECAMATAN", "NAMA DESA", "SASARAN BALITA", "BALITA DIUKUR", "PENDEK", "SANGAT PENDEK");
    }

    /** Five desa without any fault, behind a hidden sheet and before a sheet of words. */
    public static Path whole(Path file) {
        return OfficeSheet.write(
                file,
                OfficeSheet.hidden("Ref").row("kode", "arti").row(1, "a"),
                head("Rekap")
                        .row("Padang Batung", "Madang", 60, 55, 5, 1)
                        .row("Padang Batung", "Karang Jawa", 40, 38, 2, 0)
                        .row("Kandangan", "Kandangan Kota", 120, 110, 9, 3)
                        .row("Kandangan", "Gambah Luar", 80, 77, 4, 2)
                        .row("Kandangan", "Sungai Kupang", 50, 41, 3, 1)
                        .row("JUMLAH", null, 350, 321, 23, 7),
                OfficeSheet.named("Petunjuk").row("Isi kolom kuning"));
    }

    /** A desa spelt wrongly in two sheets' worth of rows, and a number in words. */
    public static Path faulty(Path file) {
        return OfficeSheet.write(
                file,
                head("Rekap")
                        .row("Padang Batung", "Madang", 60, 55, 5, 1)
                        .row("Padang Batung", "Karang Jawa", 40, "tiga puluh", 2, 0)
                        .row("Kandangan", "Kandangan Kota", 120, 110, 9, 3)
                        .row("Kandangan", "Gambah Luwar", 80, 77, 4, 2)
                        .row("Kandangan", "Sungai Kupang", 50, 41, 3, 1));
    }

    /** Single children with invented names, two of five short, in two desa. */
    public static Path people(Path file) {
        OfficeSheet sheet = OfficeSheet.named("Balita")
                .row("No", "NIK", "Nama", "JK", "Tgl Lahir", "Kec", "Desa/Kel", "TB/U", "Tanggal Pengukuran");
        String[] heights = {"Pendek", "Sangat Pendek", "Normal", "Normal", "Normal"};
        int number = 0;
        for (String desa : new String[] {"Gambah Luar", "Sungai Kupang"}) {
            for (String height : heights) {
                number++;
                sheet.row(
                        number,
                        "63060501012000" + (10 + number),
                        "Anak Contoh " + number,
                        "L",
                        "2021-03-" + (10 + number),
                        "Kandangan",
                        desa,
                        height,
                        "2024-08-12");
            }
        }
        return OfficeSheet.write(file, sheet);
    }
}
