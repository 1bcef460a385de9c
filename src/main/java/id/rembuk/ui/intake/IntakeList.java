package id.rembuk.ui.intake;

import id.rembuk.domain.intake.Intake;
import id.rembuk.task.Lane;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.ImportWords;
import id.rembuk.usecase.Imports;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The files imported before: what each brought, how its columns were read, and the way to take it back. */
final class IntakeList {
    private static final double ROW_HEIGHT = 29;
    private static final double LEAST_HEIGHT = 300;

    private final ScreenContext context;
    private final Messages messages;
    private final Imports imports;
    private final TableView<Intake> table = new TableView<>();
    private final Label counts = new Label();
    private final Label mapping = new Label();
    private final Label chosen = new Label();
    private final Button takeBack = new Button();
    private final ScrollPane root;

    /** @param back returns to the first step */
    IntakeList(ScreenContext context, Runnable back) {
        this.context = context;
        messages = context.messages();
        imports = context.session().imports();
        table();
        VBox left = new VBox(head(back), table);
        VBox.setVgrow(table, Priority.ALWAYS);
        BorderPane page = new BorderPane(left);
        page.setRight(side());
        page.minHeightProperty().bind(context.look().px(LEAST_HEIGHT));
        root = new ScrollPane(page);
        root.setFitToWidth(true);
        root.setFitToHeight(true);
    }

    Region node() {
        return root;
    }

    /** Takes the focus and reads the list anew. */
    void open() {
        table.requestFocus();
        context.tasks()
                .run(Lane.READ, messages.get("import.ui.job.list"), progress -> imports.intakes())
                .onSuccess(this::show)
                .onFailure(context.dialogs()::error);
    }

    private void show(List<Intake> all) {
        int at = Math.max(0, table.getSelectionModel().getSelectedIndex());
        table.getItems().setAll(all);
        table.getSelectionModel().select(Math.min(at, all.size() - 1));
        choose(table.getSelectionModel().getSelectedItem());
        table.requestFocus();
    }

    private void table() {
        table.setId("import-intakes");
        table.setAccessibleText(messages.get("import.ui.list"));
        table.fixedCellSizeProperty().bind(context.look().px(ROW_HEIGHT));
        Label none = new Label(messages.get("import.ui.list.none"));
        none.setWrapText(true);
        table.setPlaceholder(none);
        ImportWords words = new ImportWords(messages);
        table.getColumns()
                .setAll(List.of(
                        column("file", 170, Intake::fileName),
                        column("sheet", 94, Intake::sheet),
                        column("kind", 92, intake -> words.of(intake.kind())),
                        column("at", 128, intake -> time(intake.at())),
                        column("officer", 96, Intake::officer),
                        column("rows", 180, this::rows),
                        column("state", 92, this::state)));
        table.getSelectionModel().selectedItemProperty().addListener((o, was, intake) -> choose(intake));
    }

    private TableColumn<Intake, String> column(String what, double width, Function<Intake, String> value) {
        TableColumn<Intake, String> column = new TableColumn<>(messages.get("import.ui.list." + what));
        column.setCellValueFactory(data -> new ReadOnlyStringWrapper(value.apply(data.getValue())));
        column.setCellFactory(view -> new TableCell<>() {
            @Override
            protected void updateItem(String text, boolean empty) {
                super.updateItem(text, empty);
                setText(empty ? null : text);
                Hint.on(this, empty || text == null ? "" : text);
            }
        });
        column.setSortable(false);
        column.setReorderable(false);
        column.prefWidthProperty().bind(context.look().px(width));
        return column;
    }

    private String rows(Intake intake) {
        return messages.get(
                "import.ui.list.counts",
                Formats.number((long) intake.rowsNew()),
                Formats.number((long) intake.rowsChanged()),
                Formats.number((long) intake.rowsSame()));
    }

    private String state(Intake intake) {
        return messages.get(intake.takenBackAt() == null ? "import.ui.list.holds" : "import.ui.list.taken-back");
    }

    private String time(Instant at) {
        return messages.dates().dateTime(at.atZone(ZoneId.systemDefault()));
    }

    private HBox head(Runnable back) {
        Button toStep = new Button(messages.get("general.go-back"));
        toStep.setId("import-list-back");
        toStep.setMinWidth(Region.USE_PREF_SIZE);
        toStep.setOnAction(e -> back.run());
        Label title = new Label(messages.get("import.ui.list"));
        title.getStyleClass().add("t-lead");
        HBox head = new HBox(10, toStep, title);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("import-list-head");
        return head;
    }

    private VBox side() {
        chosen.getStyleClass().add("t-strong");
        chosen.setWrapText(true);
        mapping.setWrapText(true);
        mapping.setMinHeight(Region.USE_PREF_SIZE);
        mapping.getStyleClass().add("t-muted");
        mapping.setAlignment(Pos.TOP_LEFT);
        ScrollPane scroll = new ScrollPane(mapping);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        takeBack.setText(messages.get("import.ui.list.take-back"));
        takeBack.setId("import-take-back");
        takeBack.setMinWidth(Region.USE_PREF_SIZE);
        takeBack.setOnAction(e -> takeBack(table.getSelectionModel().getSelectedItem()));
        Label how = new Label(messages.get("import.ui.list.mapping"));
        how.getStyleClass().add("t-field");
        counts.setId("import-list-counts");
        counts.setWrapText(true);
        counts.setMinHeight(Region.USE_PREF_SIZE);
        VBox side = new VBox(8, chosen, counts, how, scroll, takeBack);
        side.getStyleClass().addAll("import-side", "import-findings");
        return side;
    }

    private void choose(Intake intake) {
        chosen.setText(intake == null ? "" : intake.fileName());
        counts.setText(intake == null ? "" : new ImportWords(messages).counts(intake));
        mapping.setText(intake == null ? "" : intake.mapping());
        takeBack.setDisable(intake == null
                || intake.takenBackAt() != null
                || context.saveStatus().isReadOnly());
    }

    private void takeBack(Intake intake) {
        if (!context.dialogs()
                .confirm(
                        "import.ui.take-back.title",
                        "import.ui.take-back.text",
                        "import.ui.list.take-back",
                        intake.fileName(),
                        Formats.number((long) intake.rowsNew() + intake.rowsChanged()))) {
            return;
        }
        context.saveStatus().waiting();
        context.tasks()
                .run(Lane.WRITE, messages.get("import.ui.job.take-back"), progress -> imports.takeBack(intake.id()))
                .onSuccess(taken -> {
                    context.saveStatus().saved(LocalTime.now(ZoneId.systemDefault()));
                    open();
                })
                .onFailure(failure -> {
                    context.saveStatus().refused();
                    context.dialogs().error(failure);
                });
    }
}
