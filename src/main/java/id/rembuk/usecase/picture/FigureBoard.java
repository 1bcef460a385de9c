package id.rembuk.usecase.picture;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.HigherPrevalence;
import id.rembuk.domain.situation.PrevalenceFigure;
import id.rembuk.domain.situation.PrevalenceTarget;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.domain.workspace.WorkspaceIdentity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the pictures of the analysis are made of, read at one moment.
 *
 * @param areas of the regency by code
 * @param higher prevalences of province and nation
 * @param indicators of the catalogue, in its order
 * @param lokus ids of the desa on the cycle's list of lokus
 */
public record FigureBoard(
        WorkspaceIdentity identity,
        Cycle cycle,
        List<Area> areas,
        List<StuntingCount> counts,
        List<ServiceCount> services,
        List<PrevalenceFigure> prevalences,
        List<HigherPrevalence> higher,
        List<PrevalenceTarget> targets,
        List<Indicator> indicators,
        Set<String> lokus) {
    public FigureBoard {
        areas = areas.stream().filter(area -> area.validTo() == null).toList();
        counts = List.copyOf(counts);
        services = List.copyOf(services);
        prevalences = List.copyOf(prevalences);
        higher = List.copyOf(higher);
        targets = List.copyOf(targets);
        indicators = List.copyOf(indicators);
        lokus = Set.copyOf(lokus);
    }

    public Area regency() {
        return areas.stream()
                .filter(area -> area.level() == AreaLevel.KABUPATEN)
                .findFirst()
                .orElseThrow();
    }

    /** Kecamatan by code. */
    public List<Area> kecamatan() {
        return areas.stream()
                .filter(area -> area.level() == AreaLevel.KECAMATAN)
                .toList();
    }

    /** Desa and kelurahan of a kecamatan by code. */
    public List<Area> desaOf(Area kecamatan) {
        return areas.stream()
                .filter(area -> area.level() == AreaLevel.DESA && kecamatan.id().equals(area.parentId()))
                .toList();
    }

    /** For which periods and sources stunted children of desa or kecamatan are counted, newest first. */
    public List<Dataset> countBatches() {
        Set<String> below = belowRegency();
        return counts.stream()
                .filter(count -> below.contains(count.areaId()) && count.stunted() != null)
                .map(count -> new Dataset(count.period(), count.source()))
                .distinct()
                .sorted()
                .toList();
    }

    /** For which periods and sources the coverage of an indicator is known, newest first. */
    public List<Dataset> serviceBatches(String indicatorCode) {
        return services.stream()
                .filter(service -> service.indicatorCode().equals(indicatorCode))
                .map(service -> new Dataset(service.period(), service.source()))
                .distinct()
                .sorted()
                .toList();
    }

    /** For which periods and sources the coverage of any indicator is known, newest first. */
    public List<Dataset> serviceBatches() {
        return services.stream()
                .map(service -> new Dataset(service.period(), service.source()))
                .distinct()
                .sorted()
                .toList();
    }

    /** Indicators with coverage of any time, in the order of the catalogue. */
    public List<Indicator> served() {
        Set<String> codes = services.stream().map(ServiceCount::indicatorCode).collect(Collectors.toSet());
        return indicators.stream()
                .filter(indicator -> codes.contains(indicator.code()))
                .toList();
    }

    /** Indicators with coverage in a dataset, in the order of the catalogue. */
    public List<Indicator> served(Dataset dataset) {
        Set<String> codes = services.stream()
                .filter(service -> service.period().equals(dataset.period()) && service.source() == dataset.source())
                .map(ServiceCount::indicatorCode)
                .collect(Collectors.toSet());
        return indicators.stream()
                .filter(indicator -> codes.contains(indicator.code()))
                .toList();
    }

    private Set<String> belowRegency() {
        return areas.stream()
                .filter(area -> area.level() == AreaLevel.KECAMATAN || area.level() == AreaLevel.DESA)
                .map(Area::id)
                .collect(Collectors.toSet());
    }
}
