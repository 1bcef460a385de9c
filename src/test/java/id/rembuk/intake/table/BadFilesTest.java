package id.rembuk.intake.table;

import static id.rembuk.support.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.rembuk.domain.UserError;
import id.rembuk.task.CancelledException;
import id.rembuk.task.Progress;
import id.rembuk.text.ErrorText;
import id.rembuk.text.Messages;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What offices send by mistake, and what nobody should send: each is refused in words, and the file is let go. */
class BadFilesTest {
    @TempDir
    Path folder;

    static Stream<Arguments> files() {
        return Stream.of(
                bad("password.xlsx", "intake.password", BadFiles::xlsxWithPassword),
                bad("password.xls", "intake.password", BadFiles::xlsWithPassword),
                bad(
                        "half.xlsx",
                        "intake.damaged",
                        () -> BadFiles.firstHalf(BadFiles.good().bytes())),
                bad("half.xls", "intake.damaged", () -> BadFiles.firstHalf(BadFiles.xls())),
                bad(
                        "wounded.xlsx",
                        "intake.damaged",
                        () -> BadFiles.wounded(BadFiles.good().bytes())),
                bad("no-sheet-part.xlsx", "intake.no-sheet", () -> BadFiles.good()
                        .without("xl/worksheets/sheet1.xml")
                        .bytes()),
                bad(
                        "cut-xml.xlsx",
                        "intake.damaged",
                        () -> sheet("<sheetData><row><c t=\"str\"><v>" + BadFiles.SECRET)),
                bad("not-nested.xlsx", "intake.damaged", () -> rows("<row><c><v>1</c></v></row>")),
                bad(
                        "control-letter.xlsx",
                        "intake.damaged",
                        () -> rows("<row><c><v>\u0001" + BadFiles.SECRET + "</v></c></row>")),
                bad("unknown-text.xlsx", "intake.damaged", () -> rows("<row><c t=\"s\"><v>7</v></c></row>")),
                bad("unknown-type.xlsx", "intake.damaged", () -> rows("<row><c t=\"zz\"><v>7</v></c></row>")),
                bad("backwards.xlsx", "intake.damaged", () -> rows("<row r=\"2\"/><row r=\"1\"/>")),
                bad("beyond-rows.xlsx", "intake.damaged", () -> rows("<row r=\"1048577\"/>")),
                bad("beyond-columns.xlsx", "intake.damaged", () -> rows("<row><c r=\"ZZZZZ1\"><v>1</v></c></row>")),
                bad("last-column.xlsx", "intake.too-wide", () -> rows("<row><c r=\"XFD1\"><v>1</v></c></row>")),
                bad(
                        "long.xlsx",
                        "intake.cell-too-long-xlsx",
                        () -> rows("<row><c t=\"str\"><v>" + long32768() + "</v></c></row>")),
                bad(
                        "bomb-sheet.xlsx",
                        "intake.swelling",
                        () -> sheet("<sheetData>" + BadFiles.blanks() + "</sheetData>")),
                bad("bomb-texts.xlsx", "intake.swelling", () -> BadFiles.good()
                        .strings("<si><t>x</t></si>".repeat(2_000_000))
                        .bytes()),
                bad("bomb-tag.xlsx", "intake.swelling", () -> rows("<row r=\"" + "1".repeat(3 << 20) + "\"/>")),
                bad("many-parts.xlsx", "intake.swelling", BadFilesTest::manyParts),
                bad("entities.xlsx", "intake.unsafe", () -> part("xl/worksheets/sheet1.xml", BadFiles.entities())),
                bad("entities-in-texts.xlsx", "intake.unsafe", () -> part("xl/sharedStrings.xml", BadFiles.entities())),
                bad("entities-in-workbook.xlsx", "intake.unsafe", () -> part("xl/workbook.xml", BadFiles.entities())),
                bad("deep.xlsx", "intake.unsafe", () -> sheet("<a>".repeat(5000) + "</a>".repeat(5000))),
                bad("laporan.docx", "intake.word", () -> BadFiles.zip("[Content_Types].xml", "word/document.xml")),
                bad("data.ods", "intake.ods", () -> BadFiles.zip("mimetype", "content.xml")),
                bad("data.xlsb", "intake.xlsb", () -> BadFiles.zip("[Content_Types].xml", "xl/workbook.bin")),
                bad("arsip.xlsx", "intake.archive", () -> BadFiles.zip("data.xlsx", "lain.zip")),
                bad("data.rar", "intake.archive", () -> bytes("Rar!\u001A\u0007" + BadFiles.SECRET)),
                bad("lama.doc", "intake.word", () -> BadFiles.compound("WordDocument")),
                bad("lama.ppt", "intake.slides", () -> BadFiles.compound("PowerPoint Document")),
                bad("excel95.xls", "intake.old-excel", () -> BadFiles.compound("Book")),
                bad("excel3.xls", "intake.old-excel", () -> bytes("\t\u0002\u0006\u0000\u0000\u0000\u0010\u0000")),
                bad("lain.xls", "intake.not-a-table", () -> BadFiles.compound("Contents")),
                bad("laporan.pdf", "intake.pdf", () -> bytes("%PDF-1.7\n" + BadFiles.SECRET)),
                bad("unduhan.xls", "intake.html", () -> bytes("\n<HTML><table><td>" + BadFiles.SECRET)),
                bad(
                        "lembar2003.xls",
                        "intake.html",
                        () -> bytes("<?xml version=\"1.0\"?><Workbook>" + BadFiles.SECRET)),
                bad("catatan.csv", "intake.word", () -> bytes("{\\rtf1 " + BadFiles.SECRET)),
                bad("gambar.csv", "intake.not-a-table", () -> bytes("\u0089PNG\r\n\u001A\n\u0000\u0000\u0000\rIHDR")),
                bad("nol.csv", "intake.not-a-table", () -> bytes("a;b\u0000" + BadFiles.SECRET)),
                bad("kosong.xlsx", "intake.empty", () -> new byte[0]),
                bad("blank.csv", "intake.empty", () -> bytes("\u00EF\u00BB\u00BF \r\n\r\n")),
                bad("kutip.csv", "intake.unclosed-quote", () -> bytes("a;b\n1;\"" + BadFiles.SECRET + ";3\n4;5;6\n")),
                bad("kutip-panjang.csv", "intake.unclosed-quote", () -> bytes("a;b\n\"" + "1;2\n".repeat(50_000))),
                bad("panjang.csv", "intake.cell-too-long", () -> bytes("a;b\n" + long32768() + ";3\n")),
                bad("lebar.csv", "intake.too-wide", () -> bytes("a;b\n" + "1;".repeat(2_000) + "\n")),
                bad("paling-lebar.csv", "intake.too-wide", () -> bytes("a;b\n" + ";".repeat(20_000) + "\n")),
                bad("terlalu-banyak.csv", "intake.too-many-rows", () -> bytes("1\n".repeat(XlsxSheet.MOST_ROWS + 1))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    @Timeout(30)
    void a_file_that_cannot_be_read_says_what_to_do(String name, String code, Callable<byte[]> content)
            throws Exception {
        Path file = Files.write(folder.resolve(name), content.call());

        UserError error = refused(() -> Reading.rows(file));

        assertThat(error.code()).isEqualTo(code);
        assertThat(error.arguments()).startsWith(name);
        assertThat(error.getCause()).isNull();
        assertThat(ErrorText.of(Messages.indonesian(), code, error.arguments().toArray())
                        .oneLine())
                .doesNotContain("Siti")
                .doesNotContain("3202081234567890");
        assertIsLetGo(file);
    }

    @Test
    void what_is_no_file_at_all_is_told_apart() throws IOException {
        Path lock = Files.writeString(folder.resolve("~$data.xlsx"), "x");

        assertThat(refused(() -> Reading.rows(folder)).code()).isEqualTo("intake.folder");
        assertThat(refused(() -> Reading.rows(folder.resolve("tiada.xlsx"))).code())
                .isEqualTo("intake.gone");
        assertThat(refused(() -> Reading.rows(lock)).code()).isEqualTo("intake.lock-file");
    }

    @Test
    void a_file_too_large_for_its_kind_is_refused_before_it_is_read() throws IOException {
        Path any = ofSize(Files.write(folder.resolve("besar.csv"), bytes("a;b\n")), SourceFile.LARGEST + 1);
        Path xls = ofSize(Files.write(folder.resolve("besar.xls"), BadFiles.xls()), XlsFile.LARGEST + 1);

        assertThat(refused(() -> Reading.rows(any)).arguments()).containsExactly("besar.csv", 101L, 100L);
        assertThat(refused(() -> Reading.rows(xls)).arguments()).containsExactly("besar.xls", 21L, 20L);
        assertThat(refused(() -> Reading.rows(xls)).code()).isEqualTo("intake.too-large");
    }

    @Test
    void a_file_without_the_right_to_read_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("data.csv"), "a;b\n");
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "rights of Linux and macOS");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-w-------"));
        assumeFalse(Files.isReadable(file), "root may read everything");

        assertThat(refused(() -> Reading.rows(file)).code()).isEqualTo("intake.no-right");

        Files.writeString(folder.resolve("~$data.csv"), "x");
        assertThat(refused(() -> Reading.rows(file)).code()).isEqualTo("intake.in-use");
    }

