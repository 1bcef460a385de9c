package id.rembuk.usecase.guide;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.commitment.QualityGate;
import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.DocumentState;
import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.guide.ComputedAnswer;
import id.rembuk.domain.guide.ComputedRule;
import id.rembuk.domain.plan.DesaSets;
import id.rembuk.domain.plan.LineCheck;
import id.rembuk.domain.plan.Nomenclature;
import id.rembuk.domain.plan.PlanFinding;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.usecase.DataGaps;
import id.rembuk.usecase.Priorities;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.ReferenceCatalogue;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges the steps that are done by themselves once the data say so. */
final class ComputedSteps {
    private final Records records;
    private final Cycle cycle;
    private final List<Area> areas;
    private final List<PlanLine> lines;

    private ComputedSteps(Records records, Cycle cycle) {
        this.records = records;
        this.cycle = cycle;
        areas = records.all(Area.class);
        lines = records.all(PlanLine.class).stream()
                .filter(line -> cycle.id().equals(line.cycleId()))
                .toList();
    }

    /** The answer of every rule for one state of the workspace. */
    static Map<ComputedRule, ComputedAnswer> of(
            Records records, Cycle cycle, ReferenceCatalogue reference, LocalDate today) {
        ComputedSteps steps = new ComputedSteps(records, cycle);
        Map<ComputedRule, ComputedAnswer> answers = new EnumMap<>(ComputedRule.class);
        for (ComputedRule rule : ComputedRule.values()) {
            answers.put(
                    rule,
                    switch (rule) {
                        case DATA_COMPLETE -> steps.data(today);
                        case LOKUS_CONFIRMED -> steps.lokusConfirmed();
                        case LOKUS_COVERED -> steps.lokusCovered();
                        case PLAN_COMPLETE -> steps.plan(new LineCheck(new Nomenclature(reference::nomenclature)));
                        case COMMITMENTS_PASS -> steps.commitments();
                        case MINUTES_FINAL -> steps.finished(rule, DocumentKind.BERITA_ACARA);
                        case COMMITMENT_FINAL -> steps.finished(rule, DocumentKind.PERNYATAAN_KOMITMEN);
                    });
        }
        return answers;
    }

    /** Desa with balita measured and stunted in the year whose figures are used. */
    private ComputedAnswer data(LocalDate today) {
        DataGaps gaps = DataGaps.of(records, cycle, areas, today);
        return ComputedAnswer.of(
                ComputedRule.DATA_COMPLETE, gaps.desa() - gaps.without().size(), gaps.desa());
    }

    private ComputedAnswer lokusConfirmed() {
        int lokus = Priorities.lokus(records, cycle).size();
        return ComputedAnswer.of(ComputedRule.LOKUS_CONFIRMED, lokus, lokus);
    }

    private ComputedAnswer lokusCovered() {
        List<String> lokus = Priorities.lokus(records, cycle);
        int open = new DesaSets(areas, lokus).unreached(lokus, lines).size();
        return ComputedAnswer.of(ComputedRule.LOKUS_COVERED, lokus.size() - open, lokus.size());
    }

    private ComputedAnswer plan(LineCheck check) {
        Map<PlanFinding.Kind, Integer> found = new EnumMap<>(PlanFinding.Kind.class);
        int faulty = 0;
        for (PlanLine line : lines) {
            Set<PlanFinding.Kind> kinds = check.of(line).stream()
                    .map(PlanFinding::kind)
                    .filter(PlanFinding.Kind::keepsFromAgreeing)
                    .collect(Collectors.toSet());
            kinds.forEach(kind -> found.merge(kind, 1, Integer::sum));
            faulty += kinds.isEmpty() ? 0 : 1;
        }
        PlanFinding.Kind most = found.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
        return new ComputedAnswer(ComputedRule.PLAN_COMPLETE, lines.size() - faulty, lines.size(), most);
    }

    private ComputedAnswer commitments() {
        List<Commitment> all = records.all(Commitment.class).stream()
                .filter(commitment -> commitment.cycleId().equals(cycle.id()))
                .toList();
        long passed = all.stream()
                .filter(commitment -> QualityGate.of(commitment).passed())
                .count();
        return ComputedAnswer.of(ComputedRule.COMMITMENTS_PASS, (int) passed, all.size());
    }

    private ComputedAnswer finished(ComputedRule rule, DocumentKind kind) {
        boolean there = records.all(OfficialDocument.class).stream()
                .anyMatch(document -> document.cycleId().equals(cycle.id())
                        && document.kind() == kind
                        && document.state() == DocumentState.FINAL);
        return ComputedAnswer.of(rule, there ? 1 : 0, 1);
    }
}
