package id.rembuk.ui.intake;

import id.rembuk.domain.intake.ColumnUse;
import id.rembuk.domain.intake.ImportField;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.situation.CountField;
import id.rembuk.text.Messages;
import id.rembuk.usecase.ImportWords;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a column may be read as, in the order of a choice box. */
final class UseChoices {
    private static final Set<ImportField> WITH_DETAIL = EnumSet.of(ImportField.COUNT, ImportField.PLAN);
    private static final Set<ImportField> PER_INDICATOR =
            EnumSet.of(ImportField.NUMERATOR, ImportField.DENOMINATOR, ImportField.COVERAGE);

    private final ImportWords words;
    private final List<Indicator> indicators;

    /**
     * One entry of the choice box.
     *
     * @param use null leaves the column out
     */
    record Choice(ColumnUse use, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    UseChoices(Messages messages, List<Indicator> indicators) {
        words = new ImportWords(messages);
        this.indicators = List.copyOf(indicators);
    }

    /** Leaving out first, then what names the row, then what it says. */
    List<Choice> of(ImportKind kind) {
        List<Choice> choices = new ArrayList<>();
        choices.add(choice(null));
        for (ImportField field : ImportField.values()) {
            if (field.isOf(kind) && !WITH_DETAIL.contains(field)) {
                choices.add(choice(ColumnUse.of(field)));
            } else if (field == ImportField.COUNT && field.isOf(kind)) {
                for (CountField count : CountField.values()) {
                    choices.add(choice(new ColumnUse(field, count.name())));
                }
            } else if (field == ImportField.PLAN && field.isOf(kind)) {
                plan(choices);
            }
        }
        if (kind == ImportKind.LAYANAN) {
            perIndicator(choices);
        }
        return choices;
    }

    Choice choice(ColumnUse use) {
        String text = words.of(use);
        if (use != null && !use.detail().isEmpty() && PER_INDICATOR.contains(use.field())) {
            String name = indicators.stream()
                    .filter(indicator -> indicator.code().equals(use.detail()))
                    .findFirst()
                    .map(indicator -> " · " + indicator.name())
                    .orElse("");
            return new Choice(use, text + name);
        }
        return new Choice(use, text);
    }

    /** The OPD has a field of its own. */
    private void plan(List<Choice> choices) {
        for (PlanField field : PlanField.values()) {
            if (field != PlanField.OWNER) {
                choices.add(choice(new ColumnUse(ImportField.PLAN, field.name())));
            }
        }
    }

    private void perIndicator(List<Choice> choices) {
        for (Indicator indicator : indicators) {
            for (ImportField field : PER_INDICATOR) {
                choices.add(choice(new ColumnUse(field, indicator.code())));
            }
        }
    }
}
