package id.rembuk.domain.reference;

import id.rembuk.domain.plan.InterventionClass;
import java.util.List;

/**
 * One row of the stunting subset of the planning nomenclature.
 *
 * @param code with 4-digit suffix for sub kegiatan, e.g. 1.02.02.2.02.0015
 * @param regulation version the code belongs to
 * @param interventionClass Rembuk's own proposal, or null
 * @param indicatorCodes "usulan pemetaan Rembuk, bukan ketentuan"
 * @param successorCode code in the next version when it was replaced, else null
 * @param verified whether code and name were checked against a source
 */
public record NomenclatureEntry(
        String code,
        NomenclatureLevel level,
        String name,
        String fieldOfGovernment,
        String typicalOrganisation,
        String regulation,
        String unit,
        String outputIndicator,
        InterventionClass interventionClass,
        List<String> indicatorCodes,
        String successorCode,
        boolean verified) {}
