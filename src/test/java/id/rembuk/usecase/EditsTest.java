package id.rembuk.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.UserError;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.HistoryEntry;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.NumberOrigin;
import id.rembuk.domain.situation.Period;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.support.Workspaces;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one road by which a workspace changes: whole, named, told, undone and done again. */
class EditsTest {
    @TempDir
    Path folder;

    private WorkspaceSession session;
    private String opd;

    @BeforeEach
    void create() {
        session = Workspaces.create(folder.resolve("uji.rembuk"));
        opd = session.organisations().organisations().get(0).id();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void undoBringsBackExactlyWhatWasThereAndRedoDoesItAgain() {
        PlanLine empty = session.plans().add(opd, line -> line);
        output(empty, "Balita gizi kurang dapat PMT");
        PlanLine filled = session.plans().line(empty.id()).orElseThrow();

        session.edits().undo();
        assertThat(session.plans().line(empty.id())).contains(empty);
        session.edits().undo();
        assertThat(session.plans().line(empty.id())).isEmpty();
        session.edits().redo();
        session.edits().redo();
        assertThat(session.plans().line(empty.id())).contains(filled);
    }

    @Test
    void aNewEditEndsWhatCouldBeDoneAgain() {
        PlanLine line = session.plans().add(opd, l -> l);
        output(line, "pertama");
        session.edits().undo();
        output(line, "kedua");
        assertThat(session.edits().redoName()).isEmpty();
        assertThat(session.edits().redo()).isEmpty();
    }

    @Test
    void undoNeverPassesTheStateTheWorkspaceWasOpenedIn() {
        session.plans().add(opd, line -> line);
        session.close();
        session = Workspaces.open(folder.resolve("uji.rembuk"));
        assertThat(session.edits().undoName()).isEmpty();
        assertThat(session.edits().undo()).isEmpty();
        assertThat(session.plans().lines()).hasSize(1);
    }

    @Test
    void veryManyChangesAreOneEditThatCanBeTakenBackAndDoneAgain() {
        Area area = session.workspace().read(records -> records.all(Area.class)).get(0);
        List<RecordChange> many = IntStream.range(0, 500)
                .mapToObj(i -> RecordChange.added(
                        StuntingCount.blank("c" + i, area.id(), Period.ofYear(2001 + i % 99), DataSource.EPPGBM)
                                .with(CountField.MEASURED, i, NumberOrigin.imported("imp", "C" + i))))
                .toList();
        List<String> digests = new ArrayList<>();

        session.edits()
                .applyMany(
                        EditName.of("import.apply"),
                        "imp",
                        records -> new Edits.Bulk(many, digest -> {
                            digests.add(digest);
                            return List.of();
                        }));
        assertThat(counts()).hasSize(500);
        assertThat(digests).singleElement().asString().hasSize(64);

        session.edits().undo();
        assertThat(counts()).isEmpty();
        session.edits().redo();
        assertThat(counts())
                .containsExactlyInAnyOrderElementsOf(many.stream()
                        .map(change -> (StuntingCount) change.after())
                        .toList());
        session.edits().undo();
        assertThat(counts()).isEmpty();
    }

    @Test
    void undoOfVeryManyChangesStopsWhereOneWasChangedSince() {
        Area area = session.workspace().read(records -> records.all(Area.class)).get(0);
        StuntingCount count = StuntingCount.blank("c", area.id(), Period.ofYear(2024), DataSource.EPPGBM)
                .with(CountField.MEASURED, 10, null);
        session.edits()
                .applyMany(
                        EditName.of("import.apply"),
                        "imp",
                        records -> new Edits.Bulk(List.of(RecordChange.added(count)), digest -> List.of()));
        session.workspace().write(records -> {
            records.put(count.with(CountField.MEASURED, 11, null));
            return null;
        });
        assertThatThrownBy(() -> session.edits().undo())
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.code()).isEqualTo("edit.changed-meanwhile"));
        assertThat(counts()).singleElement().satisfies(kept -> assertThat(kept.measured())
                .isEqualTo(11));
    }

    private List<StuntingCount> counts() {
        return session.workspace().read(records -> records.all(StuntingCount.class));
    }

    @Test
    void everyCommitIsToldInOrderWithWhatItTouched() {
        List<Change> told = new ArrayList<>();
        session.changes().subscribe(told::add);
        PlanLine line = session.plans().add(opd, l -> l);
        output(line, "keluaran");
        session.edits().undo();
        assertThat(told.stream().map(Change::origin))
                .containsExactly(Change.Origin.EDIT, Change.Origin.EDIT, Change.Origin.UNDO);
        assertThat(told.stream().map(Change::sequence)).isSorted();
        assertThat(told)
                .allSatisfy(change -> assertThat(change.touched().get(0).id()).isEqualTo(line.id()));
    }

    @Test
    void anEditThatChangesNothingWritesNothing() {
        PlanLine line = session.plans().add(opd, l -> l);
        long before = head().sequence();
        assertThat(session.edits().apply(EditName.of("plan.add"), records -> List.of(new RecordChange(line, line))))
                .isEmpty();
        assertThat(head().sequence()).isEqualTo(before);
    }

    @Test
    void anEditDecidedOnAnOldStateIsRefusedAndWritesNothing() {
        PlanLine old = session.plans().add(opd, l -> l);
        output(old, "baru");
        PlanLine now = session.plans().line(old.id()).orElseThrow();
        long before = head().sequence();
        assertThatThrownBy(() -> session.edits()
                        .apply(
                                EditName.of("plan.add"),
                                records -> List.of(new RecordChange(
                                        old, old.edit().unit("orang").build()))))
                .isInstanceOf(UserError.class)
                .hasMessage("edit.changed-meanwhile");
        assertThat(session.plans().line(old.id())).contains(now);
        assertThat(head().sequence()).isEqualTo(before);
    }

    @Test
    void undoAndRedoStandInHistoryUnderTheirOwnNames() {
        session.plans().add(opd, l -> l);
        String name = head().name().key();
        session.edits().undo();
        assertThat(head().name().key()).isEqualTo("undo." + name);
        session.edits().redo();
        assertThat(head().name().key()).isEqualTo("redo." + name);
    }

    private void output(PlanLine line, String output) {
        session.plans().change(line.id(), EditName.of("plan.change"), l -> l.edit()
                .output(output)
                .build());
    }

    private HistoryEntry head() {
        return session.workspace().read(records -> records.historyHead().orElseThrow());
    }
}
