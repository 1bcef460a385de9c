package id.rembuk.usecase.evidence;

import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.document.PaperSize;
import id.rembuk.domain.guide.ConvergenceAction;
import id.rembuk.domain.report.Report;
import id.rembuk.domain.report.ReportPart;
import id.rembuk.domain.report.ReportPart.Cell;
import id.rembuk.domain.report.ReportPart.Column;
import id.rembuk.domain.report.ReportPart.Grid;
import id.rembuk.domain.report.ReportPart.Row;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.evidence.EvidenceBoard.Line;
import id.rembuk.usecase.evidence.EvidencePack.Material;
import id.rembuk.usecase.evidence.EvidencePack.Packed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The first leaf of a pack: what each file is, for which item, and by which digest it is known again. */
final class EvidenceIndex {
    private static final String UNKNOWN = "\u2013";

    private final Messages messages;

    EvidenceIndex(Messages messages) {
        this.messages = messages;
    }

    Report of(Material material, List<Packed> packed, LocalDate day) {
        List<ReportPart> parts = new ArrayList<>();
        int number = 0;
        for (int i = 0; i < material.actions().size(); i++) {
            ConvergenceAction action = material.actions().get(i);
            EvidenceBoard board = material.boards().get(i);
            List<Row> rows = new ArrayList<>();
            for (Packed one : packed) {
                if (one.action().equals(action)) {
                    rows.add(row(++number, one));
                }
            }
            parts.add(new ReportPart.Heading(action.label() + ". " + action.name()));
            parts.add(new ReportPart.Text(messages.get(
                    "evidence.index.complete",
                    Formats.number(board.complete()),
                    Formats.number(board.lines().size()))));
            if (!rows.isEmpty()) {
                parts.add(new Grid(messages.get("evidence.index.table", action.label()), columns(), rows));
            }
            missing(board, parts);
        }
        parts.add(new ReportPart.Text(messages.get("evidence.index.how")));
        return new Report(
                messages.get(
                        "evidence.index.title", String.valueOf(material.cycle().activityYear())),
                List.of(
                        material.regency(),
                        material.frameName(),
                        messages.get("evidence.index.made", Formats.date(day))),
                material.regency(),
                PaperSize.F4_LANDSCAPE,
                Audience.PUBLIK,
                material.practice(),
                parts);
    }

    private void missing(EvidenceBoard board, List<ReportPart> parts) {
        List<String> missing = board.lines().stream()
                .filter(line -> !line.isComplete())
                .map(Line::item)
                .map(item -> item.name().text())
                .toList();
        if (!missing.isEmpty()) {
            parts.add(new ReportPart.Text(messages.get("evidence.index.missing")));
            parts.add(new ReportPart.Items(missing));
        }
    }

    private List<Column> columns() {
        return List.of(
                new Column(messages.get("evidence.index.number"), 4, true),
                new Column(messages.get("evidence.index.item"), 16, false),
                new Column(messages.get("evidence.index.caption"), 20, false),
                new Column(messages.get("evidence.index.date"), 9, false),
                new Column(messages.get("evidence.index.file"), 22, false),
                new Column(messages.get("evidence.index.digest"), 24, false),
                new Column(messages.get("evidence.index.size"), 8, true));
    }

    private Row row(int number, Packed packed) {
        EvidenceBoard.Piece piece = packed.piece();
        String file = packed.name() != null
                ? packed.name()
                : messages.get("evidence.index.not-packed", piece.evidence().path());
        return Row.of(List.of(
                Cell.of(Formats.number(number)),
                Cell.of(packed.item() == null ? messages.get("evidence.free") : packed.item()),
                Cell.of(piece.caption()),
                Cell.of(piece.date() == null ? UNKNOWN : Formats.shortDate(piece.date())),
                Cell.of(file),
                Cell.of(inPieces(piece.sha256())),
                Cell.of(Formats.fileSize(packed.size()))));
    }

    /** A digest in four pieces, which can be read aloud and broken into lines. */
    private static String inPieces(String sha256) {
        return sha256.replaceAll("(.{16})(?!$)", "$1 ");
    }
}
