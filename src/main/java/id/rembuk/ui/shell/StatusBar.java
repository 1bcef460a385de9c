package id.rembuk.ui.shell;

import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Icons;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The bar below: the mark of practice data, the running job, the file and its newest verified backup. */
final class StatusBar extends HBox {
    private final Messages messages;
    private final Label practice;
    private final Label practiceDay = new Label();
    private final Label jobText = new Label();
    private final ProgressBar jobBar = new ProgressBar();
    private final Button jobCancel;
    private final HBox job;
    private final Label file = new Label();
    private final Label backup = new Label();

    StatusBar(Messages messages) {
        this.messages = messages;
        getStyleClass().add("status-bar");
        setMinWidth(0);
        practice = new Label(messages.get("general.practice-sentence"), Icons.of("bi-cone-striped", 12));
        practice.setId("practice-mark");
        practice.getStyleClass().add("practice");
        practice.setMinWidth(Region.USE_PREF_SIZE);
        practiceDay.setId("practice-day");
        practiceDay.getStyleClass().add("practice");
        Hint.on(practiceDay, messages.get("shell.status.practice-day-why"));
        jobText.setId("job-text");
        jobBar.setId("job-bar");
        jobCancel = new Button(messages.get("shell.job.cancel"));
        jobCancel.setId("job-cancel");
        jobCancel.getStyleClass().add("link");
        jobCancel.setMinWidth(Region.USE_PREF_SIZE);
        jobBar.setMinWidth(40);
        job = new HBox(8, jobText, jobBar, jobCancel);
        job.getStyleClass().add("job");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label offline = new Label(messages.get("shell.status.offline"), Icons.of("bi-wifi-off", 12));
        Hint.on(offline, messages.get("shell.status.offline-why"));
        file.setId("status-file");
        file.setGraphic(Icons.of("bi-hdd", 12));
        backup.setId("status-backup");
        backup.setGraphic(Icons.of("bi-shield-check", 12));
        getChildren().addAll(practice, practiceDay, space, offline, file, backup);
        practice(false, Optional.empty());
        job(Optional.empty());
        backup(Optional.empty());
    }

    /** @param day the day a practice workspace stands still on; empty where it follows this computer */
    void practice(boolean practiceWorkspace, Optional<LocalDate> day) {
        show(practice, practiceWorkspace);
        day.ifPresent(standing -> practiceDay.setText(
                messages.get("shell.status.practice-day", messages.dates().longDate(standing))));
        show(practiceDay, day.isPresent());
    }

    /** Tells where the hall's picture is; nothing while it has none. */
    void hall(ReadOnlyStringProperty where) {
        Label hall = new Label("", Icons.of("bi-broadcast", 12));
        hall.setId("status-hall");
        hall.getStyleClass().add("tayang");
        hall.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().add(getChildren().indexOf(practiceDay) + 1, hall);
        where.addListener((o, was, now) -> {
            hall.setText(now);
            show(hall, !now.isEmpty());
        });
        show(hall, false);
    }

    void file(Path path) {
        file.setText(String.valueOf(path.getFileName()));
        Hint.on(file, path.toString());
    }

    /** When the newest backup of this session was verified; empty while there is none. */
    void backup(Optional<LocalTime> verifiedAt) {
        backup.setText(verifiedAt
                .map(at -> messages.get("shell.status.backup", Formats.time(at)))
                .orElseGet(() -> messages.get("shell.status.no-backup")));
        Hint.on(backup, backup.getText());
    }

    void job(Optional<JobDisplay.Row> row) {
        if (row.isPresent() && job.getParent() == null) {
            getChildren().add(getChildren().indexOf(practiceDay) + 1, job);
        }
        show(job, row.isPresent());
        row.ifPresent(shown -> {
            jobText.setText(shown.text());
            jobBar.setProgress(shown.share() < 0 ? ProgressBar.INDETERMINATE_PROGRESS : shown.share());
            jobBar.setAccessibleText(shown.text());
            jobCancel.setOnAction(e -> shown.cancel().run());
        });
    }

    private static void show(Region node, boolean yes) {
        node.setVisible(yes);
        node.setManaged(yes);
    }
}
