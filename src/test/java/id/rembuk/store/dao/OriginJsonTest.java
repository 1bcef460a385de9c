package id.rembuk.store.dao;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.situation.NumberOrigin;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Images of earlier versions hold origins too, and their digests stand in the history. */
class OriginJsonTest {
    static Stream<Arguments> origins() {
        return Stream.of(
                Arguments.of(NumberOrigin.imported("impor", "AB12"), "{'cell':'AB12','intakeId':'impor'}"),
                Arguments.of(NumberOrigin.imported("impor", null), "{'intakeId':'impor'}"),
                Arguments.of(
                        NumberOrigin.typed("Ani", Instant.parse("2024-06-08T01:15:00Z")),
                        "{'typedAt':'2024-06-08T01:15:00Z','typedBy':'Ani'}"));
    }

    @ParameterizedTest
    @MethodSource("origins")
    void a_cell_is_written_by_its_name(NumberOrigin origin, String json) {
        String written = json.replace('\'', '"');

        assertThat(Json.write(origin)).isEqualTo(written);
        assertThat(Json.read(written, NumberOrigin.class)).isEqualTo(origin);
    }
}
