package id.rembuk.ui.plan;

import id.rembuk.domain.plan.BudgetStage;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.task.Job;
import id.rembuk.ui.kit.Fields;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.SavedField;
import id.rembuk.usecase.PlanCells;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The steps a line has reached in the budget, each with its day, its amount and the paper that shows it. */
final class PlanStagesEditor extends VBox {
    private final PlanViewModel model;
    private final Fields fields;
    private final List<Step> steps = new ArrayList<>();
    private PlanRow row;

    PlanStagesEditor(PlanViewModel model, Fields fields) {
        this.model = model;
        this.fields = fields;
        setId("plan-stages");
        setSpacing(8);
        managedProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(getChildren()));
    }

    /** Shows the steps of a line; the same line again leaves what is being typed alone. */
    void show(PlanRow newRow) {
        boolean other = newRow != row;
        if (other) {
            leave();
        }
        row = newRow;
        List<BudgetStage> stages = row.line().stages();
        if (other || stages.size() != steps.size()) {
            steps.clear();
            for (int i = 0; i < stages.size(); i++) {
                steps.add(new Step(i));
            }
            getChildren().setAll(steps);
        }
        for (int i = 0; i < stages.size(); i++) {
            steps.get(i).show(stages.get(i));
        }
    }

    /** Saves what is being typed. */
    void leave() {
        steps.forEach(Step::commitNow);
    }

    private Job<?> save(int index, UnaryOperator<BudgetStage> change) {
        return model.commit(row, PlanField.STEP, "", PlanCells.stage(index, change));
    }

    private void remove(int index) {
        UnaryOperator<PlanLine> without = PlanCells.withoutStage(index);
        model.save(row, PlanField.STEP, "", without);
    }

    /** One step. */
    private final class Step extends VBox {
        private final Label name = new Label();
        private final Button remove = new Button();
        private final SavedField<LocalDate> date;
        private final SavedField<Long> rupiah;
        private final SavedField<String> document;

        Step(int index) {
            setSpacing(4);
            name.getStyleClass().add("t-strong");
            date = fields.date("plan.stage.date", value -> save(index, s -> s.on(value)));
            rupiah = fields.rupiah("plan.stage.rupiah", value -> save(index, s -> s.of(value)));
            document = fields.text("plan.stage.document", value -> save(index, s -> s.shownBy(value)));
            date.named("plan-stage-date-" + index);
            rupiah.named("plan-stage-rupiah-" + index);
            document.named("plan-stage-document-" + index);
            remove.setId("plan-stage-remove-" + index);
            remove.setGraphic(Icons.of("bi-x", 14));
            remove.getStyleClass().add("icon");
            remove.setOnAction(e -> remove(index));
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            HBox head = new HBox(name, space, remove);
            head.setAlignment(Pos.CENTER_LEFT);
            getChildren().addAll(head, Forms.row(date, rupiah), document);
        }

        void show(BudgetStage stage) {
            name.setText(model.cells().words().of(stage.step()));
            remove.setAccessibleText(model.messages().get("plan.stage.remove", name.getText()));
            date.show(stage.date());
            rupiah.show(stage.rupiah());
            document.show(stage.document() == null ? "" : stage.document());
        }

        void commitNow() {
            date.commitNow();
            rupiah.commitNow();
            document.commitNow();
        }
    }
}
