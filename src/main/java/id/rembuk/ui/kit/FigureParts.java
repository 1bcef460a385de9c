package id.rembuk.ui.kit;

import id.rembuk.domain.figure.Figure;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Rectangle;

/**
 * Lets a person choose a part of a figure: by a click, or with arrow keys, which put a ring around a part, and Enter. The
 * ringed part is read aloud.
 */
public final class FigureParts {
    private static final double RING = 3;

    private final FigureView view;
    private final String hint;
    private final Consumer<String> chosen;
    private final Rectangle ring = new Rectangle();
    private Figure figure;
    private double zoom = 1;
    private int at = -1;

    /**
     * @param hint read aloud behind the description of the figure: which keys choose, and what comes of it
     * @param chosen hears the id of the record behind the part
     */
    FigureParts(FigureView view, String hint, Consumer<String> chosen) {
        this.view = view;
        this.hint = hint;
        this.chosen = chosen;
        ring.getStyleClass().add("figure-ring");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        ring.setVisible(false);
        view.addEventHandler(
                MouseEvent.MOUSE_MOVED, e -> view.setCursor(partAt(e).isPresent() ? Cursor.HAND : null));
        view.addEventHandler(
                MouseEvent.MOUSE_CLICKED, e -> partAt(e).map(Figure.Part::id).ifPresent(chosen));
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        view.focusedProperty().addListener((o, was, now) -> ring());
    }

    Rectangle ringNode() {
        return ring;
    }

    /** Takes the figure that was drawn; a part stays ringed while its record is in it. */
    void show(Figure drawn, double drawnZoom) {
        String ringed = at < 0 ? null : parts().get(at).id();
        figure = drawn;
        zoom = drawnZoom;
        at = -1;
        for (int i = 0; i < parts().size(); i++) {
            at = parts().get(i).id().equals(ringed) ? i : at;
        }
        view.setFocusTraversable(!parts().isEmpty());
        ring();
    }

    private List<Figure.Part> parts() {
        return figure == null ? List.of() : figure.parts();
    }

    private Optional<Figure.Part> partAt(MouseEvent event) {
        double x = event.getX() / zoom;
        double y = event.getY() / zoom;
        return parts().stream()
                .filter(part -> part.holds(x, y))
                .min(Comparator.comparingDouble(part -> part.distance(x, y)));
    }

    private void pressed(KeyEvent event) {
        int last = parts().size() - 1;
        if (last < 0) {
            return;
        }
        switch (event.getCode()) {
            case RIGHT, DOWN -> at = Math.min(last, at + 1);
            case LEFT, UP -> at = Math.max(0, at - 1);
            case HOME -> at = 0;
            case END -> at = last;
            case ENTER, SPACE -> {
                if (at >= 0) {
                    chosen.accept(parts().get(at).id());
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
        ring();
    }

    private void ring() {
        boolean ringed = at >= 0 && view.isFocused();
        ring.setVisible(ringed);
        if (ringed) {
            Figure.Part part = parts().get(at);
            ring.setX((part.x() - RING) * zoom);
            ring.setY((part.y() - RING) * zoom);
            ring.setWidth((part.width() + 2 * RING) * zoom);
            ring.setHeight((part.height() + 2 * RING) * zoom);
        }
        if (figure != null) {
            String whole = parts().isEmpty() ? figure.description() : figure.description() + " " + hint;
            view.setAccessibleText(ringed ? parts().get(at).text() : whole);
            view.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }
}
