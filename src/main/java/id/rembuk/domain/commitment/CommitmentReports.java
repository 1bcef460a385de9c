package id.rembuk.domain.commitment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The reports on commitments; the last one is that of the newest day, on one day the one noted last. */
public final class CommitmentReports {
    private static final Comparator<CommitmentReport> NEWEST_FIRST = Comparator.comparing(CommitmentReport::day)
            .thenComparing(CommitmentReport::id)
            .reversed();

    /** Nothing was reported. */
    public static final CommitmentReports EMPTY = new CommitmentReports(List.of());

    private final Map<String, List<CommitmentReport>> byCommitment;

    public CommitmentReports(Collection<CommitmentReport> reports) {
        byCommitment =
                reports.stream().sorted(NEWEST_FIRST).collect(Collectors.groupingBy(CommitmentReport::commitmentId));
    }

    /** The reports on a commitment, the last one first. */
    public List<CommitmentReport> of(String commitmentId) {
        return byCommitment.getOrDefault(commitmentId, List.of());
    }

    public Optional<CommitmentReport> last(String commitmentId) {
        return of(commitmentId).stream().findFirst();
    }
}
