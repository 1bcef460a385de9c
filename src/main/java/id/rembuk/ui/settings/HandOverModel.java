package id.rembuk.ui.settings;

import id.rembuk.domain.PersonalData;
import id.rembuk.domain.UserError;
import id.rembuk.domain.history.HistoryEntry;
import id.rembuk.domain.workspace.WorkspaceIdentity;
import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Dialogs;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.HandOver;
import id.rembuk.usecase.HandOver.Comparison;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Giving the workspace to another laptop, taking it back, and comparing it with another copy. */
final class HandOverModel {
    private final ScreenContext context;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Supplier<HandOver> handOver;
    private final Safekeeping.FileActs window;
    private final ZoneId zone;
    private final StringProperty toWhom = new SimpleStringProperty("");
    private final ObjectProperty<Path> target = new SimpleObjectProperty<>();
    private final ObjectProperty<WorkspaceIdentity> identity = new SimpleObjectProperty<>();
    private final ObjectProperty<Comparison> comparison = new SimpleObjectProperty<>();
    private final ObjectProperty<Job<?>> running = new SimpleObjectProperty<>();

    HandOverModel(ScreenContext context, Safekeeping safekeeping, ZoneId zone) {
        this.context = context;
        messages = context.messages();
        dialogs = context.dialogs();
        handOver = safekeeping.handOver();
        window = safekeeping.window();
        this.zone = zone;
    }

    void refresh() {
        context.tasks()
                .run(Lane.READ, messages.get("settings.job.read"), progress -> context.session()
                        .situation()
                        .identity())
                .onSuccess(identity::set)
                .onFailure(dialogs::error);
    }

    /** Name or office that goes on with the work. */
    StringProperty toWhomProperty() {
        return toWhom;
    }

    /** Where the copy for the other laptop is written; null until chosen. */
    ObjectProperty<Path> targetProperty() {
        return target;
    }

    /** Whose the file is; null until the first answer. */
    ObjectProperty<WorkspaceIdentity> identityProperty() {
        return identity;
    }

    /** The answer of the newest comparison; null before. */
    ObjectProperty<Comparison> comparisonProperty() {
        return comparison;
    }

    /** Non-null while something is being done with the files. */
    ObjectProperty<Job<?>> runningProperty() {
        return running;
    }

    boolean isReadOnly() {
        return context.session().workspace().readOnlyReason().isPresent();
    }

    void chooseTarget() {
        String name =
                context.session().workspace().file().getFileName().toString().replaceFirst("\\.rembuk$", "");
        int generation = identity.get() == null ? 2 : identity.get().generation() + 1;
        dialogs.chooseSave(
                        "settings.hand-over.target-choose",
                        messages.get("settings.hand-over.file-name", name, String.valueOf(generation)),
                        "rembuk")
                .ifPresent(target::set);
    }

    /** Asks, then makes the copy and marks this file; the window opens it again as read-only. */
    void handOver() {
        String name = toWhom.get().strip();
        if (name.isEmpty() || target.get() == null) {
            dialogs.error(new UserError("hand-over.incomplete"));
            return;
        }
        if (PersonalData.looksLikeNik(name)) {
            dialogs.error(new UserError("personal.nik"));
            return;
        }
        Path file = target.get();
        if (dialogs.confirm(
                "settings.hand-over.title",
                "settings.hand-over.confirm",
                "settings.hand-over.act",
                name,
                file.toString())) {
            run(context.tasks().run(Lane.WRITE, messages.get("settings.hand-over.job"), progress -> {
                handOver.get().handOver(name, file, progress);
                return null;
            }));
        }
    }

    /** Asks, then makes this file writable again. */
    void takeBack() {
        if (dialogs.confirm(
                "settings.hand-over.take-back-title",
                "settings.hand-over.take-back-text",
                "settings.hand-over.take-back")) {
            run(context.tasks().run(Lane.WRITE, messages.get("settings.hand-over.job"), progress -> {
                handOver.get().takeBack();
                return null;
            }));
        }
    }

    /** Asks for another copy and says how the two stand to each other. */
    void compare() {
        dialogs.chooseOpen("settings.hand-over.compare-choose", List.of("rembuk"))
                .ifPresent(file -> {
                    Job<Comparison> job = context.tasks()
                            .run(Lane.WORK, messages.get("settings.hand-over.compare-job"), progress -> handOver.get()
                                    .compare(file));
                    running.set(job);
                    job.onSuccess(comparison::set);
                    job.onFailure(dialogs::error);
                    job.onEnd(() -> running.set(null));
                });
    }

    /** How the two copies stand, in words; a fork names the first edits that differ. */
    String inWords(Comparison found) {
        return switch (found.relation()) {
            case SAME -> messages.get("settings.hand-over.same");
            case OTHER_IS_NEWER ->
                messages.get(
                        "settings.hand-over.other-newer", Formats.number(found.common()), deed(found.firstThere()));
            case THIS_IS_NEWER ->
                messages.get("settings.hand-over.this-newer", Formats.number(found.common()), deed(found.firstHere()));
            case FORKED ->
                messages.get(
                        "settings.hand-over.forked",
                        Formats.number(found.common()),
                        deed(found.firstHere()),
                        deed(found.firstThere()));
            case UNRELATED -> messages.get("settings.hand-over.unrelated");
        };
    }

    /** To whom and when the file was given; empty when it was not. */
    String handedOverInWords() {
        WorkspaceIdentity now = identity.get();
        return now == null || now.handedOver() == null
                ? ""
                : messages.get(
                        "settings.hand-over.given",
                        now.handedOver().toWhom(),
                        messages.dates().dateTime(now.handedOver().at().atZone(zone)));
    }

    private String deed(HistoryEntry entry) {
        return messages.get(
                "settings.hand-over.deed",
                Deeds.inWords(messages, entry),
                entry.actor().officer(),
                messages.dates().dateTime(entry.at().atZone(zone)));
    }

    private void run(Job<?> job) {
        running.set(job);
        job.onSuccess(done -> window.reopen());
        job.onFailure(failure -> {
            dialogs.error(failure);
            refresh();
        });
        job.onEnd(() -> running.set(null));
    }
}
