package id.rembuk.ui.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.UserError;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.situation.PrevalenceTarget;
import id.rembuk.support.Workspaces;
import id.rembuk.task.DirectTaskRunner;
import id.rembuk.ui.kit.SaveStatus;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.usecase.WorkspaceSession;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetsViewModelTest {
    private static final LocalDate DAY = LocalDate.of(2023, 12, 11);

    @TempDir
    Path folder;

    private final List<Throwable> failures = new ArrayList<>();
    private WorkspaceSession session;
    private TargetsViewModel model;

    @BeforeEach
    void open() {
        session = Workspaces.create(folder.resolve("uji.rembuk"));
        model = new TargetsViewModel(
                session.situation(),
                new LiveBoard<>(
                        session.changes(),
                        new DirectTaskRunner(),
                        new SaveStatus(),
                        Runnable::run,
                        failures::add,
                        session.situation()::targets));
        model.records().open();
    }

    @AfterEach
    void close() {
        model.records().close();
        session.close();
    }

    @Test
    void of_two_targets_of_a_level_the_newest_official_one_is_drawn() {
        model.add(typed("2024", "14", "Perpres 72/2021", LocalDate.of(2021, 8, 5)));
        model.add(typed("2025", "18,0%", "RPJMN 2025", LocalDate.of(2025, 2, 10)));

        assertThat(model.records().rows().rows()).hasSize(2);
        assertThat(model.records().rows().rows())
                .filteredOn(model::isDrawn)
                .extracting(PrevalenceTarget::percent)
                .containsExactly(new BigDecimal("18"));
    }

    @Test
    void a_target_is_changed_where_it_stands_and_undone() {
        model.add(typed("2024", "18,11", "Rembuk", DAY));
        String id = model.records().rows().rows().get(0).id();

        model.change(
                id,
                new TargetsViewModel.Typed(AreaLevel.KABUPATEN, "2025", "17,5", "Perbup 4/2025", null, "Laman resmi"));

        assertThat(model.records().rows().rows()).singleElement().satisfies(target -> {
            assertThat(target.id()).isEqualTo(id);
            assertThat(target.year()).isEqualTo(2025);
            assertThat(target.percent()).isEqualTo(new BigDecimal("17.5"));
            assertThat(target.citation()).isEqualTo("Laman resmi");
        });
        session.edits().undo();
        assertThat(model.records().rows().rows().get(0).year()).isEqualTo(2024);
        assertThat(failures).isEmpty();
    }

    @Test
    void what_is_no_target_is_refused_and_one_is_taken_off() {
        model.add(typed("24", "14", "Rembuk", DAY));
        model.add(typed("2024", "banyak", "Rembuk", DAY));
        model.add(typed("2024", "101", "Rembuk", DAY));
        model.add(typed("2024", "14", " ", DAY));
        assertThat(failures)
                .extracting(failure -> ((UserError) failure).code())
                .containsExactly(
                        "situation.year-range",
                        "situation.percent-range",
                        "situation.percent-range",
                        "situation.citation-missing");

        model.add(typed("2024", "14", "Rembuk", DAY));
        model.records().rows().select(model.records().rows().rows().get(0).id());
        model.delete();
        assertThat(model.records().rows().rows()).isEmpty();
    }

    private static TargetsViewModel.Typed typed(String year, String percent, String statedBy, LocalDate statedOn) {
        return new TargetsViewModel.Typed(AreaLevel.KABUPATEN, year, percent, statedBy, statedOn, "");
    }
}
