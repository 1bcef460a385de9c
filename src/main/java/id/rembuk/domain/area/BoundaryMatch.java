package id.rembuk.domain.area;

import java.util.List;

/**
 * Which areas of the workspace a file outlines.
 *
 * @param level of the areas: kecamatan or desa
 * @param outlines of the areas found, by code
 * @param unmatched what the file calls those that are no area of the workspace
 * @param missing areas of the level that the file does not outline, by code
 * @param outside how many of the file's areas lie in other regencies
 */
public record BoundaryMatch(
        AreaLevel level, List<Outline> outlines, List<String> unmatched, List<Area> missing, int outside) {
    public BoundaryMatch {
        outlines = List.copyOf(outlines);
        unmatched = List.copyOf(unmatched);
        missing = List.copyOf(missing);
    }
}
