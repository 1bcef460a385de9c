package id.rembuk.ui.kecamatan;

import id.rembuk.domain.kecamatan.Approval;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.task.Job;
import id.rembuk.ui.list.ChosenRows;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.usecase.kecamatan.Kecamatan;
import id.rembuk.usecase.kecamatan.KecamatanBoard;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the section Kecamatan shows and does: all kecamatan for one period and source, one of them chosen. */
final class KecamatanModel {
    private final Kecamatan kecamatan;
    private final LiveBoard<KecamatanBoard> live;
    private final ChosenRows<KecamatanBoard.Row> rows = new ChosenRows<>(KecamatanBoard.Row::id);
    private volatile Dataset wanted;

    /** @param live makes the live board from what reads it */
    KecamatanModel(Kecamatan kecamatan, Function<Supplier<KecamatanBoard>, LiveBoard<KecamatanBoard>> live) {
        this.kecamatan = kecamatan;
        this.live = live.apply(() -> kecamatan.board(wanted));
        this.live.property().addListener((o, was, board) -> rows.show(board.rows()));
    }

    LiveBoard<KecamatanBoard> live() {
        return live;
    }

    ChosenRows<KecamatanBoard.Row> rows() {
        return rows;
    }

    /** Shows another period and source. */
    void show(Dataset dataset) {
        wanted = dataset;
        live.again();
    }

    /** Notes that the chosen kecamatan's numbers, as they are shown, were approved. */
    Job<?> approve(Kecamatan.Approver approver, LocalDate day, String note) {
        KecamatanBoard.Row row = rows.selected();
        Dataset dataset = live.get().dataset();
        return live.write(
                "kecamatan.approve", () -> kecamatan.approve(row.id(), dataset, approver, day, note, row.digest()));
    }

    /** The office of the chosen kecamatan, which is asked directly. */
    Job<String> office() {
        String chosen = rows.selected().id();
        return live.write("kecamatan.office", () -> kecamatan.office(chosen));
    }

    /** Takes the chosen kecamatan's approval back. */
    void withdraw() {
        Approval approval = rows.selected().approval();
        live.write("kecamatan.withdraw", () -> kecamatan.withdraw(approval.id()));
    }
}
