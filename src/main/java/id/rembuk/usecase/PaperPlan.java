package id.rembuk.usecase;

import id.rembuk.domain.document.PaperSnapshot.AnnexGroup;
import id.rembuk.domain.document.PaperSnapshot.AnnexLine;
import id.rembuk.domain.document.PaperSnapshot.NamedSum;
import id.rembuk.domain.document.PaperSnapshot.PlanSummary;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.Budget;
import id.rembuk.domain.plan.FundShare;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.PlanTotals;
import id.rembuk.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the plan into the sums and the matrix that papers print; a line counts once. */
final class PaperPlan {
    private final List<PlanLine> lines;
    private final PlanCatalogue catalogue;
    private final PlanSitesText sites;
    private final PlanWords words;
    private final Messages messages;

    PaperPlan(List<PlanLine> lines, PlanCatalogue catalogue, PlanSitesText sites, Messages messages) {
        this.lines = lines;
        this.catalogue = catalogue;
        this.sites = sites;
        this.messages = messages;
        words = new PlanWords(messages);
    }

    PlanSummary summary() {
        PlanTotals totals = PlanTotals.of(lines);
        return new PlanSummary(
                totals.lines(),
                totals.organisations(),
                totals.budget(),
                totals.share(),
                totals.unknownBudgets(),
                totals.embeddedBudgets(),
                totals.unknownShares(),
                totals.byFund().entrySet().stream()
                        .map(fund -> new NamedSum(catalogue.fundName(fund.getKey()), fund.getValue()))
                        .sorted(Comparator.comparingLong(NamedSum::rupiah)
                                .reversed()
                                .thenComparing(NamedSum::name))
                        .toList());
    }

    /** The lines of each OPD in the order of the list of bodies; lines without an OPD come last. */
    List<AnnexGroup> annex() {
        Map<String, List<PlanLine>> byBody = new LinkedHashMap<>();
        catalogue.organisations().forEach(body -> byBody.put(body.id(), new ArrayList<>()));
        List<PlanLine> nobody = new ArrayList<>();
        for (PlanLine line : lines) {
            byBody.getOrDefault(line.organisationId(), nobody).add(line);
        }
        List<AnnexGroup> groups = new ArrayList<>();
        int done = 0;
        for (Map.Entry<String, List<PlanLine>> body : byBody.entrySet()) {
            if (!body.getValue().isEmpty()) {
                groups.add(group(name(body.getKey()), body.getValue(), done));
                done += body.getValue().size();
            }
        }
        if (!nobody.isEmpty()) {
            groups.add(group(messages.get("workplan.organisation.none"), nobody, done));
        }
        return groups;
    }

    private String name(String organisationId) {
        return catalogue.organisation(organisationId).map(Organisation::name).orElse("");
    }

    private AnnexGroup group(String organisation, List<PlanLine> own, int before) {
        PlanTotals totals = PlanTotals.of(own);
        List<AnnexLine> printed = new ArrayList<>();
        for (PlanLine line : own) {
            printed.add(line(line, before + printed.size() + 1));
        }
        return new AnnexGroup(organisation, printed, totals.budget(), totals.share());
    }

    private AnnexLine line(PlanLine line, int number) {
        return new AnnexLine(
                number,
                line.nomenclatureCode(),
                name(line),
                line.interventionClass() == null ? null : words.of(line.interventionClass()),
                line.output(),
                line.unit(),
                line.baseline(),
                line.target(),
                line.sites().isEmpty() ? null : sites.write(line.sites()),
                line.budget().rupiah(),
                budgetNote(line.budget()),
                line.stuntingShare(),
                line.funds().stream()
                        .map(FundShare::source)
                        .map(catalogue::fundName)
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    /** Name of the sub kegiatan and what is really done, or the one of both that is known. */
    private static String name(PlanLine line) {
        return Stream.of(line.nomenclatureName(), line.words())
                .filter(text -> text != null && !text.isBlank())
                .map(String::strip)
                .distinct()
                .collect(Collectors.joining(" \u2013 "));
    }

    private String budgetNote(Budget budget) {
        return switch (budget.kind()) {
            case STATED -> null;
            case UNKNOWN -> messages.get("record.budget.unknown");
            case EMBEDDED ->
                messages.get("record.budget.embedded", budget.embeddedIn() == null ? "\u2026" : budget.embeddedIn());
        };
    }
}
