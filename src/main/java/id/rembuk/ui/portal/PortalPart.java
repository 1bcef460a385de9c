package id.rembuk.ui.portal;

import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.text.ErrorText;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.DataLatihanMark;
import id.rembuk.ui.kit.DatasetWords;
import id.rembuk.ui.kit.EmptyState;
import id.rembuk.ui.kit.FilterChoice;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Gathering;
import id.rembuk.ui.kit.Inspector;
import id.rembuk.ui.kit.PageHeader;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.ScreenPart;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.usecase.PortalBoard;
import id.rembuk.usecase.PortalBoard.Mark;
import id.rembuk.usecase.PortalCopy;
import id.rembuk.usecase.port.GuidanceCatalogue.RefusedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The section Portal: the numbers of a web form in its order, copied column by column and ticked when typed. */
public final class PortalPart implements ScreenPart {
    private final Messages messages;
    private final PortalModel model;
    private final PortalTable table;
    private final PortalDetail detail;
    private final Inspector side;
    private final FilterChoice<String> layouts;
    private final FilterChoice<Dataset> datasets;
    private final FilterChoice<String> kecamatan;
    private final VBox refused = new VBox();
    private final BorderPane root = new BorderPane();
    private final boolean readOnly;
    private PageHeader header;

    public PortalPart(ScreenContext context, PortalCopy portal) {
        messages = context.messages();
        readOnly = context.saveStatus().isReadOnly();
        model = new PortalModel(portal, reading -> LiveBoard.of(context, new Gathering(), reading));
        table = new PortalTable(model, messages, context.look());
        detail = new PortalDetail(context, model, this::copy, this::turn);
        side = new Inspector(messages);
        side.afterClose(table.view()::requestFocus);
        side.show(messages.get("portal.column"), detail);
        layouts = new FilterChoice<>("portal-layout", messages.get("portal.layout"), model::layout);
        datasets = new FilterChoice<>("portal-dataset", messages.get("portal.dataset"), model::dataset);
        kecamatan = new FilterChoice<>("portal-kecamatan", messages.get("portal.kecamatan"), model::kecamatan);
        table.view().getFocusModel().focusedCellProperty().addListener((InvalidationListener) o -> showDetail());
        table.view().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.live().property().addListener((o, was, board) -> show(board));
        refused.getStyleClass().add("portal-ditolak");
        root.setTop(refused);
        root.setCenter(table.view());
        showDetail();
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public Region side() {
        return side;
    }

    @Override
    public void head(PageHeader head) {
        header = head;
        header.actions(layouts, datasets, kecamatan);
        subtitle();
    }

    @Override
    public void open() {
        model.live().open();
    }

    @Override
    public void close() {
        model.live().close();
    }

    @Override
    public boolean reveal(RecordRef ref) {
        return ref.kind() == RecordKind.PORTAL_ENTRY;
    }

    @Override
    public boolean perform(UiAction action) {
        if (action == UiAction.COPY) {
            copy(table.selected());
        } else if (action == UiAction.TOGGLE_INSPECTOR) {
            side.toggle();
        } else {
            return false;
        }
        return true;
    }

    /** Space ticks the column under the cursor. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && !event.isShortcutDown() && !event.isAltDown()) {
            turn();
            event.consume();
        }
    }

    private void turn() {
        PortalRow row = table.current();
        int column = table.currentColumn();
        if (!readOnly && row != null && column >= 0) {
            model.turn(row.block(), column);
        }
    }

    private void copy(String text) {
        if (!text.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            if (header != null) {
                header.subtitle(messages.get(
                        "portal.copied", Formats.number(text.lines().count())));
            }
        }
    }

    private void show(PortalBoard board) {
        layouts.show(
                board.layouts().stream()
                        .map(layout -> new FilterChoice.Item<>(layout.id(), layout.name()))
                        .toList(),
                board.layout() == null ? null : board.layout().id());
        datasets.show(new DatasetWords(messages).items(board.datasets()), board.dataset());
        List<FilterChoice.Item<String>> places = new ArrayList<>();
        places.add(new FilterChoice.Item<>(null, messages.get("portal.all")));
        board.blocks()
                .forEach(block -> places.add(new FilterChoice.Item<>(
                        block.kecamatan().id(), block.kecamatan().name())));
        kecamatan.show(places, model.kecamatan());
        refused.getChildren().setAll(board.refused().stream().map(this::refusal).toList());
        root.setCenter(
                board.dataset() == null
                        ? new EmptyState(
                                messages.get("portal.empty.title"), messages.get("portal.empty.why"), List.of())
                        : table.view());
        table.columns();
        table.view().refresh();
        table.keepCursor();
        if (header != null) {
            header.marks(board.practice() ? new Node[] {new DataLatihanMark(messages)} : new Node[0]);
        }
        subtitle();
        showDetail();
    }

    private Node refusal(RefusedFile file) {
        String reasons = file.reasons().stream()
                .limit(3)
                .map(error ->
                        ErrorText.of(messages, error.code(), error.arguments().toArray()))
                .map(text -> text.why() + " " + text.next())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
        return Forms.warning(messages.get("portal.refused", file.place(), reasons));
    }

    private void subtitle() {
        PortalBoard board = model.live().get();
        if (header == null || board == null || board.layout() == null) {
            return;
        }
        long wanted = board.blocks().size()
                * IntStream.range(0, board.layout().columns().size())
                        .filter(board::has)
                        .count();
        long typed = marks(board).filter(mark -> mark.changes().isEmpty()).count();
        long changed = marks(board).count() - typed;
        header.subtitle(messages.get(
                changed > 0 ? "portal.subtitle.changed" : "portal.subtitle",
                Formats.number(typed),
                Formats.number(wanted),
                Formats.number(changed)));
    }

    private static Stream<Mark> marks(PortalBoard board) {
        return board.blocks().stream().flatMap(block -> block.marks().values().stream());
    }

    private void showDetail() {
        PortalRow row = table.current();
        detail.show(row == null ? null : row.block(), table.currentColumn());
    }
}
