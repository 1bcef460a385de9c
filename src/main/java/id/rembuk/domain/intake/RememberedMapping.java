package id.rembuk.domain.intake;

import id.rembuk.domain.WorkspaceRecord;
import java.util.Map;

/**
 * How the officer had the columns of a layout read; found again by the names of its headings, never by position, and
 * never holding a cell's value.
 *
 * @param headings normalised heading → use, as {@link ColumnUse#code()}; "" for a column that was left out
 */
public record RememberedMapping(String id, ImportKind kind, Map<String, String> headings) implements WorkspaceRecord {
    public RememberedMapping {
        headings = Map.copyOf(headings);
    }
}
