package id.rembuk.ui.settings;

import id.rembuk.domain.history.RecordKind;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Inspector;
import id.rembuk.usecase.Backups.Difference;
import id.rembuk.usecase.port.WorkspaceFiles.Backup;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One backup: when, how large, what it holds, and what restoring it would change. */
final class BackupDetail {
    private final Messages messages;
    private final BackupsModel model;
    private final Inspector pane;
    private final VBox differences = new VBox();
    private final Button restore;

    BackupDetail(Messages messages, BackupsModel model) {
        this.messages = messages;
        this.model = model;
        pane = new Inspector(messages);
        differences.getStyleClass().add("settings-lines");
        differences.setId("backup-differences");
        restore = SectionPane.button(
                "backup-restore",
                "bi-arrow-counterclockwise",
                messages.get("settings.backups.restore"),
                model::restore);
        restore.disableProperty().bind(model.differencesProperty().isNull());
        model.selectedProperty().addListener((o, was, now) -> show(now));
        model.differencesProperty().addListener((o, was, now) -> showDifferences(now));
        show(null);
    }

    Inspector pane() {
        return pane;
    }

    private void show(Backup backup) {
        if (backup == null) {
            pane.show(messages.get("settings.section.backups"), Forms.note(messages.get("settings.backups.choose")));
            pane.foot();
            return;
        }
        List<Node> rows = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            if (model.rows(backup, kind) > 0) {
                rows.add(line(messages.get(
                        "settings.backups.kind-rows", model.kind(kind), Formats.number(model.rows(backup, kind)))));
            }
        }
        VBox holds = new VBox();
        holds.getStyleClass().add("settings-lines");
        holds.getChildren().setAll(rows);
        pane.show(
                model.time(backup),
                Forms.column(
                        line(messages.get("settings.backups.size-is", Formats.fileSize(backup.bytes()))),
                        Forms.section(messages.get("settings.backups.holds"), holds),
                        Forms.section(messages.get("settings.backups.differences"), differences),
                        Forms.note(messages.get("settings.backups.restore-note"))));
        pane.foot(restore);
    }

    private void showDifferences(List<Difference> found) {
        if (found == null) {
            differences.getChildren().setAll(line(messages.get("settings.backups.comparing")));
        } else if (found.isEmpty()) {
            differences.getChildren().setAll(line(messages.get("settings.backups.no-difference")));
        } else {
            differences
                    .getChildren()
                    .setAll(found.stream()
                            .map(model::inWords)
                            .map(BackupDetail::line)
                            .toList());
        }
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