    @Test
    void an_external_entity_is_never_fetched() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), BadFiles.SECRET);
        Path file = new RawXlsx()
                .part("xl/sharedStrings.xml", BadFiles.externalEntity(secret))
                .rows("<row><c t=\"s\"><v>0</v></c></row>")
                .write(folder.resolve("data.xlsx"));

        assertThat(refused(() -> Reading.rows(file)).code()).isEqualTo("intake.unsafe");
    }

    @Test
    @Timeout(30)
    void a_file_that_changes_while_it_is_read_is_not_trusted() throws IOException {
        Path csv = Files.writeString(folder.resolve("data.csv"), "a;b\n".repeat(10));
        Path xlsx = BadFiles.good().write(folder.resolve("data.xlsx"));

        assertThat(refused(() -> readWhile(csv, () -> Files.writeString(csv, "c;d\n", StandardOpenOption.APPEND)))
                        .code())
                .isEqualTo("intake.changed");
        assertThat(refused(() -> readWhile(xlsx, () -> Files.setLastModifiedTime(xlsx, FileTime.fromMillis(1))))
                        .code())
                .isEqualTo("intake.changed");
        assertIsLetGo(csv);
        assertIsLetGo(xlsx);
    }

    @Test
    void what_the_taker_of_rows_throws_is_passed_on() throws IOException {
        Path file = BadFiles.good().write(folder.resolve("data.xlsx"));

        assertThatThrownBy(() -> readWhile(file, () -> {
                    throw new IllegalStateException("a mistake of ours");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertIsLetGo(file);
    }

    @Test
    @Timeout(60)
    void a_sheet_of_formatted_but_empty_rows_costs_time_only() throws IOException {
        Path file = BadFiles.streamed(folder.resolve("data.xlsx"), (row, text) -> {
            text.append("<row r=\"").append(row).append("\" spans=\"1:3\" s=\"1\" customFormat=\"1\"><c r=\"A");
            text.append(row).append("\" s=\"1\"/><c r=\"B").append(row).append("\" s=\"1\">");
            text.append(row == XlsxSheet.MOST_ROWS - 1 ? "<v>5</v>" : "").append("</c></row>");
            return row < XlsxSheet.MOST_ROWS - 1;
        });

        assertThat(Reading.plain(file)).containsExactly("1048575:  | 5");
    }

    @Test
    void sixteen_thousand_empty_columns_are_no_columns() throws IOException {
        Path file = BadFiles.streamed(folder.resolve("data.xlsx"), (row, text) -> {
            text.append("<row r=\"").append(row).append("\">");
            for (int column = 0; column <= XlsxSheet.LAST_COLUMN; column++) {
                text.append("<c r=\"")
                        .append(org.apache.poi.ss.util.CellReference.convertNumToColString(column))
                        .append(row)
                        .append("\" s=\"1\"/>");
            }
            text.append("</row>");
            return row < 50;
        });

        assertThat(Reading.rows(file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cancellable")
    @Timeout(30)
    void stopping_in_the_middle_lets_the_file_go(String name, int checks, Callable<byte[]> content) throws Exception {
        Path file = Files.write(folder.resolve(name), content.call());

        assertThatThrownBy(() -> {
                    Progress stopping = new StopAfter(checks);
                    try (TableFile table = TableFiles.open(file, stopping)) {
                        table.rows(0, stopping, row -> true);
                    }
                })
                .isInstanceOf(CancelledException.class);

        assertIsLetGo(file);
    }

    static Stream<Arguments> cancellable() {
        Callable<byte[]> empties = () -> rows("<row/>".repeat(500_000));
        Callable<byte[]> texts = () -> BadFiles.good()
                .strings("<si><t>Desa Awan</t></si>".repeat(20_000))
                .bytes();
        Callable<byte[]> csv = () -> bytes("Awan;1\n".repeat(100_000));
        return Stream.of(
                Arguments.of("opening.xlsx", 0, texts),
                Arguments.of("texts.xlsx", 3, texts),
                Arguments.of("empties.xlsx", 20, empties),
                Arguments.of("opening.csv", 2, csv),
                Arguments.of("rows.csv", 5_000, csv),
                Arguments.of("rows.xls", 100, (Callable<byte[]>) BadFiles::xls));
    }

    /** Asks to stop after so many looks. */
    private static final class StopAfter implements Progress {
        private int left;

        StopAfter(int checks) {
            left = checks;
        }

        @Override
        public void report(long done, long total, String text) {
            assertThat(done).isBetween(0L, Math.max(done, total));
        }

        @Override
        public void checkCancelled() {
            if (--left < 0) {
                throw new CancelledException();
            }
        }
    }

    /** Nobody holds the file open: Windows would refuse to move it, Linux lists who does. */
    private static void assertIsLetGo(Path file) throws IOException {
        Path handles = Path.of("/proc/self/fd");
        if (Files.isDirectory(handles)) {
            assertThat(open(handles)).doesNotContain(file.toRealPath());
        }
        Path moved = Files.move(file, file.resolveSibling("moved"));
        Files.delete(moved);
    }

    private static List<Path> open(Path handles) throws IOException {
        try (Stream<Path> all = Files.list(handles)) {
            return all.filter(Files::isSymbolicLink).map(BadFilesTest::target).toList();
        }
    }

    private static Path target(Path link) {
        try {
            return Files.readSymbolicLink(link);
        } catch (IOException closedMeanwhile) {
            return link;
        }
    }

    private static void readWhile(Path file, Callable<?> meanwhile) {
        try (TableFile table = TableFiles.open(file, Progress.NONE)) {
            table.rows(0, Progress.NONE, row -> {
                try {
                    meanwhile.call();
                } catch (RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
                return true;
            });
        }
    }

    /** Longer without writing: the disk keeps the hole as a note. */
    private static Path ofSize(Path file, long bytes) throws IOException {
        try (RandomAccessFile hole = new RandomAccessFile(file.toFile(), "rw")) {
            hole.setLength(bytes);
        }
        return file;
    }

    private static Arguments bad(String name, String code, Callable<byte[]> content) {
        return Arguments.of(name, code, content);
    }

    private static byte[] rows(String xml) {
        return new RawXlsx().rows(xml).bytes();
    }

    private static byte[] sheet(String xml) {
        return new RawXlsx().sheet(xml).bytes();
    }

    private static byte[] part(String name, String xml) {
        return BadFiles.good().part(name, xml).bytes();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String long32768() {
        return "x".repeat(CellText.LONGEST + 1);
    }

    private static byte[] manyParts() throws IOException {
        String[] names = new String[10_001];
        java.util.Arrays.setAll(names, i -> "part" + i);
        return BadFiles.zip(names);
    }
}
