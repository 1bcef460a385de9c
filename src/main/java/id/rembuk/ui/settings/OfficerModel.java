package id.rembuk.ui.settings;

import id.rembuk.domain.PersonalData;
import id.rembuk.domain.UserError;
import id.rembuk.settings.Preferences;
import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.ui.kit.ScreenContext;
import java.io.IOException;
import java.util.function.Supplier;

/** In whose name edits are recorded: kept on this computer, and used for the edits that follow. */
final class OfficerModel {
    private final ScreenContext context;
    private final Preferences preferences;

    OfficerModel(ScreenContext context, Preferences preferences) {
        this.context = context;
        this.preferences = preferences;
    }

    String storedName() {
        return preferences.officer();
    }

    String storedOffice() {
        return preferences.office();
    }

    Job<?> name(String typed) {
        return save(typed, () -> {
            if (typed.isBlank()) {
                throw new UserError("officer.name-missing");
            }
            preferences.officer(typed, preferences.office());
            return null;
        });
    }

    Job<?> office(String typed) {
        return save(typed, () -> {
            preferences.officer(preferences.officer(), typed);
            return null;
        });
    }

    private Job<?> save(String typed, Supplier<Void> change) {
        return context.tasks().run(Lane.WRITE, context.messages().get("settings.job.save"), progress -> {
            PersonalData.refuseNik(typed);
            change.get();
            try {
                preferences.save();
            } catch (IOException e) {
                throw new UserError(e, "preferences.not-saved");
            }
            context.session().edits().officer(preferences.officer(), preferences.office());
            return null;
        });
    }
}
