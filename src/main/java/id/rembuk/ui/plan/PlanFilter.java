package id.rembuk.ui.plan;

import id.rembuk.domain.plan.InterventionClass;
import id.rembuk.domain.plan.PlanFinding;
import id.rembuk.domain.plan.PlanLine;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which lines the table shows; every part that is set must hold.
 *
 * @param text words that must all occur somewhere in the line
 * @param organisationIds bodies whose lines are shown; empty for all
 * @param fund code of a fund source, null for all
 * @param finding null for all
 */
record PlanFilter(
        String text, Set<String> organisationIds, InterventionClass kind, String fund, PlanFinding.Kind finding) {
    static final PlanFilter NONE = new PlanFilter("", Set.of(), null, null, null);

    PlanFilter {
        organisationIds = Set.copyOf(organisationIds);
    }

    PlanFilter withText(String value) {
        return new PlanFilter(value, organisationIds, kind, fund, finding);
    }

    PlanFilter withOrganisations(Set<String> value) {
        return new PlanFilter(text, value, kind, fund, finding);
    }

    PlanFilter withKind(InterventionClass value) {
        return new PlanFilter(text, organisationIds, value, fund, finding);
    }

    PlanFilter withFund(String value) {
        return new PlanFilter(text, organisationIds, kind, value, finding);
    }

    PlanFilter withFinding(PlanFinding.Kind value) {
        return new PlanFilter(text, organisationIds, kind, fund, value);
    }

    boolean isNone() {
        return text.isEmpty() && organisationIds.isEmpty() && kind == null && fund == null && finding == null;
    }

    /** Asks a row whether it is shown; null when every row is. */
    Predicate<PlanRow> test(PlanSearchText writer) {
        if (isNone()) {
            return null;
        }
        String[] words = text.isBlank()
                ? new String[0]
                : text.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
        return row -> letsLine(row.line())
                && (finding == null || row.findings().stream().anyMatch(f -> f.kind() == finding))
                && (words.length == 0 || hasWords(row.searchText(writer), words));
    }

    private boolean letsLine(PlanLine line) {
        return (organisationIds.isEmpty() || isOf(organisationIds, line.organisationId()))
                && (kind == null || kind == line.interventionClass())
                && (fund == null
                        || line.funds().stream().anyMatch(f -> f.source().equals(fund)));
    }

    private static boolean isOf(Set<String> organisationIds, String organisationId) {
        return organisationId != null && organisationIds.contains(organisationId);
    }

    private static boolean hasWords(String searched, String... words) {
        for (String word : words) {
            if (!searched.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
