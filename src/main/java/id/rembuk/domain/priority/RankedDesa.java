package id.rembuk.domain.priority;

import java.util.Map;

/**
 * A desa with its rank and all it was computed from.
 *
 * @param rank from 1; desa of one rank are tied, and the ranks after them are skipped
 * @param places place by each measure that has a weight, from 1 for the largest value
 * @param size how many desa were ranked together
 * @param sum weight × points, over the measures; points of a place are size − place + 1
 * @param tie how its sum stands to the others'
 */
public record RankedDesa(DesaFigures figures, int rank, Map<Measure, Integer> places, int size, long sum, Tie tie) {

    /** What happened to equal sums. */
    public enum Tie {
        /** No other desa has the sum. */
        NONE,
        /** Others have the sum; the service gap told them apart. */
        BROKEN_BY_GAP,
        /** Others have the sum and nothing tells them apart: the rank is shared. */
        SHARED
    }

    public RankedDesa {
        places = Map.copyOf(places);
    }

    /** Points by a measure: size − place + 1; the largest value has as many points as desa are ranked. */
    public int points(Measure measure) {
        return size - places.get(measure) + 1;
    }

    /** The sum as 0 to 100, rounded half up; only for showing, the order follows the sum itself. */
    public int score() {
        return (int) ((2 * sum + size) / (2L * size));
    }
}
