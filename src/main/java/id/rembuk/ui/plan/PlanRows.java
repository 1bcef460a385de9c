package id.rembuk.ui.plan;

import id.rembuk.domain.plan.PlanFinding;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.PlanTotals;
import id.rembuk.usecase.PlanCatalogue;
import id.rembuk.usecase.PlanCells;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
            }
        }
        if (moved) {
            arrange();
        } else {
            show();
        }
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

    /** How many lines have a finding of each kind. */
    Map<PlanFinding.Kind, Integer> findingCounts() {
        Map<PlanFinding.Kind, Integer> counts = new EnumMap<>(PlanFinding.Kind.class);
        for (PlanRow row : ordered) {
            row.findings().stream()
                    .map(PlanFinding::kind)
                    .distinct()
                    .forEach(kind -> counts.merge(kind, 1, Integer::sum));
        }
        return counts;
    }

    /** Numbers and orders all lines anew, then shows them. */
    void arrange() {
        Map<String, Integer> ranks = new HashMap<>();
        catalogue().organisations().forEach(body -> ranks.put(body.id(), ranks.size()));
        List<PlanRow> rows = new ArrayList<>(byId.values());
        rows.sort(
                Comparator.comparingInt((PlanRow row) -> rank(ranks, row.line().organisationId()))
                        .thenComparingLong(row -> row.line().position())
                        .thenComparing(PlanRow::id));
        String organisation = null;
        int number = 0;
        for (PlanRow row : rows) {
            boolean same = number > 0 && Objects.equals(organisation, row.line().organisationId());
            number = same ? number + 1 : 1;
            organisation = row.line().organisationId();
            row.number(number);
        }
        ordered = rows;
        show();
    }

    private static int rank(Map<String, Integer> ranks, String organisationId) {
        return organisationId == null ? Integer.MAX_VALUE : ranks.getOrDefault(organisationId, Integer.MAX_VALUE - 1);
    }

    /** Keeps the visible rows in their places while true; what changed meanwhile is shown when it ends. */
    void hold(boolean value) {
        held = value;
        if (!value && cells != null) {
            show();
        }
    }

    /** Builds the visible rows; 20,000 lines take a few milliseconds. */
    void show() {
        Map<String, List<PlanRow>> groups = new LinkedHashMap<>();
        List<PlanLine> passing = new ArrayList<>();
        for (PlanRow row : ordered) {
            if (passes(row)) {
                groups.computeIfAbsent(row.line().organisationId(), id -> new ArrayList<>())
                        .add(row);
                passing.add(row.line());
            }
        }
        totals = PlanTotals.of(passing);
        List<PlanRow> rows = new ArrayList<>();
        groups.forEach((organisationId, members) -> {
            rows.add(heading(organisationId, members));
            if (!collapsed.contains(organisationId)) {
                if (order != null) {
                    members.sort(order);
                }
                rows.addAll(members);
            }
        });
        if (!held) {
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

    private PlanRow heading(String organisationId, List<PlanRow> members) {
        String name = catalogue()
                .organisation(organisationId)
                .map(body -> body.name())
                .orElse("");
        PlanTotals sums = PlanTotals.of(members.stream().map(PlanRow::line).toList());
        PlanRow.Group group = new PlanRow.Group(organisationId, name, sums, collapsed.contains(organisationId));
        PlanRow heading = headings.computeIfAbsent(organisationId, id -> PlanRow.of(group));
        heading.group(group);
        return heading;
    }

    private boolean passes(PlanRow row) {
        return filter.isNone() || alwaysShown.contains(row.id()) || filter.lets(row, this::searchText);
    }

    private String searchText(PlanLine line) {
        PlanCatalogue known = catalogue();
        StringBuilder text = new StringBuilder();
        for (String part : new String[] {
            line.output(),
            line.description(),
            line.nomenclatureCode(),
            line.nomenclatureName(),
            line.unit(),
            line.note()
        }) {
            if (part != null) {
                text.append(part).append(' ');
            }
        }
        known.organisation(line.organisationId()).ifPresent(body -> text.append(body.label())
                .append(' ')
                .append(body.name())
                .append(' '));
        line.funds().forEach(fund -> text.append(known.fundName(fund.source())).append(' '));
        line.sites().areaIds().forEach(id -> known.area(id)
                .ifPresent(area -> text.append(area.name()).append(' ')));
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private PlanCatalogue catalogue() {
        return cells.catalogue();
    }
}
