package id.rembuk.usecase;

import id.rembuk.domain.UserError;
import id.rembuk.domain.plan.BudgetStep;
import id.rembuk.domain.plan.InterventionClass;
import id.rembuk.domain.plan.Origin;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanFinding;
import id.rembuk.domain.plan.Reach;
import id.rembuk.domain.plan.TargetGroup;
import id.rembuk.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The words for the fixed choices of a plan line, written and read. */
public final class PlanWords {
    private final Messages messages;

    public PlanWords(Messages messages) {
        this.messages = messages;
    }

    public String of(InterventionClass value) {
        return value == null ? "" : messages.get("plan.class." + key(value));
    }

    public String of(Reach value) {
        return value == null ? "" : messages.get("plan.reach." + key(value));
    }

    public String of(TargetGroup value) {
        return messages.get("plan.group." + key(value));
    }

    public String of(BudgetStep value) {
        return messages.get("plan.step." + key(value));
    }

    public String of(Origin value) {
        return messages.get("plan.origin." + key(value));
    }

    /** Title of a field's column. */
    public String of(PlanField value) {
        return messages.get("plan.field." + key(value));
    }

    /** One word or two for a finding, as the column Periksa shows it. */
    public String brief(PlanFinding.Kind value) {
        return messages.get("plan.finding-brief." + key(value));
    }

    /** A finding as a line of a list. */
    public String of(PlanFinding.Kind value) {
        return messages.get("plan.finding." + key(value));
    }

    /**
     * The choice a text means: its words, or enough of their beginning to mean one only.
     *
     * @return null for a blank text
     * @throws UserError when no choice or several begin so; it lists the choices
     */
    public <T> T read(String text, T[] choices, Function<T, String> word) {
        String wanted = fold(text);
        if (wanted.isEmpty()) {
            return null;
        }
        List<T> found = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (T choice : choices) {
            String known = fold(word.apply(choice));
            all.add(word.apply(choice));
            if (known.equals(wanted)) {
                return choice;
            }
            if (known.startsWith(wanted)) {
                found.add(choice);
            }
        }
        if (found.size() != 1) {
            throw new UserError("plan.cell.choice", text, String.join(", ", all));
        }
        return found.get(0);
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ").strip();
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
