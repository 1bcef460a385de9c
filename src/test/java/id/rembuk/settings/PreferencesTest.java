package id.rembuk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("baru").resolve("preferensi.properties");
    }

    @Test
    void what_was_chosen_is_there_after_the_next_start() throws IOException {
        Preferences preferences = Preferences.load(file);
        preferences.dark(true);
        preferences.textPercent(150);
        preferences.rail(false);
        preferences.english(true);
        preferences.officer("Petugas Latihan", "Bappelitbangda");
        preferences.window(new WindowBounds(-10, 20, 1366, 728, true));
        preferences.arrangement("rencana.kolom", "NO:ya:28,OUTPUT:ya:150");
        preferences.save();

        Preferences again = Preferences.load(file);

        assertThat(again.dark()).isTrue();
        assertThat(again.textPercent()).isEqualTo(150);
        assertThat(again.rail()).contains(false);
        assertThat(again.arrangements()).containsOnly(Map.entry("rencana.kolom", "NO:ya:28,OUTPUT:ya:150"));
        assertThat(again.english()).isTrue();
        assertThat(again.officer()).isEqualTo("Petugas Latihan");
        assertThat(again.office()).isEqualTo("Bappelitbangda");
        assertThat(again.window()).contains(new WindowBounds(-10, 20, 1366, 728, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"C:\\Data Desa\\é.rembuk", " di depan", "#1", "! a = b : c", "\tdua\r\nbaris", "\\u0041", "日"})
    void a_text_comes_back_as_it_was_whatever_is_in_it(String text) throws IOException {
        Preferences preferences = Preferences.load(file);
        preferences.officer(text, "");
        preferences.arrangement(text, text);
        preferences.save();

        Preferences again = Preferences.load(file);

        assertThat(again.officer()).isEqualTo(text);
        assertThat(again.arrangements()).containsOnly(Map.entry(text, text));
    }

    @Test
    void a_new_installation_is_light_indonesian_and_asks_for_the_officer() {
        Preferences preferences = Preferences.load(file);

        assertThat(preferences.dark()).isFalse();
        assertThat(preferences.english()).isFalse();
        assertThat(preferences.textPercent()).isEqualTo(100);
        assertThat(preferences.rail()).isEmpty();
        assertThat(preferences.officer()).isEmpty();
        assertThat(preferences.window()).isEmpty();
        assertThat(preferences.recent()).isEmpty();
    }

    @Test
    void the_eight_newest_files_are_remembered_newest_first_each_once() throws IOException {
        Preferences preferences = Preferences.load(file);
        IntStream.rangeClosed(1, 10).forEach(i -> preferences.opened(folder.resolve("é " + i + ".rembuk")));
        preferences.opened(folder.resolve("é 5.rembuk"));
        preferences.save();

        Preferences again = Preferences.load(file);

        assertThat(again.recent())
                .hasSize(8)
                .startsWith(folder.resolve("é 5.rembuk"), folder.resolve("é 10.rembuk"))
                .doesNotHaveDuplicates();
        again.forget(folder.resolve("é 5.rembuk"));
        assertThat(again.recent()).hasSize(7).startsWith(folder.resolve("é 10.rembuk"));
    }

    @Test
    void a_damaged_file_counts_as_nothing_chosen() throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, '\\', 'u', 'x'});

        Preferences preferences = Preferences.load(file);

        assertThat(preferences.textPercent()).isEqualTo(100);
        assertThat(preferences.recent()).isEmpty();
    }

    @Test
    void a_text_size_out_of_range_is_brought_into_it() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "teks=900\njendela=oops\n");

        Preferences preferences = Preferences.load(file);

        assertThat(preferences.textPercent()).isEqualTo(200);
        assertThat(preferences.window()).isEmpty();
    }

    @Test
    void a_failed_save_leaves_the_old_file() throws IOException {
        Preferences preferences = Preferences.load(file);
        preferences.officer("Pertama", "");
        preferences.save();
        Files.createDirectory(file.resolveSibling(file.getFileName() + ".part"));
        preferences.officer("Kedua", "");

        assertThatThrownBy(preferences::save).isInstanceOf(IOException.class);

        assertThat(Preferences.load(file).officer()).isEqualTo("Pertama");
    }
}
