package id.rembuk.domain.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.area.AreaLevel;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One rule says which days belong to a round. */
class CycleTest {
    @ParameterizedTest
    @CsvSource({
        "2024, 2025, 2023-12-31, false",
        "2024, 2025, 2024-01-01, true",
        "2024, 2025, 2025-12-31, true",
        "2024, 2025, 2026-01-31, true",
        "2024, 2025, 2026-02-01, false",
        "2024, 2024, 2025-01-31, true",
        "2024, 2024, 2025-02-01, false"
    })
    void aDayIsOfTheRoundFromTheFirstOfItsYearUntilTheReviewIsHandedIn(
            int activityYear, int planningYear, LocalDate day, boolean holds) {
        assertThat(new Cycle("c", activityYear, planningYear, AreaLevel.KABUPATEN, "a", null).holds(day))
                .isEqualTo(holds);
    }
}
