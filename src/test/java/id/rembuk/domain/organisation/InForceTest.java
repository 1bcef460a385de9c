package id.rembuk.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each case: entries "KIND from to" of one position separated by semicolons ("-" is open), a day, and who signs. */
class InForceTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the only holder                        | DEFINITIF - -                                        | 2024-05-03 | 0    | false
            nobody before the first day            | DEFINITIF 2024-05-04 -                               | 2024-05-03 | none | false
            the first day counts                   | DEFINITIF 2024-05-03 -                               | 2024-05-03 | 0    | false
            the last day counts                    | DEFINITIF - 2024-05-03                               | 2024-05-03 | 0    | false
            nobody after the last day              | DEFINITIF - 2024-05-02                               | 2024-05-03 | none | false
            a Plh. stands in for a week            | DEFINITIF 2021-02-26 -;PLH 2024-05-01 2024-05-07     | 2024-05-03 | 1    | false
            the holder is back the day after       | DEFINITIF 2021-02-26 -;PLH 2024-05-01 2024-05-07     | 2024-05-08 | 0    | false
            a Plh. of a Pj.                        | PJ 2023-09-24 -;PLH 2024-05-01 2024-05-07            | 2024-05-03 | 1    | false
            a Pjs. during the campaign             | DEFINITIF 2021-02-26 -;PJS 2024-09-25 2024-11-23     | 2024-10-01 | 1    | false
            a Pj. follows a term that has ended    | DEFINITIF 2018-09-24 2023-09-24;PJ 2023-09-25 -      | 2023-12-11 | 1    | false
            the old holder until the term ends     | DEFINITIF 2018-09-24 2023-09-24;PJ 2023-09-25 -      | 2023-09-24 | 0    | false
            a new holder ends an open Plt.         | PLT 2023-01-02 -;DEFINITIF 2024-02-01 -              | 2024-05-03 | 1    | true
            the Plt. before the new holder         | PLT 2023-01-02 -;DEFINITIF 2024-02-01 -              | 2024-01-31 | 0    | false
            a known beginning beats an unknown one | DEFINITIF - -;PLT 2024-01-02 -                       | 2024-05-03 | 1    | true
            same day: who stands in comes first    | DEFINITIF 2024-01-02 -;PLT 2024-01-02 -              | 2024-05-03 | 1    | true
            """)
    void namesWhoSigns(String words, String entries, LocalDate day, String expected, boolean doubtful) {
        List<Official> officials = officials(entries);

        InForce inForce = InForce.on(day, officials);

        String chosen = inForce.chosen()
                .map(official -> String.valueOf(officials.indexOf(official)))
                .orElse("none");
        assertThat(chosen).as(words).isEqualTo(expected);
        assertThat(inForce.isDoubtful()).isEqualTo(doubtful);
    }

    @Test
    void anEntryWithoutANameHoldsNothing() {
        Official empty = Official.blank("1", "dinkes").withPosition("Kepala Dinas Kesehatan");

        assertThat(InForce.on(LocalDate.of(2024, 5, 3), List.of(empty)).chosen())
                .isEmpty();
    }

    @Test
    void aPositionIsTheSameWhateverItsCaseAndSpacesButNotInAnotherBody() {
        Official one = Official.blank("1", "dinkes").withPosition("Kepala Dinas");

        assertThat(InForce.samePosition(one, Official.blank("2", "dinkes").withPosition(" KEPALA  dinas ")))
                .isTrue();
        assertThat(InForce.samePosition(one, Official.blank("2", "dpmd").withPosition("Kepala Dinas")))
                .isFalse();
    }

    private static List<Official> officials(String entries) {
        return Arrays.stream(entries.split(";"))
                .map(entry -> {
                    String[] parts = entry.strip().split(" ");
                    return Official.blank(entry, "setda")
                            .withPosition("Bupati")
                            .withName("Nama Contoh")
                            .withActingKind(ActingKind.valueOf(parts[0]))
                            .withDates(day(parts[1]), day(parts[2]));
                })
                .toList();
    }

    private static LocalDate day(String text) {
        return text.equals("-") ? null : LocalDate.parse(text);
    }
}
