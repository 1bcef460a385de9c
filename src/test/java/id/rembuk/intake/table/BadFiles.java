package id.rembuk.intake.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes files that cannot be read as they are; whatever they hold is invented and must never be repeated in a message. */
final class BadFiles {
    /** Stands in every file that can hold it. */
    static final String SECRET = "Siti Invented 3202081234567890";

    private static final String CELL =
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + SECRET + "</t></is></c></row>";

    private BadFiles() {}

    static RawXlsx good() {
        return new RawXlsx().rows(CELL);
    }

    static byte[] xls() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            var sheet = book.createSheet("Data");
            for (int i = 0; i < 400; i++) {
                sheet.createRow(i).createCell(0).setCellValue(SECRET + i);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    static byte[] xlsxWithPassword() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("rahasia");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(good().bytes());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    static byte[] xlsWithPassword() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("rahasia");
        try {
            return xls();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /** A packed file of parts with the given names, each holding the secret. */
    static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(("<a>" + SECRET + " wordprocessingml</a>").getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** An old compound file with one stream. */
    static byte[] compound(String stream) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(SECRET.getBytes(StandardCharsets.UTF_8)), stream);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    static byte[] firstHalf(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** Rubbish in the packed bytes of the sheet, the table of contents left whole. */
    static byte[] wounded(byte[] whole) {
        byte[] wounded = whole.clone();
        String text = new String(whole, StandardCharsets.ISO_8859_1);
        int sheet = text.indexOf("xl/worksheets/sheet1.xml") + 30;
        Arrays.fill(wounded, sheet, sheet + 60, (byte) 0x77);
        return wounded;
    }

    /** Twenty megabytes of blanks that pack to twenty kilobytes. */
    static String blanks() {
        return " ".repeat(20 << 20);
    }

    static String entities() {
        StringBuilder text = new StringBuilder("<!DOCTYPE a [<!ENTITY a0 \"" + SECRET + "\">");
        for (int i = 1; i < 12; i++) {
            text.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return text + "]><a>&a11;</a>";
    }

    static String externalEntity(Path file) {
        return "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + file.toUri() + "\">]><a>&x;</a>";
    }

    /** Writes a workbook whose only sheet is made as it is packed. */
    static Path streamed(Path file, SheetText rows) throws IOException {
        return streamed(file, good(), rows);
    }

    /** Writes a workbook whose only sheet is made as it is packed, with the other parts of the given one. */
    static Path streamed(Path file, RawXlsx book, SheetText rows) throws IOException {
        byte[] frame = book.bytes();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                var parts = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(frame))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                if (part.getName().endsWith("sheet1.xml")) {
                    StringBuilder text = new StringBuilder("<worksheet xmlns=\"" + RawXlsx.MAIN + "\"><sheetData>");
                    for (int row = 1; rows.add(row, text); row++) {
                        zip.write(text.toString().getBytes(StandardCharsets.UTF_8));
                        text.setLength(0);
                    }
                    zip.write((text + "</sheetData></worksheet>").getBytes(StandardCharsets.UTF_8));
                } else {
                    parts.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
        return file;
    }

    /** Adds the XML of a row; false when there is none of that number. */
    interface SheetText {
        boolean add(int row, StringBuilder text);
    }
}
