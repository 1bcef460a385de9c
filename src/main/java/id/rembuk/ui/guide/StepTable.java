package id.rembuk.ui.guide;

import id.rembuk.domain.guide.ActionProgress;
import id.rembuk.domain.guide.StepProgress;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.ReadyRow;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.ui.list.WordColumns;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The steps of an action: Space ticks the chosen one, Enter opens its details. */
final class StepTable extends TableView<StepProgress> {
    /** Two lines: a name that wraps, or a name above one line of what is known. */
    private static final double ROW_HEIGHT = 43;

    /** Three lines, where a name that wraps may stand above what is known. */
    private static final double TALL_ROW_HEIGHT = 62;

    private static final double HEAD_HEIGHT = 36;
    private static final double LEAST_NAME = 200;

    private final ActionsViewModel model;
    private final GuideWords words;
    private final ScreenContext context;
    private boolean showing;

    /** @param details goes to the details of the chosen step */
    StepTable(ActionsViewModel model, ScreenContext context, Runnable details) {
        this.model = model;
        this.context = context;
        Messages messages = context.messages();
        words = new GuideWords(messages);
        setId("guide-steps");
        getStyleClass().add("langkah");
        setAccessibleText(messages.get("guide.steps"));
        setPlaceholder(new Label(messages.get("guide.steps.none")));
        WordColumns<StepProgress> columns = new WordColumns<>(this, context.look(), "guide-step");
        columns.node("tick", "", 34, this::tick)
                .node("name", messages.get("guide.step.name"), 240, this::name)
                .text("owner", messages.get("guide.step.owner"), 126, this::owner)
                .text("due", messages.get("guide.step.due"), 76, this::due)
                .node("standing", messages.get("guide.step.standing"), 122, this::standing);
        fill();
        setRowFactory(table -> new Line());
        getSelectionModel().selectedItemProperty().addListener((o, was, row) -> {
            if (!showing) {
                model.chooseStep(row);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                model.toggle(getSelectionModel().getSelectedItem());
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && getSelectionModel().getSelectedItem() != null) {
                details.run();
                event.consume();
            }
        });
        model.actionProperty().addListener((o, was, now) -> show(now));
        model.stepProperty().addListener((o, was, now) -> select(now));
    }

    /** The name takes the room the other columns leave; there is never a scroll bar. */
    private void fill() {
        TableColumn<StepProgress, ?> name = getColumns().get(1);
        List<TableColumn<StepProgress, ?>> others =
                getColumns().stream().filter(column -> column != name).toList();
        name.prefWidthProperty().unbind();
        name.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(
                                context.look().px(LEAST_NAME).get(),
                                getWidth()
                                        - 2
                                        - others.stream()
                                                .mapToDouble(TableColumn::getPrefWidth)
                                                .sum()),
                        widthProperty(),
                        context.look().textPercentProperty()));
    }

    /** As high as its rows, so that the pane around it scrolls and not the table in it. */
    private void show(ActionProgress action) {
        showing = true;
        if (action == null) {
            getItems().clear();
        } else if (!getItems().equals(action.steps())) {
            getItems().setAll(action.steps());
        }
        showing = false;
        boolean tall = getItems().stream().anyMatch(row -> !below(row).isEmpty());
        double height = tall ? TALL_ROW_HEIGHT : ROW_HEIGHT;
        fixedCellSizeProperty().bind(context.look().px(height));
        int rows = Math.max(1, getItems().size());
        prefHeightProperty().unbind();
        prefHeightProperty().bind(context.look().px(HEAD_HEIGHT + rows * height + 2));
        minHeightProperty().bind(prefHeightProperty());
        select(model.stepProperty().get());
    }

    private void select(StepProgress row) {
        showing = true;
        if (row == null) {
            getSelectionModel().clearSelection();
        } else if (!Objects.equals(getSelectionModel().getSelectedItem(), row)) {
            getSelectionModel().select(row);
        }
        showing = false;
    }

    private Node tick(StepProgress row) {
        if (row.isComputed()) {
            Label gear = new Label();
            gear.setGraphic(Icons.of(row.isDone() ? "bi-check-square-fill" : "bi-calculator", 14));
            gear.setAccessibleText(words.messages().get("guide.step.computed"));
            Hint.on(gear, words.messages().get("guide.step.computed"));
            return gear;
        }
        CheckBox box = new CheckBox();
        box.setSelected(row.isDone());
        box.setFocusTraversable(false);
        box.setDisable(context.saveStatus().isReadOnly());
        box.setAccessibleText(
                words.messages().get("guide.step.tick", row.step().name().text()));
        box.setOnAction(e -> {
            box.setSelected(row.isDone()); // it follows what is stored
            getSelectionModel().select(row);
            model.toggle(row);
        });
        return box;
    }

    private Node name(StepProgress row) {
        int number = model.actionProperty().get().steps().indexOf(row) + 1;
        Label name = new Label(number + ". " + row.step().name().text());
        name.getStyleClass().add("nama-langkah");
        name.setMinWidth(0);
        name.setWrapText(true);
        VBox both = new VBox(1, name);
        both.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        String below = below(row);
        if (!below.isEmpty()) {
            Label criterion = new Label(below);
            criterion.getStyleClass().add("t-muted");
            criterion.setMinWidth(0);
            both.getChildren().add(criterion);
        }
        return both;
    }

    /** What the data say of a step, or when it is done; "" where no source says so. */
    private String below(StepProgress row) {
        if (row.isComputed()) {
            return words.answer(row.answer());
        }
        return row.step().criterion().known() ? row.step().criterion().text() : "";
    }

    private String owner(StepProgress row) {
        return row.state() == null
                ? ""
                : model.board()
                        .organisation(row.state().organisationId())
                        .map(Organisation::label)
                        .orElse("");
    }

    private String due(StepProgress row) {
        return row.due() == null
                ? ""
                : words.shortDay(row.due(), model.board().cycle().activityYear());
    }

    private Node standing(StepProgress row) {
        return StatusChip.plain(
                GuideWords.tone(row, model.board().today()),
                words.standing(row, model.board().today()));
    }

    private final class Line extends ReadyRow<StepProgress> {
        Line() {
            super("step-cell");
        }

        @Override
        protected void updateItem(StepProgress row, boolean empty) {
            super.updateItem(row, empty);
            setAccessibleText(
                    empty || row == null
                            ? null
                            : words.messages()
                                    .get(
                                            "guide.step.spoken",
                                            row.step().name().text(),
                                            words.standing(row, model.board().today()),
                                            owner(row),
                                            due(row)));
        }
    }
}
