package id.rembuk.ui.kit;

import id.rembuk.domain.figure.Figure;
import id.rembuk.domain.figure.Shape;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Translate;

/**
 * Draws a {@link Figure} with nodes in the room it is given; colours come from the tokens by the role of each shape, and
 * everything grows with the text size. It is read aloud as the figure's description.
 */
public final class FigureView extends Region {

    private final Look look;
    private final Group drawn = new Group();
    private FigureParts parts;
    private Maker maker;
    private double drawnWidth;
    private double drawnHeight;
    private double drawnZoom;

    /** Makes the figure for a room in the figure's own units. */
    @FunctionalInterface
    public interface Maker {
        Figure draw(double width, double height);
    }

    public FigureView(String id, Look look) {
        this.look = look;
        setId(id);
        getStyleClass().add("figure");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        drawn.setManaged(false);
        getChildren().add(drawn);
        look.textPercentProperty().addListener(new javafx.beans.WeakInvalidationListener(redraw));
    }

    private final javafx.beans.InvalidationListener redraw = o -> requestLayout();

    /**
     * Lets the parts of figures be chosen.
     *
     * @param hint read aloud: which keys choose, and what comes of it
     * @param chosen hears the id of the record behind a part
     */
    public void choosing(String hint, Consumer<String> chosen) {
        parts = new FigureParts(this, hint, chosen);
        getChildren().add(parts.ringNode());
    }

    /** Shows another figure; it is drawn at the next layout. */
    public void show(Maker figure) {
        maker = figure;
        drawnWidth = 0;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double zoom = look.textPercentProperty().get() / 100.0;
        double width = getWidth() / zoom;
        double height = getHeight() / zoom;
        if (maker == null || width < 40 || height < 40) {
            drawn.getChildren().clear();
            return;
        }
        if (width != drawnWidth || height != drawnHeight || zoom != drawnZoom) {
            Figure figure = maker.draw(width, height);
            setAccessibleText(figure.description());
            drawn.getChildren()
                    .setAll(figure.shapes().stream()
                            .map(shape -> node(shape, zoom))
                            .toList());
            drawnWidth = width;
            drawnHeight = height;
            drawnZoom = zoom;
            if (parts != null) {
                parts.show(figure, zoom);
            }
        }
    }

    private static Node node(Shape shape, double zoom) {
        Node node = drawnAs(shape, zoom);
        node.getStyleClass().add("f-" + cssName(shape.role()));
        return node;
    }

    private static Node drawnAs(Shape shape, double zoom) {
        if (shape instanceof Shape.Line line) {
            return line(line, zoom);
        }
        if (shape instanceof Shape.Box box) {
            Rectangle rectangle =
                    new Rectangle(box.x() * zoom, box.y() * zoom, box.width() * zoom, box.height() * zoom);
            rectangle.setArcWidth(box.radius() * 2 * zoom);
            rectangle.setArcHeight(box.radius() * 2 * zoom);
            rectangle.getStyleClass().add("f-fill");
            return rectangle;
        }
        if (shape instanceof Shape.Marker marker) {
            return marker(marker, zoom);
        }
        if (shape instanceof Shape.Patch patch) {
            return patch(patch, zoom);
        }
        if (shape instanceof Shape.UpwardWords upward) {
            return upward(upward, zoom);
        }
        return words((Shape.Words) shape, zoom);
    }

    private static Node patch(Shape.Patch patch, double zoom) {
        Path path = new Path();
        path.setFillRule(FillRule.EVEN_ODD);
        for (List<Shape.Point> ring : patch.rings()) {
            for (int i = 0; i < ring.size(); i++) {
                double x = ring.get(i).x() * zoom;
                double y = ring.get(i).y() * zoom;
                path.getElements().add(i == 0 ? new MoveTo(x, y) : new LineTo(x, y));
            }
            path.getElements().add(new ClosePath());
        }
        path.setStrokeWidth(0.7 * zoom);
        path.getStyleClass().addAll("f-fill", "f-patch");
        return path;
    }

    private static Node upward(Shape.UpwardWords upward, double zoom) {
        Text text = text(upward.text(), upward.size(), zoom);
        text.getTransforms().setAll(new Translate(upward.x() * zoom, upward.y() * zoom), new Rotate(-90));
        return text;
    }

    private static Node line(Shape.Line line, double zoom) {
        Polyline polyline = new Polyline();
        line.points().forEach(p -> polyline.getPoints().addAll(p.x() * zoom, p.y() * zoom));
        polyline.setStrokeWidth(line.width() * zoom);
        polyline.getStyleClass().add("f-line");
        switch (line.stroke()) {
            case SOLID -> {}
            case DASHED -> polyline.getStrokeDashArray().addAll(7 * zoom, 4 * zoom);
            case DOTTED -> polyline.getStrokeDashArray().addAll(2 * zoom, 4 * zoom);
            case DASH_DOT -> polyline.getStrokeDashArray().addAll(7 * zoom, 4 * zoom, 2 * zoom, 4 * zoom);
        }
        return polyline;
    }

    private static Node marker(Shape.Marker marker, double zoom) {
        double x = marker.at().x() * zoom;
        double y = marker.at().y() * zoom;
        double r = marker.size() / 2 * zoom;
        javafx.scene.shape.Shape sign =
                switch (marker.form()) {
                    case SQUARE, HOLLOW_SQUARE -> new Rectangle(x - r, y - r, 2 * r, 2 * r);
                    case CIRCLE, RING -> new Circle(x, y, r);
                    case TRIANGLE -> new Polygon(x, y - r, x + r, y + r, x - r, y + r);
                    case DIAMOND -> new Polygon(x, y - 1.2 * r, x + 1.2 * r, y, x, y + 1.2 * r, x - 1.2 * r, y);
                };
        if (marker.form() == Shape.Form.RING || marker.form() == Shape.Form.HOLLOW_SQUARE) {
            sign.setStrokeWidth(2 * zoom);
            sign.getStyleClass().add("f-ring");
        } else {
            sign.getStyleClass().add("f-fill");
        }
        return sign;
    }

    private static Node words(Shape.Words words, double zoom) {
        Text text = text(words.text(), words.size(), zoom);
        text.setY(words.y() * zoom);
        text.setX(words.x() * zoom);
        if (words.anchor() != Shape.Anchor.START) {
            double part = words.anchor() == Shape.Anchor.MIDDLE ? 0.5 : 1;
            text.translateXProperty()
                    .bind(javafx.beans.binding.Bindings.createDoubleBinding(
                            () -> -part * text.getLayoutBounds().getWidth(), text.layoutBoundsProperty()));
        }
        return text;
    }

    private static Text text(String words, Shape.Size size, double zoom) {
        Text text = new Text(words);
        text.setTextOrigin(VPos.BASELINE);
        text.setTextAlignment(TextAlignment.LEFT);
        text.getStyleClass().addAll("f-fill", "f-words", "f-" + cssName(size));
        text.setStyle("-fx-font-size: " + size.units() * zoom + "px;");
        return text;
    }

    private static String cssName(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
