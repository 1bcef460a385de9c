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
 * @param second shown beside the first, usually another source of the same period; null for none
 */
record VillageChoice(Dataset dataset, Dataset second, List<VillageTopic> topics) {
    private static final int PARTS = 3;

    VillageChoice {
        topics = List.copyOf(topics);
        second = dataset.equals(second) ? null : second;
    }

    static VillageChoice of(Dataset dataset) {
        return new VillageChoice(dataset, null, VillageTopic.USUAL);
    }

    /** Another period; a second source of the same period goes along. */
    VillageChoice withPeriod(Period period) {
        Dataset beside = isComparison() ? new Dataset(period, second.source()) : second;
        return new VillageChoice(new Dataset(period, dataset.source()), beside, topics);
    }

    VillageChoice withSource(DataSource source) {
        return new VillageChoice(new Dataset(dataset.period(), source), second, topics);
    }

    VillageChoice withSecond(Dataset beside) {
        return new VillageChoice(dataset, beside, topics);
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
        return ofSecond ? second : dataset;
    }

    /** Whether the two sides are of the same period, so that they should agree. */
    boolean isComparison() {
        return second != null && second.period().equals(dataset.period());
    }

    /** The columns of one side, left to right; none for the second side when there is none. */
    List<VillageColumn> columns(boolean ofSecond) {
        return ofSecond && second == null
                ? List.of()
                : topics.stream()
                        .flatMap(topic -> topic.columns(ofSecond).stream())
                        .toList();
    }

    /** One line of text, e.g. {@code 2023-8-EPPGBM;2023-8-ROUTINE;FAMILIES,MEASURED,@S1}. */
    String written() {
        return String.join(
                ";",
                written(dataset),
                second == null ? "" : written(second),
                topics.stream().map(VillageTopic::written).collect(Collectors.joining(",")));
    }

    private static String written(Dataset dataset) {
        Integer month = dataset.period().month();
        return dataset.period().year() + "-" + (month == null ? "" : month) + "-" + dataset.source();
    }

    /** Reads what {@link #written} wrote; empty when it cannot be read. */
    static Optional<VillageChoice> read(String text) {
        String[] parts = text.split(";", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            Dataset dataset = readDataset(parts[0]);
            Dataset second = parts[1].isEmpty() ? null : readDataset(parts[1]);
            List<VillageTopic> topics = Arrays.stream(parts[2].split(",", -1))
                    .flatMap(topic -> VillageTopic.read(topic).stream())
                    .toList();
            return Optional.of(new VillageChoice(dataset, second, topics.isEmpty() ? VillageTopic.USUAL : topics));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Dataset readDataset(String text) {
        String[] parts = text.split("-", -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException(text);
        }
        Integer month = parts[1].isEmpty() ? null : Integer.valueOf(parts[1]);
        return new Dataset(new Period(Integer.parseInt(parts[0]), month), DataSource.valueOf(parts[2]));
    }
}
