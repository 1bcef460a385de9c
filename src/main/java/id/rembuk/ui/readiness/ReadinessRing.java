package id.rembuk.ui.readiness;

import id.rembuk.ui.kit.Look;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineCap;

/** A ring of which a part is filled; the number itself stands beside it in words. */
public final class ReadinessRing extends Pane {
    private static final double DIAMETER = 46;
    private static final double STROKE = 7;

    private final Arc part = new Arc();

    public ReadinessRing(Look look) {
        DoubleBinding middle = look.px(DIAMETER / 2);
        DoubleBinding radius = look.px((DIAMETER - STROKE) / 2);
        DoubleBinding stroke = look.px(STROKE);
        Circle whole = new Circle();
        whole.getStyleClass().add("ring-whole");
        whole.centerXProperty().bind(middle);
        whole.centerYProperty().bind(middle);
        whole.radiusProperty().bind(radius);
        whole.strokeWidthProperty().bind(stroke);
        part.getStyleClass().add("ring-part");
        part.centerXProperty().bind(middle);
        part.centerYProperty().bind(middle);
        part.radiusXProperty().bind(radius);
        part.radiusYProperty().bind(radius);
        part.strokeWidthProperty().bind(stroke);
        part.setStrokeLineCap(StrokeLineCap.BUTT);
        part.setStartAngle(90);
        getStyleClass().add("ring");
        getChildren().addAll(whole, part);
        DoubleBinding size = look.px(DIAMETER);
        minWidthProperty().bind(size);
        minHeightProperty().bind(size);
        prefWidthProperty().bind(size);
        prefHeightProperty().bind(size);
        maxWidthProperty().bind(size);
        maxHeightProperty().bind(size);
    }

    /** @param of 0 shows nothing filled */
    public void show(int filled, int of) {
        part.setLength(of == 0 ? 0 : -360.0 * filled / of);
        part.setVisible(filled > 0);
    }
}
