package id.rembuk.ui.village;

import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the table shows of every desa.
 *
 * @param second source shown beside the first, of the same period; null for none
 */
record VillageChoice(Dataset dataset, DataSource second, List<VillageTopic> topics) {
    private static final int PARTS = 5;

    VillageChoice {
        topics = List.copyOf(topics);
        second = second == dataset.source() ? null : second;
    }

    static VillageChoice of(Dataset dataset) {
        return new VillageChoice(dataset, null, VillageTopic.USUAL);
    }

    VillageChoice withPeriod(Period period) {
        return new VillageChoice(new Dataset(period, dataset.source()), second, topics);
    }

    VillageChoice withSource(DataSource source) {
        return new VillageChoice(new Dataset(dataset.period(), source), second, topics);
    }

    VillageChoice withSecond(DataSource source) {
        return new VillageChoice(dataset, source, topics);
    }

    VillageChoice withTopics(List<VillageTopic> chosen) {
        return new VillageChoice(dataset, second, chosen);
    }

    Period period() {
        return dataset.period();
    }

    DataSource source() {
        return dataset.source();
    }

    /** Period and source of one of the two sides; null for the second side when there is none. */
    Dataset dataset(boolean ofSecond) {
        if (!ofSecond) {
            return dataset;
        }
        return second == null ? null : new Dataset(dataset.period(), second);
    }

    /** The columns of one side, left to right; none for the second side when there is none. */
    List<VillageColumn> columns(boolean ofSecond) {
        return ofSecond && second == null
                ? List.of()
                : topics.stream()
                        .flatMap(topic -> topic.columns(ofSecond).stream())
                        .toList();
    }

    /** One line of text, e.g. {@code 2023;8;EPPGBM;ROUTINE;FAMILIES,MEASURED,@S1}. */
    String written() {
        return String.join(
                ";",
                String.valueOf(period().year()),
                period().month() == null ? "" : String.valueOf(period().month()),
                source().name(),
                second == null ? "" : second.name(),
                topics.stream().map(VillageTopic::written).collect(Collectors.joining(",")));
    }

    /** Reads what {@link #written} wrote; empty when it cannot be read. */
    static Optional<VillageChoice> read(String text) {
        String[] parts = text.split(";", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            Integer month = parts[1].isEmpty() ? null : Integer.valueOf(parts[1]);
            Dataset dataset = new Dataset(new Period(Integer.parseInt(parts[0]), month), DataSource.valueOf(parts[2]));
            DataSource second = parts[3].isEmpty() ? null : DataSource.valueOf(parts[3]);
            List<VillageTopic> topics = Arrays.stream(parts[4].split(",", -1))
                    .flatMap(topic -> VillageTopic.read(topic).stream())
                    .toList();
            return Optional.of(new VillageChoice(dataset, second, topics.isEmpty() ? VillageTopic.USUAL : topics));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
