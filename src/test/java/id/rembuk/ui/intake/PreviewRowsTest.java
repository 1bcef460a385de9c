package id.rembuk.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.intake.ImportFinding;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.support.AnsweredDialogs;
import id.rembuk.support.Desk;
import id.rembuk.support.ImportSamples;
import id.rembuk.support.Workspaces;
import id.rembuk.text.Messages;
import id.rembuk.ui.intake.PreviewRows.At;
import id.rembuk.ui.intake.PreviewRows.Show;
import id.rembuk.usecase.WorkspaceSession;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Filters of the preview on a file with a number in words (D5) and a desa spelt wrongly (B7). */
class PreviewRowsTest {
    @TempDir
    Path folder;

    private final PreviewRows rows = new PreviewRows(Messages.indonesian());
    private WorkspaceSession session;
    private ImportModel model;

    @BeforeEach
    void read() {
        session = Workspaces.create(folder.resolve("uji.rembuk"));
        model = new ImportModel(Desk.direct(session, new AnsweredDialogs()), ImportSamples.tools());
        model.begin(Optional.of(ImportSamples.faulty(folder.resolve("salah.xlsx"))), ImportKind.DESA);
        model.next();
        model.next();
        model.previewProperty().addListener((o, was, now) -> rows.take(now));
        rows.take(model.previewProperty().get());
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void rows_are_filtered_by_what_becomes_of_them() {
        assertThat(numbers()).containsExactly(4, 5, 6, 7, 8);

        rows.showProperty().set(Show.ERROR);
        assertThat(numbers()).containsExactly(5, 7);
        assertThat(rows.findings()).extracting(ImportFinding::cell).contains("D5", "B7");
        rows.showProperty().set(Show.NEW);
        assertThat(numbers()).containsExactly(4, 6, 8);
        assertThat(rows.count(Show.ERROR)).isEqualTo(2);
    }

    @Test
    void rows_and_findings_are_filtered_by_kind_and_by_text() {
        String kind = rows.findings().stream()
                .filter(finding -> finding.cell().equals("D5"))
                .findFirst()
                .orElseThrow()
                .code();
        rows.kindProperty().set(kind);
        assertThat(numbers()).containsExactly(5);
        assertThat(rows.kindWords(kind)).contains("…");

        rows.kindProperty().set("");
        rows.textProperty().set("luwar");
        assertThat(numbers()).containsExactly(7);
        assertThat(rows.findings()).extracting(ImportFinding::row).containsOnly(7);
    }

    @Test
    void the_next_finding_is_found_from_the_cell_on_and_again_from_the_top() {
        assertThat(rows.next()).map(ImportFinding::cell).contains("D5");
        assertThat(rows.atProperty().get()).isEqualTo(new At(5, 3));
        assertThat(rows.next()).map(ImportFinding::cell).contains("B7");
        assertThat(rows.next()).map(ImportFinding::cell).contains("D5");
    }

    @Test
    void what_is_set_aside_asks_for_nothing_more() {
        model.setAside(List.of(5), true);

        assertThat(rows.findings()).extracting(ImportFinding::row).doesNotContain(5);
        rows.showProperty().set(Show.SET_ASIDE);
        assertThat(numbers()).containsExactly(5);
        assertThat(rows.findings()).extracting(ImportFinding::row).containsOnly(5);
    }

    private List<Integer> numbers() {
        return rows.lines().stream().map(PreviewLine::number).toList();
    }
}
