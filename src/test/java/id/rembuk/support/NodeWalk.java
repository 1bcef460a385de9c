package id.rembuk.support;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;

/** Walks every visible node of a window and tells what stands outside it or cannot be read aloud. */
public final class NodeWalk {
    private static final double TOLERANCE = 1.5;

    private final double width;
    private final double height;
    private final List<String> findings = new ArrayList<>();

    private NodeWalk(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Controls that stand wholly or partly outside the window, except inside something that scrolls to them. */
    public static List<String> outside(Parent root, double width, double height) {
        NodeWalk walk = new NodeWalk(width, height);
        walk.places(root);
        return walk.findings;
    }

    /** Controls that take the focus but say nothing to a screen reader. */
    public static List<String> silent(Parent root) {
        NodeWalk walk = new NodeWalk(0, 0);
        walk.names(root);
        return walk.findings;
    }

    private void places(Node node) {
        if (!node.isVisible() || !node.isManaged()) {
            return;
        }
        if (node instanceof Control && isOutside(node.localToScene(node.getLayoutBounds()))) {
            findings.add(describe(node) + " " + node.localToScene(node.getLayoutBounds()));
        }
        if (node instanceof Parent parent && !scrolls(node)) {
            parent.getChildrenUnmodifiable().forEach(this::places);
        }
    }

    private boolean isOutside(Bounds bounds) {
        return bounds.getMinX() < -TOLERANCE
                || bounds.getMinY() < -TOLERANCE
                || bounds.getMaxX() > width + TOLERANCE
                || bounds.getMaxY() > height + TOLERANCE;
    }

    private void names(Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Control control && control.isFocusTraversable() && !isNamed(control)) {
            findings.add(describe(node));
        }
        if (node instanceof Parent parent && !(node instanceof TextInputControl)) {
            parent.getChildrenUnmodifiable().forEach(this::names);
        }
    }

    private static boolean isNamed(Control control) {
        if (control instanceof ScrollPane || control instanceof ScrollBar || isPartOfNamed(control)) {
            return true;
        }
        String text = control.getAccessibleText();
        if (text != null && !text.isBlank()) {
            return true;
        }
        return control instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank();
    }

    /** The editor of a combo box or date picker speaks through it. */
    private static boolean isPartOfNamed(Control control) {
        for (Parent parent = control.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof Control outer
                    && !(outer instanceof ScrollPane)
                    && !(outer instanceof ButtonBase)
                    && outer.isFocusTraversable()) {
                return true;
            }
        }
        return false;
    }

    private static boolean scrolls(Node node) {
        return node instanceof ScrollPane
                || node instanceof TableView
                || node instanceof ListView
                || node instanceof TreeView
                || node instanceof TextInputControl;
    }

    private static String describe(Node node) {
        String text = node instanceof Labeled labeled ? " \"" + labeled.getText() + "\"" : "";
        return node.getClass().getSimpleName() + "#" + node.getId() + "." + String.join(".", node.getStyleClass())
                + text;
    }
}
