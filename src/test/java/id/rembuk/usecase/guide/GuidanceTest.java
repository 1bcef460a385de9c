package id.rembuk.usecase.guide;

import static id.rembuk.support.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.rembuk.domain.guide.ActionRef;
import id.rembuk.domain.guide.ConvergenceAction;
import id.rembuk.domain.guide.FilledText;
import id.rembuk.domain.guide.FrameField;
import id.rembuk.domain.guide.FrameInUse;
import id.rembuk.domain.guide.GuideStep;
import id.rembuk.domain.guide.Statement;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.reference.Templates;
import id.rembuk.reference.guide.FrameFiles;
import id.rembuk.store.SqliteWorkspaceFiles;
import id.rembuk.usecase.CurrentCycle;
import id.rembuk.usecase.NewYear;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.Workspaces;
import id.rembuk.usecase.port.WorkspaceFiles.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuidanceTest {
    private static final String SHIPPED_2022 = Templates.packed().text("panduan/8-aksi-2022.yaml");

    @TempDir
    Path folder;

    private Path file;
    private Path templates;
    private WorkspaceSession session;

    @BeforeEach
    void open() throws IOException {
        file = folder.resolve("hss.rembuk");
        templates = Files.createDirectories(folder.resolve("templates").resolve("panduan"));
        session = useCases(folder.resolve("templates"))
                .create(file, id.rembuk.support.Workspaces.wish(/* practice= */ false));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aNewWorkspaceCarriesTheFrameOfItsActivityYear() {
        UsedFrame used = session.guidance().current();
        assertThat(used.kept()).isTrue();
        assertThat(used.frame().id()).isEqualTo("8-aksi-2022");
        FrameInUse carried = carried().get(0);
        assertThat(carried.text()).isEqualTo(SHIPPED_2022);
        assertThat(used.source("A7")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 8-aksi-2018",
        "2021, 8-aksi-2018",
        "2022, 8-aksi-2022",
        "2024, 8-aksi-2022",
        "2025, 4-2-aksi-2025",
        "2060, 4-2-aksi-2025"
    })
    void aWorkspaceWithoutAFrameIsProposedTheOneOfItsYearAndNothingIsWritten(int year, String frame) {
        forgetFrame();
        session.cycles().change(year, year);
        long before = historyLength();
        UsedFrame used = session.guidance().current();
        assertThat(used.frame().id()).isEqualTo(frame);
        assertThat(used.kept()).isFalse();
        assertThat(session.guidance().board().used().kept()).isFalse();
        assertThat(historyLength()).isEqualTo(before);
        assertThat(carried()).isEmpty();
    }

    @Test
    void choosingAFrameIsOneEditAndIsUndone() {
        session.guidance().choose("4-2-aksi-2025");
        assertThat(session.guidance().current().frame().actions()).hasSize(6);
        assertThat(carried()).extracting(FrameInUse::frame).containsExactly("4-2-aksi-2025", "8-aksi-2022");
        session.edits().undo();
        assertThat(session.guidance().current().frame().id()).isEqualTo("8-aksi-2022");
        assertThat(carried()).extracting(FrameInUse::frame).containsExactly("8-aksi-2022");
        assertThat(refused(() -> session.guidance().choose("tidak-ada")).code()).isEqualTo("frame.gone");
    }

    @Test
    void aFrameIsReadWhereItsFileIsNot() throws IOException {
        Files.writeString(
                templates.resolve("kami.yaml"),
                SHIPPED_2022
                        .replace("id: 8-aksi-2022\n", "id: panduan-kami\nmengikuti: 8-aksi-2022\n")
                        .replaceFirst("sumber: A10", "sumber: SG1"));
        Files.writeString(
                templates.resolve("sumber.csv"),
                Templates.packed().text("panduan/sumber.csv") + "SG1,Surat gubernur,,surat\n");
        session.guidance().choose("panduan-kami");
        session.close();
        session = useCases(folder.resolve("kosong")).open(file, Mode.READ_WRITE, id.rembuk.support.Workspaces.ACTOR);

        UsedFrame used = session.guidance().current();
        assertThat(used.frame().id()).isEqualTo("panduan-kami");
        assertThat(used.source("SG1").orElseThrow().title()).isEqualTo("Surat gubernur");
        assertThat(session.guidance().board().choices())
                .extracting(choice -> choice.frame().id())
                .containsExactly("8-aksi-2022", "panduan-kami", "8-aksi-2018", "4-2-aksi-2025");
        assertThat(session.guidance().translate(new ActionRef("panduan-kami", "aksi-4"), "4-2-aksi-2025"))
                .extracting(there -> there.action().name())
                .containsExactly("Regulasi Pendukung");
    }

    @Test
    void whatTheFrameLeavesOpenIsFilledInChangedAndTakenBack() {
        session.guidance().fill("aksi-6", FrameField.PURPOSE, null, " Data menjadi satu ");
        assertThat(action("aksi-6").purpose()).isEqualTo(Statement.own("Data menjadi satu"));
        session.guidance().fill("aksi-6", FrameField.PURPOSE, null, "Data terpadu");
        assertThat(action("aksi-6").purpose().text()).isEqualTo("Data terpadu");
        session.edits().undo();
        assertThat(action("aksi-6").purpose().text()).isEqualTo("Data menjadi satu");
        session.guidance().fill("aksi-6", FrameField.PURPOSE, null, "  ");
        assertThat(action("aksi-6").purpose().known()).isFalse();
        assertThat(filled()).isEmpty();
    }

    @Test
    void stepsOfTheOfficerAreAddedWithTheirCriterionAndGoTogether() {
        session.guidance().fill("aksi-4", FrameField.STEPS, null, "Menyusun rancangan");
        session.guidance().fill("aksi-4", FrameField.STEPS, null, "Paraf berjenjang");
        GuideStep second = action("aksi-4").steps().get(1);
        session.guidance().fill("aksi-4", FrameField.CRITERION, second.id(), "Paraf lengkap");
        assertThat(action("aksi-4").steps())
                .extracting(step -> step.name().text())
                .containsExactly("Menyusun rancangan", "Paraf berjenjang");
        assertThat(action("aksi-4").steps().get(1).criterion().text()).isEqualTo("Paraf lengkap");
        session.guidance().rewrite(second.id(), "Paraf berjenjang sampai Sekda");
        assertThat(action("aksi-4").steps().get(1).name().text()).isEqualTo("Paraf berjenjang sampai Sekda");
        session.guidance().rewrite(second.id(), "");
        assertThat(action("aksi-4").steps()).hasSize(1);
        assertThat(filled()).hasSize(1);
        assertThat(refused(() -> session.guidance().rewrite(second.id(), "x")).code())
                .isEqualTo("frame.text-gone");
    }

    @Test
    void whatWasFilledInBelongsToTheYearItWasFilledInFor() {
        Cycle old = session.situation().cycle();
        session.guidance().fill("aksi-6", FrameField.PURPOSE, null, "Data terpadu");
        session.guidance().fill("aksi-4", FrameField.STEPS, null, "Paraf");
        GuideStep step = action("aksi-4").steps().get(0);
        session.guidance().fill("aksi-4", FrameField.CRITERION, step.id(), "Lengkap");
        session.newYear().begin(new NewYear.Wish(2025, 2026, old.frame(), Set.of(), false, false, false, false));

        assertThat(action("aksi-6").purpose().text()).isEqualTo("Data terpadu");
        assertThat(action("aksi-4").steps())
                .as("a step keeps its name over the years")
                .isEqualTo(actionOf(old, "aksi-4").steps());
        session.guidance().fill("aksi-6", FrameField.PURPOSE, null, "Data 2025");
        session.guidance().fill("aksi-4", FrameField.INPUTS, null, "Rancangan");
        session.guidance().rewrite(step.id(), "Paraf 2025");
        assertThat(action("aksi-4").steps().get(0).name().text()).isEqualTo("Paraf 2025");
        session.guidance().rewrite(step.id(), "");

        assertThat(actionOf(old, "aksi-6").purpose().text()).isEqualTo("Data terpadu");
        assertThat(actionOf(old, "aksi-4").inputs()).isEmpty();
        assertThat(actionOf(old, "aksi-4").steps())
                .extracting(each -> each.name().text(), each -> each.criterion().text())
                .containsExactly(tuple("Paraf", "Lengkap"));
        assertThat(action("aksi-4").steps()).isEmpty();
        session.cycles().show(old.id());
        session.guidance().fill("aksi-6", FrameField.PURPOSE, null, "Data 2024");
        assertThat(action("aksi-6").purpose().text()).isEqualTo("Data 2024");
        session.cycles().show(session.cycles().choice().all().get(0).id());
        assertThat(action("aksi-6").purpose().text()).isEqualTo("Data 2025");
    }

    @Test
    void aYearInAnotherFrameCanTurnBackToTheOneThatWasFilledIn() {
        Cycle old = session.situation().cycle();
        session.guidance().fill("aksi-6", FrameField.PURPOSE, null, "Data terpadu");
        session.newYear().begin(new NewYear.Wish(2025, 2026, null, Set.of(), false, false, false, false));
        assertThat(session.guidance().current().filled()).isEmpty();
        assertThat(actionOf(old, "aksi-6").purpose().text()).isEqualTo("Data terpadu");
        session.guidance().choose(old.frame());
        assertThat(action("aksi-6").purpose().text()).isEqualTo("Data terpadu");
        session.edits().undo();
        session.edits().undo();
        assertThat(filled()).hasSize(1);
    }

    @Test
    void whatTheFrameSaysIsNotOverruledAndNoPersonIsWrittenDown() {
        Guidance guidance = session.guidance();
        assertThat(refused(() -> guidance.fill("aksi-1", FrameField.PURPOSE, null, "lain"))
                        .code())
                .isEqualTo("frame.field-closed");
        assertThat(refused(() -> guidance.fill("aksi-99", FrameField.PURPOSE, null, "x"))
                        .code())
                .isEqualTo("frame.field-closed");
        assertThat(refused(() -> guidance.fill("aksi-6", FrameField.CRITERION, "tidak-ada", "x"))
                        .code())
                .isEqualTo("frame.field-closed");
        assertThat(refused(() -> guidance.fill("aksi-6", FrameField.PURPOSE, null, "NIK 6306010101010001"))
                        .code())
                .isEqualTo("personal.nik");
    }

    @Test
    void fillingInAProposedFrameMakesTheWorkspaceCarryIt() {
        forgetFrame();
        session.guidance().fill("aksi-6", FrameField.PURPOSE, null, "Data terpadu");
        assertThat(session.guidance().current().kept()).isTrue();
        assertThat(session.situation().cycle().frame()).isEqualTo("8-aksi-2022");
        session.edits().undo();
        assertThat(session.guidance().current().kept()).isFalse();
    }

    @Test
    void aNewerVersionIsOfferedAndTakenAndWhatWasFilledInStays() throws IOException {
        session.guidance().fill("aksi-6", FrameField.PURPOSE, null, "Data terpadu");
        assertThat(session.guidance().board().newer()).isEmpty();
        assertThat(refused(() -> session.guidance().update()).code()).isEqualTo("frame.no-update");
        Files.writeString(
                templates.resolve("8-aksi-2022.yaml"),
                SHIPPED_2022.replace("versi: 2\n", "versi: 3\n").replace("id: rancangan", "id: rancangan-baru"));

        assertThat(session.guidance().current().frame().version()).isEqualTo(2);
        assertThat(session.guidance().board().newer().orElseThrow().version()).isEqualTo(3);
        session.guidance().update();
        assertThat(session.guidance().current().frame().version()).isEqualTo(3);
        assertThat(action("aksi-1").step("rancangan")).isEmpty();
        assertThat(action("aksi-6").purpose().text()).isEqualTo("Data terpadu");
        assertThat(session.guidance().board().newer()).isEmpty();
        session.edits().undo();
        assertThat(action("aksi-1").step("rancangan")).isPresent();
    }

    @Test
    void anUpdateHoldsForTheYearThatTookItAndTheOldYearKeepsItsVersion() throws IOException {
        Cycle old = session.situation().cycle();
        session.newYear().begin(new NewYear.Wish(2025, 2026, old.frame(), Set.of(), false, false, false, false));
        Files.writeString(
                templates.resolve("8-aksi-2022.yaml"),
                SHIPPED_2022.replace("versi: 2\n", "versi: 3\n").replace("id: rancangan", "id: rancangan-baru"));
        session.guidance().update();

        Cycle now = session.situation().cycle();
        assertThat(now.frameVersion()).isEqualTo(3);
        assertThat(session.guidance().of(now).frame().version()).isEqualTo(3);
        UsedFrame then = session.guidance()
                .of(session.workspace()
                        .read(records -> records.find(Cycle.class, old.id()))
                        .orElseThrow());
        assertThat(then.frame().version()).isEqualTo(2);
        assertThat(then.frame().action("aksi-1").orElseThrow().step("rancangan"))
                .isPresent();
        assertThat(carried()).extracting(FrameInUse::version).containsExactly(2, 3);
        assertThat(session.guidance().board().choices())
                .extracting(choice -> choice.frame().id())
                .doesNotHaveDuplicates();

        session.cycles().show(old.id());
        assertThat(session.guidance().current().frame().version()).isEqualTo(2);
        assertThat(session.guidance().board().newer().orElseThrow().version()).isEqualTo(3);
    }

    @Test
    void aNewYearThatKeepsItsFrameKeepsItsVersionToo() throws IOException {
        Cycle old = session.situation().cycle();
        Files.writeString(templates.resolve("8-aksi-2022.yaml"), SHIPPED_2022.replace("versi: 2\n", "versi: 3\n"));
        Cycle next = session.newYear()
                .begin(new NewYear.Wish(2025, 2026, old.frame(), Set.of(), false, false, false, false));
        assertThat(next.frameVersion()).isEqualTo(2);
        assertThat(session.guidance().board().newer()).isPresent();
    }

    @Test
    void aFileChangedUnderTheSameVersionIsToldAndNotUsed() throws IOException {
        assertThat(session.guidance().board().changed()).isEmpty();
        Path own = templates.resolve("8-aksi-2022.yaml");
        Files.writeString(own, "# catatan kami\n" + SHIPPED_2022);
        assertThat(session.guidance().board().changed()).isEmpty();
        Files.writeString(own, SHIPPED_2022.replace("id: rancangan", "id: rancangan-baru"));
        assertThat(session.guidance().board().changed().orElseThrow().place()).endsWith("8-aksi-2022.yaml");
        assertThat(session.guidance().board().newer()).isEmpty();
        assertThat(action("aksi-1").step("rancangan")).isPresent();
    }

    @Test
    void anOldYearIsReadInItsOwnWordsAndInThoseOfTheNewOne() {
        Cycle old = session.situation().cycle();
        Cycle next = new Cycle("tahun-2025", 2025, 2026, old.level(), old.areaId(), "4-2-aksi-2025");
        session.edits().apply(EditName.of("test"), records -> List.of(RecordChange.added(next)));
        assertThat(session.guidance().of(old).frame().id()).isEqualTo("8-aksi-2022");
        assertThat(session.guidance().of(next).frame().id()).isEqualTo("4-2-aksi-2025");
        assertThat(labels("8-aksi-2022", "aksi-3", "4-2-aksi-2025")).containsExactly("Aksi utama 2");
        assertThat(labels("4-2-aksi-2025", "utama-2", "8-aksi-2022")).containsExactly("Aksi 2", "Aksi 3");
        assertThat(labels("8-aksi-2018", "aksi-4", "8-aksi-2022")).containsExactly("Aksi 4");
    }

    private List<String> labels(String from, String action, String to) {
        return session.guidance().translate(new ActionRef(from, action), to).stream()
                .map(there -> there.action().label())
                .toList();
    }

    private ConvergenceAction actionOf(Cycle cycle, String id) {
        return session.guidance().of(cycle).frame().action(id).orElseThrow();
    }

    private ConvergenceAction action(String id) {
        return session.guidance().current().frame().action(id).orElseThrow();
    }

    private List<FrameInUse> carried() {
        return session.workspace().read(records -> records.all(FrameInUse.class));
    }

    private List<FilledText> filled() {
        return session.workspace().read(records -> records.all(FilledText.class));
    }

    /** As a workspace made before there were frames. */
    private void forgetFrame() {
        session.edits().apply(EditName.of("test"), records -> {
            Cycle cycle = CurrentCycle.of(records);
            return List.of(
                    RecordChange.deleted(records.all(FrameInUse.class).get(0)),
                    new RecordChange(cycle, cycle.withFrame(null, null)));
        });
    }

    private long historyLength() {
        return session.workspace()
                .read(records -> records.historyHead().orElseThrow().sequence());
    }

    private static Workspaces useCases(Path templates) {
        return new Workspaces(
                new SqliteWorkspaceFiles(id.rembuk.support.Workspaces.CLOCK),
                id.rembuk.support.Workspaces.CATALOGUE,
                id.rembuk.support.Workspaces.CATALOGUE,
                new FrameFiles(new Templates(templates)),
                id.rembuk.support.Workspaces.CLOCK);
    }
}
