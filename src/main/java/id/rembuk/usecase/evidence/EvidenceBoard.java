package id.rembuk.usecase.evidence;

import id.rembuk.domain.guide.ActionRef;
import id.rembuk.domain.guide.Evidence;
import id.rembuk.domain.guide.EvidenceItem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an action is proved by, item by item.
 *
 * @param free pieces that stand for no item of the frame
 */
public record EvidenceBoard(ActionRef action, List<Line> lines, List<Piece> free) {
    public EvidenceBoard {
        lines = List.copyOf(lines);
        free = List.copyOf(free);
    }

    /** An item of the frame's list and what is there for it. */
    public record Line(EvidenceItem item, List<Piece> pieces) {
        public Line {
            pieces = List.copyOf(pieces);
        }

        public boolean isComplete() {
            return !pieces.isEmpty();
        }
    }

    /**
     * A file that proves something: one that was added, or a final paper of ours, which is never copied.
     *
     * @param size bytes; -1 for a scan, which is not opened for a list
     * @param evidence the record; null for a paper of ours
     */
    public record Piece(String caption, LocalDate date, String fileName, String sha256, long size, Evidence evidence) {
        public boolean isOwnPaper() {
            return evidence == null;
        }
    }

    public long complete() {
        return lines.stream().filter(Line::isComplete).count();
    }

    /** All pieces, item by item, then the free ones. */
    public Stream<Piece> pieces() {
        return Stream.concat(lines.stream().flatMap(line -> line.pieces().stream()), free.stream());
    }
}
