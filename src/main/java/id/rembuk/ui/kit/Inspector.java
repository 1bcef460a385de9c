package id.rembuk.ui.kit;

import id.rembuk.text.Messages;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The pane at the right that shows one record in full: F4 opens and closes it, Esc closes it. Takes its place beside the table. */
public final class Inspector extends VBox {
    private static final double AROUND = 12;

    private final Label title = new Label();
    private final HBox marks = new HBox(6);
    private final VBox body = new VBox();
    private final HBox foot = new HBox();
    private final ScrollPane scroll = new ScrollPane(body);
    private final ChangeListener<Node> onFocus = (o, was, now) -> reveal(now);
    private Runnable afterClose = () -> {};

    public Inspector(Messages messages) {
        getStyleClass().add("inspector");
        setId("inspector");
        title.getStyleClass().add("title");
        title.setMinWidth(0);
        marks.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, marks, space, closeButton(messages));
        head.getStyleClass().add("head");
        body.getStyleClass().add("body");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        foot.getStyleClass().add("foot");
        getChildren().add(head);
        sceneProperty().addListener((o, was, now) -> follow(was, now));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    /** Replaces title and content. */
    public void show(String heading, Node... content) {
        title.setText(heading);
        keepingFocus(() -> {
            body.getChildren().setAll(content);
            if (scroll.getParent() == null) {
                getChildren().add(1, scroll);
            }
        });
    }

    /** Changes the title and leaves the content, and the focus in it, alone. */
    public void title(String heading) {
        title.setText(heading);
    }

    /** Small things beside the title, such as a status chip. */
    public void marks(Node... nodes) {
        marks.getChildren().setAll(nodes);
    }

    /** Buttons that always stay in view below. */
    public void foot(Node... nodes) {
        keepingFocus(() -> {
            foot.getChildren().setAll(nodes);
            if (nodes.length == 0) {
                getChildren().remove(foot);
            } else if (foot.getParent() == null) {
                getChildren().add(foot);
            }
        });
    }

    /** What held the focus keeps it when it is still here; else the content has it, instead of the first control of the window. */
    private void keepingFocus(Runnable change) {
        Node held = getScene() == null ? null : getScene().getFocusOwner();
        boolean here = FocusMove.isWithin(held, this);
        change.run();
        if (here && FocusMove.isWithin(held, this)) {
            held.requestFocus();
        }
        if (here && !FocusMove.isWithin(getScene().getFocusOwner(), this)) {
            FocusMove.toFirst(body);
        }
    }

    /** What happens after the pane was closed: give the focus back to the table here. */
    public void afterClose(Runnable action) {
        afterClose = action;
    }

    public boolean isOpen() {
        return isVisible();
    }

    public void open() {
        setVisible(true);
        setManaged(true);
    }

    public void close() {
        if (isVisible()) {
            setVisible(false);
            setManaged(false);
            afterClose.run();
        }
    }

    public void toggle() {
        if (isOpen()) {
            close();
        } else {
            open();
        }
    }

    private void follow(Scene was, Scene now) {
        if (was != null) {
            was.focusOwnerProperty().removeListener(onFocus);
        }
        if (now != null) {
            now.focusOwnerProperty().addListener(onFocus);
        }
    }

    /** Brings what has the focus into view once it has its place; it may just have been added. */
    private void reveal(Node focused) {
        if (isInside(focused)) {
            FxThread.later(() -> {
                if (isInside(focused)) {
                    layout();
                    scrollTo(body.sceneToLocal(focused.localToScene(focused.getLayoutBounds())));
                }
            });
        }
    }

    private boolean isInside(Node node) {
        Node at = node;
        while (at != null && at != body) {
            at = at.getParent();
        }
        return at == body;
    }

    private void scrollTo(Bounds wanted) {
        double view = scroll.getViewportBounds().getHeight();
        double hidden = body.getHeight() - view;
        double top = scroll.getVvalue() * hidden;
        if (hidden <= 0) {
            return;
        }
        if (wanted.getMinY() < top) {
            scroll.setVvalue(Math.max(0, (wanted.getMinY() - AROUND) / hidden));
        } else if (wanted.getMaxY() > top + view) {
            scroll.setVvalue(Math.min(1, (wanted.getMaxY() + AROUND - view) / hidden));
        }
    }

    private Button closeButton(Messages messages) {
        Button button = new Button();
        button.setGraphic(Icons.of("bi-x", 16));
        button.getStyleClass().add("icon");
        button.setId("inspector-close");
        String words = messages.get("general.inspector.close");
        button.setAccessibleText(words);
        Hint.on(button, words + " (Esc)");
        button.setOnAction(e -> close());
        return button;
    }
}
