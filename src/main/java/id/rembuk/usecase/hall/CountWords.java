package id.rembuk.usecase.hall;

import id.rembuk.domain.disclosure.PublicCount;
import id.rembuk.text.Formats;

/** How a count is written for everybody's eyes. */
final class CountWords {
    private CountWords() {}

    static String of(PublicCount count) {
        return switch (count.state()) {
            case SHOWN -> Formats.number(count.value());
            case SMALL -> "<5";
            case WITHHELD -> "*";
            case UNKNOWN -> "–";
        };
    }
}
