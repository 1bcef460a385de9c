package id.rembuk.domain.authenticity;

import java.util.List;

/**
 * Why a judgement is what it is: a code with texts {@code verify.reason.CODE} and the words that fill them.
 *
 * @param page page it concerns, from 1; 0 for the whole file
 */
public record Reason(String code, int page, List<String> words) {
    public Reason {
        words = List.copyOf(words);
    }

    public static Reason of(String code, String... words) {
        return new Reason(code, 0, List.of(words));
    }

    public static Reason onPage(int page, String code, String... words) {
        return new Reason(code, page, List.of(words));
    }
}
