package id.rembuk.ui.plan;

import id.rembuk.domain.plan.CrossCheck;
import id.rembuk.domain.plan.LineCheck;
import id.rembuk.domain.plan.PlanFinding;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.task.Lane;
import id.rembuk.task.TaskRunner;
import id.rembuk.usecase.PlanCells;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Checks the plan lines, each for itself and with each other, away from the window; and goes from finding to finding. */
final class PlanChecks {
    private final PlanRows rows;
    private final Supplier<PlanCells> cells;
    private final TaskRunner tasks;
    private final Consumer<Throwable> failed;
    private final ReadOnlyObjectWrapper<Map<PlanFinding.Kind, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private boolean checking;
    private boolean checkAgain;
    private PlanFinding.Kind last;

    /** A finding and the row it is in. */
    record Found(PlanRow row, PlanFinding finding) {}

    /** A row as it was shown when the check began. */
    private record Shown(PlanRow row, PlanLine line, List<PlanFinding> findings) {}

    /** What a check found in a row that shows something else. */
    private record Checked(PlanRow row, List<PlanFinding> own, List<PlanFinding> across) {}

    PlanChecks(PlanRows rows, Supplier<PlanCells> cells, TaskRunner tasks, Consumer<Throwable> failed) {
        this.rows = rows;
        this.cells = cells;
        this.tasks = tasks;
        this.failed = failed;
    }

    /** How many lines have a finding of each kind. */
    ReadOnlyObjectProperty<Map<PlanFinding.Kind, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** Checks one line at once, without comparing it with others. */
    void one(PlanRow row) {
        row.ownFindings(new LineCheck(cells.get().catalogue().nomenclature()).of(row.line()));
        count();
    }

    /** Checks all lines away from the window; a change meanwhile starts it once more. */
    void all() {
        if (checking) {
            checkAgain = true;
            return;
        }
        checking = true;
        PlanCells known = cells.get();
        List<Shown> shown = new ArrayList<>(rows.size());
        rows.all().forEach(row -> shown.add(new Shown(row, row.line(), row.findings())));
        tasks.run(Lane.WORK, "plan.check", progress -> differing(known, shown))
                .onSuccess(this::take)
                .onFailure(failed)
                .onEnd(() -> {
                    checking = false;
                    if (checkAgain) {
                        checkAgain = false;
                        all();
                    }
                });
    }

    private static List<Checked> differing(PlanCells cells, List<Shown> rows) {
        LineCheck check = new LineCheck(cells.catalogue().nomenclature());
        List<PlanLine> lines = rows.stream().map(Shown::line).toList();
        Map<String, List<PlanFinding>> across = new CrossCheck(cells.catalogue().desa()).of(lines);
        List<Checked> differing = new ArrayList<>();
        for (Shown shown : rows) {
            PlanLine line = shown.line();
            List<PlanFinding> own = check.of(line);
            List<PlanFinding> others = across.getOrDefault(line.id(), List.of());
            if (!PlanRow.merged(own, others).equals(shown.findings())) {
                differing.add(new Checked(shown.row(), own, others));
            }
        }
        return differing;
    }

    private void take(List<Checked> differing) {
        differing.forEach(checked -> checked.row().findings(checked.own(), checked.across()));
        if (rows.filter().finding() != null && !differing.isEmpty()) {
            rows.show();
        }
        count();
    }

    private void count() {
        Map<PlanFinding.Kind, Integer> now = new EnumMap<>(PlanFinding.Kind.class);
        for (PlanRow row : rows.all()) {
            PlanFinding.Kind before = null;
            for (PlanFinding finding : row.findings()) { // ordered by kind
                if (finding.kind() != before) {
                    before = finding.kind();
                    now.merge(before, 1, Integer::sum);
                }
            }
        }
        counts.set(now);
    }

    /** The next finding after a row among the visible lines, going round; several of one row come one after the other. */
    Optional<Found> next(PlanRow from) {
        List<PlanRow> lines =
                rows.visible().stream().filter(row -> !row.isGroup()).toList();
        int at = Math.max(0, lines.indexOf(from));
        PlanFinding.Kind kind = rows.filter().finding();
        for (int i = 0; i <= lines.size() && !lines.isEmpty(); i++) {
            PlanRow row = lines.get((at + i) % lines.size());
            for (PlanFinding finding : row.findings()) {
                boolean after = i > 0 || last == null || finding.kind().compareTo(last) > 0;
                if (after && (kind == null || finding.kind() == kind)) {
                    last = finding.kind();
                    return Optional.of(new Found(row, finding));
                }
            }
            last = null;
        }
        return Optional.empty();
    }
}
