package id.rembuk.usecase.rembuk;

import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanFields;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.text.Messages;
import id.rembuk.usecase.CommitmentField;
import id.rembuk.usecase.CommitmentFields;
import id.rembuk.usecase.PlanCatalogue;
import id.rembuk.usecase.PlanCells;
import java.util.Arrays;
import java.util.List;

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
        return Arrays.stream(PlanField.values())
                .filter(field -> !same(field, before, after))
                .map(field -> new Difference(field.name(), cells.text(field, before), cells.text(field, after)))
                .toList();
    }

    List<Difference> between(Commitment before, Commitment after) {
        return Arrays.stream(CommitmentField.values())
                .filter(field -> !same(field, before, after))
                .map(field -> new Difference(field.name(), fields.text(field, before), fields.text(field, after)))
                .toList();
    }

    /** Whether the field holds the same in both; words alone do not tell, e.g. one linked plan line or another. */
    static boolean same(PlanField field, PlanLine one, PlanLine other) {
        return PlanFields.copy(field, other, one).equals(one);
    }

    /** As {@link #same(PlanField, PlanLine, PlanLine)} for a commitment. */
    static boolean same(CommitmentField field, Commitment one, Commitment other) {
        return CommitmentFields.copy(field, other, one.edit()).build().equals(one);
    }
}
