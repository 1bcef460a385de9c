package id.rembuk.ui.rembuk;

import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.rembuk.FloorChange;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Icons;
import id.rembuk.usecase.CommitmentField;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** A cell's value: alone, or under the struck-through one before it; the name of a changed row tells when. */
final class ChangedValue {
    private ChangedValue() {}

    /** @param changedAt when the row was changed last, in words */
    static Node of(FloorRow row, String field, String changedAt, Pos alignment) {
        Label value = new Label(row.value(field));
        FloorChange change = row.waiting().get(field);
        boolean heading = isHeading(field);
        if (change == null && !(heading && row.isChanged())) {
            value.getStyleClass().add(heading ? "t-strong" : "nilai");
            value.setWrapText(true);
            return value;
        }
        value.getStyleClass().add("t-strong");
        VBox both = new VBox();
        both.setAlignment(alignment);
        both.getStyleClass().add("nilai-diubah");
        if (change != null && !heading) {
            Text old = new Text(change.before().isEmpty() ? "\u2013" : change.before());
            old.setStrikethrough(true);
            old.getStyleClass().add("nilai-lama");
            both.getChildren().addAll(old, value);
        } else {
            both.getChildren().addAll(value, when(changedAt));
        }
        return both;
    }

    private static Label when(String changedAt) {
        Label when = new Label(changedAt, Icons.of("bi-pencil-fill", 10));
        when.getStyleClass().add("diubah");
        return when;
    }

    /** Value, and before it what it was, as a screen reader says it and a tooltip shows it. */
    static String spoken(FloorRow row, String field, Messages messages) {
        FloorChange change = row.waiting().get(field);
        return change == null
                ? row.value(field)
                : messages.get("rembuk.floor.from-to", change.before(), change.after());
    }

    private static boolean isHeading(String field) {
        return field.equals(PlanField.DESCRIPTION.name()) || field.equals(CommitmentField.TEXT.name());
    }
}
