package id.rembuk.intake.table;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Tag;

/** Old workbooks of whole records, some of them changed, left out, doubled or moved. */
@Tag("fuzz")
class XlsFuzzTest {
    private static final int HEAD = 4;
    private static final List<byte[]> RECORDS = records();

    @FuzzTest(maxDuration = "11m")
    void whatever_an_old_workbook_holds_is_read_or_refused_in_words(FuzzedDataProvider data) throws IOException {
        List<byte[]> records = new ArrayList<>(RECORDS);
        for (int changes = data.consumeInt(1, 6); changes > 0 && !records.isEmpty(); changes--) {
            int index = data.consumeInt(0, records.size() - 1);
            byte[] record = records.get(index).clone();
            switch (data.consumeInt(0, 6)) {
                case 0 -> records.remove(index);
                case 1 -> records.add(data.consumeInt(0, records.size()), record);
                case 2 -> records.set(index, record(data.consumeShort(), data.consumeBytes(60)));
                case 3 ->
                    records.set(
                            index,
                            record(
                                    ByteBuffer.wrap(record)
                                            .order(ByteOrder.LITTLE_ENDIAN)
                                            .getShort(),
                                    data.consumeBytes(60)));
                default -> {
                    for (int i = data.consumeInt(1, 4); i > 0; i--) {
                        record[data.consumeInt(0, record.length - 1)] = data.consumeByte();
                    }
                    records.set(index, record);
                }
            }
        }
        FuzzedFile.read(file(records));
    }

    private static byte[] record(short kind, byte[] content) {
        return ByteBuffer.allocate(HEAD + content.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(kind)
                .putShort((short) content.length)
                .put(content)
                .array();
    }

    private static byte[] file(List<byte[]> records) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        records.forEach(stream::writeBytes);
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(stream.toByteArray()), "Workbook");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static List<byte[]> records() {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            var sheet = book.createSheet("Data");
            var date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            for (int i = 0; i < 3; i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue("Desa " + i);
                row.createCell(1).setCellValue(i * 1.1);
                row.createCell(2).setCellFormula("B1*2");
                row.createCell(3).setCellValue(45000 + i);
                row.getCell(3).setCellStyle(date);
                row.createCell(4).setCellValue(true);
                row.createCell(5).setCellErrorValue(FormulaError.DIV0);
            }
            sheet.addMergedRegion(new CellRangeAddress(5, 6, 0, 3));
            byte[] stream = book.getBytes();
            List<byte[]> records = new ArrayList<>();
            for (int at = 0; at + HEAD <= stream.length; ) {
                int length = ByteBuffer.wrap(stream, at + 2, 2)
                                .order(ByteOrder.LITTLE_ENDIAN)
                                .getShort()
                        & 0xFFFF;
                records.add(Arrays.copyOfRange(stream, at, at + HEAD + length));
                at += HEAD + length;
            }
            return records;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
