package id.rembuk.ui.intake;

import id.rembuk.domain.intake.ImportFinding;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Dialogs;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.ui.kit.StatusChip.Tone;
import id.rembuk.usecase.ImportPreview;
import id.rembuk.usecase.ImportPreview.State;
import id.rembuk.usecase.ImportWords;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Everything that was found: how bad, where, what stands there, what was expected and what to do. */
final class FindingsPane {
    private static final double SCROLL_BAR = 10;

    private final PreviewRows rows;
    private final Messages messages;
    private final ListView<ImportFinding> list = new ListView<>();
    private final Label total = new Label();
    private final Button setAside = new Button();
    private final VBox root;

    FindingsPane(ImportModel model, PreviewRows rows, Dialogs dialogs, Node... further) {
        this.rows = rows;
        messages = model.messages();
        list.setId("import-findings");
        list.setAccessibleText(messages.get("import.ui.findings"));
        list.setItems(rows.findings());
        list.setCellFactory(view -> new FindingCell());
        Label none = new Label(messages.get("import.ui.findings.none"));
        none.setWrapText(true);
        none.getStyleClass().add("t-muted");
        list.setPlaceholder(none);
        list.getSelectionModel().selectedItemProperty().addListener((o, was, finding) -> {
            if (finding != null && finding.row() > 0) {
                rows.look(finding.row(), finding.column());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        setAside.setId("import-set-aside-all");
        setAside.setMinWidth(Region.USE_PREF_SIZE);
        setAside.setOnAction(e -> {
            if (dialogs.confirm(
                    "import.ui.set-aside-all.title",
                    "import.ui.set-aside-all.text",
                    "import.ui.set-aside-all.act",
                    Formats.number((long) model.previewProperty().get().count(State.REJECTED)))) {
                model.setAsideRejected();
            }
        });
        FlowPane acts = new FlowPane(8, 6, setAside);
        acts.getChildren().addAll(further);
        root = new VBox(head(), list, acts);
        root.getStyleClass().add("import-findings");
        rows.findings().addListener((ListChangeListener<ImportFinding>) change -> count());
    }

    private HBox head() {
        Label title = new Label(messages.get("import.ui.findings"));
        title.getStyleClass().add("t-strong");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        total.getStyleClass().add("t-caption");
        total.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(8, title, total);
        head.setAlignment(Pos.BASELINE_LEFT);
        return head;
    }

    Region node() {
        return root;
    }

    void show(ImportPreview preview) {
        int rejected = preview.count(State.REJECTED);
        setAside.setText(messages.get("import.ui.set-aside-all", Formats.number((long) rejected)));
        setAside.setVisible(rejected > 0);
        setAside.setManaged(rejected > 0);
        count();
    }

    private void count() {
        total.setText(messages.get("import.ui.findings.count", Formats.number((long)
                rows.findings().size())));
    }

    /** One finding; chosen, it leads to its cell. */
    private final class FindingCell extends ListCell<ImportFinding> {
        private final ImportWords words = new ImportWords(messages);
        private final StatusChip where = StatusChip.plain(Tone.USULAN, "");
        private final Label what = new Label();
        private final Label todo = new Label();
        private final VBox content = new VBox(1, where, what, todo);

        FindingCell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            what.setWrapText(true);
            todo.setWrapText(true);
            todo.getStyleClass().add("t-muted");
            where.setMinWidth(0);
            content.setPrefWidth(0);
            setPrefWidth(0);
        }

        /** As high as its words need at the width of the list; a cell alone would ask for one line of each. */
        @Override
        protected double computePrefHeight(double width) {
            if (getGraphic() == null) {
                return super.computePrefHeight(width);
            }
            double inner = list.getWidth() - snappedLeftInset() - snappedRightInset() - SCROLL_BAR;
            return snappedTopInset() + content.prefHeight(inner) + snappedBottomInset();
        }

        @Override
        protected void updateItem(ImportFinding finding, boolean empty) {
            super.updateItem(finding, empty);
            if (empty || finding == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String place = finding.row() == 0
                    ? messages.get("import.ui.findings.whole-file")
                    : (finding.sheet() + " " + finding.cell()).strip();
            Tone tone =
                    switch (finding.severity()) {
                        case ERROR -> Tone.TERLAMBAT;
                        case WARNING -> Tone.PERHATIAN;
                        case NOTE -> Tone.USULAN;
                    };
            where.show(tone, words.of(finding.severity()) + " · " + place);
            what.setText(words.what(finding));
            todo.setText(words.todo(finding));
            setGraphic(content);
            setAccessibleText(where.getText() + ". " + what.getText() + " " + todo.getText());
        }
    }
}
