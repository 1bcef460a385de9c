package id.rembuk.domain.portal;

import id.rembuk.domain.guide.Statement;
import java.util.List;

/**
 * A form of the monitoring web that is typed per desa, as data.
 *
 * @param id lower case, digits and hyphens, e.g. {@code data-sasaran}
 * @param version counted up when the form changes, from 1
 * @param basis what says that the form looks so
 * @param columns in the order of the form
 */
public record FormLayout(String id, int version, String name, Statement basis, List<FormColumn> columns) {
    public FormLayout {
        columns = List.copyOf(columns);
    }
}
