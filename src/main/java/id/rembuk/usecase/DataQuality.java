package id.rembuk.usecase;

import id.rembuk.domain.analysis.DataRequest;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.quality.DataFinding;
import id.rembuk.domain.quality.DataOwners;
import id.rembuk.domain.quality.QualityCheck;
import id.rembuk.domain.quality.QualityData;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.ReferenceCatalogue;
import id.rembuk.usecase.port.Workspace;
import id.rembuk.usecase.request.DataRequests;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the figures of all desa through the checks and tells whom to ask about each finding. */
public final class DataQuality {
    private final Workspace workspace;
    private final ReferenceCatalogue reference;
    private final Today today;

    public DataQuality(Workspace workspace, ReferenceCatalogue reference, Today today) {
        this.workspace = workspace;
        this.reference = reference;
        this.today = today;
    }

    /**
     * Findings and requests as they are now.
     *
     * @param year whose figures are checked; null for the year the rembuk works with: the newest with figures up to the
     *     activity year, but not older than the year before the activity year
     */
    public QualityBoard board(Integer year) {
        return workspace.read(records -> board(records, year));
    }

    private QualityBoard board(Records records, Integer wanted) {
        Cycle cycle = CurrentCycle.of(records);
        List<Area> areas = records.all(Area.class);
        List<StuntingCount> counts = records.all(StuntingCount.class);
        List<ServiceCount> services = records.all(ServiceCount.class);
        List<Indicator> catalogue = reference.indicators();
        List<Integer> known = QualityData.years(areas, counts, services);
        int year = wanted != null ? wanted : usualYear(cycle, known);
        LocalDate day = today.day();
        List<Organisation> organisations = records.all(Organisation.class);
        DataOwners owners = new DataOwners(
                organisations, reference.organisations(records.identity().regencyCode()), day);
        Map<String, Indicator> indicators =
                catalogue.stream().collect(Collectors.toMap(Indicator::code, Function.identity(), (a, b) -> a));
        List<DataFinding> findings = QualityCheck.of(new QualityData(year, areas, counts, services, catalogue));
        return new QualityBoard(
                records.identity(),
                cycle,
                year,
                withYear(known, year),
                findings.stream()
                        .map(finding -> owned(finding, owners, indicators))
                        .toList(),
                active(organisations, day),
                areas.stream().collect(Collectors.toMap(Area::id, Function.identity())),
                indicators,
                DataRequests.sorted(records.all(DataRequest.class)),
                day);
    }

    private static QualityBoard.Owned owned(DataFinding finding, DataOwners owners, Map<String, Indicator> indicators) {
        String code = finding.measure().indicator();
        return new QualityBoard.Owned(
                finding,
                owners.of(
                                finding.measure(),
                                finding.dataset() == null
                                        ? null
                                        : finding.dataset().source(),
                                code == null ? null : indicators.get(code))
                        .map(Organisation::id)
                        .orElse(null));
    }

    /** The newest year with figures up to the activity year, but not older than the year before it. */
    static int usualYear(Cycle cycle, List<Integer> known) {
        int newest = known.stream()
                .filter(year -> year <= cycle.activityYear())
                .findFirst()
                .orElse(0);
        return Math.max(newest, cycle.activityYear() - 1);
    }

    private static List<Integer> withYear(List<Integer> known, int year) {
        List<Integer> years = new ArrayList<>(known);
        if (!years.contains(year)) {
            years.add(year);
            years.sort(Comparator.reverseOrder());
        }
        return years;
    }

    private static List<Organisation> active(List<Organisation> organisations, LocalDate today) {
        return organisations.stream()
                .filter(organisation -> organisation.isActive(today))
                .sorted(Comparator.comparing(Organisation::label, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
