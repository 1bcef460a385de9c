package id.rembuk.intake;

import id.rembuk.domain.intake.ColumnUse;
import id.rembuk.domain.intake.ImportField;
import id.rembuk.domain.intake.ImportSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** The columns of a sheet that are read, in sheet order, and where the places, times and sources stand. */
final class SheetColumns {
    private final List<Integer> indexes;
    private final List<ColumnUse> uses;

    /** @param refused columns that are left out whatever is settled */
    SheetColumns(ImportSettings settings, Set<Integer> refused) {
        TreeMap<Integer, ColumnUse> ordered = new TreeMap<>(settings.uses());
        ordered.keySet().removeAll(refused);
        indexes = List.copyOf(ordered.keySet());
        uses = List.copyOf(ordered.values());
    }

    int size() {
        return uses.size();
    }

    List<Integer> indexes() {
        return indexes;
    }

    List<ColumnUse> uses() {
        return uses;
    }

    int index(int place) {
        return indexes.get(place);
    }

    ColumnUse use(int place) {
        return uses.get(place);
    }

    /** Column of the sheet that holds a field; -1 when none does. */
    int of(ImportField field) {
        int place = placeOf(field);
        return place < 0 ? -1 : indexes.get(place);
    }

    /** Place in {@link #uses()} of the first column with a field; -1 when there is none. */
    int placeOf(ImportField field) {
        for (int i = 0; i < uses.size(); i++) {
            if (uses.get(i).field() == field) {
                return i;
            }
        }
        return -1;
    }

    int placeOf(ColumnUse use) {
        return uses.indexOf(use);
    }

    boolean has(ImportField field) {
        return placeOf(field) >= 0;
    }

    boolean isNumber(int place) {
        return ColumnProposal.isNumber(uses.get(place));
    }

    /** The first column with numbers, or one behind all when there is none. */
    int firstNumber() {
        for (int i = 0; i < uses.size(); i++) {
            if (isNumber(i)) {
                return indexes.get(i);
            }
        }
        return HeadingGrid.MOST_COLUMNS;
    }

    /** The column by which a place is shown: its desa, else its kecamatan, else its code; -1 for none. */
    int placeColumn() {
        List<Integer> places =
                new ArrayList<>(List.of(of(ImportField.DESA), of(ImportField.KECAMATAN), of(ImportField.AREA_CODE)));
        return places.stream().filter(column -> column >= 0).findFirst().orElse(-1);
    }

    /** For each column whether its numbers can be added up over places. */
    boolean[] additive() {
        boolean[] additive = new boolean[uses.size()];
        for (int i = 0; i < additive.length; i++) {
            additive[i] = switch (uses.get(i).field()) {
                case COUNT, NUMERATOR, DENOMINATOR -> true;
                default -> false;
            };
        }
        return additive;
    }
}
