package id.rembuk.usecase.rembuk;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.Ids;
import id.rembuk.domain.UserError;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.Budget;
import id.rembuk.domain.plan.FundShare;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.Sites;
import id.rembuk.domain.rembuk.DecisionState;
import id.rembuk.domain.rembuk.MeetingKind;
import id.rembuk.support.PlanLines;
import id.rembuk.support.Workspaces;
import id.rembuk.usecase.ChangeFeed;
import id.rembuk.usecase.CurrentCycle;
import id.rembuk.usecase.Edits;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.port.Records;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plan lines read in part are those read as a whole. */
class KeptLinesTest {
    private static final int LINES = 60;
    private static final int EDITS = 150;

    @TempDir
    Path folder;

    private WorkspaceSession session;
    private KeptLines kept;
    private final AtomicInteger whole = new AtomicInteger();

    @BeforeEach
    void open() {
        session = Workspaces.create(folder.resolve("uji.rembuk"), KeptLinesTest::lines);
        kept = new KeptLines(session.changes());
        session.rembuk().sittings().add(Set.of(MeetingKind.REMBUK));
        session.rembuk().agendas().add("Pembahasan");
        session.rembuk().sittings().open();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void after_any_edits_they_are_the_stored_ones_in_their_order(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < EDITS; i++) {
            try {
                edit(random);
            } catch (UserError refused) {
                assertThat(refused.code()).isEqualTo("plan.gone"); // what a waiting change is about was deleted
            }
            if (random.nextInt(3) > 0) {
                isAsStored();
            }
        }
        isAsStored();
        assertThat(whole.get()).isPositive().isLessThan(EDITS);
    }

    @Test
    void an_edit_of_one_line_reads_that_line_alone() {
        change(0);
        isAsStored();
        whole.set(0);

        for (int i = 0; i < 20; i++) {
            change(i);
            session.rembuk().floor().confirmAll();
            isAsStored();
        }
        assertThat(whole).hasValue(0);
    }

    @Test
    void a_commit_that_was_not_told_yet_is_read_all_the_same() {
        change(0);
        isAsStored();
        Edits silent = new Edits(
                session.workspace(),
                new ChangeFeed(),
                Workspaces.CLOCK,
                session.edits().actor());
        PlanLine line = session.plans().lines().get(3);
        silent.apply(EditName.of("plan.note"), records -> List.of(new RecordChange(line, noted(line, "diam"))));

        isAsStored();
        change(1);
        isAsStored();
    }

    @Test
    void many_lines_changed_as_one_set_are_read_as_a_whole() {
        change(0);
        isAsStored();
        session.edits()
                .applyMany(
                        EditName.of("plan.note"),
                        Ids.next(),
                        records -> new Edits.Bulk(
                                records.all(PlanLine.class).stream()
                                        .map(line -> new RecordChange(line, noted(line, "banyak")))
                                        .toList(),
                                digest -> List.of()));
        whole.set(0);

        isAsStored();
        assertThat(whole).hasValue(1);
        session.edits().undo();
        isAsStored();
    }

    private void edit(Random random) {
        List<PlanLine> lines = session.plans().lines();
        PlanLine line = lines.get(random.nextInt(lines.size()));
        List<Organisation> bodies = session.plans().catalogue().organisations();
        switch (random.nextInt(10)) {
            case 0 ->
                session.plans().change(line.id(), PlanField.OUTPUT, each -> each.edit()
                        .organisationId(
                                bodies.get(random.nextInt(bodies.size())).id())
                        .build());
            case 1 -> session.plans().delete(List.of(line.id()));
            case 2 -> session.plans().duplicate(List.of(line.id()));
            case 3 -> session.edits().undo();
            case 4 -> session.edits().redo();
            case 5 ->
                session.plans()
                        .swap(line.id(), lines.get(random.nextInt(lines.size())).id());
            case 6 ->
                session.plans().change(line.id(), PlanField.SITES, each -> each.edit()
                        .sites(random.nextBoolean() ? Sites.NONE : Sites.EVERY_DESA)
                        .funds(random.nextBoolean() ? List.of() : List.of(new FundShare("DAU", 5_000_000)))
                        .build());
            case 7 ->
                session.rembuk().floor().decide(List.of(RecordRef.of(line)), DecisionState.DISEPAKATI, null, null);
            case 8 -> session.rembuk().floor().revertAll();
            default -> change(lines.indexOf(line));
        }
    }

    /** A change from the floor. */
    private void change(int index) {
        PlanLine line = session.plans().lines().get(index);
        long rupiah =
                1_000_000 + (line.budget().rupiah() == null ? 0 : line.budget().rupiah());
        session.rembuk().floor().change(line.id(), PlanField.BUDGET, each -> each.edit()
                .budget(Budget.of(rupiah))
                .build());
    }

    private void isAsStored() {
        session.workspace().read(records -> {
            assertThat(kept.of(counted(records))).isEqualTo(records.all(PlanLine.class));
            return null;
        });
    }

    /** The records, which count how often all of them are read. */
    private Records counted(Records records) {
        return (Records) Proxy.newProxyInstance(
                Records.class.getClassLoader(), new Class<?>[] {Records.class}, (proxy, method, arguments) -> {
                    whole.addAndGet(method.getName().equals("all") ? 1 : 0);
                    try {
                        return method.invoke(records, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static PlanLine noted(PlanLine line, String note) {
        return line.edit().note(note).build();
    }

    private static List<WorkspaceRecord> lines(Records records) {
        String cycle = CurrentCycle.of(records).id();
        List<Organisation> bodies = records.all(Organisation.class);
        List<WorkspaceRecord> lines = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            lines.add(PlanLines.complete(
                            Ids.next(), cycle, bodies.get(i % bodies.size()).id())
                    .position(i + 1)
                    .build());
        }
        return lines;
    }
}
