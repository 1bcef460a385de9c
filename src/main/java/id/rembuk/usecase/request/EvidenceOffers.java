package id.rembuk.usecase.request;

import id.rembuk.domain.analysis.Awaited;
import id.rembuk.domain.guide.ConvergenceAction;
import id.rembuk.domain.guide.GuidanceFrame;
import id.rembuk.domain.guide.Statement;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.organisation.OrganisationKind;
import id.rembuk.text.Messages;
import id.rembuk.usecase.evidence.EvidenceAim;
import id.rembuk.usecase.evidence.EvidenceBoard;
import id.rembuk.usecase.evidence.EvidenceBoards;
import id.rembuk.usecase.guide.GuideBoard;
import id.rembuk.usecase.guide.GuideBoards;
import id.rembuk.usecase.port.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Finds the evidence of the frame in use that nobody has brought yet. Of an OPD all of it can be asked, what its own
 * actions lack first, because frames often say only "OPD"; of others only that of actions that name them. What our own
 * final papers prove is asked of nobody.
 */
final class EvidenceOffers {
    private final Workspace workspace;
    private final GuideBoards guides;
    private final Messages messages;

    EvidenceOffers(Workspace workspace, GuideBoards guides, Messages messages) {
        this.workspace = workspace;
        this.guides = guides;
        this.messages = messages;
    }

    List<Awaited> of(Organisation body) {
        GuideBoard board = guides.board();
        GuidanceFrame frame = board.inUse().frame();
        List<ConvergenceAction> actions = frame.actions().stream()
                .filter(action -> body.kind() == OrganisationKind.OPD || names(action, body))
                .sorted(Comparator.comparing(action -> !names(action, body)))
                .toList();
        return workspace.read(records -> {
            EvidenceBoards boards = new EvidenceBoards(records, messages);
            List<Awaited> found = new ArrayList<>();
            for (ConvergenceAction action : actions) {
                EvidenceAim aim = EvidenceAim.of(board, frame, action);
                boards.of(aim).lines().stream()
                        .filter(line ->
                                line.item().kind() == null && line.pieces().isEmpty())
                        .forEach(line -> found.add(awaited(board, aim, line)));
            }
            return found;
        });
    }

    private Awaited awaited(GuideBoard board, EvidenceAim aim, EvidenceBoard.Line line) {
        String name = line.item().name().known()
                ? line.item().name().text()
                : line.item().id();
        return Awaited.evidence(
                board.cycle().id(),
                aim.ref(),
                line.item().id(),
                messages.get("request.ask.evidence", aim.action().label(), name.replaceFirst("\\.$", "")));
    }

    private static boolean names(ConvergenceAction action, Organisation body) {
        String said = Stream.concat(Stream.of(action.lead()), action.support().stream())
                .filter(Statement::known)
                .map(Statement::text)
                .reduce("", (a, b) -> a + " " + b)
                .toLowerCase(Locale.ROOT);
        Stream<String> general = body.kind() == OrganisationKind.KECAMATAN ? Stream.of("kecamatan") : Stream.of();
        return Stream.concat(Stream.concat(Stream.of(body.name(), body.label()), body.aliases().stream()), general)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(said::contains);
    }
}
