package id.rembuk.usecase.rembuk;

import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.text.Messages;
import id.rembuk.usecase.CommitmentField;
import id.rembuk.usecase.CommitmentFields;
import id.rembuk.usecase.PlanCatalogue;
import id.rembuk.usecase.PlanCells;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Which fields two states of a record differ in, in words. */
final class FieldDifferences {
    private final PlanCells cells;
    private final CommitmentFields fields;

    FieldDifferences(PlanCatalogue catalogue, Messages messages) {
        cells = new PlanCells(catalogue, messages);
        fields = new CommitmentFields(catalogue, messages);
    }

    /** One field before and after. */
    record Difference(String field, String before, String after) {}

    List<Difference> between(PlanLine before, PlanLine after) {
        return between(PlanField.values(), field -> cells.text(field, before), field -> cells.text(field, after));
    }

    List<Difference> between(Commitment before, Commitment after) {
        return between(
                CommitmentField.values(), field -> fields.text(field, before), field -> fields.text(field, after));
    }

    private static <F extends Enum<F>> List<Difference> between(
            F[] fields, Function<F, String> before, Function<F, String> after) {
        List<Difference> found = new ArrayList<>();
        for (F field : fields) {
            String old = before.apply(field);
            String present = after.apply(field);
            if (!old.equals(present)) {
                found.add(new Difference(field.name(), old, present));
            }
        }
        return found;
    }
}
