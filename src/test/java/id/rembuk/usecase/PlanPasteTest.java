package id.rembuk.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.support.FewPlaces;
import id.rembuk.text.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanPasteTest {
    private static final List<PlanField> FIELDS =
            List.of(PlanField.OUTPUT, PlanField.TARGET, PlanField.UNIT, PlanField.BUDGET);

    private final PlanCells cells = new PlanCells(FewPlaces.catalogue(), Messages.indonesian());

    @Test
    void rowsFallOnExistingLinesAndThenBecomeNewOnes() {
        PlanPaste block = read("\"PMT\r\nbalita\"\t402\tbalita\tRp 97.130.000,-\r\nKonseling\t88\tkali\tbelum ada\r\n");
        assertThat(block.problems()).isEmpty();
        assertThat(block.rows()).extracting(PlanPaste.Row::lineId).containsExactly("a", null);
        PlanLine first = block.rows().get(0).change().apply(PlanLine.blank("a", "c", 1, "dinkes"));
        assertThat(first.output()).isEqualTo("PMT balita");
        assertThat(first.budget().rupiah()).isEqualTo(97_130_000);
        PlanLine second = block.rows().get(1).change().apply(PlanLine.blank("b", "c", 2, "dinkes"));
        assertThat(second.unit()).isEqualTo("kali");
    }

    @Test
    void allProblemsAreListedWithRowAndColumnAndNothingIsAccepted() {
        PlanPaste block = read("PMT\t402 balita\tbalita\t-1\nKonseling\t88\tkali\t1,2,3\n6306054101900001\t1\tx\t1\n");
        assertThat(block.isAccepted()).isFalse();
        assertThat(block.problems())
                .extracting(p -> p.row() + "/" + p.column() + " " + p.error().code())
                .containsExactly(
                        "1/2 plan.cell.target",
                        "1/4 plan.cell.negative",
                        "2/4 plan.cell.not-a-number",
                        "3/1 personal.nik");
    }

    @Test
    void aWiderBlockThanTheTableIsAProblemUnlessItsExtraCellsAreEmpty() {
        assertThat(read("a\t1\tx\t1\tlebih").problems())
                .singleElement()
                .satisfies(p -> assertThat(p.error().code()).isEqualTo("plan.paste.too-wide"));
        assertThat(read("a\t1\tx\t1\t").problems()).isEmpty();
    }

    @Test
    void aRowOfHeadingsIsLeftOut() {
        PlanPaste block = read("Keluaran\tTarget\tSatuan\tPagu (Rp)\nPMT\t402\tbalita\t1\n");
        assertThat(block.headings()).isTrue();
        assertThat(block.rows()).hasSize(1);
    }

    @Test
    void aDotThatMayMeanThousandsOrDecimalsIsAProblemOfItsColumn() {
        PlanPaste doubtful = read("a\t0.98\tx\t1\nb\t2.112\tx\t1\n");
        assertThat(doubtful.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.error().code()).isEqualTo("plan.cell.ambiguous"));
        assertThat(read("a\t7,77\tx\t1\nb\t2.112\tx\t1\n").problems()).isEmpty();
    }

    @Test
    void whatIsReadAsSomethingElseIsSaidOnceForTheWholeBlock() {
        List<PlanField> fields = List.of(PlanField.OUTPUT, PlanField.SITES, PlanField.SHARE);
        PlanPaste block =
                PlanPaste.read(cells, "a\tKabupaten\t1\nb\tKabupaten\t97,13 jt\nc\tKandangan\t2\n", fields, List.of());
        assertThat(block.isAccepted()).isTrue();
        assertThat(block.readings())
                .containsExactly(
                        new PlanPaste.Reading("Kabupaten", "seluruh desa"),
                        new PlanPaste.Reading("97,13 jt", "Rp 97.130.000"));
    }

    @Test
    void emptyRowsBelowTheTableMakeNoLines() {
        assertThat(read("a\t1\tx\t1\n\t\t\t\n").rows()).hasSize(1);
        assertThat(read("").isAccepted()).isFalse();
    }

    private PlanPaste read(String clipboard) {
        return PlanPaste.read(cells, clipboard, FIELDS, List.of("a"));
    }
}
