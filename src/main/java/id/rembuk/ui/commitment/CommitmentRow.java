package id.rembuk.ui.commitment;

import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.commitment.CommitmentReport;
import id.rembuk.domain.commitment.QualityGate;
import java.util.List;

/**
 * One commitment as the table and the editor show it; words that are not filled in are empty.
 *
 * @param owner name of the organisation that answers for it
 * @param measure name of the indicator, or the written measure
 * @param baseline starting value, without unit
 * @param target target with its operator, without unit
 * @param desa number of desa covered, or words where the number is not known
 * @param sites where it takes place, in words
 * @param reports on it, the last one first
 */
record CommitmentRow(
        Commitment commitment,
        QualityGate gate,
        String owner,
        String measure,
        String baseline,
        String target,
        String unit,
        String desa,
        String sites,
        String deadline,
        List<CommitmentReport> reports) {

    String id() {
        return commitment.id();
    }

    int number() {
        return commitment.number();
    }

    String text() {
        return commitment.text() == null ? "" : commitment.text();
    }
}
