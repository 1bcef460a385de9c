package id.rembuk.bench;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.reference.Indicator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook as an application of an office puts it out: a row for each desa, indicator and month. */
final class IntakeFile {
    static final int ROWS = 100_000;
    private static final int FIRST_YEAR = 2021;
    private static final int SEED = 20240608;
    private static final String[] HEADINGS = {
        "No",
        "Kode Desa",
        "Kecamatan",
        "Desa",
        "Tahun",
        "Bulan",
        "Kode Indikator",
        "Indikator",
        "Sasaran",
        "Terlayani",
        "Keterangan"
    };

    private final Map<String, String> names;
    private final List<Area> desa;
    private final List<Indicator> indicators;
    private final Random random = new Random(SEED);

    IntakeFile(List<Area> areas, List<Indicator> indicators) {
        names = areas.stream().collect(Collectors.toMap(Area::id, Area::name));
        desa = areas.stream().filter(area -> area.level() == AreaLevel.DESA).toList();
        this.indicators = indicators;
    }

    void write(Path file) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(200);
                OutputStream out = Files.newOutputStream(file)) {
            SXSSFSheet sheet = workbook.createSheet("Cakupan");
            Row heading = sheet.createRow(0);
            for (int column = 0; column < HEADINGS.length; column++) {
                heading.createCell(column).setCellValue(HEADINGS[column]);
            }
            for (int i = 0; i < ROWS; i++) {
                fill(sheet.createRow(i + 1), i);
            }
            workbook.write(out);
        }
    }

    /** Places change quickest, then the indicators, then the months, so that no two rows are about the same. */
    private void fill(Row row, int number) {
        Area area = desa.get(number % desa.size());
        int group = number / desa.size();
        Indicator indicator = indicators.get(group % indicators.size());
        int month = group / indicators.size();
        int due = 1 + random.nextInt(300);
        row.createCell(0).setCellValue(number + 1);
        row.createCell(1).setCellValue(area.code());
        row.createCell(2).setCellValue(names.get(area.parentId()));
        row.createCell(3).setCellValue(area.name());
        row.createCell(4).setCellValue(FIRST_YEAR + month / 12);
        row.createCell(5).setCellValue(1 + month % 12);
        row.createCell(6).setCellValue(indicator.code());
        row.createCell(7).setCellValue(indicator.name());
        row.createCell(8).setCellValue(due);
        row.createCell(9).setCellValue(random.nextInt(due + 1));
        row.createCell(10).setCellValue("entri " + (number + 1));
    }
}
