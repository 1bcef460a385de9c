package id.rembuk.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanLayoutTest {
    @Test
    void whatWasArrangedIsReadAgain() {
        List<PlanLayout.Entry> entries = new ArrayList<>(PlanLayout.standard().entries());
        entries.add(0, entries.remove(4));
        entries.set(5, new PlanLayout.Entry(entries.get(5).column(), false, 133));
        PlanLayout arranged = new PlanLayout(List.copyOf(entries));

        assertThat(PlanLayout.read(arranged.written())).isEqualTo(arranged);
    }

    @Test
    void nothingKeptIsTheUsualArrangement() {
        assertThat(PlanLayout.read("").entries())
                .extracting(PlanLayout.Entry::column)
                .containsExactly(PlanColumn.values());
        assertThat(PlanLayout.standard().entries()).allSatisfy(entry -> assertThat(entry.shown())
                .isEqualTo(entry.column().isShown()));
    }

    @Test
    void whatAnotherVersionOrAHandWroteSpoilsNothing() {
        PlanLayout read =
                PlanLayout.read("NOTE:ya:90,KOLOM_LAMA:ya:50,OUTPUT:tidak:9999,NOTE:tidak:10,rusak,SITES:ya:x");

        assertThat(read.entries()).hasSize(PlanColumn.values().length);
        assertThat(read.entries().get(0)).isEqualTo(new PlanLayout.Entry(PlanColumn.NOTE, true, 90));
        assertThat(read.entries().get(1))
                .as("a line is not known without its output, and no screen is that wide")
                .isEqualTo(new PlanLayout.Entry(PlanColumn.OUTPUT, true, PlanColumn.OUTPUT.width()));
        assertThat(read.entries().get(2))
                .isEqualTo(new PlanLayout.Entry(PlanColumn.SITES, true, PlanColumn.SITES.width()));
    }
}
