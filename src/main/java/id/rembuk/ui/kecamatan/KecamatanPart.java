package id.rembuk.ui.kecamatan;

import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.kecamatan.Approval;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.DataLatihanMark;
import id.rembuk.ui.kit.DatasetWords;
import id.rembuk.ui.kit.EmptyState;
import id.rembuk.ui.kit.FilterChoice;
import id.rembuk.ui.kit.Gathering;
import id.rembuk.ui.kit.Inspector;
import id.rembuk.ui.kit.PageHeader;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.ScreenPart;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.ui.list.WordColumns;
import id.rembuk.usecase.kecamatan.KecamatanBoard;
import id.rembuk.usecase.kecamatan.KecamatanBoard.Row;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** The section Kecamatan: what each kecamatan has handed in, and what its camat approved. */
public final class KecamatanPart implements ScreenPart {
    private static final double ROW_HEIGHT = 32;

    private final ScreenContext context;
    private final Messages messages;
    private final KecamatanModel model;
    private final TableView<Row> table = new TableView<>();
    private final BorderPane root = new BorderPane();
    private final Inspector side;
    private final KecamatanDetail detail;
    private final FilterChoice<Dataset> datasets;
    private PageHeader header;

    public KecamatanPart(ScreenContext context) {
        this.context = context;
        messages = context.messages();
        model = new KecamatanModel(
                context.session().kecamatan(), reading -> LiveBoard.of(context, new Gathering(), reading));
        datasets = new FilterChoice<>("kecamatan-dataset", messages.get("kecamatan.dataset"), model::show);
        side = new Inspector(messages);
        side.afterClose(table::requestFocus);
        detail = new KecamatanDetail(context, model);
        table.setId("kecamatan-table");
        table.setAccessibleText(messages.get("kecamatan.section"));
        table.setItems(model.rows().rows());
        table.fixedCellSizeProperty().bind(context.look().px(ROW_HEIGHT));
        table.getSelectionModel().selectedItemProperty().addListener((o, was, row) -> model.rows()
                .choose(row));
        columns();
        side.show(messages.get("kecamatan.one"), detail);
        model.rows().selectedProperty().addListener((o, was, row) -> show(row));
        model.live().property().addListener((o, was, board) -> show(board));
        root.setCenter(table);
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
        header.actions(datasets);
        subtitle();
    }

    @Override
    public void open() {
        model.live().open();
    }

    @Override
    public void close() {
        detail.leave();
        model.live().close();
    }

    @Override
    public boolean reveal(RecordRef ref) {
        KecamatanBoard board = model.live().get();
        String kecamatan = board == null
                ? null
                : board.rows().stream()
                        .filter(row ->
                                row.approval() != null && row.approval().id().equals(ref.id()))
                        .map(Row::id)
                        .findFirst()
                        .orElse(null);
        if (kecamatan != null) {
            model.rows().select(kecamatan);
        }
        return ref.kind() == RecordKind.KECAMATAN_APPROVAL;
    }

    @Override
    public boolean perform(UiAction action) {
        if (action == UiAction.TOGGLE_INSPECTOR) {
            side.toggle();
            return true;
        }
        return false;
    }

    private void show(KecamatanBoard board) {
        datasets.show(new DatasetWords(messages).items(board.datasets()), board.dataset());
        boolean empty = board.dataset() == null;
        root.setCenter(
                empty
                        ? new EmptyState(
                                messages.get("kecamatan.empty.title"), messages.get("kecamatan.empty.why"), List.of())
                        : table);
        side.setVisible(!empty && side.isVisible());
        if (!empty && model.rows().selected() == null && !board.rows().isEmpty()) {
            model.rows().select(board.rows().get(0).id());
        }
        if (header != null) {
            header.marks(board.practice() ? new Node[] {new DataLatihanMark(messages)} : new Node[0]);
        }
        subtitle();
    }

    private void subtitle() {
        KecamatanBoard board = model.live().get();
        if (header != null && board != null && board.dataset() != null) {
            header.subtitle(messages.get(
                    "kecamatan.subtitle",
                    Formats.number(board.rows().stream()
                            .filter(row -> row.completeness().isComplete())
                            .count()),
                    Formats.number(board.rows().size()),
                    Formats.number(board.rows().stream()
                            .filter(row -> row.state() == Approval.State.APPROVED)
                            .count()),
                    new DatasetWords(messages).of(board.dataset())));
        }
    }

    private void show(Row row) {
        detail.show(row);
        if (row != null && !Objects.equals(table.getSelectionModel().getSelectedItem(), row)) {
            table.getSelectionModel().select(row);
            table.scrollTo(row);
        }
    }

    private void columns() {
        new WordColumns<Row>(table, context.look(), "kecamatan")
                .text("code", messages.get("kecamatan.code"), 84, row -> row.kecamatan()
                        .code())
                .text("name", messages.get("kecamatan.name"), 124, row -> row.kecamatan()
                        .name())
                .number(
                        "desa",
                        messages.get("kecamatan.desa"),
                        60,
                        row -> Formats.number(row.completeness().desa()))
                .node(
                        "counts",
                        messages.get("kecamatan.counts"),
                        162,
                        row -> Share.of(
                                messages,
                                row.completeness().counted(),
                                row.completeness().wantsCounts()
                                        ? row.completeness().desa()
                                        : 0))
                .node(
                        "services",
                        messages.get("kecamatan.services"),
                        162,
                        row -> Share.of(
                                messages,
                                row.completeness().served(),
                                row.completeness().serviceable()))
                .node("requests", messages.get("kecamatan.requests"), 106, this::requests)
                .node("approval", messages.get("kecamatan.approval"), 190, row -> state(messages, row))
                .filling("approval", 150);
    }

    private Node requests(Row row) {
        if (row.requests() == 0) {
            return StatusChip.plain(StatusChip.Tone.SELESAI, messages.get("kecamatan.requests.none"));
        }
        return row.overdue() > 0
                ? StatusChip.plain(
                        StatusChip.Tone.TERLAMBAT,
                        messages.get("kecamatan.requests.overdue", Formats.number(row.overdue())))
                : StatusChip.plain(
                        StatusChip.Tone.MENUNGGU,
                        messages.get("kecamatan.requests.open", Formats.number(row.requests())));
    }

    /** Where the approval stands, in a word. */
    static StatusChip state(Messages messages, Row row) {
        StatusChip.Tone tone =
                switch (row.state()) {
                    case NONE -> StatusChip.Tone.USULAN;
                    case APPROVED -> StatusChip.Tone.SELESAI;
                    case AGAIN -> StatusChip.Tone.PERHATIAN;
                };
        String key = row.state().name().toLowerCase(Locale.ROOT);
        return StatusChip.chip(tone, messages.get("kecamatan.state." + key));
    }
}
