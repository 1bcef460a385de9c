package id.rembuk.usecase;

import id.rembuk.domain.analysis.DataRequest;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.quality.QualityData;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.request.DataRequests;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is missing of the figures before the rembuk, cheap enough to be asked at every change.
 *
 * @param year whose figures the rembuk works with
 * @param desa desa and kelurahan in force
 * @param without ids of those of them without measured and stunted balita of that year
 * @param requests how many requests for data there are, answered or not
 * @param overdue ids of the requests that should have been answered, the longest ago first
 */
public record DataGaps(int year, int desa, List<String> without, int requests, List<String> overdue) {
    public DataGaps {
        without = List.copyOf(without);
        overdue = List.copyOf(overdue);
    }

    /** What is missing in one state. */
    public static DataGaps of(Records records, Cycle cycle, List<Area> areas, LocalDate today) {
        List<StuntingCount> counts = records.all(StuntingCount.class);
        int year = DataQuality.usualYear(cycle, QualityData.years(areas, counts, List.of()));
        Set<String> counted = counts.stream()
                .filter(count -> count.year() == year && count.measured() != null && count.stunted() != null)
                .map(StuntingCount::areaId)
                .collect(Collectors.toSet());
        List<Area> villages = areas.stream()
                .filter(area -> area.level() == AreaLevel.DESA && area.validTo() == null)
                .toList();
        List<DataRequest> requests = records.all(DataRequest.class);
        return new DataGaps(
                year,
                villages.size(),
                villages.stream()
                        .map(Area::id)
                        .filter(id -> !counted.contains(id))
                        .toList(),
                requests.size(),
                DataRequests.sorted(requests).stream()
                        .filter(request -> request.state(today) == DataRequest.State.OVERDUE)
                        .map(DataRequest::id)
                        .toList());
    }
}
