package id.rembuk.usecase.year;

import id.rembuk.domain.guide.Deadline;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.domain.workspace.WorkspaceIdentity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The year of a cycle, read at one moment.
 *
 * @param entries by their last day, those without one last
 * @param deadlines the records behind the entries that are deadlines
 * @param proposals what frame and calendar propose and nobody has taken yet; not stored
 * @param organisations that exist today
 * @param today the day by which entries are late
 */
public record YearBoard(
        WorkspaceIdentity identity,
        Cycle cycle,
        List<YearEntry> entries,
        List<Deadline> deadlines,
        List<Deadline> proposals,
        List<Organisation> organisations,
        LocalDate today) {
    private static final int MOST_LATE = 3;
    private static final Set<YearEntry.State> TO_COME = Set.of(YearEntry.State.RUNNING, YearEntry.State.AHEAD);

    public YearBoard {
        entries = List.copyOf(entries);
        deadlines = List.copyOf(deadlines);
        proposals = List.copyOf(proposals);
        organisations = List.copyOf(organisations);
    }

    /** What should have been done, the longest ago first. */
    public List<YearEntry> late() {
        return in(Set.of(YearEntry.State.LATE));
    }

    /** What is to come and has a day, the nearest first. */
    public List<YearEntry> next() {
        return in(TO_COME);
    }

    /**
     * What an overview shows: at most three that are late, the newest of them, and then what comes next.
     *
     * @param most how many at most
     */
    public List<YearEntry> shown(int most) {
        List<YearEntry> late = late();
        return Stream.concat(late.subList(Math.max(0, late.size() - MOST_LATE), late.size()).stream(), next().stream())
                .limit(most)
                .toList();
    }

    /** Entries with a day by the month of their last day. */
    public NavigableMap<YearMonth, List<YearEntry>> byMonth() {
        return entries.stream()
                .filter(entry -> entry.last() != null)
                .collect(Collectors.groupingBy(
                        entry -> YearMonth.from(entry.last()), TreeMap::new, Collectors.toUnmodifiableList()));
    }

    /** What has no day yet. */
    public List<YearEntry> undated() {
        return entries.stream().filter(entry -> entry.last() == null).toList();
    }

    /** Who answers for an entry: the body's short name, else the words; "" for nobody. */
    public String owner(YearEntry entry) {
        Map<String, Organisation> bodies =
                organisations.stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        if (entry.organisationId() != null && bodies.containsKey(entry.organisationId())) {
            return bodies.get(entry.organisationId()).label();
        }
        return entry.owner() == null ? "" : entry.owner();
    }

    private List<YearEntry> in(Set<YearEntry.State> states) {
        return entries.stream()
                .filter(entry -> states.contains(entry.state(today)))
                .toList();
    }
}
