package id.rembuk.ui.village;

import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.ServiceField;
import id.rembuk.usecase.VillageField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing the user can choose to see of every desa: a count, a percent worked out from counts, or the service of an
 * indicator, which has three columns.
 *
 * @param count null for others
 * @param percent null for others
 * @param indicator code; null for others
 */
record VillageTopic(CountField count, VillageColumn.Kind percent, String indicator) {
    private static final String SERVICE = "@";

    /** The counts and their percents in the order of the columns. */
    static final List<VillageTopic> COUNTS = List.of(
            of(CountField.FAMILIES),
            of(CountField.FAMILIES_AT_RISK),
            of(CountField.TARGETED),
            of(CountField.MEASURED),
            new VillageTopic(null, VillageColumn.Kind.MEASURED_SHARE, null),
            of(CountField.SHORT),
            of(CountField.SEVERELY_SHORT),
            of(CountField.CASES),
            new VillageTopic(null, VillageColumn.Kind.PREVALENCE, null));

    /** What is shown until the user chooses: the fields the Bangda web asks for, and what is worked out from them. */
    static final List<VillageTopic> USUAL =
            COUNTS.stream().filter(topic -> topic.count() != CountField.CASES).toList();

    static VillageTopic of(CountField count) {
        return new VillageTopic(count, null, null);
    }

    static VillageTopic of(String indicator) {
        return new VillageTopic(null, null, indicator);
    }

    /** Its columns, from left to right. */
    List<VillageColumn> columns(boolean second) {
        if (count != null) {
            return List.of(VillageColumn.number(VillageField.of(count), second));
        }
        if (percent != null) {
            return List.of(new VillageColumn(percent, null, null, second));
        }
        return List.of(
                VillageColumn.number(VillageField.of(indicator, ServiceField.NUMERATOR), second),
                VillageColumn.number(VillageField.of(indicator, ServiceField.DENOMINATOR), second),
                new VillageColumn(VillageColumn.Kind.COVERAGE, null, indicator, second));
    }

    String written() {
        return count != null ? count.name() : percent != null ? percent.name() : SERVICE + indicator;
    }

    /** Reads what {@link #written} wrote; empty for what this version does not know. */
    static Optional<VillageTopic> read(String text) {
        if (text.startsWith(SERVICE)) {
            return Optional.of(of(text.substring(SERVICE.length())));
        }
        return COUNTS.stream().filter(topic -> topic.written().equals(text)).findFirst();
    }

    /** These topics in the order of the columns: counts first, then indicators by the order given. */
    static List<VillageTopic> ordered(List<VillageTopic> topics, List<String> indicators) {
        List<VillageTopic> all = new ArrayList<>(COUNTS);
        indicators.forEach(code -> all.add(of(code)));
        all.retainAll(topics);
        return List.copyOf(all);
    }
}
