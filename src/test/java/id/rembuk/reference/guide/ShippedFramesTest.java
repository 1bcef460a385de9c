package id.rembuk.reference.guide;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.guide.ActionMapping;
import id.rembuk.domain.guide.ActionMapping.Counterpart;
import id.rembuk.domain.guide.ComputedRule;
import id.rembuk.domain.guide.ConvergenceAction;
import id.rembuk.domain.guide.EvidenceItem;
import id.rembuk.domain.guide.GuidanceFrame;
import id.rembuk.domain.guide.GuideSource;
import id.rembuk.domain.guide.GuideStep;
import id.rembuk.domain.guide.Statement;
import id.rembuk.reference.GuideSources;
import id.rembuk.reference.Templates;
import id.rembuk.usecase.port.GuidanceCatalogue.Available;
import id.rembuk.usecase.port.GuidanceCatalogue.FrameFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the shipped frames and their mapping say. */
class ShippedFramesTest {
    private static final Available AVAILABLE = new FrameFiles(Templates.packed()).available();
    private static final List<String> EIGHT = numbered("aksi-", 8);
    private static final List<String> SIX =
            List.of("utama-1", "utama-2", "utama-3", "utama-4", "pendukung-1", "pendukung-2");

    static Stream<GuidanceFrame> frames() {
        return AVAILABLE.frames().stream().map(FrameFile::frame);
    }

    @Test
    void theThreeFramesOfTheYearsAreShippedAndNothingIsRefused() {
        assertThat(AVAILABLE.refused()).isEmpty();
        assertThat(frames().map(GuidanceFrame::name))
                .containsExactly("8 Aksi 2018/2019", "8 Aksi 2022", "Aksi Konvergensi 2025 (4 utama + 2 pendukung)");
        assertThat(frames().map(GuidanceFrame::id)).containsExactly("8-aksi-2018", "8-aksi-2022", "4-2-aksi-2025");
        assertThat(actions("8-aksi-2018")).isEqualTo(EIGHT);
        assertThat(actions("8-aksi-2022")).isEqualTo(EIGHT);
        assertThat(actions("4-2-aksi-2025")).isEqualTo(SIX);
        assertThat(frame("4-2-aksi-2025").actions().stream()
                        .filter(ConvergenceAction::supporting)
                        .map(ConvergenceAction::id))
                .containsExactly("pendukung-1", "pendukung-2");
    }

    @Test
    void everyYearFrom2018HasExactlyOneFrame() {
        for (int year = 2018; year <= 2060; year++) {
            int asked = year;
            assertThat(frames().filter(frame -> frame.covers(asked)))
                    .as("%d", year)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("frames")
    void everyStatementNamesASourceThatIsExplainedAndCommonKnowledgeIsNeverVerified(GuidanceFrame frame) {
        Set<String> keys = GuideSources.read(Templates.packed()).stream()
                .map(GuideSource::key)
                .collect(Collectors.toSet());
        List<Statement> said = statements(frame).filter(Statement::known).toList();
        assertThat(said).isNotEmpty().allSatisfy(statement -> {
            assertThat(keys).contains(statement.source());
            if (statement.source().equals(Statement.COMMON_KNOWLEDGE)) {
                assertThat(statement.verified()).isFalse();
                assertThat(statement.reference()).isNotBlank();
            }
            if (statement.source().equals(Statement.CONCLUDED)) {
                assertThat(statement.verified()).isFalse();
            }
        });
    }

    @Test
    void everySourceIsNamedBySomeTemplate() throws IOException {
        String templates;
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            templates = files.filter(file -> file.toString().matches(".*\\.(yaml|csv)"))
                    .filter(file -> !file.endsWith("sumber.csv"))
                    .map(ShippedFramesTest::text)
                    .collect(Collectors.joining("\n"));
        }
        assertThat(GuideSources.read(Templates.packed())).allSatisfy(source -> assertThat(templates)
                .containsPattern("\\b" + source.key() + "\\b|" + Pattern.quote(source.title())));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void stepsThatTheSourcesGiveAreThere() {
        for (String frame : List.of("8-aksi-2018", "8-aksi-2022")) {
            assertThat(verifiedSteps(frame, "aksi-6")).hasSize(4);
            assertThat(verifiedSteps(frame, "aksi-7")).hasSize(5);
            assertThat(verifiedSteps(frame, "aksi-8")).hasSize(3);
            assertThat(frame(frame).action("aksi-4").orElseThrow().steps()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("frames")
    void everyRuleJudgesAStepOfEachFrameAndOurPapersFillEvidence(GuidanceFrame frame) {
        assertThat(frame.actions().stream()
                        .flatMap(action -> action.steps().stream())
                        .map(GuideStep::computed)
                        .filter(rule -> rule != null))
                .containsExactlyInAnyOrder(ComputedRule.values());
        assertThat(frame.actions().stream()
                        .flatMap(action -> action.evidence().stream())
                        .map(EvidenceItem::kind)
                        .filter(kind -> kind != null))
                .hasSize(2);
    }

    @Test
    void everyActionHasACounterpartInTheOtherVocabularyAndBack() {
        ActionMapping mapping = AVAILABLE.mapping();
        assertThat(mapping.note().verified()).isFalse();
        assertThat(mapping.note().source()).isEqualTo(Statement.CONCLUDED);
        for (String old : List.of("8-aksi-2018", "8-aksi-2022")) {
            bothWays(mapping, old, EIGHT, "4-2-aksi-2025", SIX);
            bothWays(mapping, "4-2-aksi-2025", SIX, old, EIGHT);
        }
        assertThat(mapping.counterparts("8-aksi-2018", "aksi-3", "8-aksi-2022"))
                .containsExactly(new Counterpart("aksi-3", null));
        assertThat(mapping.counterparts("4-2-aksi-2025", "utama-2", "8-aksi-2022"))
                .extracting(Counterpart::action)
                .containsExactly("aksi-2", "aksi-3");
        assertThat(mapping.counterparts("8-aksi-2022", "aksi-7", "4-2-aksi-2025"))
                .containsExactly(
                        new Counterpart("utama-1", "pengukuran"),
                        new Counterpart("utama-4", "hasil pengukuran"),
                        new Counterpart("pendukung-2", "publikasi"));
        assertThat(mapping.counterparts("panduan-kami", "aksi-1", "8-aksi-2022"))
                .isEmpty();
    }

    private static void bothWays(
            ActionMapping mapping, String from, List<String> actions, String to, List<String> others) {
        for (String action : actions) {
            List<Counterpart> found = mapping.counterparts(from, action, to);
            assertThat(found).as(from + " " + action).isNotEmpty();
            assertThat(found).allSatisfy(there -> {
                assertThat(others).contains(there.action());
                assertThat(mapping.counterparts(to, there.action(), from))
                        .contains(new Counterpart(action, there.part()));
            });
        }
    }

    private static GuidanceFrame frame(String id) {
        return AVAILABLE.frame(id).orElseThrow().frame();
    }

    private static List<String> actions(String frame) {
        return frame(frame).actions().stream().map(ConvergenceAction::id).toList();
    }

    private static List<GuideStep> verifiedSteps(String frame, String action) {
        return frame(frame).action(action).orElseThrow().steps().stream()
                .filter(step -> step.name().verified())
                .toList();
    }

    static Stream<Statement> statements(GuidanceFrame frame) {
        return Stream.concat(Stream.of(frame.basis()), frame.actions().stream().flatMap(FrameReader::statementsOf));
    }

    private static List<String> numbered(String prefix, int count) {
        return Stream.iterate(1, n -> n + 1).limit(count).map(n -> prefix + n).toList();
    }
}
