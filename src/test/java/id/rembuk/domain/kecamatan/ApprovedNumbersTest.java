package id.rembuk.domain.kecamatan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.kecamatan.Completeness.Wanted;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.NumberOrigin;
import id.rembuk.domain.situation.Period;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.ServiceField;
import id.rembuk.domain.situation.StuntingCount;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApprovedNumbersTest {
    private static final Period AUGUST = new Period(2024, 8);
    private static final StuntingCount FIRST = count("desa-1", 100, 7);
    private static final StuntingCount SECOND = count("desa-2", 90, 4);
    private static final ServiceCount SERVICE = ServiceCount.blank("s", "desa-1", "S1", AUGUST, DataSource.EPPGBM)
            .with(ServiceField.NUMERATOR, 3, null)
            .with(ServiceField.DENOMINATOR, 9, null);

    @Test
    void the_digest_follows_the_numbers_alone() {
        String approved = ApprovedNumbers.digest(List.of(FIRST, SECOND), List.of(SERVICE));

        assertThat(ApprovedNumbers.digest(List.of(SECOND, FIRST), List.of(SERVICE)))
                .isEqualTo(approved);
        NumberOrigin later = NumberOrigin.typed("Ani", Instant.EPOCH);
        assertThat(ApprovedNumbers.digest(
                        List.of(FIRST.with(CountField.MEASURED, 100, later), SECOND), List.of(SERVICE)))
                .isEqualTo(approved);
        assertThat(ApprovedNumbers.digest(
                        List.of(FIRST.with(CountField.MEASURED, 101, later), SECOND), List.of(SERVICE)))
                .isNotEqualTo(approved);
        assertThat(ApprovedNumbers.digest(List.of(FIRST), List.of(SERVICE))).isNotEqualTo(approved);
        assertThat(ApprovedNumbers.digest(
                        List.of(FIRST, SECOND), List.of(SERVICE.with(ServiceField.NUMERATOR, 4, null))))
                .isNotEqualTo(approved);
        assertThat(ApprovedNumbers.digest(List.of(FIRST.with(CountField.SHORT, 0, null), SECOND), List.of(SERVICE)))
                .isNotEqualTo(approved);
    }

    @Test
    void completeness_counts_what_is_there_of_what_is_wanted() {
        Completeness half =
                Completeness.of(3, List.of(FIRST, count("desa-2", 90, null)), List.of(SERVICE), wanted("S1", "S2"));

        assertThat(half.counted()).isEqualTo(1);
        assertThat(half.countedPercent()).isEqualTo(33);
        assertThat(half.fields()).containsEntry(CountField.MEASURED, 2).containsEntry(CountField.CASES, 1);
        assertThat(half.served()).isEqualTo(1);
        assertThat(half.serviceable()).isEqualTo(6);
        assertThat(half.servedPercent()).isEqualTo(16);
        assertThat(half.isComplete()).isFalse();
        assertThat(Completeness.of(2, List.of(FIRST, SECOND), List.of(), wanted())
                        .isComplete())
                .isTrue();
        assertThat(Completeness.of(0, List.of(), List.of(), wanted()).isComplete())
                .isFalse();
        Wanted nothing = new Wanted(Set.of(), Set.of());
        assertThat(Completeness.of(2, List.of(), List.of(), nothing).isComplete())
                .isFalse();
        Wanted coverage = new Wanted(Set.of(), Set.of("S1"));
        assertThat(Completeness.of(1, List.of(), List.of(SERVICE), coverage).isComplete())
                .isTrue();
    }

    @Test
    void the_stunted_are_known_by_their_sum_or_by_both_parts() {
        StuntingCount parts = StuntingCount.blank("p", "desa-2", AUGUST, DataSource.EPPGBM)
                .with(CountField.MEASURED, 50, null)
                .with(CountField.SHORT, 2, null)
                .with(CountField.SEVERELY_SHORT, 1, null);

        assertThat(Completeness.of(2, List.of(FIRST, parts), List.of(), wanted())
                        .counted())
                .isEqualTo(2);
        assertThat(Completeness.of(2, List.of(FIRST, parts.with(CountField.SHORT, null, null)), List.of(), wanted())
                        .counted())
                .isEqualTo(1);
    }

    private static Wanted wanted(String... indicators) {
        return new Wanted(Set.of(CountField.MEASURED, CountField.CASES), Set.of(indicators));
    }

    private static StuntingCount count(String area, Integer measured, Integer cases) {
        return StuntingCount.blank("c-" + area, area, AUGUST, DataSource.EPPGBM)
                .with(CountField.MEASURED, measured, null)
                .with(CountField.CASES, cases, null);
    }
}
