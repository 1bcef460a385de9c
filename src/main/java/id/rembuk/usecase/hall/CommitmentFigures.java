package id.rembuk.usecase.hall;

import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.plan.Target;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.math.BigDecimal;

/** Writes from where to where a commitment goes. */
record CommitmentFigures(Messages messages) {

    /** "" while no baseline is known. */
    String baseline(Commitment commitment) {
        return commitment.baseline() == null ? "" : number(commitment.baseline(), commitment.unit());
    }

    /** "" while no target is known. */
    String target(Commitment commitment) {
        Target target = commitment.target();
        if (target.number() == null) {
            return target.text() == null ? "" : target.text();
        }
        String number = number(target.number(), commitment.unit());
        return switch (target.operator()) {
            case EQUAL -> number;
            case AT_LEAST, AT_MOST -> target.operator().sign() + " " + number;
            case AT_LEAST_TIMES -> messages.get("hall.slide.times", Formats.number(target.number()));
        };
    }

    String until(Commitment commitment) {
        return commitment.deadline() == null
                ? messages.get("hall.slide.promise")
                : messages.get(
                        "hall.slide.promise-until",
                        Formats.monthName(commitment.deadline().getMonthValue()) + " "
                                + commitment.deadline().getYear());
    }

    /** A percent sign stands at the number, another unit behind it. */
    private static String number(BigDecimal value, String unit) {
        String number = Formats.number(value);
        if (unit == null || unit.isBlank()) {
            return number;
        }
        String word = unit.strip();
        boolean percent = word.equals("%") || word.equalsIgnoreCase("persen");
        return percent ? number + "%" : number + " " + word;
    }
}
