package id.rembuk.ui.plan;

import id.rembuk.domain.UserError;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.task.TaskRunner;
import id.rembuk.ui.kit.SaveStatus;
import id.rembuk.usecase.Plans;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Sends edits of plan lines to the disk, and tells the row and the window how that went. */
final class PlanSaving {
    private final Plans plans;
    private final TaskRunner tasks;
    private final SaveStatus saveStatus;
    private final Consumer<Throwable> failed;
    private final BiConsumer<PlanRow, UserError> refused;

    /**
     * @param failed is told of every failure that belongs to no field
     * @param refused is told which row's edit was not saved and why
     */
    PlanSaving(
            Plans plans,
            TaskRunner tasks,
            SaveStatus saveStatus,
            Consumer<Throwable> failed,
            BiConsumer<PlanRow, UserError> refused) {
        this.plans = plans;
        this.tasks = tasks;
        this.saveStatus = saveStatus;
        this.failed = failed;
        this.refused = refused;
    }

    /** Saves an edit the row shows already. */
    Job<Optional<Change>> edit(PlanRow row, PlanRow.Pending edit) {
        PlanField field = edit.field();
        UnaryOperator<PlanLine> change = edit.change();
        return tasks.run(Lane.WRITE, Plans.editKey(field), progress -> plans.change(row.id(), field, change))
                .onSuccess(done -> row.saved(edit))
                .onFailure(failure -> {
                    UserError error =
                            failure instanceof UserError known ? known : new UserError(failure, "plan.not-saved");
                    row.notSaved(edit, error, SaveStatus.meansNotSaved(failure));
                    refused.accept(row, error);
                });
    }

    /** A job that only tells a form field why its text is refused. */
    Job<?> refuse(PlanField field, UserError error) {
        return tasks.run(Lane.WORK, Plans.editKey(field), progress -> {
            throw error;
        });
    }

    /** Does something to whole lines; its failure is told to the user. */
    Job<Optional<Change>> run(String name, Supplier<Optional<Change>> work) {
        return tell(tasks.run(Lane.WRITE, name, progress -> work.get())).onFailure(failed);
    }

    /** Lets the window's save state follow a job. */
    <R> Job<R> tell(Job<R> job) {
        saveStatus.waiting();
        return job.onSuccess(done -> saveStatus.saved(LocalTime.now(ZoneId.systemDefault())))
                .onFailure(failure -> {
                    if (SaveStatus.meansNotSaved(failure)) {
                        saveStatus.failed();
                    } else {
                        saveStatus.refused();
                    }
                });
    }
}
