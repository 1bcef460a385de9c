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
        return backup.rows().getOrDefault(kind.name().toLowerCase(java.util.Locale.ROOT), 0L);
    }

    /** Whether a backup lies in the second place. */
    boolean isInSecondPlace(Backup backup) {
        return secondPlace.get() != null && backup.file().startsWith(secondPlace.get());
    }

    String kind(RecordKind kind) {
        return switch (kind) {
            case AREA -> messages.get("settings.record.area");
            case CYCLE -> messages.get("settings.record.cycle");
            case ORGANISATION -> messages.get("settings.record.organisation");
            case OFFICIAL -> messages.get("settings.record.official");
            case LETTERHEAD -> messages.get("settings.record.letterhead");
            case STUNTING_COUNT -> messages.get("settings.record.stunting-count");
            case PREVALENCE -> messages.get("settings.record.prevalence");
            case HIGHER_PREVALENCE -> messages.get("settings.record.higher-prevalence");
            case TARGET -> messages.get("settings.record.target");
            case PLAN_LINE -> messages.get("settings.record.plan-line");
            case COMMITMENT -> messages.get("settings.record.commitment");
            case MEETING -> messages.get("settings.record.meeting");
            case DOCUMENT -> messages.get("settings.record.document");
            case EDITION -> messages.get("settings.record.edition");
            case SIGNING -> messages.get("settings.record.signing");
            case PAPER_TEMPLATE -> messages.get("settings.record.paper-template");
            case SERVICE_COUNT -> messages.get("settings.record.service-count");
            case INTAKE -> messages.get("settings.record.intake");
            case AREA_ALIAS -> messages.get("settings.record.area-alias");
            case REMEMBERED_MAPPING -> messages.get("settings.record.remembered-mapping");
            case PRIORITY_RULE -> messages.get("settings.record.priority-rule");
            case PRIORITY_SITE -> messages.get("settings.record.priority-site");
            case CAUSE_NOTE -> messages.get("settings.record.cause-note");
            case FIELD_FINDING -> messages.get("settings.record.field-finding");
            case DATA_REQUEST -> messages.get("settings.record.data-request");
            case BOUNDARY_MAP -> messages.get("settings.record.boundary-map");
            case DEADLINE -> messages.get("settings.record.deadline");
            case STEP_STATE -> messages.get("settings.record.step-state");
            case CRITERION -> messages.get("settings.record.criterion");
            case PORTAL_ENTRY -> messages.get("settings.record.portal-entry");
            case KECAMATAN_APPROVAL -> messages.get("settings.record.kecamatan-approval");
            case CARRIED_COMMITMENT -> messages.get("settings.record.carried-commitment");
            case COMMITMENT_REPORT -> messages.get("settings.record.commitment-report");
            case SITTING -> messages.get("settings.record.sitting");
            case AGENDA_ITEM -> messages.get("settings.record.agenda-item");
            case ATTENDEE -> messages.get("settings.record.attendee");
            case DECISION -> messages.get("settings.record.decision");
            case FLOOR_CHANGE -> messages.get("settings.record.floor-change");
            case MINUTE -> messages.get("settings.record.minute");
            case PLEDGE -> messages.get("settings.record.pledge");
            case AGREED_TEXT -> messages.get("settings.record.agreed-text");
            case OWN_SLIDE -> messages.get("hall.record");
            case EVIDENCE -> messages.get("settings.record.evidence");
            case FRAME_IN_USE -> messages.get("settings.record.frame-in-use");
            case FILLED_TEXT -> messages.get("settings.record.filled-text");
        };
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
