package id.rembuk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.ui.shell.PaletteModel.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaletteModelTest {
    private final PaletteModel model = new PaletteModel();
    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void fill() {
        model.always(List.of(entry("Tempat", "Komitmen", ""), entry("Perintah", "Urungkan", "Ctrl+Z")));
        model.records(List.of(
                entry("Baris rencana", "Pemberian makanan tambahan", "Dinas Kesehatan"),
                entry("Komitmen", "Menyediakan makanan tambahan komitmen bersama", "Dinas PMD"),
                entry("Desa", "Tambak Bitin", "63.06.05.2001")));
    }

    @Test
    void before_typing_actions_and_places_are_offered() {
        assertThat(model.results()).extracting(Entry::title).containsExactly("Komitmen", "Urungkan");
    }

    @Test
    void every_word_must_stand_somewhere_in_the_entry() {
        model.query().set("makanan kesehatan");

        assertThat(model.results()).extracting(Entry::title).containsExactly("Pemberian makanan tambahan");
    }

    @Test
    void what_begins_with_the_words_comes_first() {
        model.query().set("komit");

        assertThat(model.results())
                .extracting(Entry::title)
                .containsExactly("Komitmen", "Menyediakan makanan tambahan komitmen bersama");
    }

    @Test
    void an_area_is_found_by_its_code_and_opened() {
        model.query().set("63.06.05.2001");
        model.results().get(0).act().run();

        assertThat(done).containsExactly("Tambak Bitin");
    }

    @Test
    void twenty_thousand_entries_give_a_short_list() {
        model.records(IntStream.range(0, 20_000)
                .mapToObj(i -> entry("Baris rencana", "Baris " + i, ""))
                .toList());
        model.query().set("baris");

        assertThat(model.results()).hasSize(PaletteModel.MOST_RESULTS);
    }

    private Entry entry(String group, String title, String detail) {
        return new Entry("bi-circle", group, title, detail, () -> done.add(title));
    }
}
