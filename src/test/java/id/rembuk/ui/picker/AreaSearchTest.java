package id.rembuk.ui.picker;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaKind;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.text.Messages;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AreaSearchTest {
    private final List<Area> areas = new ArrayList<>(List.of(
            area("99.01", AreaLevel.KABUPATEN, "Contoh Raya", null),
            area("99.01.01.2001", AreaLevel.DESA, "Muara Baru", "99.01.01"),
            area("99.01.01.2002", AreaLevel.DESA, "Simpang Muara", "99.01.01"),
            area("99.01.01", AreaLevel.KECAMATAN, "Muara Contoh", "99.01"),
            area("99.01.02", AreaLevel.KECAMATAN, "Hulu Contoh", "99.01"),
            area("99.01.02.2001", AreaLevel.DESA, "Melati", "99.01.02")));

    private static Area area(String code, AreaLevel level, String name, String parent) {
        AreaKind kind =
                switch (level) {
                    case KABUPATEN -> AreaKind.KABUPATEN;
                    case KECAMATAN -> AreaKind.KECAMATAN;
                    default -> AreaKind.DESA;
                };
        return new Area(code, code, level, kind, name, parent, null, null);
    }

    private List<String> find(String typed) {
        return new AreaSearch(areas, Messages.indonesian())
                .find(typed).stream().map(Area::name).toList();
    }

    @Test
    void names_that_start_with_the_words_come_first_and_kecamatan_before_desa() {
        assertThat(find("  MUARA ")).containsExactly("Muara Contoh", "Muara Baru", "Simpang Muara");
        assertThat(find("muara sim")).containsExactly("Simpang Muara");
    }

    @Test
    void a_code_is_found_by_its_start_and_the_regency_never() {
        assertThat(find("99.01.02")).containsExactly("Hulu Contoh", "Melati");
        assertThat(find("raya")).isEmpty();
        assertThat(find(" ")).isEmpty();
    }

    @Test
    void no_more_than_forty_are_shown() {
        for (int i = 3; i < 90; i++) {
            areas.add(area("99.01.02.20%02d".formatted(i), AreaLevel.DESA, "Melati " + i, "99.01.02"));
        }
        assertThat(find("melati")).hasSize(40).startsWith("Melati", "Melati 3");
    }
}
