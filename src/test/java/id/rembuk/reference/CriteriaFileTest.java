package id.rembuk.reference;

import static id.rembuk.support.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.assessment.Computation;
import id.rembuk.domain.assessment.Criterion;
import id.rembuk.domain.assessment.GradeStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CriteriaFileTest {
    @TempDir
    Path folder;

    @Test
    void the_two_known_criteria_are_shipped_without_weights_points_and_guessed_grades() {
        List<Criterion> shipped = CriteriaFile.read(Templates.packed());

        assertThat(shipped).extracting(Criterion::code).containsExactly("1.1", "1.2");
        assertThat(shipped).allSatisfy(criterion -> {
            assertThat(criterion.source()).startsWith("P2: ");
            assertThat(criterion.verified()).isTrue();
            assertThat(criterion.weight()).isNull();
            assertThat(criterion.grade()).isNull();
            assertThat(criterion.steps()).allMatch(step -> step.points() == null);
        });
        assertThat(shipped.get(0).steps()).extracting(GradeStep::letter).containsExactly("A", "B");
        assertThat(shipped.get(0).steps()).extracting(GradeStep::leastPercent).containsExactly(100, 75);
        assertThat(shipped.get(0).computation()).isEqualTo(Computation.LOKUS_UPPER_HALF);
        assertThat(shipped.get(1).steps()).isEmpty();
        assertThat(shipped.get(1).computation()).isNull();
    }

    @Test
    void a_criterion_without_a_known_source_is_refused() throws IOException {
        Files.createDirectories(folder.resolve("panduan"));
        Files.writeString(
                folder.resolve("panduan/penilaian.csv"),
                "kode,kerangka,aksi,kriteria,nilai,sumber,terverifikasi\n1.3,8-aksi-2018,aksi-1,Isi,,X0,ya\n");

        assertThat(refused(() -> CriteriaFile.read(new Templates(folder))).code())
                .isEqualTo("template.value-wrong");
    }
}
