package id.rembuk.usecase;

import id.rembuk.domain.UserError;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.commitment.CommitmentBuilder;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.Target;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.text.DateText;
import id.rembuk.text.Dates;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The fields of a commitment in words, and carried over to another commitment. */
public final class CommitmentFields {
    private final PlanCatalogue catalogue;
    private final PlanSitesText sites;
    private final Dates dates;

    public CommitmentFields(PlanCatalogue catalogue, Messages messages) {
        this.catalogue = catalogue;
        sites = new PlanSitesText(catalogue, messages);
        dates = messages.dates();
    }

    /** The value of a field as it is shown; "" when nothing is filled in. */
    public String text(CommitmentField field, Commitment commitment) {
        return switch (field) {
            case TEXT -> orEmpty(commitment.text());
            case OWNER ->
                catalogue
                        .organisation(commitment.ownerId())
                        .map(Organisation::label)
                        .orElse("");
            case INDICATOR ->
                catalogue
                        .indicator(commitment.indicatorCode())
                        .map(Indicator::name)
                        .orElse(orEmpty(commitment.indicatorCode()));
            case MEASURE -> orEmpty(commitment.measure());
            case UNIT -> orEmpty(commitment.unit());
            case BASELINE -> commitment.baseline() == null ? "" : Formats.number(commitment.baseline());
            case BASELINE_SOURCE -> orEmpty(commitment.baselineSource());
            case BASELINE_YEAR -> commitment.baselineYear() == null ? "" : String.valueOf(commitment.baselineYear());
            case TARGET -> PlanTargetText.write(commitment.target());
            case DEADLINE -> commitment.deadline() == null ? "" : dates.date(commitment.deadline());
            case SITES -> sites.write(commitment.sites());
            case PLAN_LINES ->
                commitment.planLineIds().isEmpty()
                        ? ""
                        : Formats.number(commitment.planLineIds().size());
            case NO_COST_REASON -> orEmpty(commitment.noCostReason());
            case EVIDENCE -> orEmpty(commitment.evidence());
            case RESERVATION -> orEmpty(commitment.reservation());
            case GATE_REASON -> orEmpty(commitment.gateReason());
        };
    }

    /**
     * What a typed text means for a field that is written in words.
     *
     * @throws id.rembuk.domain.UserError when it cannot be read
     */
    public UnaryOperator<CommitmentBuilder> read(CommitmentField field, String typed) {
        String text = typed == null || typed.isBlank() ? null : typed.strip();
        return switch (field) {
            case TEXT -> commitment -> commitment.text(text);
            case MEASURE -> commitment -> commitment.measure(text);
            case UNIT -> commitment -> commitment.unit(text);
            case EVIDENCE -> commitment -> commitment.evidence(text);
            case RESERVATION -> commitment -> commitment.reservation(text);
            case TARGET -> {
                Target target = PlanTargetText.read(text == null ? "" : text);
                yield commitment -> commitment.target(target);
            }
            case OWNER -> {
                String owner =
                        text == null ? null : catalogue.organisationMeant(text).id();
                yield commitment -> commitment.ownerId(owner);
            }
            case DEADLINE -> {
                LocalDate day = text == null ? null : day(text);
                yield commitment -> commitment.deadline(day);
            }
            default -> throw new IllegalArgumentException(field + " is not typed as words");
        };
    }

    private static LocalDate day(String text) {
        return DateText.read(text).orElseThrow(() -> new UserError("field.not-a-date", text));
    }

    /** Gives {@code to} the field as it stands in {@code from}. */
    public static CommitmentBuilder copy(CommitmentField field, Commitment from, CommitmentBuilder to) {
        return switch (field) {
            case TEXT -> to.text(from.text());
            case OWNER -> to.ownerId(from.ownerId());
            case INDICATOR -> to.indicatorCode(from.indicatorCode());
            case MEASURE -> to.measure(from.measure());
            case UNIT -> to.unit(from.unit());
            case BASELINE -> to.baseline(from.baseline());
            case BASELINE_SOURCE -> to.baselineSource(from.baselineSource());
            case BASELINE_YEAR -> to.baselineYear(from.baselineYear());
            case TARGET -> to.target(from.target());
            case DEADLINE -> to.deadline(from.deadline());
            case SITES -> to.sites(from.sites());
            case PLAN_LINES -> to.planLineIds(from.planLineIds());
            case NO_COST_REASON -> to.noCostReason(from.noCostReason());
            case EVIDENCE -> to.evidence(from.evidence());
            case RESERVATION -> to.reservation(from.reservation());
            case GATE_REASON -> to.gateReason(from.gateReason());
        };
    }

    private static String orEmpty(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
