package id.rembuk.ui.commitment;

import id.rembuk.domain.plan.Target;
import id.rembuk.text.Formats;
import id.rembuk.text.NumberReading;
import java.math.BigDecimal;
import java.util.Locale;

/** How a target is written: a number with one of the operators, or words. */
enum TargetForm {
    EQUAL(Target.Operator.EQUAL),
    AT_LEAST(Target.Operator.AT_LEAST),
    AT_MOST(Target.Operator.AT_MOST),
    AT_LEAST_TIMES(Target.Operator.AT_LEAST_TIMES),
    WORDS(null);

    private final Target.Operator operator;

    TargetForm(Target.Operator operator) {
        this.operator = operator;
    }

    static TargetForm of(Target target) {
        if (target.text() != null) {
            return WORDS;
        }
        for (TargetForm form : values()) {
            if (form.operator == target.operator()) {
                return form;
            }
        }
        throw new IllegalStateException("No form for " + target.operator());
    }

    /** The same target in this form, as far as it can be kept: "90" becomes the word 90 and back. */
    Target rewrite(Target target) {
        if (this == WORDS) {
            return target.text() != null
                    ? target
                    : Target.text(target.number() == null ? "" : Formats.number(target.number()));
        }
        BigDecimal number = target.text() == null
                ? target.number()
                : NumberReading.decimal(target.text()).value();
        return Target.of(operator, number);
    }

    String textKey() {
        return "commitment.target-form." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
