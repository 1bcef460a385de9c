package id.rembuk.ui.plan;

import id.rembuk.domain.plan.PlanLine;
import id.rembuk.usecase.PlanCatalogue;
import java.util.Locale;

/** Writes a plan line as the lower-case text the filter searches: its words, its OPD, its fund sources and its places. */
final class PlanSearchText {
    private final PlanCatalogue catalogue;

    PlanSearchText(PlanCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    String of(PlanLine line) {
        StringBuilder text = new StringBuilder(256);
        add(text, line.output());
        add(text, line.description());
        add(text, line.nomenclatureCode());
        add(text, line.nomenclatureName());
        add(text, line.unit());
        add(text, line.note());
        catalogue.organisation(line.organisationId()).ifPresent(body -> {
            add(text, body.label());
            add(text, body.name());
        });
        line.funds().forEach(fund -> add(text, catalogue.fundName(fund.source())));
        line.sites().areaIds().forEach(id -> catalogue.area(id).ifPresent(area -> add(text, area.name())));
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private static void add(StringBuilder text, String part) {
        if (part != null) {
            text.append(part).append(' ');
        }
    }
}
