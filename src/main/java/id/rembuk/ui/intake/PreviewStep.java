package id.rembuk.ui.intake;

import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.intake.PreviewRows.Show;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.SearchField;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.ImportPreview;
import id.rembuk.usecase.ImportPreview.State;
import id.rembuk.usecase.ImportWords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The third step: every row as it will be read, everything found in it, and what to do about it. */
final class PreviewStep {
    private static final double LEAST_HEIGHT = 340;
    private static final double ROOM_BESIDE = 780;

    private final ImportModel model;
    private final Messages messages;
    private final PreviewRows rows;
    private final PreviewTable table;
    private final FindingsPane findings;
    private final RowPane rowPane;
    private final Label otherRegency = Forms.warning("");
    private final FlowPane strip = new FlowPane();
    private final BorderPane page = new BorderPane();
    private final VBox side;
    private final Map<Show, ToggleButton> shows = new EnumMap<>(Show.class);
    private final ComboBox<Kind> kinds = new ComboBox<>();
    private final TextField text = SearchField.of("bi-funnel");
    private final ScrollPane root;
    private boolean showing;

    /** A kind of finding in the filter; code "" for all. */
    private record Kind(String code, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    PreviewStep(ImportModel model, ScreenContext context, Node... underFindings) {
        this.model = model;
        messages = context.messages();
        rows = new PreviewRows(messages);
        table = new PreviewTable(model, rows, context.look());
        rowPane = new RowPane(model, rows);
        findings = new FindingsPane(model, rows, context.dialogs(), underFindings);
        strip.getStyleClass().add("import-strip");
        VBox left = new VBox(filters(), table.node());
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        left.setMinWidth(0);
        side = new VBox(findings.node(), rowPane.node());
        VBox.setVgrow(findings.node(), Priority.ALWAYS);
        left.minHeightProperty().bind(context.look().px(LEAST_HEIGHT));
        side.minHeightProperty().bind(context.look().px(LEAST_HEIGHT));
        page.setCenter(left);
        otherRegency.setId("import-other-regency");
        otherRegency.managedProperty().bind(otherRegency.visibleProperty());
        page.setTop(new VBox(otherRegency, strip));
        DoubleBinding roomy = context.look().px(ROOM_BESIDE);
        page.widthProperty().addListener((o, was, now) -> arrange(roomy.get()));
        roomy.addListener((o, was, now) -> arrange(roomy.get()));
        arrange(roomy.get());
        root = new ScrollPane(page);
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        model.previewProperty().addListener((o, was, now) -> show(now));
    }

    Region node() {
        return root;
    }

    /** Shows the rows with an error alone. */
    void showRejected() {
        rows.showProperty().set(Show.ERROR);
    }

    /** Findings stand beside the rows, or below them where there is no room. */
    private void arrange(double roomy) {
        boolean beside = page.getWidth() == 0 || page.getWidth() >= roomy;
        side.getStyleClass().setAll(beside ? "import-side" : "import-below");
        if (beside && page.getRight() != side) {
            page.setBottom(null);
            page.setRight(side);
        } else if (!beside && page.getBottom() != side) {
            page.setRight(null);
            page.setBottom(side);
        }
    }

    void focus() {
        table.focus();
    }

    boolean perform(UiAction action) {
        switch (action) {
            case NEXT_FINDING -> next();
            case FILTER -> text.requestFocus();
            case DELETE_ROW -> rowPane.toggleSetAside();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void next() {
        if (rows.next().isPresent()) {
            table.node().requestFocus();
        }
    }

    private void show(ImportPreview preview) {
        if (preview == null) {
            rows.reset();
            return;
        }
        showing = true;
        rows.take(preview);
        table.show(preview);
        ImportWords words = new ImportWords(messages);
        otherRegency.setVisible(preview.otherRegency().isPresent());
        preview.otherRegency().ifPresent(other -> otherRegency.setText(words.what(other) + " " + words.todo(other)));
        strip.getChildren()
                .setAll(
                        count(
                                "bi-check-circle-fill",
                                "selesai",
                                preview.applied() + preview.count(State.SAME),
                                "ready"),
                        count("bi-exclamation-octagon-fill", "terlambat", rows.count(Show.ERROR), "rejected"),
                        count("bi-exclamation-triangle-fill", "perhatian", rows.count(Show.WARNING), "warned"),
                        count("bi-arrow-left-right", "berjalan", preview.overwritten(), "overwritten"));
        shows.forEach((show, button) ->
                button.setText(messages.get("import.ui.show." + name(show), Formats.number((long) rows.count(show)))));
        List<Kind> all = new ArrayList<>();
        all.add(new Kind("", messages.get("import.ui.kinds.all")));
        rows.kinds()
                .forEach((code, count) ->
                        all.add(new Kind(code, rows.kindWords(code) + " (" + Formats.number((long) count) + ")")));
        kinds.getItems().setAll(all);
        all.stream()
                .filter(kind -> kind.code().equals(rows.kindProperty().get()))
                .findFirst()
                .ifPresent(kinds::setValue);
        rowPane.show(new PlaceNames(model.areas(), messages));
        findings.show(preview);
        showing = false;
    }

    private HBox count(String icon, String tone, int number, String what) {
        Label figure = new Label(Formats.number((long) number), Icons.of(icon, 16));
        figure.getStyleClass().addAll("status", tone, "figure");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        Label words = new Label(messages.get("import.ui.count." + what));
        words.getStyleClass().add("t-muted");
        words.setMinWidth(Region.USE_PREF_SIZE);
        HBox count = new HBox(8, figure, words);
        count.setAlignment(Pos.CENTER_LEFT);
        count.setId("import-count-" + what);
        count.getStyleClass().add("count");
        return count;
    }

    private FlowPane filters() {
        ToggleGroup group = new ToggleGroup();
        FlowPane filters = new FlowPane();
        for (Show show : Show.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("import-show-" + name(show));
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setSelected(show == Show.ALL);
            button.setOnAction(e -> {
                button.setSelected(true);
                rows.showProperty().set(show);
            });
            shows.put(show, button);
            filters.getChildren().add(button);
        }
        rows.showProperty().addListener((o, was, now) -> shows.get(now).setSelected(true));
        kinds.setId("import-kinds");
        kinds.setAccessibleText(messages.get("import.ui.kinds"));
        kinds.valueProperty().addListener((o, was, kind) -> {
            if (!showing && kind != null) {
                rows.kindProperty().set(kind.code());
            }
        });
        text.setId("import-filter");
        text.setPromptText(messages.get("import.ui.filter"));
        text.setAccessibleText(messages.get("import.ui.filter"));
        text.textProperty().bindBidirectional(rows.textProperty());
        filters.getChildren().addAll(kinds, text);
        filters.getStyleClass().addAll("document-tabs", "import-filters");
        return filters;
    }

    private static String name(Show show) {
        return show.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
