package id.rembuk.ui.settings;

import id.rembuk.domain.history.RecordKind;
import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Dialogs;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.Backups;
import id.rembuk.usecase.Backups.Difference;
import id.rembuk.usecase.port.WorkspaceFiles.Backup;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The backups of the workspace, the one being looked at with what restoring it would change, and the one being made. */
final class BackupsModel {
    private final ScreenContext context;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Backups backups;
    private final Safekeeping.FileActs window;
    private final ZoneId zone;
    private final ObservableList<Backup> shown = FXCollections.observableArrayList();
    private final ObjectProperty<Backup> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<List<Difference>> differences = new SimpleObjectProperty<>();
    private final ObjectProperty<Path> secondPlace = new SimpleObjectProperty<>();
    private final ObjectProperty<Job<Backup>> running = new SimpleObjectProperty<>();
    private Runnable unfollow = () -> {};
    private boolean open;

    private record Known(List<Backup> backups, Optional<Path> secondPlace) {}

    BackupsModel(ScreenContext context, Safekeeping safekeeping, ZoneId zone) {
        this.context = context;
        messages = context.messages();
        dialogs = context.dialogs();
        backups = safekeeping.backups();
        window = safekeeping.window();
        this.zone = zone;
        selected.addListener((o, was, now) -> compare(now));
    }

    void open() {
        open = true;
        unfollow = backups.whenMade(made -> refresh());
        refresh();
    }

    void close() {
        open = false;
        unfollow.run();
    }

    /** Reads the folders anew; a backup that ends after the section was left asks for nothing. */
    private void refresh() {
        if (!open) {
            return;
        }
        context.tasks()
                .run(
                        Lane.WORK,
                        messages.get("settings.job.read"),
                        progress -> new Known(backups.list(), backups.secondPlace()))
                .onSuccess(known -> {
                    show(known.backups());
                    secondPlace.set(known.secondPlace().orElse(null));
                })
                .onFailure(dialogs::error);
    }

    /** Takes out and puts in only what differs, so that the chosen row stays the chosen backup. */
    private void show(List<Backup> now) {
        shown.retainAll(now);
        for (int i = 0; i < now.size(); i++) {
            if (i == shown.size() || !shown.get(i).equals(now.get(i))) {
                shown.add(i, now.get(i));
            }
        }
    }

    ObservableList<Backup> shown() {
        return shown;
    }

    ObjectProperty<Backup> selectedProperty() {
        return selected;
    }

    /** What restoring the selected backup would change; null until it is known. */
    ObjectProperty<List<Difference>> differencesProperty() {
        return differences;
    }

    /** Folder that also gets every backup; null when none is named. */
    ObjectProperty<Path> secondPlaceProperty() {
        return secondPlace;
    }

    /** The backup being made; null when none is. */
    ObjectProperty<Job<Backup>> runningProperty() {
        return running;
    }

    boolean isReadOnly() {
        return context.session().workspace().readOnlyReason().isPresent();
    }

    void backUpNow() {
        if (running.get() != null) {
            return;
        }
        Job<Backup> job = context.tasks().run(Lane.WORK, messages.get("settings.backups.job"), backups::now);
        running.set(job);
        job.onSuccess(window::backedUp);
        job.onFailure(dialogs::error);
        job.onEnd(() -> running.set(null));
    }

    /** Stops the backup being made; nothing half-written stays. */
    void cancel() {
        if (running.get() != null) {
            running.get().cancel();
        }
    }

    /** Asks for the folder of the second place, e.g. on a stick. */
    void chooseSecondPlace() {
        dialogs.chooseFolder("settings.backups.second-choose").ifPresent(folder -> secondPlace(Optional.of(folder)));
    }

    void forgetSecondPlace() {
        secondPlace(Optional.empty());
    }

    /** Asks, telling date, size, rows and differences, then lets the window restore the selected backup. */
    void restore() {
        Backup backup = selected.get();
        if (dialogs.confirm(
                "settings.backups.restore-title",
                "settings.backups.restore-text",
                "settings.backups.restore-act",
                time(backup),
                Formats.fileSize(backup.bytes()),
                Formats.number(rows(backup)),
                differencesInWords())) {
            window.restore(backup);
        }
    }

    String time(Backup backup) {
        return messages.dates().dateTime(backup.madeAt().atZone(zone));
    }

    /** How many records a backup holds. */
    long rows(Backup backup) {
        return List.of(RecordKind.values()).stream()
                .mapToLong(kind -> rows(backup, kind))
                .sum();
    }

    long rows(Backup backup, RecordKind kind) {
        return backup.rows().getOrDefault(kind.name().toLowerCase(Locale.ROOT), 0L);
    }

    /** Whether a backup lies in the second place. */
    boolean isInSecondPlace(Backup backup) {
        return secondPlace.get() != null && backup.file().startsWith(secondPlace.get());
    }

    String kind(RecordKind kind) {
        return messages.get(
                "settings.record." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** One kind's differences as restoring would make them. */
    String inWords(Difference difference) {
        return messages.get(
                "settings.backups.difference",
                kind(difference.kind()),
                Formats.number(difference.onlyInBackup()),
                Formats.number(difference.onlyInWorkspace()),
                Formats.number(difference.changed()));
    }

    private String differencesInWords() {
        List<Difference> known = differences.get();
        return known == null || known.isEmpty()
                ? messages.get("settings.backups.no-difference")
                : known.stream().map(this::inWords).collect(Collectors.joining(" "));
    }

    private void compare(Backup backup) {
        differences.set(null);
        if (backup == null) {
            return;
        }
        context.tasks()
                .run(Lane.WORK, messages.get("settings.backups.compare-job"), progress -> backups.differences(backup))
                .onSuccess(found -> {
                    if (Objects.equals(backup, selected.get())) {
                        differences.set(found);
                    }
                })
                .onFailure(dialogs::error);
    }

    private void secondPlace(Optional<Path> place) {
        new Acts(context)
                .button(() -> {
                    backups.secondPlace(place, context.session().edits().actor());
                    return place;
                })
                .onSuccess(done -> refresh());
    }
}
