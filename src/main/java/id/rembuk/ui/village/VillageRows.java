package id.rembuk.ui.village;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.usecase.VillageBoard;
import id.rembuk.usecase.VillageNumbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** All desa, and those the table shows: filtered, ordered, and left in their places while a cell is being edited. */
final class VillageRows {
    private final ObservableList<VillageRow> visible = FXCollections.observableArrayList();
    private List<VillageRow> all = List.of();
    private Map<String, VillageRow> byId = Map.of();
    private VillageFilter filter = VillageFilter.NONE;
    private Comparator<VillageRow> order;
    private boolean held;

    ObservableList<VillageRow> visible() {
        return visible;
    }

    /** Every desa by code. */
    List<VillageRow> all() {
        return all;
    }

    VillageRow byId(String areaId) {
        return byId.get(areaId);
    }

    /** Makes the rows anew; a row whose desa is as before stays. */
    void load(VillageBoard board) {
        Map<String, String> kecamatan = board.kecamatan().stream().collect(Collectors.toMap(Area::id, Area::name));
        List<VillageRow> rows = new ArrayList<>();
        for (Area village : board.villages()) {
            VillageRow made = new VillageRow(
                    village,
                    kecamatan.getOrDefault(village.parentId(), ""),
                    rows.size() + 1,
                    board.priorityIds().contains(village.id()));
            VillageRow known = byId.get(village.id());
            rows.add(known != null && known.isAs(made) ? known : made);
        }
        all = List.copyOf(rows);
        byId = rows.stream().collect(Collectors.toMap(VillageRow::id, Function.identity()));
        arrange();
    }

    /** Shows the numbers of a choice. */
    void show(VillageNumbers numbers, VillageChoice choice, boolean keep) {
        List<VillageColumn> first = choice.columns(/* ofSecond= */ false);
        List<VillageColumn> second = choice.columns(/* ofSecond= */ true);
        List<VillageRow.State> states = all.stream()
                .map(row -> new VillageRow.State(
                        side(numbers, row.id(), choice, /* second= */ false),
                        side(numbers, row.id(), choice, /* second= */ true),
                        choice.isComparison(),
                        Map.of(),
                        Set.of(),
                        Set.of()))
                .toList();
        List<VillageColumn> filled = first.stream()
                .filter(VillageColumn::isTypable)
                .filter(column -> states.stream().anyMatch(state -> state.value(column) != null))
                .toList();
        for (int i = 0; i < states.size(); i++) {
            all.get(i).show(checked(states.get(i), filled, second), keep);
        }
        if (filter.which() == VillageFilter.Which.FLAGGED) {
            arrange();
        }
    }

    /** @param filled columns in which any desa has a number */
    private static VillageRow.State checked(
            VillageRow.State bare, List<VillageColumn> filled, List<VillageColumn> second) {
        Set<VillageColumn> missing = new HashSet<>(filled);
        missing.removeIf(column -> bare.value(column) != null);
        Set<VillageFlag> flags = VillageFlag.of(bare.first().count());
        if (!missing.isEmpty()) {
            flags.add(VillageFlag.INCOMPLETE);
        }
        if (second.stream()
                .anyMatch(column ->
                        bare.difference(column).filter(d -> d.notable()).isPresent())) {
            flags.add(VillageFlag.SOURCES_DIFFER);
        }
        return new VillageRow.State(bare.first(), bare.second(), bare.compared(), Map.of(), missing, flags);
    }

    private static VillageRow.Side side(VillageNumbers numbers, String areaId, VillageChoice choice, boolean second) {
        Dataset dataset = choice.dataset(second);
        if (dataset == null) {
            return VillageRow.Side.NOTHING;
        }
        Map<String, ServiceCount> services = new HashMap<>();
        for (VillageTopic topic : choice.topics()) {
            ServiceCount service =
                    topic.indicator() == null ? null : numbers.service(areaId, dataset, topic.indicator());
            if (service != null) {
                services.put(topic.indicator(), service);
            }
        }
        return new VillageRow.Side(numbers.count(areaId, dataset), services);
    }

    /** The next desa shown with something to look at, from the one after {@code row} on and round again. */
    Optional<VillageRow> nextFlagged(VillageRow row) {
        int from = visible.indexOf(row) + 1;
        return Stream.concat(visible.stream().skip(from), visible.stream().limit(from))
                .filter(each -> !each.state().flags().isEmpty())
                .findFirst();
    }

    void filter(VillageFilter now) {
        filter = now;
        arrange();
    }

    /** Orders the rows; null for the order of the codes. */
    void order(Comparator<VillageRow> by) {
        order = by;
        arrange();
    }

    void hold(boolean hold) {
        held = hold;
        if (!held) {
            arrange();
        }
    }

    private void arrange() {
        if (held) {
            return;
        }
        List<VillageRow> shown = new ArrayList<>(all);
        shown.removeIf(row -> !filter.lets(row));
        if (order != null) {
            shown.sort(order);
        }
        if (!visible.equals(shown)) {
            visible.setAll(shown);
        }
    }
}
