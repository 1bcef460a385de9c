package id.rembuk.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetNamesTest {
    private final SheetNames names = new SheetNames("OPD");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dinas Pengendalian Penduduk dan Keluarga Berencana, Pemberdayaan Perempuan",
                "PUPR: Cipta/Karya [air] *?\\",
                "'Kutip'",
                "History",
                "",
                "   ",
                "[]*?:/\\",
                "abcdefghijklmnopqrstuvwxyz1234😀 desa",
                "dua\nbaris"
            })
    void everyNameIsLegalInExcel(String wanted) {
        String name = names.next(wanted);
        assertThatCode(() -> WorkbookUtil.validateSheetName(name)).doesNotThrowAnyException();
        assertThat(name).isNotBlank().isNotEqualToIgnoringCase("history");
    }

    @Test
    void equalNamesAreNumberedAlsoWhenOnlyTheCaseDiffers() {
        assertThat(List.of(names.next("Dinkes"), names.next("DINKES"), names.next("Dinkes"), names.next("Dinkes (2)")))
                .containsExactly("Dinkes", "DINKES (2)", "Dinkes (3)", "Dinkes (2) (2)");
    }

    @Test
    void longEqualNamesStayWithinThirtyOneCharacters() {
        String wanted = "x".repeat(40);
        assertThat(names.next(wanted)).hasSize(31);
        assertThat(names.next(wanted)).hasSize(31).endsWith(" (2)");
    }

    @Test
    void anyTextGivesALegalUniqueName() {
        long seed = 20260101;
        Random random = new Random(seed);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 2000; i++) {
            String wanted = random.ints(random.nextInt(45), 0, 0x2FFF)
                    .filter(c -> !Character.isSurrogate((char) c))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            String name = names.next(wanted);
            assertThatCode(() -> WorkbookUtil.validateSheetName(name))
                    .as("seed %d, wanted %s", seed, wanted)
                    .doesNotThrowAnyException();
            assertThat(seen.add(name.toLowerCase(Locale.ROOT))).as(name).isTrue();
        }
    }
}
