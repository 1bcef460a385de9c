package id.rembuk.reference;

import static id.rembuk.support.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.guide.GuideSource;
import id.rembuk.domain.guide.Milestone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MilestoneFileTest {
    private static final String HEAD = "kode,jenis,judul,mulai,selesai,sumber,terverifikasi\n";

    @TempDir
    Path folder;

    @Test
    void everyShippedMilestoneHasASourceAndCommonKnowledgeIsNotCalledVerified() {
        List<Milestone> shipped = MilestoneFile.read(Templates.packed());

        assertThat(shipped).hasSizeGreaterThan(15).allSatisfy(milestone -> {
            assertThat(milestone.source()).isNotBlank();
            assertThat(milestone.title(2024)).doesNotContain("{");
        });
        Set<String> known = GuideSources.read(Templates.packed()).stream()
                .map(GuideSource::key)
                .collect(Collectors.toSet());
        assertThat(CsvTable.read(Templates.packed(), "panduan/tonggak.csv").rows())
                .allSatisfy(row -> {
                    assertThat(known).containsAll(row.list("sumber"));
                    assertThat(row.yes("terverifikasi") && row.list("sumber").contains("GK"))
                            .isFalse();
                });
        assertThat(shipped).filteredOn(Milestone::portal).isNotEmpty().noneMatch(Milestone::verified);
        assertThat(shipped)
                .filteredOn(milestone -> milestone.id().equals("musrenbang-rkpd"))
                .singleElement()
                .satisfies(milestone -> {
                    assertThat(milestone.verified()).isTrue();
                    assertThat(milestone.from()).isNull();
                    assertThat(milestone.to().last(2024)).isEqualTo("2024-03-31");
                });
        assertThat(shipped)
                .filteredOn(milestone -> milestone.id().equals("apbd"))
                .singleElement()
                .satisfies(milestone -> assertThat(milestone.title(2024)).startsWith("APBD 2025"));
    }

    @Test
    void anOfficersOwnCalendarIsReadInPlaceOfTheShippedOne() throws IOException {
        write("rapat,tonggak,Rapat {n},n-02-29,n-02-29,SE 1,ya\n");

        assertThat(MilestoneFile.read(new Templates(folder))).singleElement().satisfies(milestone -> {
            assertThat(milestone.title(2025)).isEqualTo("Rapat 2025");
            assertThat(milestone.from().first(2025)).isEqualTo("2025-02-28");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'a,tonggak,A,n-13,n-13,S,ya', template.value-wrong",
        "'a,tonggak,A,n-04,n-03,S,ya', template.value-wrong",
        "'a,tonggak,A,n-04,,S,ya', template.value-wrong",
        "'a,rapat,A,,n-03,S,ya', template.value-wrong",
        "'a,tonggak,,,n-03,S,ya', template.value-missing",
        "'a,tonggak,A,,n-03,,ya', template.value-missing",
        "'a,tonggak,A,,n-03,S,mungkin', template.value-wrong",
    })
    void aMistakeIsRefusedWithItsLine(String row, String code) throws IOException {
        write(row + "\n");

        assertThat(refused(() -> MilestoneFile.read(new Templates(folder)))).satisfies(error -> {
            assertThat(error.code()).isEqualTo(code);
            assertThat(error.arguments()).contains("2");
        });
    }

    private void write(String rows) throws IOException {
        Files.createDirectories(folder.resolve("panduan"));
        Files.writeString(folder.resolve("panduan/tonggak.csv"), HEAD + rows);
    }
}
