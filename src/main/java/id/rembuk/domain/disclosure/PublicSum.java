package id.rembuk.domain.disclosure;

import java.util.List;

/** Counts beside their total as an audience may read them: no hidden one can be worked out from the others. */
public record PublicSum(List<PublicCount> parts, PublicCount total) {
    public PublicSum {
        parts = List.copyOf(parts);
    }
}
