package id.rembuk.reference.guide;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.UserError;
import id.rembuk.domain.portal.FormColumn;
import id.rembuk.domain.portal.FormField;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.ServiceField;
import id.rembuk.reference.Templates;
import id.rembuk.text.ErrorText;
import id.rembuk.text.Messages;
import id.rembuk.usecase.port.FormLayouts.Available;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutFilesTest {
    private static final String GOOD = """
            id: layanan-gizi
            versi: 2
            nama: Layanan Gizi
            kolom:
              - id: terlayani
                teks: Ibu hamil KEK dapat PMT
                sumber: A5
                terverifikasi: belum
                indikator: B11
                angka: terlayani
              - id: sasaran
                teks: Ibu hamil KEK
                sumber: A5
                terverifikasi: belum
                indikator: B11
                angka: sasaran
            """;

    @TempDir
    Path folder;

    @Test
    void data_sasaran_is_shipped_alone_with_its_columns_in_the_order_of_the_form() {
        Available shipped = new LayoutFiles(Templates.packed()).available();

        assertThat(shipped.refused()).isEmpty();
        assertThat(shipped.layouts()).singleElement().satisfies(layout -> {
            assertThat(layout.id()).isEqualTo("data-sasaran");
            assertThat(layout.columns())
                    .extracting(FormColumn::field)
                    .extracting(FormField::count)
                    .containsExactly(
                            CountField.FAMILIES,
                            CountField.FAMILIES_AT_RISK,
                            CountField.MEASURED,
                            CountField.SEVERELY_SHORT,
                            CountField.SHORT);
            assertThat(layout.columns()).allMatch(column -> column.heading().source() != null);
        });
    }

    @Test
    void a_layout_dropped_in_appears_beside_the_shipped_one() throws IOException {
        drop("gizi.yaml", GOOD);

        Available available = available();

        assertThat(available.refused()).isEmpty();
        assertThat(available.layouts())
                .extracting(layout -> layout.id())
                .containsExactly("data-sasaran", "layanan-gizi");
        assertThat(available.layouts().get(1).columns().get(1).field())
                .isEqualTo(new FormField(null, "B11", ServiceField.DENOMINATOR));
    }

    @ParameterizedTest
    @CsvSource({
        "'angka: terlayani', 'angka: banyak', frame.value-wrong, 10",
        "'indikator: B11', 'diisi: umur', frame.value-wrong, 9",
        "'    sumber: A5', '    sumber: X0', frame.source-unknown, 7",
        "'versi: 2', 'versi: 2\nwarna: biru', frame.key-unknown, 3",
        "'id: sasaran', 'id: terlayani', frame.id-twice, 11",
        "'nama: Layanan Gizi', '', frame.key-missing, 1",
        "'id: layanan-gizi', 'id: data-sasaran', portal.layout-taken, data-sasaran",
    })
    void a_broken_layout_is_refused_with_line_and_reason(String from, String to, String code, String line)
            throws IOException {
        drop("gizi.yaml", GOOD.replaceFirst(from, to));

        Available available = available();

        assertThat(available.layouts()).extracting(layout -> layout.id()).containsExactly("data-sasaran");
        assertThat(available.refused()).singleElement().satisfies(file -> {
            assertThat(file.place()).endsWith("gizi.yaml");
            UserError reason = file.reasons().get(0);
            assertThat(reason.code()).isEqualTo(code);
            assertThat(reason.arguments().get(1)).isEqualTo(line);
            assertThat(ErrorText.of(
                                    Messages.indonesian(),
                                    reason.code(),
                                    reason.arguments().toArray())
                            .oneLine())
                    .doesNotContain("{");
        });
    }

    @Test
    void where_the_officers_copy_of_the_shipped_one_is_broken_the_packed_one_stands_in() throws IOException {
        drop("data-sasaran.yaml", "id: [data-sasaran");

        Available available = available();

        assertThat(available.refused()).hasSize(1);
        assertThat(available.layouts()).extracting(layout -> layout.name()).isEqualTo(List.of("Data Sasaran"));
    }

    private Available available() {
        return new LayoutFiles(new Templates(folder)).available();
    }

    private void drop(String name, String text) throws IOException {
        Path place = Files.createDirectories(folder.resolve("panduan/portal"));
        Files.writeString(place.resolve(name), text);
    }
}
