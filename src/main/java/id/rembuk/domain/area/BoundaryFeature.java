package id.rembuk.domain.area;

import java.util.List;
import java.util.Map;

/**
 * An area as a file of outlines has it, before it is known which area of the workspace it is.
 *
 * @param properties what the file says about it, by the file's own names
 * @param rings its outline; empty when the file gives none
 */
public record BoundaryFeature(Map<String, String> properties, List<Ring> rings) {
    public BoundaryFeature {
        properties = Map.copyOf(properties);
        rings = List.copyOf(rings);
    }
}
