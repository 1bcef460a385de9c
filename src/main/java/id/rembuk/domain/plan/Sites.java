package id.rembuk.domain.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where something takes place: every desa, the priority desa (lokus), or areas by name. A macro is kept as such, so it
 * follows later changes of the list of desa.
 *
 * @param areaIds kecamatan or desa of the workspace; may stand beside {@code priorityDesa}
 */
public record Sites(boolean everyDesa, boolean priorityDesa, List<String> areaIds) {
    public static final Sites NONE = new Sites(false, false, List.of());
    public static final Sites EVERY_DESA = new Sites(true, false, List.of());
    public static final Sites PRIORITY_DESA = new Sites(false, true, List.of());

    public Sites {
        areaIds = areaIds.size() < 2
                ? List.copyOf(areaIds)
                : areaIds.stream().distinct().sorted().toList();
    }

    public static Sites of(List<String> areaIds) {
        return new Sites(false, false, areaIds);
    }

    /** These places and one more by name. */
    public Sites with(String areaId) {
        return new Sites(
                false,
                priorityDesa,
                Stream.concat(areaIds.stream(), Stream.of(areaId)).toList());
    }

    /** These places but one of those by name. */
    public Sites without(String areaId) {
        return new Sites(
                false,
                priorityDesa,
                areaIds.stream().filter(id -> !id.equals(areaId)).toList());
    }

    /** The places by name, with the priority desa or without them. */
    public Sites priorityDesa(boolean yes) {
        return new Sites(false, yes, areaIds);
    }

    public boolean isEmpty() {
        return !everyDesa && !priorityDesa && areaIds.isEmpty();
    }
}
