package id.rembuk.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.document.SituationFacts;
import id.rembuk.domain.document.SituationFacts.Figure;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.text.Messages;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SituationValuesTest {
    @Test
    void each_source_has_a_sentence_of_its_own_and_one_without_a_name_is_known_by_where_it_was_read() {
        List<Figure> cases = List.of(
                figure(2021, DataSource.OTHER, 829, "Kantor berita, 26 Januari 2024"),
                figure(2020, DataSource.OTHER, 879, "Kantor berita, 26 Januari 2024"),
                figure(2022, DataSource.OTHER, 700, "Laporan lain"),
                figure(2022, DataSource.EPPGBM, 659, null));

        assertThat(sentences(cases))
                .containsExactly(
                        "Jumlah anak stunting menurut e-PPGBM: 659 anak (2022).",
                        "Jumlah anak stunting: 879 anak (2020) dan 829 anak (2021)."
                                + " Sumber: Kantor berita, 26 Januari 2024.",
                        "Jumlah anak stunting: 700 anak (2022). Sumber: Laporan lain.");
    }

    @SuppressWarnings("unchecked") // the values of a template are lists of maps by their README
    private static List<String> sentences(List<Figure> cases) {
        Map<String, Object> values = new SituationValues(Messages.indonesian())
                .of(new SituationFacts(cases, List.of(), List.of(), List.of()));
        return ((List<Map<String, String>>) values.get("kasus"))
                .stream().map(sentence -> sentence.get("kalimat")).toList();
    }

    private static Figure figure(int year, DataSource source, int children, String citation) {
        return new Figure(year, null, source, BigDecimal.valueOf(children), citation);
    }
}
