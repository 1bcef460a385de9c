package id.rembuk.ui.plan;

import id.rembuk.domain.plan.PlanLine;
import id.rembuk.usecase.PlanCatalogue;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes a plan line as the lower-case text the filter searches: its words, its OPD, its fund sources and its places. */
final class PlanSearchText {
    private final PlanCatalogue catalogue;
    private final Map<String, String> bodies = new ConcurrentHashMap<>();
    private final Map<String, String> funds = new ConcurrentHashMap<>();
    private final Map<String, String> areas = new ConcurrentHashMap<>();

    PlanSearchText(PlanCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    String of(PlanLine line) {
        StringBuilder text = new StringBuilder(320);
        add(text, line.output());
        add(text, line.description());
        add(text, line.nomenclatureCode());
        add(text, line.nomenclatureName());
        add(text, line.unit());
        add(text, line.note());
        if (line.organisationId() != null) {
            text.append(bodies.computeIfAbsent(line.organisationId(), this::body));
        }
        line.funds()
                .forEach(fund ->
                        text.append(funds.computeIfAbsent(fund.source(), code -> lower(catalogue.fundName(code)))));
        line.sites().areaIds().forEach(id -> text.append(areas.computeIfAbsent(id, this::area)));
        return text.toString();
    }

    private String body(String id) {
        return catalogue
                .organisation(id)
                .map(body -> lower(body.label()) + lower(body.name()))
                .orElse("");
    }

    private String area(String id) {
        return catalogue.area(id).map(area -> lower(area.name())).orElse("");
    }

    private static void add(StringBuilder text, String part) {
        if (part != null) {
            text.append(part.toLowerCase(Locale.ROOT)).append(' ');
        }
    }

    private static String lower(String part) {
        return part.toLowerCase(Locale.ROOT) + ' ';
    }
}
