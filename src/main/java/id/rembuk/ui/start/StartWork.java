package id.rembuk.ui.start;

import id.rembuk.task.Job;
import id.rembuk.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What is being made before there is a window for it: how far it is, and a way to stop it, which takes the focus. */
final class StartWork extends HBox {
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button();

    StartWork(Messages messages) {
        super(10);
        setId("start-work");
        setAlignment(Pos.CENTER_LEFT);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        words.setMinWidth(0);
        cancel.setText(messages.get("shell.job.cancel"));
        cancel.setId("start-work-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setCancelButton(true);
        getChildren().addAll(words, bar, cancel);
    }

    void show(Job<?> job, String what) {
        words.setText(what);
        bar.setAccessibleText(what);
        cancel.setOnAction(e -> job.cancel());
        progress(job);
        setVisible(true);
        cancel.requestFocus();
        job.onProgress(() -> progress(job));
        job.onEnd(() -> setVisible(false));
    }

    private void progress(Job<?> job) {
        Job.Step step = job.step();
        bar.setProgress(step.done() <= 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) step.done() / step.total());
    }
}
