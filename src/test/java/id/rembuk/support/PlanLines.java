package id.rembuk.support;

import id.rembuk.domain.plan.Budget;
import id.rembuk.domain.plan.FundShare;
import id.rembuk.domain.plan.InterventionClass;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.PlanLineBuilder;
import id.rembuk.domain.plan.Reach;
import id.rembuk.domain.plan.Sites;
import id.rembuk.domain.plan.Target;
import id.rembuk.domain.plan.TargetGroup;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Plan lines for tests; {@link #complete} has no finding until a test spoils it. */
public final class PlanLines {
    private PlanLines() {}

    /** A line in which everything is filled in and fits. */
    public static PlanLineBuilder complete(String id, String cycleId, String organisationId) {
        return PlanLine.blank(id, cycleId, 1, organisationId)
                .edit()
                .interventionClass(InterventionClass.SPESIFIK)
                .reach(Reach.MENYENTUH_SASARAN)
                .nomenclatureCode("1.02.02.2.02.0015")
                .nomenclatureName("Pengelolaan Pelayanan Kesehatan Gizi Masyarakat")
                .nomenclatureVersion("Kepmendagri 900.1.15.5-1317/2023")
                .output("Balita gizi kurang dapat PMT")
                .unit("balita")
                .baseline(BigDecimal.valueOf(318))
                .target(Target.of(402))
                .targetGroups(Set.of(TargetGroup.ANAK_24_59))
                .monthFrom(1)
                .monthTo(12)
                .budget(Budget.of(97_130_000))
                .stuntingShare(97_130_000L)
                .funds(List.of(new FundShare("BOK", 97_130_000)))
                .sites(Sites.EVERY_DESA)
                .indicatorCodes(List.of("S5"));
    }
}
