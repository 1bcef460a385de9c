package id.rembuk.ui.document;

import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.document.Road;
import id.rembuk.domain.document.SignerSlot;
import id.rembuk.domain.document.Signing;
import id.rembuk.task.Lane;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Dialogs;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.paper.PagesModel;
import id.rembuk.ui.paper.SystemViewer;
import id.rembuk.ui.signing.PracticeBox;
import id.rembuk.ui.signing.SigningBox;
import id.rembuk.ui.signing.SigningModel;
import id.rembuk.ui.signing.SigningModel.Slot;
import id.rembuk.ui.signing.SigningTask;
import id.rembuk.usecase.DocumentBoard;
import id.rembuk.usecase.DocumentFinding;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Window;

/** The acts on a document that ask something first: final, sign, scans, print and save. */
final class DocumentFlows implements SignersPane.Acts {
    private static final List<String> SCANS = List.of("pdf", "jpg", "jpeg", "png");

    private final ScreenContext context;
    private final Messages messages;
    private final Dialogs dialogs;
    private final PaperTools tools;
    private final DocumentViewModel model;
    private final DocumentActs acts;
    private final DocumentWords words;
    private final Supplier<Window> window;
    private final SystemViewer viewer;

    /** @param window the window that dialogs stand over */
    DocumentFlows(
            ScreenContext context,
            PaperTools tools,
            DocumentViewModel model,
            DocumentWords words,
            Supplier<Window> window) {
        this.context = context;
        messages = context.messages();
        dialogs = context.dialogs();
        this.tools = tools;
        this.model = model;
        this.words = words;
        this.window = window;
        viewer = tools.viewer();
        acts = new DocumentActs(context.session(), context.tasks(), messages, tools, model, dialogs::error);
    }

    /** Makes the chosen draft final when nothing stands in the way. */
    void complete(Runnable showFindings) {
        DocumentBoard.Row row = model.selectedProperty().get();
        List<DocumentFinding> findings = model.findingsProperty().get();
        if (findings.stream().anyMatch(DocumentFinding::blocks)) {
            showFindings.run();
            return;
        }
        OfficialDocument document = row.document();
        String number = document.number() == null ? messages.get("document.number.open") : document.number();
        new FinalBox(window.get(), messages, context.look())
                .ask(
                        words.title(document),
                        number,
                        Formats.number(row.signers().size()),
                        Formats.number(findings.size()),
                        !findings.isEmpty())
                .ifPresent(road -> acts.complete(document.id(), road));
    }

    /** Adds the edition for the road that the chosen final does not have yet. */
    void addEdition() {
        DocumentBoard.Row row = model.selectedProperty().get();
        Road road = row.edition(Road.WET).isPresent() ? Road.ELECTRONIC : Road.WET;
        if (dialogs.confirm(
                "document.edition.title",
                "document.edition.text",
                "document.edition.act",
                words.title(row.document()),
                words.road(road))) {
            acts.addEdition(row.document().id(), road);
        }
    }

    /** Notes the number of a final that was made with an open one. */
    void number() {
        DocumentBoard.Row row = model.selectedProperty().get();
        dialogs.ask(
                        "document.number-given",
                        "document.number-given.text",
                        "document.number-given.act",
                        Optional.ofNullable(model.boardProperty().get().nextNumber())
                                .orElse(""))
                .filter(number -> !number.isBlank())
                .ifPresent(number -> acts.number(row.document().id(), number));
    }

    /** Changes the text of the chosen draft's kind of paper. */
    void template() {
        OfficialDocument document = model.selectedProperty().get().document();
        acts.work(
                        "document.job.template",
                        progress -> new TemplateBox.Texts(
                                tools.printer().get().shipped(document.kind()),
                                context.session()
                                        .documents()
                                        .template(document.kind())
                                        .orElse(null)))
                .onSuccess(texts -> new TemplateBox(context, model, tools, window.get())
                        .show(document.kind(), words.kind(document.kind()), texts));
    }

    /** Opens a copy of what is shown with the program this computer has for PDF, to be printed at its real size. */
    void print() {
        shown((shown, name) -> acts.work("document.job.export", progress -> {
                    Path copy = viewer.copy(shown.pdf(), name);
                    return new Opened(copy, viewer.open(copy));
                })
                .onSuccess(opened -> {
                    if (opened.started()) {
                        dialogs.tell("document.print.title", "document.print.text");
                    } else {
                        dialogs.tell("document.print.title", "document.print.where", opened.file());
                    }
                }));
    }

    /** Saves exactly what is shown. */
    void save() {
        shown((shown, name) -> dialogs.chooseSave("document.save.title", name, "pdf")
                .ifPresent(target -> acts.save(shown.pdf(), target).onSuccess(dialogs::saved)));
    }

