package id.rembuk.ui.portal;

import id.rembuk.domain.portal.FormColumn;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.usecase.PortalBoard;
import id.rembuk.usecase.PortalBoard.Block;
import id.rembuk.usecase.PortalBoard.Mark;
import id.rembuk.usecase.PortalCopy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the section Portal shows and does: a form's numbers in its order, and what was typed of them. */
final class PortalModel {
    private final PortalCopy portal;
    private final LiveBoard<PortalBoard> live;
    private final ObservableList<PortalRow> rows = FXCollections.observableArrayList();
    private volatile String layoutId;
    private volatile Dataset dataset;
    private String kecamatanId;
    private boolean arranging;

    /** @param live makes the live board from what reads it */
    PortalModel(PortalCopy portal, Function<Supplier<PortalBoard>, LiveBoard<PortalBoard>> live) {
        this.portal = portal;
        this.live = live.apply(() -> portal.board(layoutId, dataset));
        this.live.property().addListener((o, was, board) -> arrange());
    }

    LiveBoard<PortalBoard> live() {
        return live;
    }

    /** A head for each kecamatan, then its desa. */
    ObservableList<PortalRow> rows() {
        return rows;
    }

    /** Whether the rows are being replaced; where a table puts its cursor meanwhile does not count. */
    boolean isArranging() {
        return arranging;
    }

    void layout(String id) {
        layoutId = id;
        live.again();
    }

    void dataset(Dataset chosen) {
        dataset = chosen;
        live.again();
    }

    /** Shows one kecamatan alone; null for all. */
    void kecamatan(String id) {
        kecamatanId = id;
        arrange();
    }

    String kecamatan() {
        return kecamatanId;
    }

    List<FormColumn> columns() {
        return live.get() == null || live.get().layout() == null
                ? List.of()
                : live.get().layout().columns();
    }

    /** Whether the period and source shown have any number for a column. */
    boolean has(int column) {
        return live.get().has(column);
    }

    /** Notes that a column of a kecamatan was typed, or takes the note back; what changed since is typed anew. */
    void turn(Block block, int column) {
        FormColumn chosen = columns().get(column);
        Mark mark = block.marks().get(chosen.id());
        if (mark != null && mark.changes().isEmpty()) {
            live.write("portal.untick", () -> portal.untick(mark.entry().id()));
        } else {
            PortalBoard board = live.get();
            live.write(
                    "portal.tick",
                    () -> portal.tick(
                            board.layout().id(), chosen, block.kecamatan(), board.dataset(), block.column(column)));
        }
    }

    /** A column of a kecamatan as plain digits, one desa on a line; an unknown number leaves its line empty. */
    String plain(Block block, int column) {
        return block.rows().stream()
                .map(row -> digits(row.numbers().get(column)))
                .collect(Collectors.joining("\n"));
    }

    static String digits(Integer number) {
        return number == null ? "" : number.toString();
    }

    private void arrange() {
        List<PortalRow> now = new ArrayList<>();
        if (live.get() != null) {
            for (Block block : live.get().blocks()) {
                if (kecamatanId == null || kecamatanId.equals(block.kecamatan().id())) {
                    now.add(new PortalRow(block, null));
                    block.rows().forEach(row -> now.add(new PortalRow(block, row)));
                }
            }
        }
        if (!rows.equals(now)) {
            arranging = true;
            rows.setAll(now);
            arranging = false;
        }
    }
}
