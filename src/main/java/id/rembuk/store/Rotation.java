package id.rembuk.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which backups are kept: the 10 newest, the newest of each of the last 14 days, the newest of each month. */
final class Rotation {
    private static final int NEWEST = 10;
    private static final int DAYS = 14;

    private Rotation() {}

    static Set<Instant> keep(Collection<Instant> backups, Instant now, ZoneId zone) {
        List<Instant> newestFirst =
                backups.stream().sorted(Comparator.reverseOrder()).toList();
        LocalDate oldestDay = LocalDate.ofInstant(now, zone).minusDays(DAYS - 1);
        Set<Instant> kept = new HashSet<>();
        Set<LocalDate> days = new HashSet<>();
        Set<YearMonth> months = new HashSet<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            Instant backup = newestFirst.get(i);
            LocalDate day = LocalDate.ofInstant(backup, zone);
            boolean newestOfDay = days.add(day) && !day.isBefore(oldestDay);
            boolean newestOfMonth = months.add(YearMonth.from(day));
            if (i < NEWEST || newestOfDay || newestOfMonth) {
                kept.add(backup);
            }
        }
        return kept;
    }
}
