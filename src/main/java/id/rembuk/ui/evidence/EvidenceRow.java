package id.rembuk.ui.evidence;

import id.rembuk.domain.guide.EvidenceItem;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Icons;
import id.rembuk.usecase.evidence.EvidenceBoard.Line;
import id.rembuk.usecase.evidence.EvidenceBoard.Piece;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One item of the list with its tick, its files and the button that adds to it; files may be dropped on it. */
final class EvidenceRow extends HBox {
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final Messages messages;
    private final Acts acts;
    private final VBox words = new VBox();

    /** What a row lets people do. */
    interface Acts {
        /** @param item id; null for none */
        void add(String item);

        void dropped(List<Path> files, String item);

        void open(Piece piece);

        void change(Piece piece);

        void moved(Piece piece);

        void remove(Piece piece);
    }

    /** The row of an item. */
    EvidenceRow(Messages messages, Acts acts, Line line, Node source) {
        this(messages, acts, line.item(), line.pieces(), source);
        boolean there = line.isComplete();
        Label mark = new Label("", Icons.of(there ? "bi-check-square-fill" : "bi-square", 16));
        mark.getStyleClass().add(there ? "done" : "open");
        mark.setMinWidth(USE_PREF_SIZE);
        String name = name(line.item());
        words.getChildren()
                .add(0, named(name, messages.get(there ? "evidence.row.there" : "evidence.row.missing", name)));
        getChildren().add(0, mark);
    }

    /** The row of what stands for no item. */
    EvidenceRow(Messages messages, Acts acts, List<Piece> free) {
        this(messages, acts, null, free, null);
        words.getChildren().add(0, named(messages.get("evidence.other"), messages.get("evidence.other")));
    }

    private EvidenceRow(Messages messages, Acts acts, EvidenceItem item, List<Piece> pieces, Node source) {
        this.messages = messages;
        this.acts = acts;
        String id = item == null ? null : item.id();
        setId("evidence-row-" + (id == null ? "free" : id));
        getStyleClass().add("evidence-row");
        words.getStyleClass().add("words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        pieces.forEach(piece -> words.getChildren().add(piece(piece)));
        FlowPane foot = new FlowPane();
        foot.getStyleClass().add("foot");
        if (pieces.isEmpty()) {
            foot.getChildren().add(empty(item));
        }
        if (source != null) {
            foot.getChildren().add(source);
        }
        words.getChildren().add(foot);
        String name = item == null ? messages.get("evidence.other") : name(item);
        getChildren().addAll(words, adding(id, name, !pieces.isEmpty()));
        takeDrops(id);
    }

    /** A name in a list needs no full stop. */
    static String name(EvidenceItem item) {
        String name = item.name().text();
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    private static Label named(String name, String spoken) {
        Label label = new Label(name);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setAccessibleText(spoken);
        return label;
    }

    private Label empty(EvidenceItem item) {
        boolean own = item != null && item.kind() != null;
        Label label = new Label(messages.get(
                own ? "evidence.row.from-documents" : item == null ? "evidence.row.drop" : "evidence.row.none"));
        label.getStyleClass().add("t-muted");
        label.setWrapText(true);
        return label;
    }

    private HBox piece(Piece piece) {
        Hyperlink link = new Hyperlink(piece.fileName());
        link.setAccessibleText(messages.get("evidence.piece.open", piece.caption(), piece.fileName()));
        link.setOnAction(e -> acts.open(piece));
        link.setMinWidth(0);
        Hint.on(link, piece.caption());
        HBox line = new HBox(link);
        HBox.setHgrow(link, Priority.ALWAYS);
        line.getStyleClass().add("piece");
        if (!piece.isOwnPaper()) {
            line.getChildren().add(menu(piece));
        }
        return line;
    }

    private MenuButton menu(Piece piece) {
        MenuButton menu = new MenuButton("", Icons.of("bi-three-dots", 12));
        menu.getStyleClass().add("piece-menu");
        menu.setId("evidence-menu-" + piece.evidence().id());
        menu.setAccessibleText(messages.get("evidence.piece.menu", piece.fileName()));
        menu.setMinWidth(USE_PREF_SIZE);
        menu.getItems().add(item("evidence.piece.change", () -> acts.change(piece)));
        if (!piece.evidence().isKept()) {
            menu.getItems().add(item("evidence.piece.moved", () -> acts.moved(piece)));
        }
        menu.getItems().add(item("evidence.piece.remove", () -> acts.remove(piece)));
        return menu;
    }

    private MenuItem item(String key, Runnable act) {
        MenuItem item = new MenuItem(messages.get(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(e -> act.run());
        return item;
    }

    private Button adding(String id, String name, boolean there) {
        Button add = new Button("", Icons.of(there ? "bi-paperclip" : "bi-plus", 14));
        add.getStyleClass().add("evidence-add");
        add.setId("evidence-add-" + (id == null ? "free" : id));
        add.setMinWidth(USE_PREF_SIZE);
        add.setAccessibleText(messages.get("evidence.row.add", name));
        Hint.on(add, messages.get("evidence.row.add", name));
        add.setOnAction(e -> acts.add(id));
        return add;
    }

    private void takeDrops(String id) {
        setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                pseudoClassStateChanged(DROPPING, true);
            }
            event.consume();
        });
        setOnDragExited(event -> pseudoClassStateChanged(DROPPING, false));
        setOnDragDropped(event -> {
            List<Path> files = event.getDragboard().getFiles().stream()
                    .map(java.io.File::toPath)
                    .toList();
            event.setDropCompleted(!files.isEmpty());
            event.consume();
            // the program the files come from waits until this returns, and asking takes as long as the officer takes
            FxThread.later(() -> acts.dropped(files, id));
        });
    }
}
