package id.rembuk.usecase.report;

import id.rembuk.domain.disclosure.PublicCount;
import id.rembuk.domain.report.ReportPart.Cell;
import id.rembuk.text.Formats;
import java.math.BigDecimal;
import java.util.Optional;

/** Cells of reports; what an audience may not read is a sign, never a number. */
final class ReportCells {
    /** Nothing is known. */
    static final String UNKNOWN = "–";

    /** A count of 1 to 4. */
    static final String SMALL = "<5";

    /** Kept back, because a small count could be worked out from it. */
    static final String WITHHELD = "*";

    private ReportCells() {}

    static Cell count(PublicCount count) {
        return switch (count.state()) {
            case SHOWN -> number(count.value());
            case SMALL -> Cell.of(SMALL);
            case WITHHELD -> Cell.of(WITHHELD);
            case UNKNOWN -> Cell.of(UNKNOWN);
        };
    }

    static Cell number(long value) {
        return new Cell(Formats.number(value), BigDecimal.valueOf(value));
    }

    /** @param hidden whether the percent would give a kept-back count away */
    static Cell percent(Optional<BigDecimal> percent, boolean hidden) {
        if (hidden) {
            return Cell.of(WITHHELD);
        }
        return percent.map(value -> new Cell(Formats.decimals(value, 2), value)).orElse(Cell.of(UNKNOWN));
    }
}
