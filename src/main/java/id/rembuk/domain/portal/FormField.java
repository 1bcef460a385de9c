package id.rembuk.domain.portal;

import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.ServiceField;

/**
 * The number of a desa that fills a column of a form: a count of children and families, or one of the two numbers of an
 * indicator's service.
 *
 * @param count null for a service
 * @param indicator code of the catalogue; null for a count
 * @param service null for a count
 */
public record FormField(CountField count, String indicator, ServiceField service) {
    public FormField {
        if ((count == null) == (indicator == null) || (indicator == null) != (service == null)) {
            throw new IllegalArgumentException("A column is filled by a count or by a service");
        }
    }
}
