package id.rembuk.usecase;

import static id.rembuk.support.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.analysis.CauseNote;
import id.rembuk.domain.analysis.FieldFinding;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.organisation.OrganisationKind;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.Reach;
import id.rembuk.domain.plan.Sites;
import id.rembuk.domain.readiness.Judgement;
import id.rembuk.support.DesaNumbers;
import id.rembuk.support.Workspaces;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes, findings and the list of lokus, and what they become elsewhere. */
class AnalysisRecordsTest {
    @TempDir
    Path folder;

    private WorkspaceSession session;
    private String body;

    @BeforeEach
    void open() {
        session = Workspaces.create(folder.resolve("uji.rembuk"), DesaNumbers::of);
        body = session.organisations().organisations().get(1).id();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void a_solution_becomes_a_plan_line_of_its_body_and_one_undo_takes_both_back() {
        CauseNote note = session.causeNotes().add("S1");
        assertThat(refused(() -> session.causeNotes().makePlanLine(note.id())).code())
                .isEqualTo("cause.no-solution");
        session.causeNotes()
                .change(note.id(), n -> n.withSolution(" Kelas ibu ").withOrganisation(body));

        String lineId = session.causeNotes().makePlanLine(note.id());
        PlanLine line = session.plans().line(lineId).orElseThrow();
        assertThat(line.description()).isEqualTo("Kelas ibu");
        assertThat(line.organisationId()).isEqualTo(body);
        assertThat(line.indicatorCodes()).containsExactly("S1");
        assertThat(session.causeNotes().ofPlanLine(lineId)).map(CauseNote::id).contains(note.id());
        assertThat(refused(() -> session.causeNotes().makePlanLine(note.id())).code())
                .isEqualTo("cause.has-line");

        session.edits().undo();
        assertThat(session.plans().line(lineId)).isEmpty();
        assertThat(session.causeNotes().board().notes().get(0).planLineId()).isNull();
    }

    @Test
    void a_finding_becomes_commitment_and_plan_line_and_is_open_again_when_they_are_deleted() {
        FieldFinding finding = session.fieldFindings().add(FieldFinding.Kind.RAKOR);
        String desa = desa("Madang");
        session.fieldFindings().change(finding.id(), f -> f.edit()
                .recommendation("Sambung air bersih")
                .areaId(desa)
                .organisationId(body)
                .build());

        String commitmentId = session.fieldFindings().makeCommitment(finding.id());
        String lineId = session.fieldFindings().makePlanLine(finding.id());
        Commitment commitment = session.commitments().all().get(0);
        assertThat(commitment.id()).isEqualTo(commitmentId);
        assertThat(commitment.text()).isEqualTo("Sambung air bersih");
        assertThat(commitment.ownerId()).isEqualTo(body);
        assertThat(commitment.sites()).isEqualTo(Sites.of(List.of(desa)));
        assertThat(session.plans().line(lineId).orElseThrow().sites()).isEqualTo(Sites.of(List.of(desa)));
        assertThat(session.fieldFindings().of(commitmentId))
                .map(FieldFinding::id)
                .contains(finding.id());

        session.plans().delete(List.of(lineId));
        session.commitments().delete(commitmentId);
        assertThat(session.fieldFindings().board().findings()).singleElement().satisfies(open -> {
            assertThat(open.planLineId()).isNull();
            assertThat(open.commitmentId()).isNull();
        });
        session.edits().undo();
        assertThat(session.fieldFindings().of(commitmentId)).isPresent();
    }

    @Test
    void no_note_and_no_finding_takes_a_nik() {
        CauseNote note = session.causeNotes().add("S1");
        FieldFinding finding = session.fieldFindings().add(FieldFinding.Kind.AUDIT);

        assertThat(refused(() -> session.causeNotes().change(note.id(), n -> n.withCause("6306010101010001")))
                        .code())
                .isEqualTo("personal.nik");
        assertThat(refused(() -> session.fieldFindings().change(finding.id(), f -> f.edit()
                                .problem("Anak 6306010101010001")
                                .build()))
                        .code())
                .isEqualTo("personal.nik");
    }

    @Test
    void a_body_that_is_deleted_leaves_notes_and_findings() {
        String id = session.organisations().add("Forum Desa", OrganisationKind.OPD);
        CauseNote note = session.causeNotes().add("S1");
        session.causeNotes().change(note.id(), n -> n.withOrganisation(id));

        session.organisations().delete(id);

        assertThat(session.causeNotes().board().notes().get(0).organisationId()).isNull();
    }

    @Test
    void desa_lokus_means_the_confirmed_list_and_what_passes_it_by_is_told() {
        session.priorities().want(2);
        session.priorities().confirm(session.priorities().board().proposal().chosen());
        session.plans().add(body, line -> line.edit()
                .reach(Reach.MENYENTUH_SASARAN)
                .sites(Sites.of(List.of(desa("Madang"))))
                .build());
        session.plans().add(body, line -> line.edit()
                .reach(Reach.MENYENTUH_SASARAN)
                .sites(Sites.of(List.of(desa("Gambah Luar"))))
                .build());

        assertThat(judged("lokus-covered").of()).isEqualTo(2);
        assertThat(judged("lokus-covered").names()).containsExactly("Kandangan Kota");
        assertThat(judged("plan-outside-priority").open()).isEqualTo(1);
        assertThat(session.plans().catalogue().desa().countOf(Sites.PRIORITY_DESA))
                .isEqualTo(2);
        assertThat(session.workspace()
                        .<List<String>>read(records -> new PaperSituation(records, CurrentCycle.of(records))
                                .facts()
                                .priorityDesa()))
                .containsExactly("Madang (Padang Batung)", "Kandangan Kota (Kandangan)");

        session.plans().add(body, line -> line.edit()
                .reach(Reach.MENYENTUH_SASARAN)
                .sites(Sites.PRIORITY_DESA)
                .build());
        assertThat(judged("lokus-covered").names()).isEmpty();
    }

    private Judgement judged(String condition) {
        return session.readiness().judge().conditions().stream()
                .filter(each -> each.id().equals(condition))
                .findFirst()
                .orElseThrow()
                .judgement();
    }

    private String desa(String name) {
        return session.situation().areas().stream()
                .filter(area -> area.level() == AreaLevel.DESA && area.name().equals(name))
                .map(Area::id)
                .findFirst()
                .orElseThrow();
    }
}
