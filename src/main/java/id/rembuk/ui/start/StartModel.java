package id.rembuk.ui.start;

import id.rembuk.domain.PersonalData;
import id.rembuk.domain.history.Actor;
import id.rembuk.domain.reference.OrganisationEntry;
import id.rembuk.domain.reference.RegencyEntry;
import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.task.TaskRunner;
import id.rembuk.text.Messages;
import id.rembuk.usecase.NewWorkspace;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.Workspaces;
import id.rembuk.usecase.port.WorkspaceFiles.Notice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The first run: who works, for which regency and years, which bodies there are, and where the file lies. */
public final class StartModel {
    private final Workspaces workspaces;
    private final TaskRunner tasks;
    private final Messages messages;
    private final WorkspacePlace place;
    private final BiFunction<String, String, Actor> actor;
    private final StringProperty officer = new SimpleStringProperty("");
    private final StringProperty office = new SimpleStringProperty("");
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<RegencyEntry> results = FXCollections.observableArrayList();
    private final ObjectProperty<RegencyEntry> regency = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> activityYear = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> planningYear = new SimpleObjectProperty<>();
    private final ObjectProperty<Path> file = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Optional<Notice>> placeNotice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<OrganisationRow> organisations = FXCollections.observableArrayList();
    private List<RegencyEntry> regencies = List.of();
    private boolean fileChosen;
    private String proposedFor = "";

    /** @param actor makes who edits out of name and office, with the account and the computer */
    public StartModel(
            Workspaces workspaces,
            TaskRunner tasks,
            Messages messages,
            WorkspacePlace place,
            BiFunction<String, String, Actor> actor) {
        this.workspaces = workspaces;
        this.tasks = tasks;
        this.messages = messages;
        this.place = place;
        this.actor = actor;
        activityYear.set(place.thisYear());
        planningYear.set(place.thisYear() + 1);
        query.addListener((o, was, now) -> find());
        regency.addListener((o, was, now) -> proposeFile());
        file.addListener((o, was, now) -> lookAtPlace(now));
        activityYear.addListener((o, was, now) -> {
            planningYear.set(now + 1);
            proposeFile();
        });
    }

    /** Puts in who worked here last. */
    public void officer(String name, String nameOfOffice) {
        officer.set(name);
        office.set(nameOfOffice);
    }

    StringProperty officer() {
        return officer;
    }

    StringProperty office() {
        return office;
    }

    StringProperty query() {
        return query;
    }

    /** Regencies that hold every word typed, by code; those whose name has them as typed come first. */
    ObservableList<RegencyEntry> results() {
        return results;
    }

    ObjectProperty<RegencyEntry> regency() {
        return regency;
    }

    ObjectProperty<Integer> activityYear() {
        return activityYear;
    }

    ObjectProperty<Integer> planningYear() {
        return planningYear;
    }

    /** Where the workspace will lie; null until a regency is chosen. */
    ObjectProperty<Path> file() {
        return file;
    }

    /** Why the place of the file is better avoided; empty for a disk of this computer. */
    ReadOnlyObjectProperty<Optional<Notice>> placeNotice() {
        return placeNotice.getReadOnlyProperty();
    }

    ObservableList<OrganisationRow> organisations() {
        return organisations;
    }

    /** Years that can be chosen: from three years back to five years ahead. */
    List<Integer> years() {
        List<Integer> years = new ArrayList<>();
        for (int year = place.thisYear() - 3; year <= place.thisYear() + 5; year++) {
            years.add(year);
        }
        return years;
    }

    /** Reads the list of regencies, which takes a moment the first time. */
    public Job<List<RegencyEntry>> load() {
        return tasks.run(Lane.READ, messages.get("start.job.regencies"), progress -> workspaces.regencies())
                .onSuccess(all -> {
                    regencies = all;
                    find();
                });
    }

    /** Lies the file at another place. */
    void chooseFile(Path chosen) {
        fileChosen = true;
        file.set(chosen);
    }

    /** What is still to be filled in the first step, as text keys; empty when it is complete. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (officer.get().isBlank()) {
            missing.add("start.missing.officer");
        }
        if (PersonalData.looksLikeNik(officer.get()) || PersonalData.looksLikeNik(office.get())) {
            missing.add("start.missing.nik");
        }
        if (regency.get() == null) {
            missing.add("start.missing.regency");
        }
        if (planningYear.get() < activityYear.get()) {
            missing.add("start.missing.years");
        }
        return missing;
    }

    /** Proposes the bodies of the chosen regency for the second step; what was ticked and named for it before stays. */
    Job<?> proposeOrganisations() {
        String code = regency.get().code();
        return tasks.run(
                        Lane.READ,
                        messages.get("start.job.organisations"),
                        progress -> workspaces.proposedOrganisations(code))
                .onSuccess(entries -> take(code, entries));
    }

    private void take(String regencyCode, List<OrganisationEntry> entries) {
        if (!regencyCode.equals(proposedFor)) {
            proposedFor = regencyCode;
            organisations.setAll(entries.stream().map(OrganisationRow::new).toList());
        }
    }

    /** Makes the workspace; the answer is open. */
    Job<WorkspaceSession> create() {
        Path target = file.get();
        NewWorkspace wish = new NewWorkspace(
                actor.apply(officer.get().strip(), office.get().strip()),
                regency.get().code(),
                activityYear.get(),
                planningYear.get(),
                organisations.stream()
                        .filter(OrganisationRow::isThere)
                        .map(OrganisationRow::chosen)
                        .toList(),
                /* practice= */ false,
                null);
        return tasks.run(Lane.WRITE, messages.get("start.job.create"), progress -> {
            place.prepare(target);
            return workspaces.create(target, wish);
        });
    }

    private void find() {
        String typed = query.get().strip().toLowerCase(Locale.ROOT);
        List<String> words = List.of(typed.split("\\s+"));
        Comparator<RegencyEntry> nameFirst = Comparator.comparing(
                entry -> !entry.name().toLowerCase(Locale.ROOT).contains(typed));
        results.setAll(regencies.stream()
                .filter(entry -> holds(entry, words))
                .sorted(nameFirst)
                .toList());
        if (regency.get() != null && !results.contains(regency.get())) {
            regency.set(null);
        }
    }

    private static boolean holds(RegencyEntry entry, List<String> words) {
        String text = (entry.name() + " " + entry.provinceName() + " " + entry.code() + " "
                        + entry.code().replace(".", ""))
                .toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }

    /** Asking what kind of disk a folder lies on can take a moment where it is a network's. */
    private void lookAtPlace(Path target) {
        placeNotice.set(Optional.empty());
        if (target == null) {
            return;
        }
        tasks.run(Lane.READ, messages.get("start.job.place"), progress -> workspaces.placeNotice(target))
                .onSuccess(found -> {
                    if (target.equals(file.get())) {
                        placeNotice.set(found);
                    }
                });
    }

    private void proposeFile() {
        if (!fileChosen) {
            file.set(regency.get() == null ? null : place.propose(regency.get().name(), activityYear.get()));
        }
    }
}
