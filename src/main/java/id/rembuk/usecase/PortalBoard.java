package id.rembuk.usecase;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.portal.FormLayout;
import id.rembuk.domain.portal.PortalEntry;
import id.rembuk.domain.portal.PortalEntry.TypedChange;
import id.rembuk.domain.portal.TypedNumber;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.usecase.port.GuidanceCatalogue.RefusedFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The numbers of a web form, in its order, and what of them was typed there.
 *
 * @param datasets periods and sources that have numbers, newest first
 * @param layout the form shown; null when there is none
 * @param dataset the period and source shown; null while there are no numbers at all
 * @param blocks one for each kecamatan, by code
 */
public record PortalBoard(
        boolean practice,
        List<FormLayout> layouts,
        List<RefusedFile> refused,
        List<Dataset> datasets,
        FormLayout layout,
        Dataset dataset,
        List<Block> blocks) {
    public PortalBoard {
        layouts = List.copyOf(layouts);
        refused = List.copyOf(refused);
        datasets = List.copyOf(datasets);
        blocks = List.copyOf(blocks);
    }

    /** Whether the period and source have any number for a column of the form. */
    public boolean has(int column) {
        return blocks.stream()
                .flatMap(block -> block.rows().stream())
                .anyMatch(row -> row.numbers().get(column) != null);
    }

    /**
     * The desa of a kecamatan.
     *
     * @param marks what was typed, by the id of the column
     */
    public record Block(Area kecamatan, List<Row> rows, Map<String, Mark> marks) {
        public Block {
            rows = List.copyOf(rows);
            marks = Map.copyOf(marks);
        }

        /** The numbers of a column as they would be typed now. */
        public List<TypedNumber> column(int index) {
            return rows.stream()
                    .map(row -> new TypedNumber(row.desa().id(), row.numbers().get(index)))
                    .toList();
        }
    }

    /**
     * A desa with the numbers of the columns.
     *
     * @param numbers in the order of the columns; null for an unknown one
     */
    public record Row(Area desa, List<Integer> numbers) {
        public Row {
            numbers = Collections.unmodifiableList(new ArrayList<>(numbers));
        }
    }

    /** That a column was typed, and which of its numbers are others by now. */
    public record Mark(PortalEntry entry, List<TypedChange> changes) {
        public Mark {
            changes = List.copyOf(changes);
        }
    }
}
