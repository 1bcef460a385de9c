package id.rembuk.domain.portal;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.Period;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * That a column of a kecamatan was typed into the web form, by whom and when, with the numbers as they stood then.
 *
 * @param layout id of the form
 * @param column id of its column
 * @param month 1 to 12, or null when only the year is known
 * @param officer who typed it
 * @param numbers one for each desa of the kecamatan
 */
public record PortalEntry(
        String id,
        String cycleId,
        String layout,
        String column,
        String kecamatanId,
        int year,
        Integer month,
        DataSource source,
        Instant typedAt,
        String officer,
        List<TypedNumber> numbers)
        implements WorkspaceRecord {
    public PortalEntry {
        numbers = List.copyOf(numbers);
    }

    public Dataset dataset() {
        return new Dataset(new Period(year, month), source);
    }

    /**
     * What changed since it was typed.
     *
     * @param now the numbers of the kecamatan's desa as they are now
     */
    public List<TypedChange> changes(List<TypedNumber> now) {
        Map<String, TypedNumber> typed =
                numbers.stream().collect(Collectors.toMap(TypedNumber::areaId, Function.identity()));
        return now.stream()
                .map(each -> new TypedChange(
                        each.areaId(),
                        typed.containsKey(each.areaId())
                                ? typed.get(each.areaId()).number()
                                : null,
                        each.number()))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    /** A number that is no longer the one typed; null stands for none. */
    public record TypedChange(String areaId, Integer before, Integer after) {}
}
