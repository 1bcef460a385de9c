package id.rembuk.ui.evidence;

import id.rembuk.domain.guide.Evidence;
import id.rembuk.domain.guide.EvidenceItem;
import id.rembuk.domain.guide.EvidenceKind;
import id.rembuk.domain.guide.Statement;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.evidence.EvidenceBox.Said;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Gathering;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.evidence.EvidenceAim;
import id.rembuk.usecase.evidence.EvidenceBoard;
import id.rembuk.usecase.evidence.EvidenceBoard.Piece;
import id.rembuk.usecase.evidence.Evidences.Wish;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What proves the chosen action: its items with ticks and files, what stands for none, and the buttons for all of it. */
public final class EvidencePanel implements EvidenceRow.Acts {
    private final ScreenContext context;
    private final Messages messages;
    private final EvidenceViewModel model;
    private final EvidenceActs acts;
    private final Function<Statement, Node> mark;
    private final VBox root = new VBox();
    private final VBox rows = new VBox();
    private final Label count = new Label();

    /** @param mark tells where the name of an item comes from */
    public EvidencePanel(ScreenContext context, EvidenceTools tools, Function<Statement, Node> mark) {
        this.context = context;
        this.mark = mark;
        messages = context.messages();
        model = new EvidenceViewModel(context, tools, new Gathering());
        acts = new EvidenceActs(context, tools);
        root.getStyleClass().add("evidence-panel");
        root.setId("evidence-panel");
        count.setId("evidence-count");
        count.getStyleClass().add("t-muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        rows.getStyleClass().add("rows");
        root.getChildren().addAll(head(), rows, note(), buttons());
        model.boardProperty().addListener((o, was, board) -> show(board));
        root.visibleProperty().bind(model.aimProperty().isNotNull());
    }

    public Region node() {
        return root;
    }

    /** The action whose evidence is shown; null for none. */
    public ObjectProperty<EvidenceAim> aimProperty() {
        return model.aimProperty();
    }

    public void open() {
        model.open();
    }

    public void close() {
        model.close();
    }

    private HBox head() {
        Label title = new Label(messages.get("evidence.title"));
        title.getStyleClass().add("title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, count);
        head.getStyleClass().add("head");
        return head;
    }

    private Label note() {
        Label note = Forms.note("");
        note.setId("evidence-note");
        note.textProperty().bind(model.noteProperty());
        note.visibleProperty().bind(model.noteProperty().isNotEmpty());
        note.managedProperty().bind(note.visibleProperty());
        return note;
    }

    private FlowPane buttons() {
        Button pack = new Button(messages.get("evidence.pack"), Icons.of("bi-file-earmark-zip"));
        pack.setId("evidence-pack");
        pack.setOnAction(e -> acts.pack(List.of(model.aimProperty().get())));
        Button check = new Button(messages.get("evidence.check"), Icons.of("bi-shield-check"));
        check.setId("evidence-check");
        check.setOnAction(e -> acts.check());
        FlowPane buttons = new FlowPane(pack, check);
        buttons.getStyleClass().add("evidence-buttons");
        return buttons;
    }

    private void show(EvidenceBoard board) {
        count.setText(
                board.lines().isEmpty()
                        ? ""
                        : messages.get(
                                "evidence.count",
                                Formats.number(board.complete()),
                                Formats.number(board.lines().size())));
        rows.getChildren()
                .setAll(board.lines().stream()
                        .map(line -> new EvidenceRow(
                                messages, this, line, mark.apply(line.item().name())))
                        .toList());
        rows.getChildren().add(new EvidenceRow(messages, this, board.free()));
    }

    private List<EvidenceItem> items() {
        return model.aimProperty().get().action().evidence();
    }

    @Override
    public void add(String item) {
        context.dialogs().chooseOpen("evidence.choose", List.of("*")).ifPresent(file -> dropped(List.of(file), item));
    }

    @Override
    public void dropped(List<Path> files, String item) {
        if (files.isEmpty() || model.aimProperty().get() == null) {
            return;
        }
        EvidenceAim aim = model.aimProperty().get();
        String names = files.stream().map(Path::getFileName).map(Path::toString).collect(Collectors.joining(", "));
        box().ask(names, items(), new Said(item, kind(files.get(0)), "", null), /* adding= */ true)
                .ifPresent(said -> model.add(
                        files,
                        new Wish(
                                aim.ref(),
                                said.item(),
                                said.kind(),
                                said.caption(),
                                said.date(),
                                /* confirmed= */ true)));
    }

    /** The kind most files with such an ending are. */
    private static EvidenceKind kind(Path file) {
        String name = file.getFileName().toString().toLowerCase(java.util.Locale.ROOT);
        if (name.matches(".*\\.(jpe?g|png)")) {
            return EvidenceKind.PHOTO;
        }
        if (name.matches(".*\\.(pptx?|odp)")) {
            return EvidenceKind.SLIDES;
        }
        return name.matches(".*\\.(xlsx?|csv)") ? EvidenceKind.DATA : EvidenceKind.OTHER;
    }

    @Override
    public void open(Piece piece) {
        acts.open(piece);
    }

    @Override
    public void change(Piece piece) {
        Evidence evidence = piece.evidence();
        Said before = new Said(evidence.item(), evidence.kind(), evidence.caption(), evidence.date());
        box().ask(evidence.fileName(), items(), before, /* adding= */ false)
                .ifPresent(said -> model.change(
                        evidence.id(),
                        stored -> stored.described(said.item(), said.kind(), said.caption(), said.date())));
    }

    @Override
    public void moved(Piece piece) {
        context.dialogs()
                .chooseOpen("evidence.choose", List.of("*"))
                .ifPresent(file -> model.moved(piece.evidence().id(), file));
    }

    @Override
    public void remove(Piece piece) {
        model.remove(piece.evidence().id());
    }

    private EvidenceBox box() {
        return new EvidenceBox(root.getScene().getWindow(), messages, context.look());
    }
}
