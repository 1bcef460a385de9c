package id.rembuk.usecase;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.DocumentState;
import id.rembuk.domain.document.Road;
import id.rembuk.task.Progress;
import id.rembuk.usecase.DocumentBoard.Row;
import java.util.List;
import java.util.Optional;

/** Hands out a paper as a file: the exact bytes of a final, else a watermarked draft of what the data say now. */
public final class ExportPaper {
    private final PrintPaper print;

    public ExportPaper(PrintPaper print) {
        this.print = print;
    }

    /**
     * A paper as a file.
     *
     * @param road of its edition; null for a draft
     */
    public record Paper(Bytes pdf, int version, Road road) {
        public boolean isFinal() {
            return road != null;
        }
    }

    /**
     * The newest final of a kind, else its newest draft, else the draft that would be proposed.
     *
     * @param version another version that is wanted; empty for the newest
     * @throws UserError {@code document.no-version} when there is no such version
     */
    public Paper paper(WorkspaceSession session, DocumentKind kind, Optional<Integer> version, Progress progress) {
        List<Row> rows = session.documents().board().rows().stream()
                .filter(row -> row.document().kind() == kind)
                .toList();
        if (version.isPresent()) {
            Row wanted = rows.stream()
                    .filter(row -> row.document().version() == version.get())
                    .findFirst()
                    .orElseThrow(() ->
                            new UserError("document.no-version", Documents.name(kind), String.valueOf(version.get())));
            return paper(session, wanted, progress);
        }
        return rows.stream()
                .filter(row -> row.document().state() == DocumentState.FINAL)
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .map(row -> paper(session, row, progress))
                .orElseGet(() -> draft(session.documents().proposedMaterial(kind), 1, progress));
    }

    private Paper paper(WorkspaceSession session, Row row, Progress progress) {
        String id = row.document().id();
        int version = row.document().version();
        if (row.document().isDraft()) {
            return draft(session.documents().material(id), version, progress);
        }
        Road road = row.edition(Road.ELECTRONIC).isPresent() ? Road.ELECTRONIC : Road.WET;
        return new Paper(session.finals().bytes(id, road).orElseThrow(), version, road);
    }

    private Paper draft(PaperMaterial material, int version, Progress progress) {
        return new Paper(print.draft(material, Road.WET, progress).pdf(), version, null);
    }
}
