package id.rembuk.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class LogFileTest {
    @TempDir
    Path folder;

    @Test
    void warnings_and_errors_are_written_without_the_words_of_their_exceptions() throws IOException {
        Logger log = new LogWriter("a", new LogFile(folder.resolve("log")));

        log.info("nothing");
        log.warn("user error {}", "file.missing");
        log.error("bug {}", "R-1", new IOException("what a user typed"));

        assertThat(Files.readAllLines(folder.resolve("log/rembuk.log")))
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.get(0))
                        .matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d WARN a user error file.missing"))
                .satisfies(lines -> assertThat(lines.get(1)).endsWith("ERROR a bug R-1"));
    }

    @Test
    void libraries_that_quote_a_file_are_silent() {
        new LogWriter("org.apache.pdfbox.cos.COSParser", new LogFile(folder)).error("Unexpected: 'Siti'");

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_full_file_makes_room_and_three_older_ones_are_kept() throws IOException {
        LogFile file = new LogFile(folder);
        String full = "x".repeat(1 << 20);
        for (int i = 0; i < 6; i++) {
            Files.writeString(folder.resolve("rembuk.log"), full + i);
            file.write(org.slf4j.event.Level.WARN, "a", "begins anew");
        }

        assertThat(folder.resolve("rembuk.log")).content().endsWith("begins anew" + System.lineSeparator());
        for (int age = 1; age <= 3; age++) {
            assertThat(folder.resolve("rembuk." + age + ".log")).content().isEqualTo(full + (6 - age));
        }
        assertThat(folder.resolve("rembuk.4.log")).doesNotExist();
    }

    @Test
    void slf4j_takes_its_loggers_from_here() {
        assertThat(LoggerFactory.getLogger("x")).isInstanceOf(LogWriter.class);
    }
}
