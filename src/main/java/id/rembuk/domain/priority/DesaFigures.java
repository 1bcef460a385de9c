package id.rembuk.domain.priority;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.situation.Rate;
import java.util.Optional;

/**
 * What the ranking knows of one desa; unknown numbers are null, not 0.
 *
 * @param stunted stunted balita, persons
 * @param measured measured balita, persons
 * @param familiesAtRisk keluarga berisiko stunting, families
 * @param convergence services received of services due, over all services together; null when none is recorded
 */
public record DesaFigures(Area desa, Integer stunted, Integer measured, Integer familiesAtRisk, Rate convergence) {

    public String id() {
        return desa.id();
    }

    /** Stunted of measured balita; empty when unknown or impossible. */
    public Optional<Rate> prevalence() {
        return Rate.of(stunted, measured).filter(rate -> rate.part() <= rate.whole());
    }

    /** Services still lacking of services due; empty when nothing is due or recorded. */
    public Optional<Rate> gap() {
        return Optional.ofNullable(convergence)
                .filter(rate -> rate.whole() > 0)
                .map(rate -> new Rate(rate.gap(), rate.whole()));
    }
}
