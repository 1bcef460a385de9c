package id.rembuk.ui.plan;

import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.PlanTotals;
import id.rembuk.usecase.PlanCatalogue;
import id.rembuk.usecase.PlanCells;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** All plan lines in the order of the table, and the part of them that is visible: filtered, grouped by OPD, folded. */
final class PlanRows {
    private final ObservableList<PlanRow> visible = FXCollections.observableArrayList();
    private final Map<String, PlanRow> byId = new LinkedHashMap<>();
    private final Set<String> collapsed = new HashSet<>();
    private final Set<String> alwaysShown = new HashSet<>();
    private List<PlanRow> ordered = List.of();
    private PlanCells cells;
    private Comparator<PlanRow> order;
    private PlanFilter filter = PlanFilter.NONE;
    private final Map<String, PlanRow> headings = new HashMap<>();
    private Map<String, List<PlanRow>> passing = Map.of();
    private PlanSearchText searchText;
    private List<PlanRow> waiting;
    private boolean held;
    private PlanTotals totals = PlanTotals.of(List.of());

    ObservableList<PlanRow> visible() {
        return visible;
    }

    /** Sums of the lines the filter lets through, folded groups included. */
    PlanTotals totals() {
        return totals;
    }

    /** Number of lines, whatever the filter. */
    int size() {
        return byId.size();
    }

    /** All line rows in the order of the table. */
    List<PlanRow> all() {
        return ordered;
    }

    PlanRow byId(String id) {
        return byId.get(id);
    }

    PlanFilter filter() {
        return filter;
    }

    /** Replaces everything; rows of lines that are still there stay the same objects. */
    void load(List<PlanLine> lines, PlanCells newCells) {
        cells = newCells;
        searchText = new PlanSearchText(newCells.catalogue());
        Map<String, PlanRow> known = new HashMap<>(byId);
        byId.clear();
        for (PlanLine line : lines) {
            PlanRow row = known.get(line.id());
            if (row == null) {
                row = PlanRow.of(line);
            } else {
                row.stored(line);
            }
            byId.put(line.id(), row);
        }
        arrange();
    }

    /** Takes lines as they are stored now; ids without a line are gone. */
    void update(Collection<String> ids, List<PlanLine> found) {
        Map<String, PlanLine> now = new HashMap<>();
        found.forEach(line -> now.put(line.id(), line));
        boolean moved = false;
        Set<PlanRow> changed = new LinkedHashSet<>();
        for (String id : ids) {
            PlanRow row = byId.get(id);
            PlanLine line = now.get(id);
            if (line == null) {
                moved |= byId.remove(id) != null;
            } else if (row == null) {
                byId.put(id, PlanRow.of(line));
                alwaysShown.add(id);
                moved = true;
            } else {
                moved |= line.position() != row.line().position()
                        || !Objects.equals(line.organisationId(), row.line().organisationId());
                row.stored(line);
                changed.add(row);
            }
        }
        if (moved) {
            arrange();
        } else if (order == null && changed.stream().allMatch(row -> isPassing(row) == passes(row))) {
            changed.stream().map(row -> row.line().organisationId()).distinct().forEach(this::sum);
            sumAll();
        } else {
            arrange(); // a line came into view or left it, or went to another OPD
        }
    }

    private boolean isPassing(PlanRow row) {
        return passing.getOrDefault(row.line().organisationId(), List.of()).contains(row);
    }

    /** Shows a line that is being added. */
    PlanRow add(PlanLine line) {
        PlanRow row = PlanRow.of(line);
        byId.put(line.id(), row);
        alwaysShown.add(line.id());
        collapsed.remove(line.organisationId());
        arrange();
        return row;
    }

    void remove(String id) {
        byId.remove(id);
        arrange();
    }

    void filter(PlanFilter value) {
        filter = value;
        alwaysShown.clear();
        show();
    }

    /** Sorts lines inside their groups; null for the order of the plan. */
    void order(Comparator<PlanRow> value) {
        order = value;
        show();
    }

    /** Folds groups before they are read. */
    void fold(Collection<String> organisationIds) {
        collapsed.addAll(organisationIds);
    }

    /** Ids of the OPD whose groups are folded, in order. */
    List<String> folded() {
        return collapsed.stream()
                .filter(id -> id != null && !id.isEmpty())
                .sorted()
                .toList();
    }

    void fold(String organisationId, boolean fold) {
        if (fold ? collapsed.add(organisationId) : collapsed.remove(organisationId)) {
            show();
        }
    }

