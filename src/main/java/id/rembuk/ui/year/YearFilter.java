package id.rembuk.ui.year;

import id.rembuk.usecase.year.YearBoard;
import id.rembuk.usecase.year.YearEntry;
import java.util.List;

/** What of the year is listed. */
enum YearFilter {
    ALL,
    LATE,
    NEXT;

    List<YearEntry> of(YearBoard board) {
        return switch (this) {
            case ALL -> board.entries();
            case LATE -> board.late();
            case NEXT -> board.next();
        };
    }
}
