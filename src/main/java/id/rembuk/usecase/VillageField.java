package id.rembuk.usecase;

import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.ServiceField;

/**
 * One number of a desa that can be typed: a count of children and families, or one of the two numbers of an indicator's
 * service.
 *
 * @param count null for a service
 * @param indicator code of the catalogue; null for a count
 * @param service null for a count
 */
public record VillageField(CountField count, String indicator, ServiceField service) {
    public static VillageField of(CountField count) {
        return new VillageField(count, null, null);
    }

    public static VillageField of(String indicator, ServiceField service) {
        return new VillageField(null, indicator, service);
    }

    public boolean isCount() {
        return count != null;
    }
}
