package id.rembuk.domain.area;

import java.util.List;

/** The outline of one area of the workspace; a point that an odd number of rings surround lies inside. */
public record Outline(String areaId, List<Ring> rings) {
    public Outline {
        rings = List.copyOf(rings);
    }

    /** The outline with fewer points; rings too small to be seen are left out, but never the largest. */
    public Outline simplified(double tolerance) {
        double largest = rings.stream().mapToDouble(Ring::area).max().orElseThrow();
        return new Outline(
                areaId,
                rings.stream()
                        .filter(ring -> ring.area() >= Math.min(largest, tolerance * tolerance))
                        .map(ring -> ring.simplified(tolerance))
                        .toList());
    }
}
