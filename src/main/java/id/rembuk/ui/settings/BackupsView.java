package id.rembuk.ui.settings;

import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.PageHeader;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.port.WorkspaceFiles.Backup;
import java.nio.file.Path;
import java.time.ZoneId;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Cadangan: verified backups, one more now, the second place, and what restoring would change. */
final class BackupsView implements SettingsPart {
    private final Messages messages;
    private final BackupsModel model;
    private final BackupDetail detail;
    private final Label second = new Label();
    private final Button forget;
    private final HBox node;

    BackupsView(ScreenContext context, Safekeeping safekeeping, ZoneId zone) {
        messages = context.messages();
        model = new BackupsModel(context, safekeeping, zone);
        detail = new BackupDetail(messages, model);
        Button now = PageHeader.primary(SectionPane.button(
                "backup-now", "bi-shield-check", messages.get("settings.backups.now"), model::backUpNow));
        now.disableProperty().bind(model.runningProperty().isNotNull());
        Button choose = SectionPane.button(
                "backup-second", "bi-folder2-open", messages.get("settings.backups.second"), model::chooseSecondPlace);
        forget = SectionPane.button(
                "backup-second-forget",
                "bi-x",
                messages.get("settings.backups.second-forget"),
                model::forgetSecondPlace);
        choose.setDisable(model.isReadOnly());
        forget.setDisable(model.isReadOnly());
        second.setWrapText(true);
        second.setMinHeight(Region.USE_PREF_SIZE);
        second.setId("backup-second-place");
        VBox places = new VBox(second);
        places.getStyleClass().add("settings-indent");
        SectionPane pane = new SectionPane(
                        messages.get("settings.section.backups"), messages.get("settings.backups.sentence"))
                .actions(now, choose, forget, new BackupProgress(messages, model));
        pane.getChildren().add(places);
        pane.content(table(context));
        node = pane.beside(detail.pane());
        model.secondPlaceProperty().addListener((o, was, place) -> showSecondPlace(place));
        showSecondPlace(null);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void open() {
        model.open();
    }

    @Override
    public void close() {
        model.close();
    }

    @Override
    public PartKeys keys() {
        return new PartKeys(null, detail.pane(), null);
    }

    private void showSecondPlace(Path place) {
        second.setText(
                place == null
                        ? messages.get("settings.backups.second-none")
                        : messages.get("settings.backups.second-is", place.toString()));
        forget.setVisible(place != null);
        forget.setManaged(place != null);
    }

    private TableView<Backup> table(ScreenContext context) {
        Columns<Backup> columns = new Columns<>(context);
        TableView<Backup> made =
                columns.table("backups-table", "settings.section.backups", model.shown(), "settings.backups.none");
        made.getColumns().add(columns.text("settings.backups.time", 170, model::time));
        made.getColumns().add(columns.number("settings.backups.size", 90, backup -> Formats.fileSize(backup.bytes())));
        made.getColumns()
                .add(columns.number("settings.backups.rows", 90, backup -> Formats.number(model.rows(backup))));
        made.getColumns()
                .add(columns.text(
                        "settings.backups.place",
                        180,
                        backup -> messages.get(
                                model.isInSecondPlace(backup)
                                        ? "settings.backups.place-second"
                                        : "settings.backups.place-beside")));
        SectionPane.join(made, model.selectedProperty());
        return made;
    }
}
