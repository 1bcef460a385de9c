package id.rembuk.ui.settings;

import id.rembuk.ui.kit.FocusMove;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.Inspector;
import id.rembuk.ui.kit.SearchField;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The middle of a section: its name, one sentence, its buttons, its filters and its content. */
final class SectionPane extends VBox {
    /** Width in letter heights that name and sentence need beside buttons. */
    private static final double ROOM_FOR_NAME = 14;

    private final Label title;
    private final HBox head = new HBox();
    private final FlowPane actions = new FlowPane();
    private final FlowPane tools = new FlowPane();

    SectionPane(String heading, String sentence) {
        getStyleClass().add("settings-section");
        title = new Label(heading);
        title.getStyleClass().add("t-lead");
        Label words = new Label(sentence);
        words.getStyleClass().add("t-muted");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        VBox titles = new VBox(title, words);
        titles.setMinWidth(0);
        HBox.setHgrow(titles, Priority.ALWAYS);
        head.getChildren().add(titles);
        head.getStyleClass().add("settings-head");
        actions.getStyleClass().add("settings-actions");
        tools.getStyleClass().add("settings-tools");
        getChildren().add(head);
        setMinWidth(0);
        setPrefWidth(0); // grows into what the editor beside it leaves, and never squeezes the editor
        HBox.setHgrow(this, Priority.ALWAYS);
    }

    /**
     * One or two buttons at the right of the name, or below it where there is no room for both; the last one is the
     * section's main act.
     */
    SectionPane acts(Button... buttons) {
        HBox acts = new HBox(buttons);
        acts.getStyleClass().add("settings-acts");
        acts.setMinWidth(USE_PREF_SIZE);
        head.getChildren().add(acts);
        widthProperty().addListener(o -> {
            double left = (getWidth() - acts.prefWidth(-1)) / title.getFont().getSize();
            if ((left > ROOM_FOR_NAME) != head.getChildren().contains(acts)) {
                FocusMove.keeping(acts, () -> {
                    getChildren().remove(acts);
                    head.getChildren().remove(acts);
                    if (left > ROOM_FOR_NAME) {
                        head.getChildren().add(acts);
                    } else {
                        getChildren().add(1, acts);
                    }
                });
            }
        });
        return this;
    }

    /** More buttons than fit beside the name, below its sentence; they wrap when the text is large. */
    SectionPane actions(Node... nodes) {
        actions.getChildren().setAll(nodes);
        getChildren().add(actions);
        return this;
    }

    /** Filters above the content. */
    SectionPane tools(Node... nodes) {
        tools.getChildren().setAll(nodes);
        getChildren().add(tools);
        return this;
    }

    /** What takes the rest of the height. */
    SectionPane content(Node node) {
        VBox.setVgrow(node, Priority.ALWAYS);
        getChildren().add(node);
        return this;
    }

    /** The section with an editor at its right. */
    HBox beside(Inspector editor) {
        HBox both = new HBox(this, editor);
        both.setMinWidth(0);
        return both;
    }

    /** A field that narrows a list while it is typed in. */
    static TextField filter(String id, String prompt, StringProperty sought) {
        TextField field = SearchField.of("bi-funnel");
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.getStyleClass().add("settings-filter");
        field.textProperty().bindBidirectional(sought);
        return field;
    }

    /** A button with icon and words. */
    static Button button(String id, String icon, String words, Runnable act) {
        Button button = new Button(words, Icons.of(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        return button;
    }

    /** Keeps the chosen row of a table and the chosen record of a model the same; a reloaded list clears neither. */
    static <T> void join(TableView<T> table, javafx.beans.property.ObjectProperty<T> selected) {
        table.getSelectionModel().selectedItemProperty().addListener((o, was, now) -> {
            if (now != null) {
                selected.set(now);
            }
        });
        selected.addListener((o, was, now) -> {
            if (now == null) {
                table.getSelectionModel().clearSelection();
            } else if (!now.equals(table.getSelectionModel().getSelectedItem())) {
                table.getSelectionModel().select(now);
                table.scrollTo(now);
            }
        });
    }

    /** What Enter does in a table: it goes on to where the chosen row is edited. */
    static void onEnter(TableView<?> table, Runnable act) {
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                act.run();
                event.consume();
            }
        });
    }
}