    /** Makes a line visible whatever the filter and the folds. */
    void uncover(PlanRow row) {
        if (!visible.contains(row)) {
            collapsed.remove(row.line().organisationId());
            if (!passes(row)) {
                filter = PlanFilter.NONE;
            }
            show();
        }
    }

    /** Numbers and orders all lines anew, then shows them: by OPD in the workspace's order, lines without an OPD last. */
    void arrange() {
        Map<String, List<PlanRow>> bodies = new LinkedHashMap<>();
        catalogue().organisations().forEach(body -> bodies.put(body.id(), new ArrayList<>()));
        gather(byId.values(), bodies);
        List<PlanRow> withoutBody = bodies.remove(null);
        List<PlanRow> rows = new ArrayList<>(byId.size());
        bodies.values().forEach(members -> number(members, rows));
        if (withoutBody != null) {
            number(withoutBody, rows);
        }
        ordered = rows;
        show();
    }

    private static void number(List<PlanRow> members, List<PlanRow> rows) {
        members.sort(
                Comparator.comparingLong((PlanRow row) -> row.line().position()).thenComparing(PlanRow::id));
        for (int i = 0; i < members.size(); i++) {
            members.get(i).number(i + 1);
        }
        rows.addAll(members);
    }

    /** Keeps the visible rows in their places while true; what changed meanwhile is shown when it ends. */
    void hold(boolean value) {
        held = value;
        if (!held && waiting != null) {
            replace(waiting);
            waiting = null;
        }
    }

    /** Adds rows to the lists of their OPD; rows of one OPD mostly come together. */
    private static void gather(Collection<PlanRow> rows, Map<String, List<PlanRow>> bodies) {
        String body = null;
        List<PlanRow> members = null;
        for (PlanRow row : rows) {
            String its = row.line().organisationId();
            if (members == null || !Objects.equals(its, body)) {
                body = its;
                members = bodies.computeIfAbsent(its, id -> new ArrayList<>());
            }
            members.add(row);
        }
    }

    /** Builds the visible rows; 20,000 lines take a few milliseconds. */
    void show() {
        passing = new LinkedHashMap<>();
        Predicate<PlanRow> test = filter.test(searchText);
        gather(
                test == null
                        ? ordered
                        : ordered.stream().filter(row -> passes(row, test)).toList(),
                passing);
        List<PlanRow> rows = new ArrayList<>(ordered.size() + passing.size());
        passing.forEach((organisationId, members) -> {
            rows.add(sum(organisationId));
            if (!collapsed.contains(organisationId)) {
                if (order != null) {
                    members.sort(order);
                }
                rows.addAll(members);
            }
        });
        sumAll();
        if (held) {
            waiting = rows;
        } else {
            replace(rows);
        }
    }

    /** Changes only the stretch that differs, so that the table keeps its place and focus. */
    private void replace(List<PlanRow> rows) {
        int start = 0;
        int most = Math.min(rows.size(), visible.size());
        while (start < most && rows.get(start) == visible.get(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && rows.get(rows.size() - 1 - end) == visible.get(visible.size() - 1 - end)) {
            end++;
        }
        List<PlanRow> fresh = rows.subList(start, rows.size() - end);
        if (start == 0 && end == 0) {
            visible.setAll(fresh);
        } else if (!fresh.isEmpty() || start + end < visible.size()) {
            visible.remove(start, visible.size() - end);
            visible.addAll(start, fresh);
        }
    }

    /** Sums the visible lines of one OPD in its heading. */
    private PlanRow sum(String organisationId) {
        String name = catalogue()
                .organisation(organisationId)
                .map(body -> body.name())
                .orElse("");
        PlanTotals sums = PlanTotals.ofDistinct(() -> passing.getOrDefault(organisationId, List.of()).stream()
                .map(PlanRow::line)
                .iterator());
        PlanRow.Group group = new PlanRow.Group(organisationId, name, sums, collapsed.contains(organisationId));
        PlanRow heading = headings.computeIfAbsent(organisationId, id -> PlanRow.of(group));
        heading.group(group);
        return heading;
    }

    private void sumAll() {
        totals = passing.keySet().stream()
                .map(id -> headings.get(id).state().group().totals())
                .reduce(PlanTotals.of(List.of()), PlanTotals::plus);
    }

    private boolean passes(PlanRow row) {
        Predicate<PlanRow> test = filter.test(searchText);
        return test == null || passes(row, test);
    }

    private boolean passes(PlanRow row, Predicate<PlanRow> test) {
        return alwaysShown.contains(row.id()) || test.test(row);
    }

    private PlanCatalogue catalogue() {
        return cells.catalogue();
    }
}
