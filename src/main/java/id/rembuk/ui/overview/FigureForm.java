package id.rembuk.ui.overview;

import id.rembuk.domain.UserError;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.text.ErrorText;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.Written;
import id.rembuk.ui.overview.FigureEntry.Kind;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Notes down yearly cases, prevalence and targets with their source, and lists what is noted, each to be taken off. */
final class FigureForm extends VBox {
    private final FigureEntry entry;
    private final Messages messages;
    private final Label valueLabel = new Label();
    private final Label citationLabel = new Label();
    private final TextField value;
    private final Node monthAndSource;
    private final VBox scope;
    private final VBox statedOn;
    private final Label outcome = new Label();
    private final VBox recorded = new VBox();

    FigureForm(FigureEntry entry, Messages messages) {
        this.entry = entry;
        this.messages = messages;
        getStyleClass().addAll("form", "figure-form");
        setId("figure-form");
        value = text("figure-value", entry.valueProperty());
        value.setOnAction(e -> entry.save());
        TextField citation = text("figure-citation", entry.citationProperty());
        citation.setOnAction(e -> entry.save());
        monthAndSource = Forms.row(labelled("overview.form.month", months()), source());
        scope = scopeChoice();
        statedOn = labelled("overview.form.stated-on", text("figure-stated-on", entry.statedOnProperty()));
        Button save = new Button(messages.get("overview.form.save"));
        save.setId("figure-save");
        save.setOnAction(e -> entry.save());
        outcome.setId("figure-outcome");
        outcome.setWrapText(true);
        outcome.setMinHeight(USE_PREF_SIZE);
        outcome.managedProperty().bind(outcome.visibleProperty());
        recorded.getStyleClass().add("recorded");
        TextField year = text("figure-year", entry.yearProperty());
        getChildren()
                .addAll(
                        kindChoice(),
                        Forms.row(labelled("overview.form.year", year), labelled(valueLabel, value)),
                        monthAndSource,
                        Forms.row(scope, statedOn),
                        labelled(citationLabel, citation),
                        save,
                        outcome,
                        Forms.section(messages.get("overview.form.recorded"), recorded));
        entry.kindProperty().addListener((o, was, now) -> arrange());
        entry.outcomeProperty().addListener((o, was, now) -> tell(now));
        arrange();
        tell(entry.outcomeProperty().get());
    }

    private VBox kindChoice() {
        return labelled(
                "overview.form.kind",
                choice(
                        "figure-kind",
                        List.of(Kind.values()),
                        kind -> messages.get("overview.kind." + cssName(kind)),
                        entry.kindProperty()));
    }

    private VBox source() {
        return labelled(
                "overview.form.source",
                choice("figure-source", List.of(DataSource.values()), DataSource::label, entry.sourceProperty()));
    }

    private VBox scopeChoice() {
        return labelled(
                "overview.form.scope",
                choice(
                        "figure-scope",
                        List.of(AreaLevel.NASIONAL, AreaLevel.PROVINSI, AreaLevel.KABUPATEN),
                        level -> messages.get("overview.scope." + cssName(level)),
                        entry.scopeProperty()));
    }

    void focusFirst() {
        value.requestFocus();
    }

    /** Lists what is noted down. */
    void show(List<WorkspaceRecord> records) {
        RecordedWords words = new RecordedWords(messages);
        recorded.getChildren()
                .setAll(records.stream().map(record -> line(record, words)).toList());
    }

    private void arrange() {
        Kind kind = entry.kindProperty().get();
        boolean target = kind == Kind.TARGET;
        shown(monthAndSource, !target);
        shown(scope, kind != Kind.CASES);
        shown(statedOn, target);
        relabel(valueLabel, value, messages.get(kind == Kind.CASES ? "overview.form.cases" : "overview.form.percent"));
        citationLabel.setText(messages.get(target ? "overview.form.stated-by" : "overview.form.citation"));
    }

    private void tell(FigureEntry.Outcome now) {
        outcome.setVisible(now.saved() || now.failure() != null);
        outcome.getStyleClass().removeAll("t-danger", "t-muted");
        if (now.saved()) {
            tell(messages.get("overview.form.saved"), "t-muted", "bi-check-circle-fill");
            value.requestFocus();
        } else if (now.failure() instanceof UserError error) {
            ErrorText text =
                    ErrorText.of(messages, error.code(), error.arguments().toArray());
            tell(text.why() + " " + text.next(), "t-danger", "bi-exclamation-octagon-fill");
        } else if (now.failure() != null) {
            tell(messages.get("overview.form.failed"), "t-danger", "bi-exclamation-octagon-fill");
        }
    }

    private void tell(String words, String look, String icon) {
        outcome.setText(words);
        outcome.getStyleClass().add(look);
        outcome.setGraphic(Icons.of(icon, 12));
    }

    private HBox line(WorkspaceRecord record, RecordedWords words) {
        Label text = new Label(words.of(record));
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button delete = new Button("", Icons.of("bi-trash", 12));
        delete.getStyleClass().add("icon");
        String act = messages.get("overview.form.delete", words.of(record));
        delete.setAccessibleText(act);
        Hint.on(delete, act);
        delete.setOnAction(e -> entry.delete(RecordRef.of(record)));
        HBox line = new HBox(text, delete);
        line.getStyleClass().add("picked");
        return line;
    }

    private ComboBox<Integer> months() {
        return choice(
                "figure-month",
                IntStream.rangeClosed(0, 12).boxed().toList(),
                m -> m == 0
                        ? messages.get("overview.form.month-none")
                        : messages.dates().month(m),
                entry.monthProperty());
    }

    private TextField text(String id, Property<String> property) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(property);
        return field;
    }

    private <T> ComboBox<T> choice(String id, List<T> items, Function<T, String> words, Property<T> property) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(items);
        box.setConverter(new Written<>(words));
        box.valueProperty().bindBidirectional(property);
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private VBox labelled(String labelKey, Control control) {
        return labelled(new Label(messages.get(labelKey)), control);
    }

    private static VBox labelled(Label label, Control control) {
        label.getStyleClass().add("t-field");
        label.setLabelFor(control);
        control.accessibleTextProperty().bind(label.textProperty());
        return new VBox(3, label, control);
    }

    private static void relabel(Label label, Control control, String words) {
        label.setText(words);
        label.setLabelFor(control);
    }

    private static void shown(Node node, boolean yes) {
        node.setVisible(yes);
        node.setManaged(yes);
    }

    private static String cssName(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
