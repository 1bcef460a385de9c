package id.rembuk.ui.village;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaKind;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.ActionButtons;
import id.rembuk.ui.kit.DataLatihanMark;
import id.rembuk.ui.kit.EmptyState;
import id.rembuk.ui.kit.FocusMove;
import id.rembuk.ui.kit.PageHeader;
import id.rembuk.ui.kit.Place;
import id.rembuk.ui.kit.Screen;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.VillageBoard;
import id.rembuk.usecase.port.ImportTemplateWriter;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The place Data Desa: the numbers of every desa as a table that is typed into, with the origin of each at the right. */
public final class VillageView implements Screen {
    private final ScreenContext context;
    private final Messages messages;
    private final VillageWords words;
    private final VillageViewModel model;
    private final VillageTable table;
    private final VillageToolbar toolbar;
    private final VillageFoot foot;
    private final VillageInspector inspector;
    private final VillageBlocks blocks;
    private final PageHeader header;
    private final BorderPane root = new BorderPane();
    private final VBox filled;
    private boolean typing;

    /** @param templates writes workbooks to be filled in; asked for when the first is wanted */
    public VillageView(ScreenContext context, Supplier<ImportTemplateWriter> templates) {
        this.context = context;
        messages = context.messages();
        words = new VillageWords(messages);
        model = new VillageViewModel(
                context.session(), context.tasks(), context.saveStatus(), context.dialogs()::error);
        model.remember(context.look().arrangements());
        table = new VillageTable(model, words, context.look());
        toolbar = new VillageToolbar(model, words, () -> table.node().requestFocus());
        foot = new VillageFoot(words, table.node());
        inspector = new VillageInspector(model, words, context.look());
        inspector.pane().afterClose(() -> table.node().requestFocus());
        blocks = new VillageBlocks(model, table, words);
        header = new PageHeader(messages.get("village.title"));
        ActionButtons buttons = new ActionButtons(messages, context.navigator());
        header.actions(
                new VillageWorkbooks(context, model, templates).button(),
                buttons.primary(UiAction.IMPORT, messages.get("village.import")));
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        filled = new VBox(table.node(), blocks.report(), foot);
        filled.setMinWidth(0);
        table.node().setPlaceholder(new Label());
        root.setTop(header);
        listen();
    }

    private void listen() {
        model.boardProperty().addListener((o, was, now) -> loaded(now));
        model.choiceProperty().addListener((o, was, now) -> {
            table.arrange(now);
            showSums();
        });
        model.sumsProperty().addListener((o, was, now) -> {
            showSums();
            inspector.show();
            if (root.getCenter() != filled) {
                showContent();
            }
        });
        model.noticeProperty().addListener((o, was, now) -> foot.show(now));
        model.selectedProperty().addListener((o, was, now) -> select(now));
    }

    /** Puts the choice between the parts of the place into the head. */
    void parts(Node choice) {
        header.parts(choice);
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void open() {
        model.open();
    }

    @Override
    public void close() {
        model.close();
    }

    /** Shows the desa of a kecamatan alone. */
    void narrowTo(String kecamatanId) {
        model.filterProperty().set(VillageFilter.NONE.withKecamatan(kecamatanId));
    }

    @Override
    public void reveal(RecordRef ref) {
        if (ref.kind() == RecordKind.AREA) {
            typing = true;
            model.select(ref.id());
        } else if (ref.kind() == RecordKind.STUNTING_COUNT || ref.kind() == RecordKind.SERVICE_COUNT) {
            table.node().requestFocus(); // also when an undo has deleted the record
            model.selectRecord(ref);
        }
    }

    @Override
    public boolean perform(UiAction action) {
        if (model.boardProperty().get() == null || root.getCenter() != filled) {
            return false;
        }
        switch (action) {
            case COPY -> blocks.copy();
            case PASTE -> blocks.paste();
            case DELETE_ROW -> blocks.clear();
            case NEXT_FINDING -> nextFinding();
            case FILTER -> toolbar.focusText();
            case TOGGLE_INSPECTOR -> inspector.pane().toggle();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void nextFinding() {
        VillageViewModel.Spot spot = model.selectedProperty().get();
        model.all().nextFlagged(spot == null ? null : spot.row()).ifPresent(row -> {
            foot.tell(row.area().name() + ": "
                    + words.flag(row.state().flags().iterator().next()));
            root.layout(); // the notice takes room from the table before the row is brought into view
            table.focus(row, VillageColumn.of(VillageColumn.Kind.CHECK));
        });
    }

    private void loaded(VillageBoard now) {
        words.indicators(now.indicators());
        if (now.practice()) {
            header.marks(new DataLatihanMark(messages));
        }
        long kelurahan = now.villages().stream()
                .map(Area::kind)
                .filter(kind -> kind == AreaKind.KELURAHAN)
                .count();
        header.subtitle(messages.get(
                "village.subtitle",
                Formats.number(now.villages().size() - kelurahan),
                Formats.number(kelurahan),
                Formats.number(now.kecamatan().size())));
        table.node().setPlaceholder(new Label(messages.get("village.none-shown")));
        showContent();
    }

    private void showContent() {
        VillageBoard board = model.boardProperty().get();
        if (board == null) {
            return;
        }
        boolean nothing =
                board.villages().isEmpty() || (board.numbers().datasets().isEmpty() && !typing);
        FocusMove.replace(root, nothing ? empty(board) : filled);
        root.setTop(nothing ? header : new VBox(header, toolbar));
        root.setRight(nothing ? null : inspector.pane());
    }

    private EmptyState empty(VillageBoard board) {
        boolean areas = !board.villages().isEmpty();
        if (context.saveStatus().isReadOnly()) {
            return new EmptyState(messages.get("village.empty.title"), messages.get("village.empty.why"), List.of());
        }
        List<EmptyState.Choice> choices = areas
                ? List.of(
                        choice(
                                "village-empty-import",
                                UiAction.IMPORT.icon(),
                                "village.empty.import",
                                "village.empty.import-why",
                                () -> context.navigator().perform(UiAction.IMPORT)),
                        choice(
                                "village-empty-type",
                                "bi-pencil",
                                "village.empty.type",
                                "village.empty.type-why",
                                this::type))
                : List.of(choice(
                        "village-empty-areas",
                        "bi-geo-alt",
                        "village.empty.areas",
                        "village.empty.areas-why",
                        () -> context.navigator().go(Place.PENGATURAN)));
        return new EmptyState(
                messages.get("village.empty.title"),
                messages.get(areas ? "village.empty.why" : "village.empty.no-areas"),
                choices);
    }

    private EmptyState.Choice choice(String id, String icon, String titleKey, String whyKey, Runnable act) {
        return new EmptyState.Choice(id, icon, messages.get(titleKey), messages.get(whyKey), act);
    }

    /** Shows the empty table and puts the cursor into its first number. */
    private void type() {
        typing = true;
        showContent();
        model.rows().stream()
                .findFirst()
                .ifPresent(row -> table.focus(
                        row,
                        model.choiceProperty()
                                .get()
                                .columns(/* ofSecond= */ false)
                                .get(0)));
    }

    private void showSums() {
        if (model.sumsProperty().get() != null) {
            foot.show(model.sumsProperty().get());
        }
    }

    private void select(VillageViewModel.Spot spot) {
        inspector.show();
        if (spot != null && root.getCenter() == filled && !table.isAt(spot)) {
            table.focus(spot.row(), spot.column());
        }
    }
}
