package id.rembuk.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.plan.PlanLine;
import id.rembuk.support.FewPlaces;
import id.rembuk.support.PlanLines;
import id.rembuk.text.Messages;
import id.rembuk.usecase.PlanCells;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanRowsTest {
    private static final int MANY = 20_000;
    private static final List<String> BODIES = List.of("dinkes", "dpmd", "pupr");

    private final PlanCells cells = new PlanCells(FewPlaces.catalogue(), Messages.indonesian());
    private final PlanRows rows = new PlanRows();

    @Test
    void linesAreNumberedInsideTheirOpd() {
        rows.load(lines(7), cells);
        assertThat(rows.visible()).hasSize(10);
        assertThat(rows.visible().stream().filter(row -> !row.isGroup()).map(PlanRow::number))
                .containsExactly(1, 2, 3, 1, 2, 1, 2);
        assertThat(rows.visible().get(0).state().group().totals().budget()).isEqualTo(3 * 97_130_000L);
    }

    @Test
    void aChangedLineKeepsEveryRowInItsPlace() {
        List<PlanLine> lines = lines(7);
        rows.load(lines, cells);
        List<PlanRow> before = List.copyOf(rows.visible());
        PlanLine changed = lines.get(0).edit().note("baru").build();
        rows.update(List.of(changed.id()), List.of(changed));
        assertThat(rows.visible()).containsExactlyElementsOf(before);
        assertThat(rows.byId(changed.id()).line().note()).isEqualTo("baru");
    }

    @Test
    void whileACellIsEditedRowsKeepTheirPlaces() {
        List<PlanLine> lines = lines(7);
        rows.load(lines, cells);
        rows.hold(true);
        rows.update(List.of("l0"), List.of());
        assertThat(rows.visible()).hasSize(10);
        rows.hold(false);
        assertThat(rows.visible()).hasSize(9);
    }

    @Test
    void ofTwentyThousandLinesTheFilterFindsTheOne() {
        rows.load(lines(MANY), cells);
        rows.filter(PlanFilter.NONE.withText("keluaran"));
        rows.filter(PlanFilter.NONE.withText("keluaran 19999"));
        assertThat(rows.totals().lines()).isEqualTo(1);
    }

    private static List<PlanLine> lines(int count) {
        List<PlanLine> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(PlanLines.complete("l" + i, "c", BODIES.get(i % BODIES.size()))
                    .position(i)
                    .output("Keluaran " + i)
                    .build());
        }
        return lines;
    }
}
