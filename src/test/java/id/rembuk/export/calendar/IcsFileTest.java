package id.rembuk.export.calendar;

import static id.rembuk.support.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.report.CalendarEvent;
import id.rembuk.export.PartFile;
import id.rembuk.support.FullDisk;
import id.rembuk.task.CancelledException;
import id.rembuk.task.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are read back by the rules of RFC 5545: unfolded, split into properties, texts unescaped. */
class IcsFileTest {
    private static final Instant MADE = Instant.parse("2024-02-26T01:15:07Z");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rembuk",
                "KUA-PPAS, RKA; \"tagging\" \\ 2025",
                "Baris satu\nbaris dua\r\nbaris tiga",
                "Rembuk 🤝 desa 👨‍👩‍👧 dan Ünsür — 第一次",
                "Tanda \u0007 bel",
                "BEGIN:VEVENT",
            })
    void aTitleComesBackAsItWas(String title) throws IOException {
        List<String> lines = read(event("a", title, "rincian " + title));

        String expected = title.replace("\r\n", "\n").replace('\u0007', ' ');
        assertThat(texts(lines, "SUMMARY:")).containsExactly(expected);
        assertThat(texts(lines, "DESCRIPTION:")).containsExactly("rincian " + expected, expected);
    }

    @Test
    void linesAreNeverLongerThan75OctetsAndNeverBreakACharacter() throws IOException {
        for (int length = 55; length < 80; length++) {
            String title = "x".repeat(length) + "👶é".repeat(40);
            Path file = write(event("a", title, ""));

            String text = Files.readString(file);
            assertThat(text).endsWith("END:VCALENDAR\r\n");
            assertThat(text.split("\r\n", -1)).allSatisfy(line -> {
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
                assertThat(line).doesNotContain("\uFFFD", "\n", "\r");
            });
            assertThat(texts(unfolded(text), "SUMMARY:")).containsExactly(title);
        }
    }

    @Test
    void aSpanOfDaysEndsOnTheDayAfterItsLast() throws IOException {
        List<String> lines = read(
                new CalendarEvent("a", LocalDate.of(2024, 2, 26), LocalDate.of(2024, 2, 29), "Musrenbang", "", true),
                new CalendarEvent("b", LocalDate.of(2024, 12, 31), LocalDate.of(2024, 12, 31), "Tutup", "", false));

        assertThat(lines)
                .containsSubsequence(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Rembuk//Kalender//ID",
                        "BEGIN:VEVENT",
                        "UID:a",
                        "DTSTAMP:20240226T011507Z",
                        "DTSTART;VALUE=DATE:20240226",
                        "DTEND;VALUE=DATE:20240301",
                        "BEGIN:VALARM",
                        "TRIGGER;RELATED=END:-P3D",
                        "END:VALARM",
                        "END:VEVENT",
                        "UID:b",
                        "DTSTART;VALUE=DATE:20241231",
                        "DTEND;VALUE=DATE:20250101",
                        "END:VEVENT",
                        "END:VCALENDAR");
        assertThat(lines).filteredOn(line -> line.equals("BEGIN:VALARM")).hasSize(1);
    }

    @Test
    void aStoppedOrFailedExportLeavesNoHalfFile() throws IOException {
        Path target = folder.resolve("kalender.ics");
        Files.writeString(target, "lama");
        Progress stopped = new Progress() {
            @Override
            public void report(long done, long total, String text) {}

            @Override
            public void checkCancelled() {
                throw new CancelledException();
            }
        };
        List<CalendarEvent> events = List.of(event("a", "A", ""));

        assertThat(refused(() -> new IcsFile(new PartFile(FullDisk.after(100)))
                                .write("K", events, MADE, target, Progress.NONE))
                        .code())
                .isEqualTo("export.disk-full");
        assertThatThrownBy(() -> new IcsFile().write("K", events, MADE, target, stopped))
                .isInstanceOf(CancelledException.class);

        assertThat(target).hasContent("lama");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(target);
        }
    }

    private List<String> read(CalendarEvent... events) throws IOException {
        return unfolded(Files.readString(write(events)));
    }

    private Path write(CalendarEvent... events) {
        Path target = folder.resolve("kalender.ics");
        new IcsFile().write("Rembuk 2024, HSS", List.of(events), MADE, target, Progress.NONE);
        return target;
    }

    private static CalendarEvent event(String uid, String title, String details) {
        return new CalendarEvent(uid, LocalDate.of(2024, 3, 6), LocalDate.of(2024, 3, 6), title, details, true);
    }

    private static List<String> unfolded(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\r\n")) {
            if (line.startsWith(" ")) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + line.substring(1));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private static List<String> texts(List<String> lines, String property) {
        return lines.stream()
                .filter(line -> line.startsWith(property))
                .map(line -> unescaped(line.substring(property.length())))
                .collect(Collectors.toList());
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\\') {
                assertThat(c).isNotIn(';', ',');
                text.append(c);
                continue;
            }
            char next = value.charAt(++i);
            text.append(next == 'n' ? '\n' : next);
        }
        return text.toString();
    }
}
