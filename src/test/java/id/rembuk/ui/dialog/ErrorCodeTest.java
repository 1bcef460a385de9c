package id.rembuk.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorCodeTest {

    @Test
    void the_same_bug_has_the_same_code_whatever_was_typed() {
        assertThat(ErrorCode.of(bug("satu")))
                .isEqualTo(ErrorCode.of(bug("dua")))
                .matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
    }

    @Test
    void another_kind_of_bug_has_another_code() {
        assertThat(ErrorCode.of(bug("x"))).isNotEqualTo(ErrorCode.of(new ArithmeticException()));
    }

    @Test
    void the_details_hold_places_and_no_values() {
        String details = ErrorCode.details(new IllegalStateException("NIK 6306010101010001", bug("rahasia")));

        assertThat(details)
                .contains("IllegalStateException", "NumberFormatException", "ErrorCodeTest")
                .doesNotContain("rahasia", "6306010101010001");
    }

    private static RuntimeException bug(String typed) {
        return new NumberFormatException(typed);
    }
}