    private void shown(java.util.function.BiConsumer<PaperPreview.Shown, String> act) {
        DocumentBoard.Row row = model.selectedProperty().get();
        PaperPreview.Shown shown = model.preview().shownProperty().get();
        if (row != null && shown != null) {
            act.accept(shown, DocumentWords.fileName(row.document(), shown.road()));
        }
    }

    @Override
    public void attach(DocumentBoard.Row row, String field) {
        boolean replace = field != null && isScanned(row, field);
        List<String> fields = field != null
                ? List.of(field)
                : row.signers().stream()
                        .map(signer -> signer.slot())
                        .map(SignerSlot::field)
                        .filter(each -> !isScanned(row, each))
                        .toList();
        dialogs.chooseOpen("document.scan.choose", SCANS)
                .ifPresent(file -> acts.attach(row.document().id(), fields, file, replace));
    }

    @Override
    public void view(DocumentBoard.Row row, String field) {
        String type = row.signers().stream()
                .filter(signer -> signer.slot().field().equals(field))
                .map(signer -> signer.signings().get(Road.WET))
                .map(Signing::scanType)
                .findFirst()
                .orElse("application/pdf");
        String name = "pindaian-" + field + "." + extension(type);
        acts.scan(row.document().id(), field).onSuccess(scan -> acts.work("document.job.export", progress -> {
                    Path copy = viewer.copy(scan, name);
                    return new Opened(copy, viewer.open(copy));
                })
                .onSuccess(opened -> {
                    if (!opened.started()) {
                        dialogs.tell("document.scan.view", "document.print.where", opened.file());
                    }
                }));
    }

    @Override
    public void detach(DocumentBoard.Row row, String field) {
        if (dialogs.confirm("document.scan.detach-title", "document.scan.detach-text", "document.scan.detach")) {
            acts.detach(row.document().id(), field);
        }
    }

    private static boolean isScanned(DocumentBoard.Row row, String field) {
        return row.signers().stream()
                .anyMatch(signer ->
                        signer.slot().field().equals(field) && signer.signings().containsKey(Road.WET));
    }

    private static String extension(String mediaType) {
        return switch (mediaType) {
            case "image/jpeg" -> "jpg";
            case "image/png" -> "png";
            default -> "pdf";
        };
    }

    /** Opens the signing dialog for the electronic edition, when this computer's clock can be believed. */
    void sign() {
        DocumentBoard.Row row = model.selectedProperty().get();
        DocumentBoard board = model.boardProperty().get();
        context.tasks()
                .run(Lane.READ, messages.get("document.job.read"), progress -> {
                    context.session().finals().requireClock();
                    return context.session()
                            .finals()
                            .bytes(row.document().id(), Road.ELECTRONIC)
                            .orElseThrow();
                })
                .onFailure(dialogs::error)
                .onSuccess(pdf -> {
                    PagesModel pages = new PagesModel(
                            tools.pictures(), context.tasks(), messages.get("document.job.draw"), dialogs::error);
                    pages.show(pdf, row.edition(Road.ELECTRONIC).orElseThrow().pages());
                    openSigning(row, board, pages);
                });
    }

    private void openSigning(DocumentBoard.Row row, DocumentBoard board, PagesModel pages) {
        List<Slot> slots = row.signers().stream()
                .filter(signer -> !signer.signings().containsKey(Road.ELECTRONIC))
                .map(signer -> new Slot(
                        signer.slot().field(),
                        DocumentWords.position(signer.block()),
                        signer.block().name()))
                .toList();
        SigningModel signing = new SigningModel(
                new WorkspaceSigning(context.session(), tools, row, board.meeting()), context.tasks(), messages, slots);
        SigningTask task = new SigningTask(
                words.title(row.document()),
                words.detail(row),
                row.edition(Road.ELECTRONIC).orElseThrow().finalHash(),
                board.meeting().zone(),
                new PracticeBox(window.get(), messages, context.look()));
        SigningBox.Frame frame =
                new SigningBox.Frame(window.get(), context.look(), messages, dialogs, tools.clock(), board.practice());
        new SigningBox(signing, task, pages, frame).show(end -> signed(end, row));
    }

    private void signed(SigningModel.End end, DocumentBoard.Row row) {
        if (end == SigningModel.End.SIGNED) {
            context.saveStatus().waiting();
            context.saveStatus().saved(java.time.LocalTime.now(java.time.ZoneId.systemDefault()));
            model.roadProperty().set(Road.ELECTRONIC);
            model.select(row.document().id());
        } else if (end == SigningModel.End.TOO_OFTEN_WRONG) {
            dialogs.tell("signing.closed.title", "signing.closed.text");
        }
    }

    private record Opened(Path file, boolean started) {}
}
