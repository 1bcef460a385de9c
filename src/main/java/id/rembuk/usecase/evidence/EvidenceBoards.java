package id.rembuk.usecase.evidence;

import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.DocumentState;
import id.rembuk.domain.document.Edition;
import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.document.Road;
import id.rembuk.domain.document.Signing;
import id.rembuk.domain.guide.ConvergenceAction;
import id.rembuk.domain.guide.Evidence;
import id.rembuk.domain.guide.EvidenceItem;
import id.rembuk.text.Messages;
import id.rembuk.usecase.CurrentCycle;
import id.rembuk.usecase.evidence.EvidenceBoard.Line;
import id.rembuk.usecase.evidence.EvidenceBoard.Piece;
import id.rembuk.usecase.port.Records;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Puts together what proves an action: what was added for it, and the final papers of ours that its items ask for. */
public final class EvidenceBoards {
    private final Records records;
    private final Messages messages;
    private final String cycle;

    public EvidenceBoards(Records records, Messages messages) {
        this.records = records;
        this.messages = messages;
        cycle = CurrentCycle.of(records).id();
    }

    /** The board of an action. */
    public EvidenceBoard of(EvidenceAim aim) {
        ConvergenceAction action = aim.action();
        List<Evidence> all = records.all(Evidence.class).stream()
                .filter(evidence -> evidence.cycleId().equals(cycle))
                .filter(evidence -> evidence.action().equals(aim.ref())
                        || aim.counterparts().contains(evidence.action()))
                .toList();
        List<Line> lines = new ArrayList<>();
        for (EvidenceItem item : action.evidence()) {
            Stream<Piece> own = item.kind() == null ? Stream.of() : papers(item.kind());
            Stream<Piece> added = all.stream()
                    .filter(evidence -> item.id().equals(evidence.item()))
                    .map(EvidenceBoards::piece);
            lines.add(new Line(item, Stream.concat(own, added).toList()));
        }
        List<String> items = action.evidence().stream().map(EvidenceItem::id).toList();
        List<Piece> free = all.stream()
                .filter(evidence -> evidence.item() == null || !items.contains(evidence.item()))
                .map(EvidenceBoards::piece)
                .toList();
        return new EvidenceBoard(aim.ref(), lines, free);
    }

    private static Piece piece(Evidence evidence) {
        return new Piece(
                evidence.caption(), evidence.date(), evidence.fileName(), evidence.sha256(), evidence.size(), evidence);
    }

    /** The finals of a kind that are in force: each edition, and each scan of what was signed in ink once. */
    private Stream<Piece> papers(DocumentKind kind) {
        return records.all(OfficialDocument.class).stream()
                .filter(document -> document.cycleId().equals(cycle)
                        && document.kind() == kind
                        && document.state() == DocumentState.FINAL)
                .flatMap(document -> Stream.concat(editions(document), scans(document)));
    }

    private Stream<Piece> editions(OfficialDocument document) {
        return records.all(Edition.class).stream()
                .filter(edition -> edition.documentId().equals(document.id()))
                .map(edition -> {
                    boolean electronic = edition.road() == Road.ELECTRONIC;
                    String caption = messages.get(
                            electronic ? "evidence.paper.electronic" : "evidence.paper.print", name(document));
                    long size = edition.revisions()
                            .get(edition.revisions().size() - 1)
                            .length();
                    return new Piece(
                            caption, document.date(), file(document, edition.road()), edition.fileHash(), size, null);
                });
    }

    private Stream<Piece> scans(OfficialDocument document) {
        Map<String, Piece> scans = new LinkedHashMap<>();
        records.all(Signing.class).stream()
                .filter(signing -> signing.documentId().equals(document.id()) && signing.scanHash() != null)
                .forEach(signing -> scans.putIfAbsent(
                        signing.scanHash(),
                        new Piece(
                                messages.get("evidence.paper.scan", name(document)),
                                document.date(),
                                document.kind().code() + "-pindaian." + ending(signing.scanType()),
                                signing.scanHash(),
                                -1,
                                null)));
        return scans.values().stream();
    }

    private String name(OfficialDocument document) {
        return messages.get("document.kind." + document.kind().code());
    }

    private static String file(OfficialDocument document, Road road) {
        return document.kind().code() + "-v" + document.version()
                + (road == Road.ELECTRONIC ? "-elektronik" : "")
                + ".pdf";
    }

    private static String ending(String mediaType) {
        return switch (mediaType.toLowerCase(Locale.ROOT)) {
            case "image/jpeg" -> "jpg";
            case "image/png" -> "png";
            default -> "pdf";
        };
    }
}
