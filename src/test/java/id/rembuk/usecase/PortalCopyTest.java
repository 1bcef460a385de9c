package id.rembuk.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.guide.Statement;
import id.rembuk.domain.portal.FormColumn;
import id.rembuk.domain.portal.FormField;
import id.rembuk.domain.portal.FormLayout;
import id.rembuk.domain.portal.PortalEntry;
import id.rembuk.domain.portal.PortalEntry.TypedChange;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.Period;
import id.rembuk.domain.situation.ServiceField;
import id.rembuk.support.DesaNumbers;
import id.rembuk.support.Workspaces;
import id.rembuk.usecase.PortalBoard.Block;
import id.rembuk.usecase.PortalBoard.Mark;
import id.rembuk.usecase.port.FormLayouts.Available;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortalCopyTest {
    private static final Dataset COUNTED = new Dataset(DesaNumbers.PERIOD, DataSource.EPPGBM);
    private static final FormLayout LAYOUT = new FormLayout(
            "uji",
            1,
            "Uji",
            Statement.UNKNOWN,
            List.of(
                    column("diukur", new FormField(CountField.MEASURED, null, null)),
                    column("kasus", new FormField(CountField.CASES, null, null)),
                    column("terlayani", new FormField(null, "S1", ServiceField.NUMERATOR))));

    @TempDir
    Path folder;

    private WorkspaceSession session;
    private PortalCopy portal;

    @BeforeEach
    void open() {
        session = Workspaces.create(folder.resolve("uji.rembuk"), DesaNumbers::of);
        portal = new PortalCopy(
                session.workspace(),
                session.edits(),
                () -> new Available(List.of(LAYOUT), List.of()),
                Workspaces.CLOCK);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void numbers_stand_by_kecamatan_and_desa_in_the_order_of_the_form() {
        PortalBoard board = portal.board(null, null);

        assertThat(board.dataset()).isEqualTo(COUNTED);
        assertThat(board.blocks())
                .extracting(block -> block.kecamatan().name())
                .containsExactly("Padang Batung", "Kandangan");
        assertThat(board.blocks().get(1).rows())
                .extracting(PortalBoard.Row::numbers)
                .containsExactly(numbers(143, 11, null), numbers(100, 2, null), numbers(8, 3, null));
        Dataset served = new Dataset(Period.ofYear(2023), DataSource.ROUTINE);
        assertThat(portal.board("uji", served).blocks().get(1).rows())
                .extracting(PortalBoard.Row::numbers)
                .containsExactly(numbers(null, null, 75), numbers(null, null, 10), numbers(null, null, 0));
    }

    @Test
    void a_tick_tells_who_and_when_and_which_number_is_another_by_now() {
        tick(1, 0);
        Mark mark = kandangan().marks().get("diukur");
        assertThat(mark.entry().officer()).isEqualTo(Workspaces.ACTOR.officer());
        assertThat(mark.entry().typedAt()).isEqualTo(Workspaces.CLOCK.instant());
        assertThat(mark.changes()).isEmpty();
        assertThat(kandangan().marks()).containsOnlyKeys("diukur");

        String desa = kandangan().rows().get(1).desa().id();
        session.villages().write(new VillageEntry(desa, COUNTED, VillageField.of(CountField.MEASURED), null, 101));

        assertThat(kandangan().marks().get("diukur").changes()).containsExactly(new TypedChange(desa, 100, 101));
        tick(1, 0);
        assertThat(kandangan().marks().get("diukur").changes()).isEmpty();
        assertThat(entries()).hasSize(1);
    }

    @Test
    void what_was_seen_is_what_was_typed_even_if_it_changed_meanwhile() {
        PortalBoard seen = portal.board(null, null);
        String desa = kandangan().rows().get(0).desa().id();
        session.villages().write(new VillageEntry(desa, COUNTED, VillageField.of(CountField.CASES), null, 12));

        portal.tick(
                "uji",
                LAYOUT.columns().get(1),
                kandangan().kecamatan(),
                COUNTED,
                seen.blocks().get(1).column(1));

        assertThat(kandangan().marks().get("kasus").changes()).containsExactly(new TypedChange(desa, 11, 12));
    }

    @Test
    void ticks_are_taken_back_undone_and_belong_to_their_period_and_year() {
        tick(1, 0);
        portal.untick(entries().get(0).id());
        assertThat(entries()).isEmpty();
        session.edits().undo();
        assertThat(kandangan().marks()).containsOnlyKeys("diukur");
        assertThat(portal.board(null, new Dataset(Period.ofYear(2023), DataSource.ROUTINE))
                        .blocks()
                        .get(1)
                        .marks())
                .isEmpty();

        session.newYear().begin(new NewYear.Wish(2025, 2026, null, Set.of(), false, false, false, false));
        assertThat(kandangan().marks()).isEmpty();
    }

    private void tick(int block, int column) {
        PortalBoard board = portal.board(null, null);
        Block chosen = board.blocks().get(block);
        portal.tick("uji", LAYOUT.columns().get(column), chosen.kecamatan(), COUNTED, chosen.column(column));
    }

    private Block kandangan() {
        return portal.board(null, COUNTED).blocks().get(1);
    }

    private List<PortalEntry> entries() {
        return session.workspace().read(records -> records.all(PortalEntry.class));
    }

    private static List<Integer> numbers(Integer... numbers) {
        return java.util.Arrays.asList(numbers);
    }

    private static FormColumn column(String id, FormField field) {
        return new FormColumn(id, new Statement(id, "A5", null, true), field);
    }
}
