package id.rembuk.ui.guide;

import id.rembuk.domain.guide.ActionRef;
import id.rembuk.domain.guide.FilledText;
import id.rembuk.domain.guide.FrameField;
import id.rembuk.domain.guide.Statement;
import id.rembuk.usecase.guide.GuideBoard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Shows what a guide says of an action, with its sources, and lets the officer fill in what it leaves open. */
record StatementBox(ActionsViewModel model, GuideWords words, GuideBoard board, ActionRef action, boolean editable) {

    /** One statement in full. */
    Node one(FrameField field, Statement statement) {
        return one(field, null, statement);
    }

    /** One statement of a step in full. */
    Node one(FrameField field, String stepId, Statement statement) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(statement.known() ? line(statement, "") : unknown());
        if (isOwn(statement) || !statement.known()) {
            own(field, stepId, statement).ifPresent(nodes::add);
        }
        return box(nodes);
    }

    /** A list of statements, each with a dash before it. */
    Node many(FrameField field, List<Statement> statements) {
        List<Node> nodes = new ArrayList<>();
        for (Statement statement : statements) {
            nodes.add(line(statement, "• "));
            if (editable && isOwn(statement)) {
                written(field, null, statement.text())
                        .map(text -> new OwnText(
                                words.messages(),
                                id(field, null) + "-" + text.id(),
                                words.messages().get("guide.fill.change"),
                                text.text(),
                                now -> model.rewrite(text.entry(), now)))
                        .ifPresent(nodes::add);
            }
        }
        if (statements.isEmpty()) {
            nodes.add(unknown());
        }
        if (editable && statements.stream().allMatch(StatementBox::isOwn)) {
            nodes.add(new OwnText(
                    words.messages(),
                    id(field, null),
                    words.messages().get(statements.isEmpty() ? "guide.fill.begin" : "guide.fill.add"),
                    "",
                    text -> model.fill(action.action(), field, null, text)));
        }
        return box(nodes);
    }

    private Optional<Node> own(FrameField field, String stepId, Statement statement) {
        if (!editable) {
            return Optional.empty();
        }
        return Optional.of(new OwnText(
                words.messages(),
                id(field, stepId),
                words.messages().get(statement.known() ? "guide.fill.change" : "guide.fill.begin"),
                statement.known() ? statement.text() : "",
                text -> model.fill(action.action(), field, stepId, text)));
    }

    private Optional<FilledText> written(FrameField field, String stepId, String text) {
        return board.used().filled().stream()
                .filter(filled -> filled.action().equals(action.action())
                        && filled.field() == field
                        && Objects.equals(filled.step(), stepId)
                        && filled.text().equals(text))
                .findFirst();
    }

    private Node line(Statement statement, String before) {
        Label text = new Label(before + statement.text());
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMinWidth(0);
        SourceMark mark = SourceMark.of(words, board, statement);
        return mark.isDoubted() ? new VBox(2, text, mark) : new HBox(4, text, mark);
    }

    private Label unknown() {
        Label label = new Label(words.messages().get("guide.unknown"));
        label.getStyleClass().addAll("t-muted", "belum-ada");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static VBox box(List<Node> nodes) {
        VBox box = new VBox(2);
        box.getChildren().setAll(nodes);
        box.setMinWidth(0);
        return box;
    }

    private static boolean isOwn(Statement statement) {
        return Statement.OWN.equals(statement.source());
    }

    private static String id(FrameField field, String stepId) {
        String name = "guide-fill-" + field.name().toLowerCase(Locale.ROOT);
        return stepId == null ? name : name + "-" + stepId;
    }
}
