package id.rembuk.ui.analysis;

import id.rembuk.domain.figure.Figure;
import id.rembuk.ui.kit.FigureView;
import id.rembuk.ui.kit.Look;
import id.rembuk.usecase.picture.AnalysisPicture;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.ScrollPane;

/** Shows a picture as large as there is room, and scrolls when it needs more. */
final class FigureScroll extends ScrollPane {
    private static final double NARROWEST = 520;
    private static final double LOWEST = 300;

    /** Room that the scroll bar of a picture higher than the room takes. */
    private static final double SCROLL_BAR = 18;

    private final FigureView view;
    private final Look look;
    private final InvalidationListener anew = o -> draw();
    private AnalysisPicture picture;
    private double drawnWidth;
    private double drawnHeight;

    FigureScroll(String id, Look look) {
        this.look = look;
        view = new FigureView(id, look);
        setContent(view);
        getStyleClass().add("figure-scroll");
        viewportBoundsProperty().addListener(anew);
        look.textPercentProperty().addListener(new WeakInvalidationListener(anew));
    }

    /** Lets the desa and kecamatan of pictures be chosen; {@code chosen} hears the area's id. */
    void choosing(String hint, Consumer<String> chosen) {
        view.choosing(hint, chosen);
    }

    void show(AnalysisPicture shown) {
        picture = shown;
        drawnWidth = 0;
        setVvalue(0);
        setHvalue(0);
        draw();
    }

    private void draw() {
        double zoom = look.textPercentProperty().get() / 100.0;
        double width = Math.max(NARROWEST, Math.floor(getViewportBounds().getWidth() / zoom));
        double height = Math.max(LOWEST, Math.floor(getViewportBounds().getHeight() / zoom));
        if (picture == null || getViewportBounds().getWidth() < 1) {
            return;
        }
        // a scroll bar that comes takes some room; drawing anew for it would make it go again
        boolean same =
                width <= drawnWidth && width > drawnWidth - 24 && height <= drawnHeight && height > drawnHeight - 24;
        if (same) {
            return;
        }
        drawnWidth = width;
        drawnHeight = height;
        Figure figure = picture.draw(width, height);
        if (figure.height() * zoom > getViewportBounds().getHeight()) {
            figure = picture.draw(Math.max(NARROWEST, width - SCROLL_BAR), height);
        }
        show(figure, zoom);
    }

    private void show(Figure figure, double zoom) {
        view.setMinSize(figure.width() * zoom, figure.height() * zoom);
        view.setPrefSize(figure.width() * zoom, figure.height() * zoom);
        view.show((ownWidth, ownHeight) -> figure);
    }
}
