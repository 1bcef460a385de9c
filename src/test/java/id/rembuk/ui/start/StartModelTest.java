package id.rembuk.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.history.Actor;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.support.Workspaces;
import id.rembuk.task.DirectTaskRunner;
import id.rembuk.text.Messages;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.port.WorkspaceFiles.Notice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartModelTest {
    @TempDir
    Path folder;

    private StartModel model;

    @BeforeEach
    void make() {
        model = new StartModel(
                Workspaces.useCase(Workspaces.CLOCK),
                new DirectTaskRunner(),
                Messages.indonesian(),
                new WorkspacePlace(folder, Workspaces.CLOCK),
                (name, office) -> new Actor(name, office, "uji", "laptop-uji"));
        model.officer("Petugas Uji", "Bappeda");
        model.load();
        model.regency().set(model.results().get(0));
    }

    @Test
    void goingBackAndOnKeepsWhatWasTickedAndNamed() {
        model.proposeOrganisations();
        model.organisations().get(0).name().set("Badan Latihan");
        model.organisations().get(1).there().set(false);

        model.proposeOrganisations();

        try (WorkspaceSession session = made()) {
            assertThat(session.organisations().organisations())
                    .extracting(Organisation::name)
                    .contains("Badan Latihan")
                    .doesNotContain(model.organisations().get(1).name().get());
        }
    }

    @Test
    void whatIsMissingIsNamed() {
        model.officer().set(" ");
        model.planningYear().set(2023);

        assertThat(model.missing()).containsExactly("start.missing.officer", "start.missing.years");
    }

    @Test
    void aPlaceThatMayDisturbSavingIsWarnedAboutBeforeTheFileIsMade() {
        assertThat(model.placeNotice().get()).isEmpty();

        model.chooseFile(folder.resolve("OneDrive - Pemkab").resolve("rembuk.rembuk"));
        assertThat(model.placeNotice().get()).map(Notice::code).contains("place-cloud");

        model.chooseFile(folder.resolve("rembuk.rembuk"));
        assertThat(model.placeNotice().get()).isEmpty();
    }

    private WorkspaceSession made() {
        List<WorkspaceSession> made = new ArrayList<>();
        model.create().onSuccess(made::add);
        return made.get(0);
    }
}
