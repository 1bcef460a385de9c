package id.rembuk.ui.settings;

import id.rembuk.task.Job;
import id.rembuk.text.Messages;
import id.rembuk.usecase.port.WorkspaceFiles.Backup;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** How far the backup being made is, with a way to stop it; not there when none is being made. */
final class BackupProgress extends HBox {
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);

    BackupProgress(Messages messages, BackupsModel model) {
        getStyleClass().add("settings-day");
        bar.setId("backup-progress");
        bar.setAccessibleText(messages.get("settings.backups.job"));
        Button cancel =
                SectionPane.button("backup-cancel", "bi-x", messages.get("settings.backups.cancel"), model::cancel);
        getChildren().addAll(bar, cancel);
        visibleProperty().bind(model.runningProperty().isNotNull());
        managedProperty().bind(visibleProperty());
        model.runningProperty().addListener((o, was, job) -> follow(job));
    }

    private void follow(Job<Backup> job) {
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        if (job != null) {
            job.onProgress(() -> {
                Job.Step step = job.step();
                bar.setProgress(
                        step.total() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) step.done() / step.total());
            });
        }
    }
}
