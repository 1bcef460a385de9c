package id.rembuk.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.plan.InterventionClass;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.reference.ShippedAreas;
import id.rembuk.reference.TemplateReferences;
import id.rembuk.reference.Templates;
import id.rembuk.store.SqliteWorkspaceFiles;
import id.rembuk.support.WindowExtension;
import id.rembuk.support.Workspaces;
import id.rembuk.text.Formats;
import id.rembuk.ui.kit.Look;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.port.WorkspaceFiles.Mode;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Thirty lines typed by keyboard from a list, ten taken back, closed and opened again: nothing differs. */
@ExtendWith(WindowExtension.class)
class ThirtyLinesStoryTest {
    private static final int KEPT = 20;
    private static final Clock CLOCK = Workspaces.CLOCK;
    private static final TemplateReferences REFERENCES = new TemplateReferences(Templates.packed());
    private static final id.rembuk.usecase.Workspaces WORKSPACES = new id.rembuk.usecase.Workspaces(
            new SqliteWorkspaceFiles(CLOCK), new ShippedAreas(), REFERENCES, Workspaces.FRAMES, CLOCK);

    @TempDir
    static Path folder;

    private final Path file = folder.resolve("tiga-puluh.rembuk");
    private Stage stage;
    private PlanWindow window;
    private PlanTyping typing;

    @Start
    void open(Stage shown) {
        stage = shown;
        window = window(WORKSPACES.create(file, Workspaces.wish(false)));
        typing = new PlanTyping(stage);
    }

    private PlanWindow window(WorkspaceSession session) {
        return new PlanWindow(stage, session, new Look(), folder, 1240);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void thirtyLinesTypedTenTakenBackAndReopenedAreTheTwentyOfTheList(FxRobot robot) throws Exception {
        List<ThirtyLines.Typed> list = ThirtyLines.all();
        assertThat(list).hasSize(30).doesNotHaveDuplicates();
        PlanTyping.await(() -> robot.lookup("#plan-empty-add").tryQuery().isPresent());
        list.forEach(this::type);
        PlanTyping.await(() -> stored().size() == list.size()
                && stored().stream().allMatch(line -> line.funds().size() == 3));
        assertThat(typedOf(stored())).isEqualTo(list);
        int perLine = 1 + 8 + 4 + 3; // added, cells, desa, funds
        for (int i = 0; i < (list.size() - KEPT) * perLine; i++) {
            typing.keyboard().control(KeyCode.Z);
        }
        PlanTyping.await(() -> stored().size() == KEPT && typing.lines().equals(stored()));
        assertThat(typedOf(stored())).isEqualTo(list.subList(0, KEPT));
        List<PlanLine> before = stored();
        List<PlanRow.State> shown = typing.states();
        assertThat(shown).hasSize(KEPT).allMatch(state -> state.kept().isEmpty());
        robot.interact(window::close);
        robot.interact(() -> window = window(WORKSPACES.open(file, Mode.READ_WRITE, Workspaces.ACTOR)));
        PlanTyping.await(() -> typing.table() != null && typing.lines().equals(before));
        assertThat(stored()).isEqualTo(before);
        assertThat(typing.states())
                .usingRecursiveFieldByFieldElementComparatorOnFields("line", "number", "kept", "waiting")
                .isEqualTo(shown);
    }

    private void type(ThirtyLines.Typed line) {
        typing.newLine();
        typing.cells(line.cells().subList(0, 6));
        typing.sites(line.desa());
        typing.cells(List.of(""));
        typing.cells(line.cells().subList(6, 8));
        typing.funds(line.funds());
    }

    private List<PlanLine> stored() {
        return window.session().plans().lines();
    }

    /** Lines as the list has them. */
    private List<ThirtyLines.Typed> typedOf(List<PlanLine> lines) {
        return lines.stream().map(this::typedOf).toList();
    }

    private ThirtyLines.Typed typedOf(PlanLine line) {
        return new ThirtyLines.Typed(
                List.of(
                        String.valueOf(line.output()),
                        String.valueOf(line.nomenclatureCode()),
                        word(line.interventionClass()),
                        String.valueOf(line.baseline()),
                        String.valueOf(line.target().number()),
                        String.valueOf(line.unit()),
                        rupiah(line.budget().rupiah()),
                        rupiah(line.stuntingShare())),
                line.funds().stream()
                        .map(fund -> new ThirtyLines.Fund(fund.source(), rupiah(fund.rupiah())))
                        .toList(),
                line.sites().areaIds().stream().map(this::desa).sorted().toList());
    }

    private static String word(InterventionClass kind) {
        return kind == null ? "" : kind.name().toLowerCase(Locale.ROOT);
    }

    private static String rupiah(Long amount) {
        return amount == null ? "" : Formats.number(amount);
    }

    private String desa(String areaId) {
        return window.session().plans().catalogue().areas().stream()
                .filter(area -> area.level() == AreaLevel.DESA && area.id().equals(areaId))
                .map(Area::name)
                .findFirst()
                .orElse("?");
    }
}
