package id.rembuk.domain.quality;

import id.rembuk.domain.situation.Dataset;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * One thing in the figures that somebody should send, mend or look at.
 *
 * @param areaId desa, kecamatan or regency it is about
 * @param recordId record that holds the number; null when there is none
 * @param dataset period and source; null when there are no figures at all
 * @param other the other desa (area id) of a duplicate, or the other source or period it is compared with; null for none
 * @param counts numbers of the finding in the order of its kind, in the unit of the measure
 * @param percents percents and points of the finding in the order of its kind, two decimals
 */
public record DataFinding(
        FindingKind kind,
        String areaId,
        String recordId,
        Dataset dataset,
        Measure measure,
        Other other,
        List<Long> counts,
        List<BigDecimal> percents) {
    public DataFinding {
        counts = List.copyOf(counts);
        percents = List.copyOf(percents);
    }

    /**
     * What a number is compared with.
     *
     * @param areaId another desa; null when it is the same
     * @param dataset another source or period; null when it is the same
     */
    public record Other(String areaId, Dataset dataset) {}

    static DataFinding of(FindingKind kind, String areaId, Dataset dataset, Measure measure, long... counts) {
        return of(kind, areaId, null, dataset, measure, counts);
    }

    static DataFinding of(
            FindingKind kind, String areaId, String recordId, Dataset dataset, Measure measure, long... counts) {
        return new DataFinding(
                kind,
                areaId,
                recordId,
                dataset,
                measure,
                null,
                Arrays.stream(counts).boxed().toList(),
                List.of());
    }

    DataFinding beside(Other compared) {
        return new DataFinding(kind, areaId, recordId, dataset, measure, compared, counts, percents);
    }

    DataFinding percents(BigDecimal... values) {
        return new DataFinding(kind, areaId, recordId, dataset, measure, other, counts, List.of(values));
    }
}
