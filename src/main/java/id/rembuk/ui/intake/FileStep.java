package id.rembuk.ui.intake;

import id.rembuk.domain.intake.FileLook;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.intake.SheetLook;
import id.rembuk.domain.intake.SheetReading;
import id.rembuk.text.ErrorText;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Dialogs;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.ImportWords;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The first step: what the file brings, the file, and its sheet. */
final class FileStep {
    static final List<String> EXTENSIONS = List.of("xlsx", "xlsm", "xls", "csv", "txt");
    private static final double SHEET_HEIGHT = 34;
    private static final int MOST_SHEETS = 6;

    private final ImportModel model;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Look look;
    private final ScrollPane root = new ScrollPane();
    private final Map<ImportKind, RadioButton> kinds = new EnumMap<>(ImportKind.class);
    private final Button choose = new Button();
    private final Label fileName = new Label();
    private final Label fileFacts = new Label();
    private final VBox problem = new VBox();
    private final VBox sheetsPart = new VBox();
    private final ListView<SheetLook> sheets = new ListView<>();
    private boolean showing;

    /** @param list shows the files imported before */
    FileStep(ImportModel model, ScreenContext context, Runnable list, Node... further) {
        this.model = model;
        messages = context.messages();
        dialogs = context.dialogs();
        look = context.look();
        VBox page = new VBox(kindPart(), filePart(), problem, sheetsPart(), links(list, further));
        if (model.isReadOnly()) {
            page.getChildren().add(0, Forms.warning(messages.get("import.ui.read-only")));
        }
        page.getStyleClass().add("import-form");
        VBox ground = new VBox(page);
        ground.setAlignment(Pos.TOP_CENTER);
        root.setContent(ground);
        root.setFitToWidth(true);
        model.kindProperty().addListener((o, was, now) -> show());
        model.lookProperty().addListener((o, was, now) -> show());
        model.readingProperty().addListener((o, was, now) -> show());
        model.problemProperty().addListener((o, was, now) -> show());
        model.busyProperty().addListener((o, was, now) -> show());
        show();
    }

    Region node() {
        return root;
    }

    void focus() {
        choose.requestFocus();
    }

    private VBox kindPart() {
        ToggleGroup group = new ToggleGroup();
        ImportWords words = new ImportWords(messages);
        VBox part = new VBox(heading("import.ui.kind"));
        for (ImportKind kind : ImportKind.values()) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            RadioButton radio = new RadioButton(words.of(kind));
            radio.setId("import-kind-" + name);
            radio.setToggleGroup(group);
            radio.setMinWidth(Region.USE_PREF_SIZE);
            radio.setOnAction(e -> model.kind(kind));
            Label what = new Label(messages.get("import.ui.kind." + name));
            what.getStyleClass().add("t-muted");
            what.setWrapText(true);
            what.setLabelFor(radio);
            radio.setAccessibleHelp(what.getText());
            HBox.setHgrow(what, Priority.ALWAYS);
            HBox row = new HBox(radio, what);
            row.getStyleClass().add("kind");
            part.getChildren().add(row);
            kinds.put(kind, radio);
        }
        part.getStyleClass().add("part");
        return part;
    }

    private VBox filePart() {
        choose.setId("import-choose");
        choose.setGraphic(Icons.of("bi-folder2-open"));
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(
                e -> dialogs.chooseOpen("import.ui.choose.title", EXTENSIONS).ifPresent(model::choose));
        fileName.setId("import-file");
        fileName.getStyleClass().add("t-strong");
        fileName.setMinWidth(0);
        fileFacts.getStyleClass().add("t-muted");
        fileFacts.setWrapText(true);
        VBox words = new VBox(2, fileName, fileFacts);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox zone = new HBox(12, Icons.of("bi-file-earmark-spreadsheet", 20), words, choose);
        zone.setAlignment(Pos.CENTER_LEFT);
        zone.getStyleClass().add("import-drop");
        VBox part = new VBox(heading("import.ui.file"), zone);
        part.getStyleClass().add("part");
        return part;
    }

    private VBox sheetsPart() {
        sheets.setId("import-sheets");
        sheets.setAccessibleText(messages.get("import.ui.sheets"));
        sheets.fixedCellSizeProperty().bind(look.px(SHEET_HEIGHT));
        sheets.setCellFactory(view -> new SheetCell(messages));
        sheets.getSelectionModel().selectedItemProperty().addListener((o, was, sheet) -> {
            if (!showing && sheet != null) {
                model.sheet(sheet.index());
            }
        });
        sheetsPart.getChildren().setAll(heading("import.ui.sheets"), sheets);
        sheetsPart.getStyleClass().add("part");
        return sheetsPart;
    }

    private HBox links(Runnable list, Node... further) {
        Button imported = new Button(messages.get("import.ui.list"), Icons.of("bi-clock-history"));
        imported.setId("import-list");
        imported.setMinWidth(Region.USE_PREF_SIZE);
        imported.setOnAction(e -> list.run());
        HBox links = new HBox(8, further);
        links.getChildren().add(imported);
        links.getStyleClass().add("links");
        return links;
    }

    private Label heading(String key) {
        Label heading = new Label(messages.get(key));
        heading.getStyleClass().add("t-lead");
        return heading;
    }

    private void show() {
        showing = true;
        kinds.get(model.kindProperty().get()).setSelected(true);
        FileLook file = model.lookProperty().get();
        boolean named = model.file() != null;
        fileName.setText(named ? String.valueOf(model.file().getFileName()) : messages.get("import.ui.drop"));
        fileFacts.setText(
                file == null
                        ? messages.get("import.ui.drop.kinds")
                        : messages.get("import.ui.file.sheets", Formats.number((long)
                                file.sheets().size())));
        choose.setText(messages.get(named ? "import.ui.choose-other" : "import.ui.choose"));
        showProblem(model.problemProperty().get());
        boolean several = file != null && file.sheets().size() > 1;
        sheetsPart.setVisible(several);
        sheetsPart.setManaged(several);
        if (several) {
            showSheets(file.sheets());
        }
        showing = false;
    }

    private void showSheets(List<SheetLook> all) {
        if (!sheets.getItems().equals(all)) {
            sheets.getItems().setAll(all);
            sheets.prefHeightProperty().unbind();
            sheets.prefHeightProperty()
                    .bind(sheets.fixedCellSizeProperty()
                            .multiply(Math.min(MOST_SHEETS, all.size()))
                            .add(4));
            sheets.minHeightProperty().bind(sheets.prefHeightProperty());
        }
        SheetReading reading = model.readingProperty().get();
        if (reading != null) {
            sheets.getSelectionModel().select(reading.sheet().index());
        }
    }

    private void showProblem(ErrorText text) {
        problem.setVisible(text != null);
        problem.setManaged(text != null);
        if (text != null) {
            Label note = Forms.warning(text.what() + " " + text.why() + " " + text.next());
            note.setId("import-problem");
            note.getStyleClass().setAll("label", "note", "salah");
            note.setGraphic(Icons.of("bi-exclamation-octagon-fill", 14));
            problem.getChildren().setAll(note);
        }
    }
}
