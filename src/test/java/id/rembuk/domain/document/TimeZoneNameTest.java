package id.rembuk.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeZoneNameTest {
    @ParameterizedTest
    @CsvSource({
        "11.71,WIB",
        "21.01,WIB",
        "31.73,WIB",
        "34.04,WIB",
        "36.71,WIB",
        "61.01,WIB",
        "62.71,WIB",
        "51.03,WITA",
        "52.01,WITA",
        "53.71,WITA",
        "63.06,WITA",
        "64.02,WITA",
        "65.01,WITA",
        "71.01,WITA",
        "76.06,WITA",
        "81.71,WIT",
        "82.01,WIT",
        "91.71,WIT",
        "92.02,WIT",
        "93.01,WIT",
        "94.01,WIT",
        "95.01,WIT",
        "96.01,WIT"
    })
    void everyProvinceHasItsClock(String regency, TimeZoneName zone) {
        assertThat(TimeZoneName.ofRegency(regency)).isEqualTo(zone);
    }

    @Test
    void theClocksAreSevenEightAndNineHoursAheadOfUtc() {
        java.time.Instant moment = java.time.Instant.parse("2024-06-12T00:00:00Z");
        assertThat(moment.atZone(TimeZoneName.WIB.zone()).getHour()).isEqualTo(7);
        assertThat(moment.atZone(TimeZoneName.WITA.zone()).getHour()).isEqualTo(8);
        assertThat(moment.atZone(TimeZoneName.WIT.zone()).getHour()).isEqualTo(9);
    }

    @Test
    void aCodeOfNoProvinceIsRefused() {
        assertThatThrownBy(() -> TimeZoneName.ofRegency("99.01")).isInstanceOf(IllegalArgumentException.class);
    }
}
