package id.rembuk.ui.intake;

import id.rembuk.domain.UserError;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.intake.FileLook;
import id.rembuk.domain.intake.ImportDraft;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.intake.ImportSettings;
import id.rembuk.domain.intake.Intake;
import id.rembuk.domain.intake.SheetLook;
import id.rembuk.domain.intake.SheetReading;
import id.rembuk.task.Lane;
import id.rembuk.text.ErrorText;
import id.rembuk.text.Messages;
import id.rembuk.ui.intake.ImportJobs.Busy;
import id.rembuk.ui.kit.SaveStatus;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.ImportPreview;
import id.rembuk.usecase.ImportPreview.State;
import id.rembuk.usecase.ImportTools;
import id.rembuk.usecase.Imports;
import id.rembuk.usecase.port.ImportContext;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * An import from the choice of a file to what was done. What the officer decides is kept per kind and sheet, so that
 * going back loses nothing; nothing is changed in the workspace before {@link #apply()}.
 */
final class ImportModel {
    private final Imports imports;
    private final ImportTools tools;
    private final Messages messages;
    private final SaveStatus saveStatus;
    private final Consumer<Throwable> failed;
    private final ImportJobs jobs;
    private final ImportObstacle obstacles;
    private final ReadOnlyObjectWrapper<ImportStep> step = new ReadOnlyObjectWrapper<>(ImportStep.BERKAS);
    private final ReadOnlyObjectWrapper<ImportKind> kind = new ReadOnlyObjectWrapper<>(ImportKind.DESA);
    private final ReadOnlyObjectWrapper<FileLook> look = new ReadOnlyObjectWrapper<>();
    private final ImportDecisions decisions = new ImportDecisions();
    private final ReadOnlyObjectWrapper<ImportPreview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ErrorText> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>();
    private Path file;
    private ImportContext known;

    /**
     * What an import did.
     *
     * @param intake null when nothing differed from what was stored
     */
    record Outcome(ImportPreview preview, Intake intake) {}

    ImportModel(ScreenContext context, ImportTools tools) {
        this.imports = context.session().imports();
        this.tools = tools;
        messages = context.messages();
        saveStatus = context.saveStatus();
        failed = context.dialogs()::error;
        jobs = new ImportJobs(context.tasks(), failed);
        obstacles = new ImportObstacle(messages);
    }

    ReadOnlyObjectProperty<ImportStep> stepProperty() {
        return step.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ImportKind> kindProperty() {
        return kind.getReadOnlyProperty();
    }

    /** The file chosen; null for none, or when it cannot be read. */
    ReadOnlyObjectProperty<FileLook> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** How the chosen sheet is proposed to be read; null until it is known. */
    ReadOnlyObjectProperty<SheetReading> readingProperty() {
        return decisions.readingProperty();
    }

    /** How the officer wants the chosen sheet read; null until it is known. */
    ReadOnlyObjectProperty<ImportSettings> settingsProperty() {
        return decisions.settingsProperty();
    }

    /** The rows as they were read last; null until then. */
    ReadOnlyObjectProperty<ImportPreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Why the file cannot be read; null when it can. */
    ReadOnlyObjectProperty<ErrorText> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What was applied; null until then. */
    ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Busy> busyProperty() {
        return jobs.busyProperty();
    }

    Messages messages() {
        return messages;
    }

    boolean isReadOnly() {
        return saveStatus.isReadOnly();
    }

    /** What was known when the file was looked at; null before. */
    ImportContext known() {
        return known;
    }

    List<Area> areas() {
        return known == null ? List.of() : known.areas();
    }

    /** Where the chosen file lies; null for none. */
    Path file() {
        return file;
    }

    /** Forgets everything and starts over. */
    void begin(Optional<Path> chosen, ImportKind of) {
        forget();
        kind.set(of);
        chosen.ifPresent(this::choose);
    }

    private void forget() {
        jobs.stop();
        step.set(ImportStep.BERKAS);
        file = null;
        look.set(null);
        decisions.forget();
        preview.set(null);
        problem.set(null);
        outcome.set(null);
    }

    /** Looks at a file; its fullest sheet that is not hidden is chosen. */
    void choose(Path chosen) {
        ImportKind of = kind.get();
        forget();
        kind.set(of);
        file = chosen;
        withContext(() -> jobs.run(
                Lane.WORK,
                messages.get("import.ui.job.look"),
                progress -> tools.files().get().look(chosen, progress),
                this::looked,
                this::notReadable));
    }

    private void looked(FileLook found) {
        look.set(found);
        found.sheets().stream()
                .max(Comparator.comparing((SheetLook sheet) -> !sheet.hidden())
                        .thenComparingInt(SheetLook::rows)
                        .thenComparing(SheetLook::index, Comparator.reverseOrder()))
                .ifPresent(sheet -> sheet(sheet.index()));
    }

    private void notReadable(Throwable failure) {
        if (failure instanceof UserError error) {
            problem.set(ErrorText.of(messages, error.code(), error.arguments().toArray()));
        } else {
            failed.accept(failure);
        }
    }

    /** Says what the file brings. */
    void kind(ImportKind of) {
        if (of != kind.get()) {
            kind.set(of);
            if (reading() != null) {
                sheet(reading().sheet().index());
            } else if (look.get() != null) {
                looked(look.get());
            }
        }
    }

    /** Chooses a sheet; what was decided for it before is still decided. */
    void sheet(int index) {
        problem.set(null);
        preview.set(null);
        ImportKind of = kind.get();
        if (!decisions.choose(of, index)) {
            jobs.run(
                    Lane.WORK,
                    messages.get("import.ui.job.propose"),
                    progress -> tools.files().get().propose(file, index, of, known, progress),
                    decisions::take,
                    this::notReadable);
        }
    }

    private SheetReading reading() {
        return decisions.readingProperty().get();
    }

    private ImportSettings settings() {
        return decisions.settingsProperty().get();
    }

    /** Whether the workspace is being changed at this moment. */
    boolean isApplying() {
        return jobs.isWriting();
    }

    /** Whether the officer has decided something that would be lost. */
    boolean isAnythingDecided() {
        return outcome.get() == null && decisions.areAny();
    }

    /** What stands in the way of the next step, as a sentence; "" when nothing does. */
    String obstacle() {
        if (jobs.busyProperty().get() != null) {
            return messages.get("import.ui.obstacle.busy");
        }
        return switch (step.get()) {
            case BERKAS -> settings() == null ? messages.get("import.ui.obstacle.no-file") : "";
            case PEMETAAN -> obstacles.ofMapping(reading(), settings()).orElse("");
            case PRATINJAU -> preview.get() == null ? messages.get("import.ui.obstacle.busy") : "";
            case TERAPKAN -> obstacles.ofApplying(preview.get(), isReadOnly()).orElse("");
        };
    }

    /** Goes on, when nothing stands in the way; the last step applies. */
    void next() {
        if (!obstacle().isEmpty() || outcome.get() != null) {
            return;
        }
        switch (step.get()) {
            case BERKAS -> step.set(ImportStep.PEMETAAN);
            case PEMETAAN -> toRows();
            case PRATINJAU -> step.set(ImportStep.TERAPKAN);
            case TERAPKAN -> apply();
        }
    }

    /** Goes one step back; what was decided stays. */
    void back() {
        jobs.stop();
        if (step.get() != ImportStep.BERKAS && outcome.get() == null) {
            step.set(step.get().before());
        }
    }

    /** Stops what is being read; the step stays. */
    void stop() {
        jobs.stop();
    }

    private void toRows() {
        if (preview.get() != null && settings().equals(preview.get().draft().settings())) {
            step.set(ImportStep.PRATINJAU);
        } else {
            read(() -> step.set(ImportStep.PRATINJAU));
        }
    }

    private void read(Runnable then) {
        ImportSettings now = settings();
        withContext(() -> jobs.run(
                Lane.WORK,
                messages.get("import.ui.job.read"),
                progress -> tools.files().get().read(file, now, known, progress),
                draft -> compare(draft, then)));
    }

    private void compare(ImportDraft draft, Runnable then) {
        jobs.run(Lane.READ, messages.get("import.ui.job.compare"), progress -> imports.preview(draft), compared -> {
            preview.set(compared);
            then.run();
        });
    }

    private void withContext(Runnable then) {
        jobs.run(Lane.READ, messages.get("import.ui.job.context"), progress -> imports.context(), context -> {
            known = context;
            then.run();
        });
    }

    /** Decides something about the mapping; rows are read anew when the officer goes on. */
    void decide(UnaryOperator<SettingsChange> change) {
        decisions.decide(change);
    }

    /** Says in which rows the heading stands, from 1; columns are proposed anew, the rest stays decided. */
    void heading(int first, int last) {
        ImportSettings before = settings();
        if (first == before.headerFirst() && last == before.headerLast()) {
            return;
        }
        jobs.run(
                Lane.WORK,
                messages.get("import.ui.job.propose"),
                progress ->
                        tools.files().get().propose(file, before.sheet(), before.kind(), first, last, known, progress),
                proposed -> decisions.take(
                        proposed,
                        new SettingsChange(ImportSettings.of(proposed))
                                .keep(before)
                                .made()));
    }

    /** Decides something about rows and reads them anew. */
    void decideRows(UnaryOperator<SettingsChange> change) {
        decide(change);
        readIfShown();
    }

    /** Leaves rows out, or takes them in again; the file need not be read for it. */
    void setAside(Collection<Integer> rows, boolean yes) {
        if (preview.get() == null || rows.isEmpty()) {
            return;
        }
        boolean current = settings().equals(preview.get().draft().settings());
        decide(change -> change.setAside(rows, yes));
        if (current) {
            compare(LeftOut.in(preview.get().draft(), settings()), () -> {});
        } else {
            readIfShown();
        }
    }

    /** Leaves out every row that has an error. */
    void setAsideRejected() {
        setAside(
                preview.get().rows().stream()
                        .filter(row -> row.state() == State.REJECTED)
                        .map(row -> row.row().number())
                        .toList(),
                true);
    }

    /** Takes the newest decision back. */
    void undo() {
        if (outcome.get() == null && decisions.undo()) {
            readIfShown();
        }
    }

    /** Decides once more what was taken back last. */
    void redo() {
        if (outcome.get() == null && decisions.redo()) {
            readIfShown();
        }
    }

    private void readIfShown() {
        if (step.get() == ImportStep.PRATINJAU || step.get() == ImportStep.TERAPKAN) {
            if (obstacles.ofMapping(reading(), settings()).isPresent()) {
                step.set(ImportStep.PEMETAAN); // what was taken back was an answer the rows cannot be read without
            } else if (!settings().equals(preview.get().draft().settings())) {
                read(() -> {});
            }
        }
    }

    private void apply() {
        ImportPreview shown = preview.get();
        saveStatus.waiting();
        jobs.run(
                Lane.WRITE,
                messages.get("import.ui.job.apply"),
                progress -> imports.apply(shown, progress),
                intake -> {
                    saveStatus.saved(LocalTime.now(ZoneId.systemDefault()));
                    outcome.set(new Outcome(shown, intake.orElse(null)));
                },
                failure -> {
                    saveStatus.refused();
                    failed.accept(failure);
                    if (failure instanceof UserError) {
                        read(() -> {}); // the stored records may be others by now
                    }
                });
    }
}
