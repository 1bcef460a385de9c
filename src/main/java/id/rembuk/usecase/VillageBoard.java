package id.rembuk.usecase;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.intake.Intake;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.workspace.Cycle;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything the desa are shown with, read at one moment.
 *
 * @param practice whether the workspace holds practice data
 * @param kecamatan by code
 * @param villages desa and kelurahan by code
 * @param priorityIds desa lokus of the cycle, by area id
 * @param intakes imports by id
 */
public record VillageBoard(
        boolean practice,
        Cycle cycle,
        List<Area> kecamatan,
        List<Area> villages,
        VillageNumbers numbers,
        Set<String> priorityIds,
        Map<String, Intake> intakes,
        List<Indicator> indicators) {
    public VillageBoard {
        kecamatan = List.copyOf(kecamatan);
        villages = List.copyOf(villages);
        priorityIds = Set.copyOf(priorityIds);
        intakes = Map.copyOf(intakes);
        indicators = List.copyOf(indicators);
    }
}
