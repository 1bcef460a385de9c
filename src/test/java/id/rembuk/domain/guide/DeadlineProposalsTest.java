package id.rembuk.domain.guide;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.workspace.Cycle;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineProposalsTest {
    private static final Cycle CYCLE = new Cycle("c", 2024, 2025, AreaLevel.KABUPATEN, "a", "uji");
    private static final Statement WINDOW = new Statement("Maret sampai April", "A10", null, true);

    @ParameterizedTest
    @CsvSource({
        "MARCH APRIL, 2024-03-01, 2024-04-30",
        "FEBRUARY, 2024-02-01, 2024-02-29",
        "JANUARY FEBRUARY MARCH, 2024-01-01, 2024-03-31",
        "DECEMBER JANUARY, 2024-12-01, 2025-01-31",
    })
    void theWindowOfAnActionCoversItsMonths(String months, LocalDate from, LocalDate to) {
        Deadline window =
                propose(Arrays.stream(months.split(" ")).map(Month::valueOf).toList(), WINDOW);

        assertThat(window.kind()).isEqualTo(Deadline.Kind.ACTION);
        assertThat(window.action()).isEqualTo(new ActionRef("uji", "aksi-3"));
        assertThat(window.title()).isEqualTo("Aksi 3. Rembuk");
        assertThat(window.from()).isEqualTo(from);
        assertThat(window.to()).isEqualTo(to);
        assertThat(window.owner()).isEqualTo("Sekda");
        assertThat(window.source()).isEqualTo("A10");
        assertThat(window.verified()).isTrue();
    }

    @Test
    void aWindowNoSourceNamesStaysOpenToBeTyped() {
        Deadline window = propose(List.of(), Statement.UNKNOWN);

        assertThat(window.from()).isNull();
        assertThat(window.to()).isNull();
        assertThat(window.source()).isNull();
        assertThat(window.verified()).isFalse();
    }

    @Test
    void whatWasTakenIsNotProposedAgainEvenWhenItWasMoved() {
        Milestone musrenbang = new Milestone(
                "musrenbang",
                false,
                "Musrenbang RKPD {n+1}, dilaporkan {n}",
                null,
                YearDay.parse("n-03").orElseThrow(),
                null,
                "Z4",
                true,
                "catatan");
        DeadlineProposals proposals = new DeadlineProposals(CYCLE);
        GuidanceFrame frame = frame(List.of(Month.MARCH), WINDOW);

        List<Deadline> fresh = proposals.of(frame, List.of(musrenbang), List.of());
        assertThat(fresh)
                .extracting(Deadline::title)
                .containsExactly("Aksi 3. Rembuk", "Musrenbang RKPD 2025, dilaporkan 2024");
        assertThat(fresh.get(1).from()).isNull();
        assertThat(fresh.get(1).to()).isEqualTo("2024-03-31");

        assertThat(proposals.of(frame, List.of(musrenbang), List.of(fresh.get(1).moved(-9))))
                .extracting(Deadline::kind)
                .containsExactly(Deadline.Kind.ACTION);
        assertThat(proposals.of(null, List.of(musrenbang), fresh)).isEmpty();
        assertThat(proposals.of(frame, List.of(musrenbang), List.of(Deadline.blank("d", "c"))))
                .hasSize(2);
    }

    private static Deadline propose(List<Month> months, Statement window) {
        return new DeadlineProposals(CYCLE)
                .of(frame(months, window), List.of(), List.of())
                .get(0);
    }

    private static GuidanceFrame frame(List<Month> months, Statement window) {
        ConvergenceAction action = new ConvergenceAction(
                "aksi-3",
                "Aksi 3",
                "Rembuk",
                false,
                Statement.UNKNOWN,
                List.of(),
                new Statement("Sekda", "A12", null, true),
                List.of(),
                months,
                window,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new GuidanceFrame("uji", 1, "Uji", "uji", Statement.UNKNOWN, 2022, null, List.of(action));
    }
}
