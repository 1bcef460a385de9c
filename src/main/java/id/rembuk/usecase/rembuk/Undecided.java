package id.rembuk.usecase.rembuk;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.rembuk.DecisionState;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was neither agreed nor put off nor refused.
 *
 * @param names of the first few, and how many more there are; Indonesian
 */
public record Undecided(List<Commitment> commitments, List<PlanLine> lines, List<String> names) {
    private static final int MOST_NAMES = 5;

    public Undecided {
        commitments = List.copyOf(commitments);
        lines = List.copyOf(lines);
        names = List.copyOf(names);
    }

    public static Undecided of(RembukBoard board) {
        List<Commitment> commitments = open(board, board.commitments());
        List<PlanLine> lines = open(board, board.lines());
        MinutesText minutes = new MinutesText(board);
        List<String> names = new ArrayList<>(Stream.concat(commitments.stream(), lines.stream())
                .limit(MOST_NAMES)
                .map(each -> minutes.name(RecordRef.of(each)))
                .toList());
        int more = commitments.size() + lines.size() - names.size();
        if (more > 0) {
            names.add(Messages.indonesian().get("rembuk.undecided.more", Formats.number(more)));
        }
        return new Undecided(commitments, lines, names);
    }

    public boolean isEmpty() {
        return commitments.isEmpty() && lines.isEmpty();
    }

    private static <T extends WorkspaceRecord> List<T> open(RembukBoard board, List<T> records) {
        return records.stream()
                .filter(each -> {
                    DecisionState state = board.states().state(RecordRef.of(each));
                    return !state.isAgreed() && !state.isSetAside();
                })
                .toList();
    }
}
