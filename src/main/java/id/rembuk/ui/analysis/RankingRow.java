package id.rembuk.ui.analysis;

import id.rembuk.domain.priority.DesaFigures;
import id.rembuk.domain.priority.LokusProposal.Standing;
import id.rembuk.domain.priority.RankedDesa;

/**
 * One desa as the ranking shows it; what is not known is empty.
 *
 * @param ranked its rank and what it was computed from; null for a desa without a rank
 * @param rank the rank, told as shared where it is
 * @param gap percent of services due that are still lacking
 * @param reason why it stands where it does, when the rule alone does not say it
 * @param lastByRule whether the line of the wanted number stands below it
 * @param firstApart whether the desa without a rank begin here
 */
record RankingRow(
        DesaFigures figures,
        RankedDesa ranked,
        Standing standing,
        String rank,
        String kecamatan,
        String measured,
        String stunted,
        String prevalence,
        String gap,
        String reason,
        boolean lastByRule,
        boolean firstApart) {

    String id() {
        return figures.id();
    }

    String name() {
        return figures.desa().name();
    }
}
