package id.rembuk.domain.intake;

import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Period;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the officer wants a sheet read.
 *
 * @param uses column from 0 → what it is read as; columns not named are left out
 * @param decimals column from 0 → sign for decimals, where the officer was asked
 * @param fractions columns in which 0.96 means 96 percent
 * @param period of all rows that do not say their own
 * @param source of all rows that do not say their own
 * @param countPeople true when rows are single children that are counted per desa and then thrown away
 * @param mended cell (e.g. F9) → text the officer put in its place
 * @param areas row from 1 → id of the area the officer chose for it
 * @param setAside rows the officer leaves out
 */
public record ImportSettings(
        ImportKind kind,
        int sheet,
        int headerFirst,
        int headerLast,
        Map<Integer, ColumnUse> uses,
        Map<Integer, Decimals> decimals,
        Set<Integer> fractions,
        Period period,
        DataSource source,
        boolean countPeople,
        Map<String, String> mended,
        Map<Integer, String> areas,
        Set<Integer> setAside) {
    public ImportSettings {
        uses = Map.copyOf(uses);
        decimals = Map.copyOf(decimals);
        fractions = Set.copyOf(fractions);
        mended = Map.copyOf(mended);
        areas = Map.copyOf(areas);
        setAside = Set.copyOf(setAside);
    }

    /** What was proposed, taken as it is. */
    public static ImportSettings of(SheetReading reading) {
        Map<Integer, ColumnUse> uses = new TreeMap<>();
        Map<Integer, Decimals> decimals = new TreeMap<>();
        Set<Integer> fractions = new TreeSet<>();
        for (ColumnLook column : reading.columns()) {
            if (column.use() != null && column.personal() == null) {
                uses.put(column.index(), column.use());
                decimals.put(column.index(), column.decimals());
                if (column.percentAsFraction()) {
                    fractions.add(column.index());
                }
            }
        }
        return new ImportSettings(
                reading.kind(),
                reading.sheet().index(),
                reading.headerFirst(),
                reading.headerLast(),
                uses,
                decimals,
                fractions,
                reading.period(),
                reading.source(),
                false,
                Map.of(),
                Map.of(),
                Set.of());
    }

    /** The same with a source for all rows that do not say their own. */
    public ImportSettings withSource(DataSource newSource) {
        return new ImportSettings(
                kind,
                sheet,
                headerFirst,
                headerLast,
                uses,
                decimals,
                fractions,
                period,
                newSource,
                countPeople,
                mended,
                areas,
                setAside);
    }
}
