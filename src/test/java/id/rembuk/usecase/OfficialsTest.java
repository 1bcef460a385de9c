package id.rembuk.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.organisation.ActingKind;
import id.rembuk.domain.organisation.Official;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.support.Workspaces;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficialsTest {
    private static final LocalDate BEGIN = LocalDate.of(2024, 2, 1);

    @TempDir
    Path folder;

    private WorkspaceSession session;
    private Officials officials;

    @BeforeEach
    void open() {
        session = Workspaces.create(folder.resolve("uji.rembuk"));
        officials = session.officials();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void replacingEndsTheOldEntryTheDayBeforeAndIsUndoneAsOne() {
        String old = officials.add(null);
        officials.change(old, official -> official.withPosition("Kepala Dinas Kesehatan")
                .withName("Nama Lama")
                .withActingKind(ActingKind.PLT)
                .withDates(LocalDate.of(2023, 1, 2), null));
        List<Official> before = officials.all();

        String next = officials.replace(old, BEGIN);

        assertThat(official(old).validTo()).isEqualTo(LocalDate.of(2024, 1, 31));
        assertThat(official(next).position()).isEqualTo("Kepala Dinas Kesehatan");
        assertThat(official(next).validFrom()).isEqualTo(BEGIN);
        session.edits().undo();
        assertThat(officials.all()).isEqualTo(before);
    }

    @Test
    void anEntryThatEndedEarlierKeepsItsEndWhenItIsReplacedLater() {
        String old = officials.add(null);
        LocalDate retired = LocalDate.of(2023, 9, 30);
        officials.change(old, official -> official.withPosition("Bupati").withDates(null, retired));

        officials.replace(old, BEGIN);

        assertThat(official(old).validTo()).isEqualTo(retired);
        assertThat(officials.inForce(old, BEGIN.minusDays(1)).chosen()).isEmpty();
    }

    @Test
    void theNextOfficialCannotBeginBeforeTheOldOne() {
        String old = officials.add(null);
        officials.change(old, official -> official.withDates(BEGIN, null));

        assertThatThrownBy(() -> officials.replace(old, BEGIN)).hasMessage("official.successor-too-early");
    }

    @Test
    void asksWhoHoldsThePositionOnADay() {
        String old = officials.add(null);
        officials.change(old, official -> official.withPosition("Bupati").withName("Nama Lama"));
        String next = officials.replace(old, BEGIN);
        officials.change(next, official -> official.withName("Nama Baru"));

        assertThat(officials
                        .inForce(old, BEGIN.minusDays(1))
                        .chosen()
                        .orElseThrow()
                        .id())
                .isEqualTo(old);
        assertThat(officials.inForce(old, BEGIN).chosen().orElseThrow().id()).isEqualTo(next);
    }

    @Test
    void namesOfPersonsStayOutOfTheNamesOfEdits() {
        String id = officials.add(null);
        officials.change(id, official -> official.withName("Nama Rahasia"));

        assertThat(session.history().newest(10))
                .extracting(entry -> String.join(" ", entry.name().words()))
                .noneMatch(words -> words.contains("Rahasia"));
    }

    @Test
    void bothYearsAreStatedAndUndone() {
        session.cycles().change(2025, 2026);

        Cycle cycle = session.situation().cycle();
        assertThat(cycle.activityYear()).isEqualTo(2025);
        assertThat(cycle.planningYear()).isEqualTo(2026);
        session.edits().undo();
        assertThat(session.situation().cycle().activityYear()).isEqualTo(2024);
        assertThatThrownBy(() -> session.cycles().change(2025, 2024)).hasMessage("cycle.order");
        assertThatThrownBy(() -> session.cycles().change(205, 206)).hasMessage("cycle.year");
    }

    @Test
    void editsAreRecordedInTheNameOfTheNewOfficer() {
        session.edits().officer("Petugas Baru", "Bidang Sosial");
        officials.add(null);

        assertThat(session.history().newest(1)).singleElement().satisfies(entry -> {
            assertThat(entry.actor().officer()).isEqualTo("Petugas Baru");
            assertThat(entry.actor().computer()).isEqualTo(Workspaces.ACTOR.computer());
        });
        assertThat(session.history().count()).isEqualTo(2);
    }

    private Official official(String id) {
        return officials.all().stream()
                .filter(official -> official.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
