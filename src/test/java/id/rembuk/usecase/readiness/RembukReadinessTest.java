package id.rembuk.usecase.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.rembuk.domain.Ids;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.analysis.DataRequest;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.document.SignerSlot;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.organisation.Letterhead;
import id.rembuk.domain.organisation.Official;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.Budget;
import id.rembuk.domain.plan.FundShare;
import id.rembuk.domain.plan.PlanFinding;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.PlanLineBuilder;
import id.rembuk.domain.plan.Sites;
import id.rembuk.domain.plan.Target;
import id.rembuk.domain.priority.PrioritySite;
import id.rembuk.domain.readiness.Condition;
import id.rembuk.domain.readiness.Readiness;
import id.rembuk.domain.readiness.Room;
import id.rembuk.domain.readiness.Severity;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.support.ReadyWorkspace;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.port.Records;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check, in a workspace in which nothing else is missing. */
class RembukReadinessTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 5, 1);

    @TempDir
    static Path folder;

    private static WorkspaceSession session;

    /** What is done to the records of the ready workspace. */
    private interface Fault extends Function<Records, List<RecordChange>> {}

    @BeforeAll
    static void open() {
        session = ReadyWorkspace.create(folder.resolve("siap.rembuk"));
    }

    @AfterAll
    static void close() {
        session.close();
    }

    @Test
    void a_workspace_in_which_nothing_is_missing_is_ready() {
        Readiness readiness = session.readiness().judge();

        assertThat(readiness.open()).isEmpty();
        assertThat(readiness.fulfilled()).isEqualTo(readiness.total());
        assertThat(readiness.conditions()).extracting(Condition::id).doesNotHaveDuplicates();
    }

    @Test
    void every_kind_of_finding_and_of_gap_of_the_plan_is_a_condition_that_shows_it_alone() {
        assertThat(session.readiness().judge().conditions())
                .filteredOn(condition -> condition.judgement().only() != null && condition.room() == Room.PLAN)
                .extracting(condition -> condition.judgement().only())
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of(PlanFinding.Kind.values()).map(PlanFinding.Kind::name),
                                Stream.of(PlanGap.Kind.values()).map(PlanGap.Kind::name))
                        .toList());
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                blockers("plan-target-missing", line(line -> line.target(Target.NONE))),
                blockers("plan-site-missing lokus-covered", line(line -> line.sites(Sites.NONE))),
                blockers("plan-indicator-missing indicators-covered", line(line -> line.indicatorCodes(List.of()))),
                blockers("plan-owner-missing", line(line -> line.organisationId(null))),
                blockers("plan-fund-missing", line(line -> line.funds(List.of()))),
                blockers("plan-fund-sum-differs", line(line -> line.funds(List.of(new FundShare("BOK", 1))))),
                blockers("plan-share-over-budget", line(line -> line.budget(Budget.of(1)))),
                blockers("plan-months-reversed", line(line -> line.monthFrom(12).monthTo(1))),
                blockers("plan-output-missing", line(line -> line.output(null))),
                warnings("plan-budget-unknown", line(line -> line.budget(Budget.UNKNOWN))),
                warnings("plan-code-unknown", line(line -> line.nomenclatureCode("9.99.99.2.99.9999"))),
                warnings("plan-unit-missing", line(line -> line.unit(null))),
                blockers("plan-lines lokus-covered indicators-covered", deleted(PlanLine.class)),
                blockers("lokus-confirmed", deleted(PrioritySite.class)),
                blockers(
                        "meeting-date",
                        changed(Meeting.class, m -> m.edit().date(null).build())),
                blockers(
                        "meeting-place",
                        changed(Meeting.class, m -> m.edit().place(null).build())),
                blockers(
                        "meeting-chair",
                        changed(Meeting.class, m -> m.edit().chairId(null).build())),
                blockers(
                        "commitments-gate",
                        changed(Commitment.class, c -> c.edit().evidence(null).build())),
                blockers("commitments-written", deleted(Commitment.class)),
                blockers("letterhead", deleted(Letterhead.class)),
                blockers("signers-named", changed(OfficialDocument.class, d -> d.edit()
                        .signers(List.of())
                        .build())),
                blockers("signers-named", changed(OfficialDocument.class, d -> d.edit()
                        .signers(List.of(new SignerSlot("ttd-01", null, "Mitra", " ", "Ketua")))
                        .build())),
                blockers("signers-in-office", changed(Official.class, o -> o.withDates(null, LONG_AGO))),
                warnings("document-draft", deleted(OfficialDocument.class)),
                warnings("organisations-confirmed", changed(Organisation.class, o -> o.withConfirmed(false))),
                warnings("figures-desa", deleted(StuntingCount.class)),
                warnings(
                        "figures-requests",
                        records -> List.of(RecordChange.added(new DataRequest(
                                Ids.next(),
                                ReadyWorkspace.body(session),
                                "Data",
                                List.of("a"),
                                LONG_AGO,
                                LONG_AGO.plusDays(1),
                                null,
                                "")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void a_fault_opens_its_own_conditions_alone(String ids, Severity severity, Fault fault) {
        session.edits().apply(EditName.of("plan.change"), fault);
        List<Condition> open = session.readiness().judge().open();
        session.edits().undo();

        assertThat(open).extracting(Condition::id).containsExactlyInAnyOrder(ids.split(" "));
        assertThat(open).allSatisfy(condition -> {
            assertThat(condition.severity()).isEqualTo(severity);
            assertThat(condition.judgement().open())
                    .isBetween(1, condition.judgement().of());
        });
        assertThat(session.readiness().judge().open()).isEmpty();
    }

    private static Arguments blockers(String ids, Fault fault) {
        return arguments(ids, Severity.BLOCKER, fault);
    }

    private static Arguments warnings(String ids, Fault fault) {
        return arguments(ids, Severity.WARNING, fault);
    }

    private static Fault line(UnaryOperator<PlanLineBuilder> change) {
        return changed(PlanLine.class, line -> change.apply(line.edit()).build());
    }

    private static <T extends WorkspaceRecord> Fault changed(Class<T> type, UnaryOperator<T> change) {
        return records -> records.all(type).stream()
                .map(record -> new RecordChange(record, change.apply(record)))
                .toList();
    }

    private static Fault deleted(Class<? extends WorkspaceRecord> type) {
        return records -> records.all(type).stream().map(RecordChange::deleted).toList();
    }
}
