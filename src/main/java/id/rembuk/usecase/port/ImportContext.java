package id.rembuk.usecase.port;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.intake.AreaAlias;
import id.rembuk.domain.intake.RememberedMapping;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.reference.Indicator;
import java.util.List;
import java.util.Map;

/**
 * What is known when a file is read.
 *
 * @param areas of the workspace, the regency first
 * @param planHeadings the workplan's own heading for each {@code PlanField} name, with other names offices use
 */
public record ImportContext(
        List<Area> areas,
        List<AreaAlias> aliases,
        List<RememberedMapping> mappings,
        List<Indicator> indicators,
        List<Organisation> organisations,
        Map<String, List<String>> planHeadings) {
    public ImportContext {
        areas = List.copyOf(areas);
        aliases = List.copyOf(aliases);
        mappings = List.copyOf(mappings);
        indicators = List.copyOf(indicators);
        organisations = List.copyOf(organisations);
        planHeadings = Map.copyOf(planHeadings);
    }
}
