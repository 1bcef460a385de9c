package id.rembuk.ui.hall;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.StackPane;

/** A frame of 16:9 in which the operator sees a slide in the shape of the hall's screen, so that lines break as they do there. */
final class HallFrame extends StackPane {
    private static final double WIDE = 16.0 / 9;

    HallFrame(SlideView view, ReadOnlyObjectProperty<HallScreen> screen) {
        super(view);
        getStyleClass().add("bingkai");
        view.maxWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> (getHeight() - snappedTopInset() - snappedBottomInset()) * shape(screen.get()),
                        heightProperty(),
                        insetsProperty(),
                        screen));
    }

    private static double shape(HallScreen screen) {
        return screen == null
                ? WIDE
                : Math.min(WIDE, screen.display().width() / screen.display().height());
    }
}
