package id.rembuk.ui.analysis;

import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.situation.PrevalenceTarget;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.TypedDay;
import id.rembuk.ui.kit.Written;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The fields of one target; saved together, because a target without its year, value or source means nothing. */
final class TargetForm extends VBox {
    private static final List<AreaLevel> SCOPES = List.of(AreaLevel.NASIONAL, AreaLevel.PROVINSI, AreaLevel.KABUPATEN);

    private final Messages messages;
    private final ComboBox<AreaLevel> scope = new ComboBox<>();
    private final TextField year = new TextField();
    private final TextField percent = new TextField();
    private final TextField statedBy = new TextField();
    private final DatePicker statedOn = new DatePicker();
    private final TextField citation = new TextField();

    TargetForm(Messages messages) {
        this.messages = messages;
        scope.setConverter(new Written<>(this::scope));
        scope.setMaxWidth(Double.MAX_VALUE);
        statedOn.setMaxWidth(Double.MAX_VALUE);
        statedOn.setConverter(new TypedDay(messages.dates(), null));
        getStyleClass().add("form");
        getChildren()
                .addAll(
                        labelled("target-scope", messages.get("analysis.target.scope"), scope),
                        Forms.row(
                                labelled("target-year", messages.get("analysis.target.year"), year),
                                labelled("target-percent", messages.get("analysis.target.percent"), percent)),
                        labelled("target-stated-by", messages.get("analysis.target.stated-by"), statedBy),
                        labelled("target-stated-on", messages.get("analysis.target.stated-on"), statedOn),
                        labelled("target-citation", messages.get("analysis.target.citation"), citation));
    }

    /** Shows a target; scope and area of one in the list stay. */
    void show(PrevalenceTarget target) {
        scope.getItems().setAll(target.scope());
        scope.setValue(target.scope());
        scope.setDisable(true);
        year.setText(String.valueOf(target.year()));
        percent.setText(target.percent() == null ? "" : Formats.exactNumber(target.percent()));
        statedBy.setText(Objects.requireNonNullElse(target.statedBy(), ""));
        statedOn.setValue(target.statedOn());
        citation.setText(Objects.requireNonNullElse(target.citation(), ""));
        citation.setDisable(false);
    }

    /** Empties the fields for a new target. */
    void blank(int planningYear) {
        scope.getItems().setAll(SCOPES);
        scope.setValue(AreaLevel.KABUPATEN);
        scope.setDisable(false);
        year.setText(String.valueOf(planningYear));
        percent.clear();
        statedBy.clear();
        statedOn.setValue(null);
        citation.clear();
        citation.setDisable(true);
    }

    TargetsViewModel.Typed typed() {
        return new TargetsViewModel.Typed(
                scope.getValue(),
                year.getText(),
                percent.getText(),
                statedBy.getText(),
                statedOn.getValue(),
                citation.getText());
    }

    void focus() {
        percent.requestFocus();
    }

    /** Word for a scope. */
    String scope(AreaLevel level) {
        return messages.get("analysis.target.scope." + level.name().toLowerCase(Locale.ROOT));
    }

    private static VBox labelled(String id, String words, Control control) {
        control.setId(id);
        Label label = new Label(words);
        label.setLabelFor(control);
        control.setAccessibleText(words);
        VBox field = new VBox(label, control);
        field.getStyleClass().add("saved-field");
        return field;
    }
}
