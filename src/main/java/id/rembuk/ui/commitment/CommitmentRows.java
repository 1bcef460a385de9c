package id.rembuk.ui.commitment;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.commitment.CommitmentReports;
import id.rembuk.domain.commitment.QualityGate;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.DesaSets;
import id.rembuk.domain.plan.Sites;
import id.rembuk.domain.plan.Target;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.CommitmentBoard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the commitments of a board into words. */
final class CommitmentRows {
    private static final int NAMED_AREAS = 3;

    private final Messages messages;
    private final DesaSets desa;
    private final CommitmentReports reports;
    private final Map<String, Organisation> organisations;
    private final Map<String, Area> areas;
    private final Map<String, Indicator> indicators;

    CommitmentRows(CommitmentBoard board, Messages messages) {
        this.messages = messages;
        reports = board.reports();
        desa = new DesaSets(board.areas(), board.lokus());
        organisations = byKey(board.organisations(), Organisation::id);
        areas = byKey(board.areas(), Area::id);
        indicators = byKey(board.indicators(), Indicator::code);
    }

    CommitmentRow row(Commitment commitment) {
        return new CommitmentRow(
                commitment,
                QualityGate.of(commitment),
                owner(commitment.ownerId()),
                measure(commitment),
                commitment.baseline() == null ? "" : Formats.number(commitment.baseline()),
                target(commitment.target()),
                unit(commitment),
                desaOf(commitment.sites()),
                sites(commitment.sites()),
                commitment.deadline() == null ? "" : messages.dates().shortDate(commitment.deadline()),
                reports.of(commitment.id()));
    }

    /** Desa that a set of sites covers, and how many there are in all. */
    String covered(Sites sites) {
        return messages.get(
                "commitment.total.desa-of", Formats.number(desa.countOf(sites)), Formats.number(desa.desaCount()));
    }

    private String owner(String id) {
        Organisation organisation = id == null ? null : organisations.get(id);
        return organisation == null ? "" : organisation.label();
    }

    private String measure(Commitment commitment) {
        if (commitment.indicatorCode() == null) {
            return commitment.measure() == null ? "" : commitment.measure();
        }
        Indicator indicator = indicators.get(commitment.indicatorCode());
        return indicator == null ? commitment.indicatorCode() : indicator.name();
    }

    private String target(Target target) {
        if (target.number() == null) {
            return target.text() == null ? "" : target.text();
        }
        String number = Formats.number(target.number());
        return switch (target.operator()) {
            case EQUAL -> number;
            case AT_LEAST, AT_MOST -> target.operator().sign() + " " + number;
            case AT_LEAST_TIMES -> messages.get("commitment.target.at-least-times", number);
        };
    }

    /** "Min. 4 kali" and a target in words carry their own unit. */
    private static String unit(Commitment commitment) {
        Target target = commitment.target();
        boolean own = target.text() != null
                || (target.number() != null && target.operator() == Target.Operator.AT_LEAST_TIMES);
        return own || commitment.unit() == null ? "" : commitment.unit();
    }

    private String desaOf(Sites sites) {
        if (sites.isEmpty()) {
            return "";
        }
        int count = desa.countOf(sites);
        if (!sites.priorityDesa() || sites.everyDesa() || desa.knowsPriority()) {
            return Formats.number(count);
        }
        String priority = messages.get("commitment.desa.priority");
        return count == 0 ? priority : priority + " + " + Formats.number(count);
    }

    private String sites(Sites sites) {
        List<String> words = new ArrayList<>();
        if (sites.everyDesa()) {
            words.add(messages.get("commitment.sites.every"));
        }
        if (sites.priorityDesa()) {
            words.add(messages.get("commitment.sites.priority"));
        }
        sites.areaIds().stream()
                .limit(NAMED_AREAS)
                .map(id -> areas.containsKey(id) ? areas.get(id).name() : id)
                .forEach(words::add);
        int more = sites.areaIds().size() - NAMED_AREAS;
        if (more > 0) {
            words.add(messages.get("commitment.sites.more", Formats.number(more)));
        }
        return String.join(", ", words);
    }

    private static <T> Map<String, T> byKey(List<T> items, Function<T, String> key) {
        return items.stream().collect(Collectors.toMap(key, Function.identity(), (a, b) -> a));
    }
}
