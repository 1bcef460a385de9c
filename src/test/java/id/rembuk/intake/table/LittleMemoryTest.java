package id.rembuk.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows are streamed: a hundred thousand of them are read by a program that may use 64 MB. */
class LittleMemoryTest {
    private static final int ROWS = 100_000;

    @TempDir
    Path folder;

    /** Reads a file in a process of its own. */
    public static final class Reader {
        private Reader() {}

        /** @param arguments the file, and where to write the number of rows */
        public static void main(String[] arguments) throws IOException {
            int[] rows = {0};
            try (TableFile table = TableFiles.open(Path.of(arguments[0]), Progress.NONE)) {
                table.merged(0);
                table.rows(0, Progress.NONE, row -> {
                    rows[0] += row.cells().size() == 8 ? 1 : 0;
                    return true;
                });
            }
            Files.writeString(Path.of(arguments[1]), Integer.toString(rows[0]));
        }
    }

    @Test
    void a_large_workbook_is_read_with_64_megabytes() throws Exception {
        Path file = folder.resolve("besar.xlsx");
        StringBuilder texts = new StringBuilder();
        for (int i = 0; i < ROWS; i++) {
            texts.append("<si><t>Desa ke-").append(i).append("</t></si>");
        }
        BadFiles.streamed(file, new RawXlsx().strings(texts.toString()), (row, text) -> {
            text.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"A")
                    .append(row)
                    .append("\" t=\"s\"><v>");
            text.append(row - 1).append("</v></c>");
            for (char column = 'B'; column <= 'H'; column++) {
                text.append("<c r=\"")
                        .append(column)
                        .append(row)
                        .append("\"><v>")
                        .append(row * column / 7.0);
                text.append("</v></c>");
            }
            text.append("</row>");
            return row < ROWS;
        });

        assertThat(readBy64Megabytes(file)).isEqualTo(ROWS);
    }

    @Test
    void a_large_text_table_is_read_with_64_megabytes() throws Exception {
        Path file = folder.resolve("besar.csv");
        try (var out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < ROWS * 4; i++) {
                out.write("63.06.01.2" + i % 1000 + ";Desa ke-" + i + ";1;2;3;4;5;\"enam " + i + "\"\n");
            }
        }

        assertThat(readBy64Megabytes(file)).isEqualTo(ROWS * 4);
    }

    private int readBy64Megabytes(Path file) throws Exception {
        Path answer = folder.resolve("rows.txt");
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reader.class.getName(),
                        file.toString(),
                        answer.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
        return Integer.parseInt(Files.readString(answer));
    }
}
