package id.rembuk.ui.paper;

import id.rembuk.text.Messages;
import id.rembuk.usecase.port.PageImages.PageImage;
import id.rembuk.usecase.port.PaperSigner.FieldPlace;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/** One page on a grey ground, as wide as its room or whole; PgUp and PgDn turn pages. A thin bar tells that it is being drawn. */
public final class PageSheet extends StackPane {
    private static final double AROUND = 32;
    private static final double WIDEST = 1100;

    private final Messages messages;
    private final PagesModel model;
    private final Fit fit;
    private final ImageView picture = new ImageView();
    private final Label mark = new Label();
    private final Pane marks = new Pane();
    private final StackPane ground = new StackPane(picture, marks);
    private final ScrollPane scroll = new ScrollPane(ground);
    private FieldPlace own;

    /** How large a page is shown. */
    public enum Fit {
        WIDTH,
        WHOLE
    }

    public PageSheet(String id, Messages messages, PagesModel model, Fit fit) {
        this.messages = messages;
        this.model = model;
        this.fit = fit;
        getStyleClass().add("page-sheet");
        ground.getStyleClass().add("ground");
        mark.setManaged(false);
        mark.setMinSize(0, 0);
        marks.getChildren().add(mark);
        mark.setText(messages.get("pages.own-place"));
        mark.getStyleClass().add("own-place");
        marks.setMouseTransparent(true);
        marks.setManaged(false);
        picture.setPreserveRatio(true);
        picture.boundsInParentProperty().addListener((o, was, now) -> placeMark());
        picture.setSmooth(true);
        scroll.setId(id);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(scroll, busyBar());
        setMinSize(0, 0);
        model.imageProperty().addListener((o, was, now) -> show(now));
        model.pageProperty().addListener((o, was, now) -> {
            scroll.setVvalue(0);
            placeMark();
        });
        model.pagesProperty().addListener((o, was, now) -> speak());
        visibleProperty().addListener((o, was, now) -> fit());
        scroll.viewportBoundsProperty().addListener((o, was, now) -> fit());
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        show(model.imageProperty().get());
    }

    private ProgressBar busyBar() {
        ProgressBar bar = new ProgressBar();
        bar.getStyleClass().add("thin-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.get("pages.drawing"));
        bar.visibleProperty().bind(model.busyProperty());
        setAlignment(bar, javafx.geometry.Pos.TOP_CENTER);
        return bar;
    }

    /** Marks the place where the reader will sign; null for none. */
    public void mark(FieldPlace place) {
        own = place;
        placeMark();
    }

    private void placeMark() {
        Bounds page = picture.getBoundsInParent();
        boolean here = own != null && own.page() == model.pageProperty().get() && page.getWidth() > 1;
        marks.setVisible(here);
        if (here) {
            marks.resizeRelocate(page.getMinX(), page.getMinY(), page.getWidth(), page.getHeight());
            mark.resizeRelocate(
                    own.left() * page.getWidth(),
                    own.top() * page.getHeight(),
                    own.width() * page.getWidth(),
                    own.height() * page.getHeight());
        }
    }

    private void show(PageImage drawn) {
        picture.setImage(drawn == null ? null : image(drawn));
        speak();
        fit();
    }

    private void speak() {
        scroll.setAccessibleText(
                model.pagesProperty().get() == 0
                        ? messages.get("pages.no-page")
                        : messages.get(
                                "pages.page-of",
                                model.pageProperty().get(),
                                model.pagesProperty().get()));
    }

    private void fit() {
        Image drawn = picture.getImage();
        double width = scroll.getViewportBounds().getWidth() - AROUND;
        double height = scroll.getViewportBounds().getHeight() - AROUND;
        // two sheets may show one model, each at its own size: only the one that is seen says how large to draw
        if (drawn == null || !isVisible() || width < 40 || height < 40) {
            return;
        }
        double ratio = drawn.getHeight() / drawn.getWidth();
        double shown = fit == Fit.WHOLE ? Math.min(width, height / ratio) : Math.min(width, WIDEST);
        picture.setFitWidth(shown);
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
        model.longestSide((int) Math.ceil(Math.max(shown, shown * ratio) * scale));
    }

    private void turn(KeyEvent event) {
        boolean plain = !event.isAltDown() && !event.isControlDown() && !event.isShiftDown();
        if (plain && event.getCode() == KeyCode.PAGE_DOWN) {
            model.next();
            event.consume();
        } else if (plain && event.getCode() == KeyCode.PAGE_UP) {
            model.previous();
            event.consume();
        }
    }

    private static Image image(PageImage drawn) {
        WritableImage image = new WritableImage(drawn.width(), drawn.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        drawn.width(),
                        drawn.height(),
                        PixelFormat.getIntArgbInstance(),
                        drawn.argb(),
                        0,
                        drawn.width());
        return image;
    }
}
