package id.rembuk.ui.village;

import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.Period;
import id.rembuk.domain.situation.ServiceField;
import id.rembuk.domain.situation.SourceDifference;
import id.rembuk.text.ErrorText;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the numbers of desa, their periods, sources and findings are called. */
final class VillageWords {
    private final Messages messages;
    private final Map<String, Indicator> indicators = new HashMap<>();

    VillageWords(Messages messages) {
        this.messages = messages;
    }

    void indicators(List<Indicator> known) {
        indicators.clear();
        known.forEach(indicator -> indicators.put(indicator.code(), indicator));
    }

    Messages messages() {
        return messages;
    }

    /** "Agustus 2023", or the year alone. */
    String period(Period period) {
        return period.month() == null
                ? messages.get("village.period.year", String.valueOf(period.year()))
                : messages.get("village.period.month", month(period.month()), String.valueOf(period.year()));
    }

    String month(int month) {
        return messages.get("village.month." + month);
    }

    /** "e-PPGBM · Agustus 2023". */
    String dataset(Dataset dataset) {
        return messages.get("village.dataset", dataset.source().label(), period(dataset.period()));
    }

    /** Head of a column, short. */
    String head(VillageColumn column) {
        return switch (column.kind()) {
            case NUMBER ->
                column.field().isCount()
                        ? messages.get("village.head." + lower(column.field().count()))
                        : messages.get(
                                column.field().service() == ServiceField.NUMERATOR
                                        ? "village.head.numerator"
                                        : "village.head.denominator",
                                column.field().indicator());
            case COVERAGE -> messages.get("village.head.coverage", column.indicator());
            default -> messages.get("village.head." + lower(column.kind()));
        };
    }

    /** Name of a column in full, for the inspector, the menu and a screen reader. */
    String name(VillageColumn column) {
        return switch (column.kind()) {
            case NUMBER ->
                column.field().isCount()
                        ? messages.get("village.field." + lower(column.field().count()))
                        : messages.get(
                                column.field().service() == ServiceField.NUMERATOR
                                        ? "village.field.numerator"
                                        : "village.field.denominator",
                                indicator(column.field().indicator()));
            case COVERAGE -> messages.get("village.field.coverage", indicator(column.indicator()));
            case MEASURED_SHARE, PREVALENCE -> messages.get("village.field." + lower(column.kind()));
            default -> head(column);
        };
    }

    /** "S1 Ibu hamil KEK …". */
    String indicator(String code) {
        Indicator known = indicators.get(code);
        return known == null ? code : messages.get("village.indicator", code, known.name());
    }

    /** Name of a list of indicators; its own name when it is one this version does not know. */
    String group(String group) {
        return switch (group) {
            case "perpres72-spesifik" -> messages.get("village.group.perpres72-spesifik");
            case "perpres72-sensitif" -> messages.get("village.group.perpres72-sensitif");
            case "perpres72-dampak" -> messages.get("village.group.perpres72-dampak");
            case "perpres72-pilar" -> messages.get("village.group.perpres72-pilar");
            case "bangda29-esensial" -> messages.get("village.group.bangda29-esensial");
            case "bangda35-supply" -> messages.get("village.group.bangda35-supply");
            case "bappenas2018-aksi1" -> messages.get("village.group.bappenas2018-aksi1");
            default -> group;
        };
    }

    String topic(VillageTopic topic) {
        return topic.indicator() == null
                ? name(topic.columns(/* second= */ false).get(0))
                : indicator(topic.indicator());
    }

    /** Unit of a number that is typed. */
    String unit(VillageColumn column) {
        if (column.isPercent()) {
            return messages.get("village.unit.percent");
        }
        if (!column.field().isCount()) {
            return "";
        }
        CountField count = column.field().count();
        boolean families = count == CountField.FAMILIES || count == CountField.FAMILIES_AT_RISK;
        return messages.get(families ? "village.unit.families" : "village.unit.children");
    }

    /** How a percent is worked out. */
    String formula(VillageColumn column) {
        return switch (column.kind()) {
            case PREVALENCE -> messages.get("village.formula.prevalence");
            case MEASURED_SHARE -> messages.get("village.formula.measured-share");
            default -> messages.get("village.formula.coverage");
        };
    }

    /** What a cell of a figure shows; "" when unknown. */
    String text(VillageColumn column, VillageRow.State state) {
        VillageRow.Kept kept = state.kept().get(column);
        if (kept != null) {
            return kept.text();
        }
        String text = figure(column, state);
        return notable(column, state)
                .map(difference -> messages.get("village.cell.differs", text, signed(difference)))
                .orElse(text);
    }

    /** The number alone. */
    String figure(VillageColumn column, VillageRow.State state) {
        if (column.isTypable()) {
            Integer value = state.value(column);
            return value == null ? "" : Formats.number(value);
        }
        return state.percent(column).map(VillageWords::percent).orElse("");
    }

    static String percent(BigDecimal value) {
        return Formats.decimals(value, 1);
    }

    /** The difference in a column of the second source when it is to be looked at. */
    static Optional<SourceDifference> notable(VillageColumn column, VillageRow.State state) {
        return state.difference(column).filter(SourceDifference::notable);
    }

    /** "+2,5" or "−4". */
    static String signed(SourceDifference difference) {
        String number =
                difference.points() ? Formats.decimals(difference.amount(), 1) : Formats.number(difference.amount());
        return difference.amount().signum() > 0 ? "+" + number : number;
    }

    /** What more is known about a cell than it has room for; "" for nothing. */
    String about(VillageColumn column, VillageRow.State state) {
        VillageRow.Kept kept = state.kept().get(column);
        if (kept != null) {
            return kept.error() == null
                    ? messages.get("village.cell.waiting")
                    : ErrorText.of(
                                    messages,
                                    kept.error().code(),
                                    kept.error().arguments().toArray())
                            .oneLine();
        }
        if (column.kind() == VillageColumn.Kind.CHECK) {
            return state.flags().stream().map(this::flag).collect(Collectors.joining(" "));
        }
        return notable(column, state)
                .map(difference -> messages.get(
                        difference.points() ? "village.cell.points-apart" : "village.cell.apart", signed(difference)))
                .orElse("");
    }

    /** A finding in a sentence. */
    String flag(VillageFlag flag) {
        return messages.get("village.flag." + lower(flag));
    }

    /** A finding in two words, for the column Mutu. */
    String brief(VillageFlag flag) {
        return messages.get("village.brief." + lower(flag));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
