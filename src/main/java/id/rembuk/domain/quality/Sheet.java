package id.rembuk.domain.quality;

import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.Rate;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.ServiceField;
import id.rembuk.domain.situation.StuntingCount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What one office sent of one thing: a line of numbers per desa, from one source at one time.
 *
 * @param indicator code of the indicator whose service it is; null for counts of balita and families
 * @param lines by area id
 * @param before the same thing from the same source a year earlier, by area id; may be empty
 */
record Sheet(Dataset dataset, String indicator, Map<String, Line> lines, Map<String, Line> before) {
    private static final List<CountField> COUNT_FIELDS = List.of(CountField.values());
    private static final List<ServiceField> SERVICE_FIELDS = List.of(ServiceField.values());

    /** Where a count stands among the numbers of a line. */
    static int column(CountField field) {
        return COUNT_FIELDS.indexOf(field);
    }

    /** Where a number of a service stands among the numbers of a line. */
    static int column(ServiceField field) {
        return SERVICE_FIELDS.indexOf(field);
    }

    private static final List<Measure> COUNTS =
            Arrays.stream(CountField.values()).map(Measure::of).toList();

    /**
     * The numbers of one desa in the order of {@link #measures}; unknown ones are null.
     */
    record Line(String recordId, List<Integer> numbers) {
        Line {
            numbers = Collections.unmodifiableList(new ArrayList<>(numbers));
        }

        static Line of(StuntingCount count) {
            List<Integer> numbers = new ArrayList<>();
            for (CountField field : CountField.values()) {
                numbers.add(count.value(field));
            }
            return new Line(count.id(), numbers);
        }

        static Line of(ServiceCount count) {
            List<Integer> numbers = new ArrayList<>();
            numbers.add(count.numerator());
            numbers.add(count.denominator());
            return new Line(count.id(), numbers);
        }

        Integer get(CountField field) {
            return numbers.get(column(field));
        }

        Integer get(ServiceField field) {
            return numbers.get(column(field));
        }

        /** Short and severely short, else the stated cases; null when unknown. */
        Integer stunted() {
            Integer shorter = get(CountField.SHORT);
            Integer severely = get(CountField.SEVERELY_SHORT);
            return shorter != null && severely != null ? Integer.valueOf(shorter + severely) : get(CountField.CASES);
        }

        boolean isEmpty() {
            return numbers.stream().allMatch(Objects::isNull);
        }

        long known() {
            return numbers.stream().filter(Objects::nonNull).count();
        }
    }

    boolean isCounts() {
        return indicator == null;
    }

    /** What the numbers of a line are. */
    List<Measure> measures() {
        return isCounts()
                ? COUNTS
                : List.of(
                        Measure.of(indicator, ServiceField.NUMERATOR), Measure.of(indicator, ServiceField.DENOMINATOR));
    }

    /** The line as a whole. */
    Measure whole() {
        return isCounts() ? Measure.COUNTS : Measure.of(indicator);
    }

    /** Number of a desa; null when unknown. */
    Integer value(String areaId, int column) {
        return value(lines, areaId, column);
    }

    Integer valueBefore(String areaId, int column) {
        return value(before, areaId, column);
    }

    private static Integer value(Map<String, Line> from, String areaId, int column) {
        Line line = from.get(areaId);
        return line == null ? null : line.numbers().get(column);
    }

    Dataset datasetBefore() {
        return new Dataset(dataset.period().yearBefore(), dataset.source());
    }

    /** Served of due, of a line of a service. */
    static Optional<Rate> coverage(Line line) {
        return Rate.of(line.get(ServiceField.NUMERATOR), line.get(ServiceField.DENOMINATOR));
    }
}
