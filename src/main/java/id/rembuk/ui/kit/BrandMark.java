package id.rembuk.ui.kit;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineCap;

/** Rembuk's mark: people in a ring around one matter. */
public final class BrandMark extends StackPane {
    private static final double RADIUS = 8.5;
    private static final double ARC = 2 * Math.PI * RADIUS / 6;

    public BrandMark() {
        getStyleClass().add("brand-mark");
        Circle ring = new Circle(RADIUS);
        ring.getStyleClass().add("ring");
        ring.setFill(null);
        ring.setStrokeWidth(2.6);
        ring.setStrokeLineCap(StrokeLineCap.ROUND);
        ring.getStrokeDashArray().setAll(ARC * 0.55, ARC * 0.45);
        Circle matter = new Circle(3);
        matter.getStyleClass().add("matter");
        getChildren().setAll(ring, matter);
    }
}
