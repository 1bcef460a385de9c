package id.rembuk.ui.settings;

import id.rembuk.domain.PersonalData;
import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.ui.kit.SaveStatus;
import id.rembuk.ui.kit.ScreenContext;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Supplier;

/** Sends edits to the WRITE lane: those of a field, which shows its own failure, and those of a button, which does not. */
final class Acts {
    private final ScreenContext context;

    Acts(ScreenContext context) {
        this.context = context;
    }

    /** Whether this workspace takes no edits at all. */
    boolean isReadOnly() {
        return context.session().workspace().readOnlyReason().isPresent();
    }

    /** An edit of a field; the field waits for the job and shows how it ended. */
    <R> Job<R> field(Supplier<R> edit) {
        return context.tasks().run(Lane.WRITE, context.messages().get("settings.job.save"), p -> edit.get());
    }

    /** As {@link #field}, refusing text that looks like a citizen's number. */
    <R> Job<R> text(String typed, Supplier<R> edit) {
        return field(() -> {
            PersonalData.refuseNik(typed);
            return edit.get();
        });
    }

    /** An edit of a button; what is refused is told in a dialog. */
    <R> Job<R> button(Supplier<R> edit) {
        SaveStatus status = context.saveStatus();
        status.waiting();
        Job<R> job = context.tasks().run(Lane.WRITE, context.messages().get("settings.job.save"), p -> edit.get());
        job.onSuccess(answer -> status.saved(LocalTime.now(ZoneId.systemDefault())));
        job.onFailure(failure -> {
            if (SaveStatus.meansNotSaved(failure)) {
                status.failed();
            } else {
                status.refused();
            }
            context.dialogs().error(failure);
        });
        return job;
    }
}
