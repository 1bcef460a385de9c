package id.rembuk.domain.plan;

import id.rembuk.domain.plan.PlanFinding.Kind;
import id.rembuk.domain.reference.NomenclatureEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what is missing or does not fit in one plan line (domain 10.C: rules 20 to 22). */
public final class LineCheck {
    private final Nomenclature nomenclature;

    public LineCheck(Nomenclature nomenclature) {
        this.nomenclature = nomenclature;
    }

    /** Findings of a line in the order of their kinds. */
    public List<PlanFinding> of(PlanLine line) {
        List<PlanFinding> found = new ArrayList<>();
        missing(line, found);
        money(line, found);
        code(line, found);
        if (line.monthFrom() != null && line.monthTo() != null && line.monthFrom() > line.monthTo()) {
            found.add(PlanFinding.of(Kind.MONTHS_REVERSED, line));
        }
        found.sort(java.util.Comparator.comparing(PlanFinding::kind));
        return found;
    }

    private static void missing(PlanLine line, List<PlanFinding> found) {
        add(found, line, Kind.OUTPUT_MISSING, isBlank(line.output()) && isBlank(line.description()));
        add(found, line, Kind.OWNER_MISSING, line.organisationId() == null);
        add(found, line, Kind.TARGET_MISSING, line.target().isEmpty());
        add(found, line, Kind.SITE_MISSING, line.sites().isEmpty());
        add(
                found,
                line,
                Kind.UNIT_MISSING,
                isBlank(line.unit()) && line.target().text() == null);
        add(found, line, Kind.INDICATOR_MISSING, line.indicatorCodes().isEmpty());
    }

    private static void money(PlanLine line, List<PlanFinding> found) {
        Budget budget = line.budget();
        Long share = line.stuntingShare();
        add(found, line, Kind.BUDGET_UNKNOWN, budget.kind() == Budget.Kind.UNKNOWN);
        add(found, line, Kind.SHARE_MISSING, budget.kind() == Budget.Kind.STATED && share == null);
        if (share != null && budget.kind() == Budget.Kind.STATED && share > budget.rupiah()) {
            found.add(PlanFinding.ofAmount(Kind.SHARE_OVER_BUDGET, line, share - budget.rupiah()));
        }
        if (line.funds().isEmpty()) {
            add(found, line, Kind.FUND_MISSING, share != null && share > 0);
        } else if (line.fundTotal() != (share == null ? 0 : share)) {
            found.add(
                    PlanFinding.ofAmount(Kind.FUND_SUM_DIFFERS, line, line.fundTotal() - (share == null ? 0 : share)));
        }
    }

    private void code(PlanLine line, List<PlanFinding> found) {
        String typed = line.nomenclatureCode();
        if (isBlank(typed)) {
            return; // APBN, desa and CSR have no code
        }
        Optional<NomenclatureEntry> entry = nomenclature.find(typed);
        if (entry.isEmpty()) {
            found.add(PlanFinding.ofWord(Kind.CODE_UNKNOWN, line, typed));
        } else if (!isBlank(entry.get().successorCode())) {
            found.add(PlanFinding.ofWord(Kind.CODE_REPLACED, line, entry.get().successorCode()));
        }
        boolean governance = NomenclatureCode.read(typed)
                .filter(NomenclatureCode::isGovernance)
                .isPresent();
        add(found, line, Kind.GOVERNANCE_AS_REACHING, governance && line.reach() == Reach.MENYENTUH_SASARAN);
    }

    private static void add(List<PlanFinding> found, PlanLine line, Kind kind, boolean holds) {
        if (holds) {
            found.add(PlanFinding.of(kind, line));
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
