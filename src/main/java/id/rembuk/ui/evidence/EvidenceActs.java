package id.rembuk.ui.evidence;

import id.rembuk.domain.UserError;
import id.rembuk.domain.guide.Evidence;
import id.rembuk.domain.guide.SafeNames;
import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.task.TaskRunner;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Dialogs;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.evidence.CheckEvidence;
import id.rembuk.usecase.evidence.CheckEvidence.Finding;
import id.rembuk.usecase.evidence.CheckEvidence.Kind;
import id.rembuk.usecase.evidence.EvidenceAim;
import id.rembuk.usecase.evidence.EvidenceBoard.Piece;
import id.rembuk.usecase.evidence.EvidencePack;
import id.rembuk.usecase.port.EvidenceStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What is done with files of evidence that are there: opened, checked, packed. */
public final class EvidenceActs {
    private static final int MOST_TOLD = 12;

    private final WorkspaceSession session;
    private final ScreenContext context;
    private final Messages messages;
    private final Dialogs dialogs;
    private final EvidenceTools tools;

    public EvidenceActs(ScreenContext context, EvidenceTools tools) {
        this.context = context;
        this.tools = tools;
        session = context.session();
        messages = context.messages();
        dialogs = context.dialogs();
    }

    /** Packs what proves these actions of one frame, after asking where to. */
    public void pack(List<EvidenceAim> aims) {
        context.tasks()
                .run(Lane.READ, messages.get("evidence.job.pack"), progress -> tools.pack()
                        .get()
                        .material(session.workspace(), aims))
                .onFailure(dialogs::error)
                .onSuccess(material -> pack(material, name(aims, material)));
    }

    private void pack(EvidencePack.Material material, String name) {
        if (material.isEmpty()) {
            dialogs.error(new UserError("evidence.pack-empty"));
            return;
        }
        dialogs.chooseSave("evidence.pack.choose", name, "zip")
                .ifPresent(target -> work("evidence.job.pack", progress -> {
                            tools.pack().get().write(material, target, progress);
                            return target;
                        })
                        .onSuccess(done -> dialogs.saved(List.of(done), messages.get("evidence.pack.done"))));
    }

    private String name(List<EvidenceAim> aims, EvidencePack.Material material) {
        String year = String.valueOf(material.cycle().activityYear());
        return SafeNames.of(
                        aims.size() == 1
                                ? messages.get(
                                        "evidence.pack.name-one",
                                        aims.get(0).action().label(),
                                        year)
                                : messages.get("evidence.pack.name-all", year))
                + ".zip";
    }

    /** Opens a copy with the system, so that nobody writes into what is kept. */
    void open(Piece piece) {
        work("evidence.job.open", progress -> {
                    Path file = file(piece);
                    return new Opened(file, tools.viewer().open(file));
                })
                .onSuccess(opened -> {
                    if (!opened.started()) {
                        dialogs.tell("evidence.open.title", "evidence.open.where", opened.file());
                    }
                });
    }

    private Path file(Piece piece) throws java.io.IOException {
        String name = SafeNames.of(piece.fileName());
        if (piece.isOwnPaper()) {
            return tools.viewer()
                    .copy(
                            session.workspace()
                                    .read(records -> records.storedFile(piece.sha256()))
                                    .orElseThrow(() -> new UserError("workspace.stored-file")),
                            name);
        }
        Evidence evidence = piece.evidence();
        if (!evidence.isKept()) {
            Path place = Path.of(evidence.path());
            if (!Files.isRegularFile(place)) {
                throw new UserError("evidence.source-gone", evidence.fileName());
            }
            return place;
        }
        EvidenceStore store = tools.store().get();
        Path workspace = session.workspace().file();
        Path kept = store.find(workspace, evidence.sha256())
                .orElseThrow(() -> new UserError("evidence.missing", evidence.fileName(), store.folder(workspace)));
        return tools.viewer().copy(kept, name);
    }

    /** Compares every file with its digest and tells what was found. */
    public void check() {
        work("evidence.job.check", progress -> checking().check(progress)).onSuccess(this::tell);
    }

    private void tell(CheckEvidence.Outcome outcome) {
        String files = Formats.number(outcome.files());
        if (outcome.findings().isEmpty()) {
            dialogs.tell("evidence.check.title", "evidence.check.whole", files);
            return;
        }
        List<Finding> wrong = outcome.findings().stream()
                .filter(finding -> finding.kind() != Kind.UNUSED)
                .toList();
        int unused = outcome.findings().size() - wrong.size();
        if (!wrong.isEmpty()) {
            String told = wrong.stream().limit(MOST_TOLD).map(this::inWords).collect(Collectors.joining("\n"));
            dialogs.tell("evidence.check.title", "evidence.check.wrong", files, Formats.number(wrong.size()), told);
        }
        if (unused > 0
                && dialogs.confirm(
                        "evidence.check.title",
                        "evidence.check.unused",
                        "evidence.check.drop",
                        Formats.number(unused))) {
            work("evidence.job.check", progress -> checking().dropUnused());
        }
    }

    private String inWords(Finding finding) {
        Evidence evidence = finding.evidence();
        return switch (finding.kind()) {
            case MISSING ->
                messages.get(
                        "evidence.check.missing",
                        evidence.fileName(),
                        tools.store().get().folder(session.workspace().file()));
            case CHANGED -> messages.get("evidence.check.changed", evidence.fileName());
            case AWAY -> messages.get("evidence.check.away", evidence.fileName(), evidence.path());
            default -> messages.get("evidence.check.away-changed", evidence.fileName());
        };
    }

    private CheckEvidence checking() {
        return new CheckEvidence(session.workspace(), tools.store().get(), session.evidences());
    }

    private <R> Job<R> work(String key, TaskRunner.Work<R> work) {
        return context.tasks().run(Lane.WORK, messages.get(key), work).onFailure(dialogs::error);
    }

    private record Opened(Path file, boolean started) {}
}
