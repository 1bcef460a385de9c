package id.rembuk.ui.commitment;

import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.PlanTotals;
import id.rembuk.domain.plan.Sites;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.CommitmentBoard;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The footer in words: it describes the rows that are shown.
 *
 * @param money stunting share of all linked plan lines, each line counted once
 * @param unknown how many linked lines have no share yet; empty when all have
 * @param desa desa covered of all desa
 * @param passed commitments that pass the gate of those shown
 */
record CommitmentTotals(String money, String unknown, String desa, String passed) {
    static final CommitmentTotals NONE = new CommitmentTotals("", "", "", "");

    static CommitmentTotals of(List<CommitmentRow> shown, CommitmentBoard board, CommitmentRows words, Messages texts) {
        Set<String> linked = new HashSet<>();
        Set<String> areas = new TreeSet<>();
        boolean every = false;
        int passed = 0;
        for (CommitmentRow row : shown) {
            Commitment commitment = row.commitment();
            linked.addAll(commitment.planLineIds());
            areas.addAll(commitment.sites().areaIds());
            every |= commitment.sites().everyDesa();
            passed += row.gate().passed() ? 1 : 0;
        }
        List<PlanLine> lines = board.planLines().stream()
                .filter(line -> linked.contains(line.id()))
                .toList();
        PlanTotals sum = PlanTotals.of(lines);
        return new CommitmentTotals(
                Formats.rupiah(sum.share()),
                sum.unknownShares() == 0
                        ? ""
                        : texts.get("commitment.total.unknown", Formats.number(sum.unknownShares())),
                words.covered(new Sites(every, false, List.copyOf(areas))),
                texts.get("commitment.total.of", Formats.number(passed), Formats.number(shown.size())));
    }
}
