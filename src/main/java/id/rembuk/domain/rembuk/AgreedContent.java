package id.rembuk.domain.rembuk;

import id.rembuk.domain.document.PaperSnapshot.AgreedPoint;
import id.rembuk.domain.document.PaperSnapshot.AnnexGroup;
import id.rembuk.domain.document.PaperSnapshot.PlanSummary;
import java.util.List;

/** The agreed commitments, the sums of the plan and its lines, as papers print them. */
public record AgreedContent(List<AgreedPoint> commitments, PlanSummary summary, List<AnnexGroup> annex) {
    public AgreedContent {
        commitments = List.copyOf(commitments);
        annex = List.copyOf(annex);
    }
}
