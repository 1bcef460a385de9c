package id.rembuk.ui.plan;

import id.rembuk.text.ErrorText;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.PlanPaste;
import id.rembuk.usecase.PlanWords;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Everything in a pasted block that was not understood, by row and column; nothing of the block was pasted. */
final class PlanPasteReport extends VBox {
    private final Messages messages;
    private final Label title = new Label();
    private final ListView<PlanPaste.Problem> list = new ListView<>();
    private final Runnable afterClose;

    PlanPasteReport(Messages messages, Runnable afterClose) {
        this.messages = messages;
        this.afterClose = afterClose;
        getStyleClass().add("plan-paste-report");
        title.getStyleClass().add("t-strong");
        title.setWrapText(true);
        Button close = new Button(messages.get("plan.paste.close"));
        close.setId("plan-paste-close");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(e -> hide());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(8, title, space, close);
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        list.setId("plan-paste-problems");
        list.setAccessibleText(messages.get("plan.paste.problems"));
        list.setCellFactory(view -> new Line());
        list.setPrefHeight(140);
        getChildren().add(head);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                hide();
                event.consume();
            }
        });
    }

    void show(PlanPaste block) {
        title.setText(messages.get(
                "plan.paste.refused", Formats.number(block.problems().size())));
        list.getItems().setAll(block.problems());
        if (list.getParent() == null) {
            getChildren().add(list);
        }
        setVisible(true);
        list.getSelectionModel().selectFirst();
        list.requestFocus();
    }

    void hide() {
        setVisible(false);
        afterClose.run();
    }

    private String words(PlanPaste.Problem problem) {
        ErrorText text = ErrorText.of(
                messages, problem.error().code(), problem.error().arguments().toArray());
        String column = problem.field() == null
                ? Formats.number(problem.column())
                : new PlanWords(messages).of(problem.field());
        return messages.get("plan.paste.where", Formats.number(problem.row()), column) + " " + text.why() + " "
                + text.next();
    }

    private final class Line extends ListCell<PlanPaste.Problem> {
        Line() {
            setPrefWidth(0);
            setWrapText(true);
        }

        @Override
        protected void updateItem(PlanPaste.Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            setText(empty ? null : words(problem));
        }
    }
}
