package id.rembuk.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.UserError;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.export.excel.WorkplanWorkbook;
import id.rembuk.support.FewReferences;
import id.rembuk.support.WorkplanSamples;
import id.rembuk.support.Workspaces;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportWorkplanTest {
    private final ExportWorkplan export =
            new ExportWorkplan(new FewReferences(), new WorkplanWorkbook(Messages.indonesian()), Workspaces.CLOCK);

    @TempDir
    Path folder;

    @Test
    void whatIsReadIsTheStateOfThatMomentAndLaterEditsDoNotShow() {
        try (WorkspaceSession session = Workspaces.create(folder.resolve("a.rembuk"))) {
            Organisation opd = session.organisations().organisations().get(0);
            PlanLine line = session.plans().add(opd.id(), blank -> blank.edit()
                    .description("PMT lokal")
                    .build());
            Commitment commitment = session.commitments().add();
            Workplan plan = export.read(session.workspace());
            session.plans().delete(List.of(line.id()));
            assertThat(plan.lines()).extracting(PlanLine::description).containsExactly("PMT lokal");
            assertThat(plan.commitments()).extracting(Commitment::id).containsExactly(commitment.id());
            assertThat(plan.areas()).isNotEmpty();
            assertThat(plan.readAt().toLocalDateTime()).isEqualTo("2024-06-08T09:15");
            assertThat(export.read(session.workspace()).lines()).isEmpty();
        }
    }

    @Test
    void theFileGetsItsEndingAndIsNotReplacedUnasked() throws IOException {
        Workplan plan = WorkplanSamples.of(false, List.of(), List.of());
        Path written = export.write(plan, folder.resolve("rencana 2025"), false, Progress.NONE);
        assertThat(written).isEqualTo(folder.resolve("rencana 2025.xlsx"));
        long size = Files.size(written);
        assertThatThrownBy(() -> export.write(plan, folder.resolve("rencana 2025"), false, Progress.NONE))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.code()).isEqualTo("workplan.exists"));
        assertThat(export.write(plan, written, true, Progress.NONE)).hasSize(size);
    }

    @Test
    void theNameOfferedNamesRegencyAndYear() {
        assertThat(ExportWorkplan.fileName(WorkplanSamples.of(false, List.of(), List.of())))
                .isEqualTo("rencana-kerja-hulu-hilir-2025.xlsx");
    }

    @Test
    void aPracticeWorkspaceIsMarkedInItsWorkbook() throws IOException {
        try (WorkspaceSession session = Workspaces.createPractice(folder.resolve("latihan.rembuk"))) {
            Path file = export.write(
                    export.read(session.workspace()), folder.resolve("latihan.xlsx"), false, Progress.NONE);
            try (var in = Files.newInputStream(file);
                    XSSFWorkbook book = new XSSFWorkbook(in)) {
                assertThat(book.getSheetAt(0).getHeader().getCenter())
                        .isEqualTo("CONTOH LATIHAN — BUKAN DOKUMEN RESMI");
            }
        }
    }
}
