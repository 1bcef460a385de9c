package id.rembuk.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.text.Text;

/** Walks every visible node of a window and tells what stands outside it or cannot be read aloud. */
public final class NodeWalk {
    private static final double TOLERANCE = 1.5;
    private static final int PASSES_OF_A_PULSE = 3;
    private static final Set<String> MOVED = Set.of("viewport", "clipped-container", "sheet", "table-row-cell");
    private static final Pattern MONEY = Pattern.compile("Rp ?[0-9]");

    private final double width;
    private final double height;
    private final List<String> findings = new ArrayList<>();

    private NodeWalk(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Gives a window this size and lays it out, as often as a pulse does: what one layout moves asks for the next. */
    public static void layOut(Parent root, double width, double height) {
        root.resize(width, height);
        root.applyCss();
        for (int pass = 0; pass < PASSES_OF_A_PULSE; pass++) {
            root.layout();
        }
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

    /**
     * What is pressed to nothing, sticks out of what holds it, or is a button or an amount whose text is cut; also inside
     * what scrolls, as far as it is laid out.
     */
    public static List<String> squeezed(Parent root) {
        NodeWalk walk = new NodeWalk(0, 0);
        walk.sizes(root);
        return walk.findings;
    }

    private void sizes(Node node) {
        if (!node.isVisible() || !node.isManaged()) {
            return;
        }
        boolean empty = node instanceof IndexedCell<?> cell && cell.isEmpty();
        if (node instanceof Control && !empty && !(node instanceof ScrollBar)) {
            size(node);
        }
        if (node instanceof Labeled labeled && mustBeWhole(labeled) && isCut(labeled)) {
            findings.add("cut: " + describe(node));
        }
        if (node instanceof Parent parent && !empty && !(node instanceof TextInputControl)) {
            parent.getChildrenUnmodifiable().forEach(this::sizes);
        }
    }

    private void size(Node node) {
        Bounds bounds = node.localToParent(node.getLayoutBounds());
        boolean says = !(node instanceof Labeled labeled)
                || (labeled.getText() != null && !labeled.getText().isEmpty());
        if (says
                && (node.getLayoutBounds().getWidth() < 1
                        || node.getLayoutBounds().getHeight() < 1)) {
            findings.add("no room: " + describe(node));
        }
        Bounds room = node.getParent().getLayoutBounds();
        boolean sticksOut =
                bounds.getMaxX() > room.getMaxX() + TOLERANCE || bounds.getMaxY() > room.getMaxY() + TOLERANCE;
        if (sticksOut && !isMovedByScrolling(node.getParent())) {
            findings.add("sticks out by " + (bounds.getMaxX() - room.getMaxX()) + ", "
                    + (bounds.getMaxY() - room.getMaxY()) + ": " + describe(node));
        }
    }

    private static boolean isMovedByScrolling(Parent parent) {
        return parent.getStyleClass().stream().anyMatch(MOVED::contains)
                || parent instanceof javafx.scene.Group
                || parent.getParent() instanceof ScrollPane;
    }

    private static boolean mustBeWhole(Labeled labeled) {
        String text = labeled.getText();
        if (text == null
                || text.isEmpty()
                || labeled.isWrapText()
                || labeled instanceof IndexedCell<?>
                || labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
            return false;
        }
        return labeled instanceof ButtonBase || MONEY.matcher(text).find();
    }

    private static boolean isCut(Labeled labeled) {
        return labeled.prefWidth(-1) > labeled.getWidth() + TOLERANCE
                && labeled.getChildrenUnmodifiable().stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .anyMatch(text -> !text.getText().equals(labeled.getText()));
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
