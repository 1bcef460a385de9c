package id.rembuk.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.UserError;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.organisation.OrganisationKind;
import id.rembuk.support.Workspaces;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganisationsTest {
    @TempDir
    Path folder;

    private WorkspaceSession session;
    private Organisations organisations;

    @BeforeEach
    void open() {
        session = Workspaces.create(folder.resolve("uji.rembuk"));
        organisations = session.organisations();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aNewBodyIsConfirmedByBeingNamedAndGoesAgainOnUndo() {
        String id = organisations.add("  Baznas Kabupaten ", OrganisationKind.MITRA);

        assertThat(body(id)).isEqualTo(Organisation.named(id, "Baznas Kabupaten", OrganisationKind.MITRA));
        session.edits().undo();
        assertThat(organisations.organisations()).extracting(Organisation::id).doesNotContain(id);
    }

    @Test
    void twoBodiesNeverShareAName() {
        String sosial = idOf("Dinas Sosial");

        assertThatThrownBy(() -> organisations.add("dinas  KESEHATAN", OrganisationKind.OPD))
                .hasMessage("organisation.name-taken");
        assertThatThrownBy(() -> organisations.change(sosial, body -> body.withName("Dinas Kesehatan")))
                .hasMessage("organisation.name-taken");
        assertThat(organisations.change(sosial, body -> body.withName("DINAS SOSIAL")))
                .isPresent();
    }

    @Test
    void aFieldCodeIsADigitADotAndTwoDigits() {
        String id = idOf("Dinas Sosial");

        organisations.change(id, body -> body.withFieldCodes(List.of("1.06", "2.08")));

        assertThat(body(id).fieldCodes()).containsExactly("1.06", "2.08");
        assertThatThrownBy(() -> organisations.change(id, body -> body.withFieldCodes(List.of("1.6"))))
                .hasMessage("organisation.field-code");
    }

    @Test
    void confirmingAllIsOneEdit() {
        for (Organisation body : organisations.organisations()) {
            organisations.change(body.id(), stored -> stored.withConfirmed(false));
        }

        organisations.confirmAll();

        assertThat(organisations.organisations()).allMatch(Organisation::confirmed);
        assertThat(organisations.confirmAll()).isEmpty();
        session.edits().undo();
        assertThat(organisations.organisations()).noneMatch(Organisation::confirmed);
    }

    @Test
    void aDeactivatedBodyKeepsItsNameAndEndsOnTheDay() {
        String id = idOf("Dinas Sosial");

        organisations.deactivate(id, LocalDate.of(2024, 6, 7));

        assertThat(body(id).isActive(LocalDate.of(2024, 6, 7))).isTrue();
        assertThat(body(id).isActive(LocalDate.of(2024, 6, 8))).isFalse();
        assertThat(body(id).name()).isEqualTo("Dinas Sosial");
    }

    @Test
    void aBodyInUseIsNotDeletedAndTheErrorSaysByWhat() {
        String id = idOf("Dinas Kesehatan");
        session.plans().add(id, line -> line);
        session.officials().add(id);
        organisations.changeLetterhead(id, "Pemerintah Kabupaten", kop -> kop.withCity("Kandangan"));

        assertThatThrownBy(() -> organisations.delete(id)).isInstanceOfSatisfying(UserError.class, error -> {
            assertThat(error.code()).isEqualTo("organisation.in-use");
            assertThat(error.arguments()).containsExactly("Dinkes", "1", "0", "1", "1");
        });
        assertThat(body(id)).isNotNull();
    }

    @Test
    void aBodyThatNothingNamesIsDeletedAndComesBackOnUndo() {
        String id = idOf("Dinas Sosial");

        organisations.delete(id);

        assertThat(organisations.organisations()).extracting(Organisation::id).doesNotContain(id);
        session.edits().undo();
        assertThat(body(id).name()).isEqualTo("Dinas Sosial");
    }

    @Test
    void theFirstChangeOfALetterheadMakesItAndTheSecondKeepsIt() {
        String id = idOf("Dinas Kesehatan");

        organisations.changeLetterhead(id, "Pemerintah Kabupaten", kop -> kop.withOfficeLine("Dinas Kesehatan"));
        organisations.changeLetterhead(id, "Pemerintah Lain", kop -> kop.withCity("Kandangan"));

        assertThat(organisations.letterheads()).hasSize(1);
        assertThat(organisations.letterhead(id).orElseThrow().printedLines())
                .containsExactly("PEMERINTAH KABUPATEN", "DINAS KESEHATAN", "KANDANGAN");
    }

    private String idOf(String name) {
        return organisations.organisations().stream()
                .filter(body -> body.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Organisation body(String id) {
        return organisations.organisations().stream()
                .filter(body -> body.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
