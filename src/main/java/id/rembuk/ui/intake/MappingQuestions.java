package id.rembuk.ui.intake;

import id.rembuk.domain.intake.ColumnLook;
import id.rembuk.domain.intake.ColumnUse;
import id.rembuk.domain.intake.Decimals;
import id.rembuk.domain.intake.ImportField;
import id.rembuk.domain.intake.ImportFinding;
import id.rembuk.domain.intake.ImportSettings;
import id.rembuk.domain.intake.SheetReading;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.Look;
import id.rembuk.usecase.ImportWords;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What only the officer can tell before rows are read: people or not, the sign for decimals, fraction or percent. */
final class MappingQuestions {
    private static final Set<ImportField> PERCENTS =
            EnumSet.of(ImportField.PREVALENCE, ImportField.MEASURED_SHARE, ImportField.COVERAGE);
    /** Findings that stand here as a question. */
    private static final Set<String> ASKED = Set.of("people", "decimals-ambiguous");

    private static final double MOST_HEIGHT = 210;
    private static final int EXAMPLES = 3;

    private final ImportModel model;
    private final Messages messages;
    private final Runnable cancel;
    private final VBox box = new VBox();
    private final ScrollPane root = new ScrollPane(box);

    MappingQuestions(ImportModel model, Look look, Runnable cancel) {
        this.model = model;
        this.cancel = cancel;
        messages = model.messages();
        box.getStyleClass().add("import-questions");
        root.setFitToWidth(true);
        root.maxHeightProperty().bind(look.px(MOST_HEIGHT));
        model.readingProperty().addListener((o, was, now) -> show());
        model.settingsProperty().addListener((o, was, now) -> show());
        show();
    }

    Region node() {
        return root;
    }

    /** Made anew only when other questions are asked: what has the focus keeps it. */
    private void show() {
        SheetReading reading = model.readingProperty().get();
        ImportSettings settings = model.settingsProperty().get();
        box.getChildren().clear();
        if (reading == null || settings == null) {
            shown(false);
            return;
        }
        Node focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
        String id = focused == null ? null : focused.getId();
        if (reading.isAboutPeople()) {
            box.getChildren().add(people(reading, settings));
        }
        reading.findings().stream()
                .filter(finding -> !ASKED.contains(finding.code()))
                .forEach(finding -> box.getChildren().add(note(finding)));
        for (ColumnLook column : reading.columns()) {
            if (ImportObstacle.asks(column, settings)) {
                box.getChildren().add(decimals(column, settings.decimals().get(column.index())));
            }
            if (isPercent(settings.uses().get(column.index()))) {
                box.getChildren().add(fraction(column, settings.fractions().contains(column.index())));
            }
        }
        shown(!box.getChildren().isEmpty());
        if (id != null && box.lookup("#" + id) != null) {
            box.lookup("#" + id).requestFocus();
        }
    }

    private void shown(boolean yes) {
        root.setVisible(yes);
        root.setManaged(yes);
    }

    private Label note(ImportFinding finding) {
        ImportWords words = new ImportWords(messages);
        String text = words.what(finding) + " " + words.todo(finding);
        return finding.severity() == ImportFinding.Severity.NOTE ? Forms.note(text) : Forms.warning(text);
    }

    private VBox people(SheetReading reading, ImportSettings settings) {
        String columns = reading.columns().stream()
                .filter(column -> column.personal() != null)
                .map(ColumnLook::letter)
                .collect(Collectors.joining(", "));
        Label note = Forms.warning(messages.get("import.ui.people", columns));
        note.setGraphic(Icons.of("bi-shield-exclamation", 14));
        note.setId("import-people");
        CheckBox count = new CheckBox(messages.get("import.ui.people.count"));
        count.setId("import-count-people");
        count.setSelected(settings.countPeople());
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.selectedProperty().addListener((o, was, yes) -> model.decide(change -> change.countPeople(yes)));
        Button stop = new Button(messages.get("import.ui.people.cancel"));
        stop.setId("import-people-cancel");
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.setOnAction(e -> cancel.run());
        HBox choices = new HBox(16, count, stop);
        choices.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return new VBox(6, note, choices);
    }

    private VBox decimals(ColumnLook column, Decimals now) {
        Label question = new Label(
                messages.get("import.ui.decimals", column.letter(), column.heading()),
                Icons.of("bi-question-circle-fill", 13));
        question.getStyleClass().add("t-strong");
        question.setWrapText(true);
        ToggleGroup group = new ToggleGroup();
        RadioButton comma = sign(column, Decimals.COMMA, "import.ui.decimals.comma", now, group);
        RadioButton dot = sign(column, Decimals.DOT, "import.ui.decimals.dot", now, group);
        return new VBox(4, question, comma, dot);
    }

    private RadioButton sign(ColumnLook column, Decimals sign, String key, Decimals now, ToggleGroup group) {
        List<String> examples = column.samples().stream()
                .limit(EXAMPLES)
                .map(sample -> messages.get("import.ui.decimals.example", sample, DecimalExample.of(sample, sign)))
                .toList();
        RadioButton radio = new RadioButton(messages.get(key, String.join("; ", examples)));
        radio.setId("import-decimals-" + column.letter() + (sign == Decimals.DOT ? "-dot" : "-comma"));
        radio.setToggleGroup(group);
        radio.setSelected(now == sign);
        radio.setOnAction(e -> model.decide(change -> change.decimals(column.index(), sign)));
        return radio;
    }

    private CheckBox fraction(ColumnLook column, boolean now) {
        String sample = column.samples().isEmpty() ? "" : column.samples().get(0);
        CheckBox check = new CheckBox(messages.get("import.ui.fraction", column.letter(), column.heading(), sample));
        check.setId("import-fraction-" + column.letter());
        check.setSelected(now);
        check.selectedProperty()
                .addListener((o, was, yes) -> model.decide(change -> change.fraction(column.index(), yes)));
        return check;
    }

    private static boolean isPercent(ColumnUse use) {
        return use != null && PERCENTS.contains(use.field());
    }
}
