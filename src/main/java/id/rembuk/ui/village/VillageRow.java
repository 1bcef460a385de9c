package id.rembuk.ui.village;

import id.rembuk.domain.UserError;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.situation.Rate;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.SourceDifference;
import id.rembuk.domain.situation.StuntingCount;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One desa of the table, with the numbers of the chosen period and sources and what is typed but not on the disk. */
final class VillageRow {
    private final Area area;
    private final String kecamatan;
    private final int number;
    private final boolean priority;
    private final String searchText;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);

    VillageRow(Area area, String kecamatan, int number, boolean priority) {
        this.area = area;
        this.kecamatan = kecamatan;
        this.number = number;
        this.priority = priority;
        searchText = (area.name() + " " + kecamatan + " " + area.code()).toLowerCase(Locale.ROOT);
    }

    /**
     * A text that is typed and not on the disk.
     *
     * @param error why it was not taken; null while it is being saved
     */
    record Kept(String text, UserError error) {}

    /** The numbers of one source; the count is null when there is none. */
    record Side(StuntingCount count, Map<String, ServiceCount> services) {
        static final Side NOTHING = new Side(null, Map.of());

        /** With the service of one indicator; null when there is none. */
        Side(StuntingCount count, ServiceCount service, String indicator) {
            this(count, service == null ? Map.of() : Map.of(indicator, service));
        }

        /** Whether a column has something to show. */
        boolean tells(VillageColumn column) {
            return column.isTypable() ? value(column) != null : percent(column).isPresent();
        }

        Side {
            services = Map.copyOf(services);
        }

        Integer value(VillageColumn column) {
            if (column.field().isCount()) {
                return count == null ? null : count.value(column.field().count());
            }
            ServiceCount service = services.get(column.field().indicator());
            return service == null ? null : service.value(column.field().service());
        }

        Optional<BigDecimal> percent(VillageColumn column) {
            return switch (column.kind()) {
                case PREVALENCE ->
                    count == null ? Optional.empty() : Rate.prevalence(count).flatMap(Rate::percent);
                case MEASURED_SHARE ->
                    count == null ? Optional.empty() : Rate.measured(count).flatMap(Rate::percent);
                case COVERAGE -> {
                    ServiceCount service = services.get(column.indicator());
                    yield service == null
                            ? Optional.empty()
                            : Rate.coverage(service).flatMap(Rate::percent);
                }
                default -> Optional.empty();
            };
        }
    }

    /**
     * Everything that changes in a row.
     *
     * @param compared whether the second side is of the same period, so that both should agree
     * @param missing columns without a number here that other desa have one in
     */
    record State(
            Side first,
            Side second,
            boolean compared,
            Map<VillageColumn, Kept> kept,
            Set<VillageColumn> missing,
            Set<VillageFlag> flags) {
        static final State NOTHING = new State(Side.NOTHING, Side.NOTHING, false, Map.of(), Set.of(), Set.of());

        State {
            kept = Map.copyOf(kept);
        }

        private State with(Map<VillageColumn, Kept> now) {
            return new State(first, second, compared, now, missing, flags);
        }

        Side side(VillageColumn column) {
            return column.second() ? second : first;
        }

        /** Number of a typable column; null when unknown. */
        Integer value(VillageColumn column) {
            return side(column).value(column);
        }

        Optional<BigDecimal> percent(VillageColumn column) {
            return side(column).percent(column);
        }

        /** How far the second source is from the first in a column of the second. */
        Optional<SourceDifference> difference(VillageColumn column) {
            if (!column.second() || !compared) {
                return Optional.empty();
            }
            return column.isTypable()
                    ? SourceDifference.ofCounts(first.value(column), second.value(column))
                    : SourceDifference.ofPercents(first.percent(column), second.percent(column));
        }
    }

    /** Whether another row shows the same desa in the same place. */
    boolean isAs(VillageRow other) {
        return area.equals(other.area)
                && kecamatan.equals(other.kecamatan)
                && number == other.number
                && priority == other.priority;
    }

    Area area() {
        return area;
    }

    String id() {
        return area.id();
    }

    String kecamatan() {
        return kecamatan;
    }

    /** Place in the list of all desa by code, from 1. */
    int number() {
        return number;
    }

    boolean isPriority() {
        return priority;
    }

    String searchText() {
        return searchText;
    }

    State state() {
        return state.get();
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Shows other numbers; what is typed and refused stays unless it belongs to another period or source. */
    void show(State now, boolean keep) {
        state.set(keep ? now.with(state().kept()) : now);
    }

    void keep(VillageColumn column, Kept text) {
        Map<VillageColumn, Kept> kept = new HashMap<>(state().kept());
        kept.put(column, text);
        state.set(state().with(kept));
    }

    /** Drops a kept text unless another was typed meanwhile. */
    void drop(VillageColumn column, Kept text) {
        Map<VillageColumn, Kept> kept = new HashMap<>(state().kept());
        if (kept.remove(column, text)) {
            state.set(state().with(kept));
        }
    }
}
