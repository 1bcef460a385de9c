package id.rembuk.ui.intake;

import id.rembuk.domain.intake.ColumnLook;
import id.rembuk.domain.intake.ColumnUse;
import id.rembuk.domain.intake.Decimals;
import id.rembuk.domain.intake.ImportSettings;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** One decision of the officer on how a sheet is read; everything else stays as it was. */
final class SettingsChange {
    private final ImportSettings from;
    private final Map<Integer, ColumnUse> uses;
    private final Map<Integer, Decimals> decimals;
    private final Set<Integer> fractions;
    private final Map<String, String> mended;
    private final Map<Integer, String> areas;
    private final Set<Integer> setAside;
    private Period period;
    private DataSource source;
    private boolean countPeople;

    SettingsChange(ImportSettings from) {
        this.from = from;
        uses = new HashMap<>(from.uses());
        decimals = new HashMap<>(from.decimals());
        fractions = new HashSet<>(from.fractions());
        mended = new HashMap<>(from.mended());
        areas = new HashMap<>(from.areas());
        setAside = new HashSet<>(from.setAside());
        period = from.period();
        source = from.source();
        countPeople = from.countPeople();
    }

    /** @param use null leaves the column out */
    SettingsChange use(ColumnLook column, ColumnUse use) {
        int index = column.index();
        if (use == null) {
            uses.remove(index);
            decimals.remove(index);
            fractions.remove(index);
            return this;
        }
        uses.put(index, use);
        decimals.putIfAbsent(index, column.decimals());
        if (column.percentAsFraction()) {
            fractions.add(index);
        }
        return this;
    }

    /** Takes over what was decided for the file as a whole and for its rows. */
    SettingsChange keep(ImportSettings before) {
        period = before.period() == null ? period : before.period();
        source = before.source() == null ? source : before.source();
        countPeople = before.countPeople();
        mended.putAll(before.mended());
        areas.putAll(before.areas());
        setAside.addAll(before.setAside());
        return this;
    }

    SettingsChange decimals(int column, Decimals sign) {
        decimals.put(column, sign);
        return this;
    }

    SettingsChange fraction(int column, boolean yes) {
        if (yes) {
            fractions.add(column);
        } else {
            fractions.remove(column);
        }
        return this;
    }

    SettingsChange period(Period value) {
        period = value;
        return this;
    }

    SettingsChange source(DataSource value) {
        source = value;
        return this;
    }

    SettingsChange countPeople(boolean yes) {
        countPeople = yes;
        return this;
    }

    /** @param cell as Excel names it, e.g. F9 */
    SettingsChange mend(String cell, String text) {
        mended.put(cell, text);
        return this;
    }

    SettingsChange area(Collection<Integer> rows, String areaId) {
        rows.forEach(row -> areas.put(row, areaId));
        return this;
    }

    SettingsChange setAside(Collection<Integer> rows, boolean yes) {
        if (yes) {
            setAside.addAll(rows);
        } else {
            setAside.removeAll(rows);
        }
        return this;
    }

    ImportSettings made() {
        return new ImportSettings(
                from.kind(),
                from.sheet(),
                from.headerFirst(),
                from.headerLast(),
                uses,
                decimals,
                fractions,
                period,
                source,
                countPeople,
                mended,
                areas,
                setAside);
    }
}
