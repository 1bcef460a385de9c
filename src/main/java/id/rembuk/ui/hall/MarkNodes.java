package id.rembuk.ui.hall;

import id.rembuk.domain.hall.Ink;
import id.rembuk.domain.hall.Mark;
import id.rembuk.domain.hall.Type;
import id.rembuk.ui.kit.Icons;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/**
 * Makes the nodes of a slide's marks.
 *
 * @param zoom px for one unit
 */
record MarkNodes(double zoom, Pictures pictures) {

    Node of(Mark mark) {
        if (mark instanceof Mark.Words words) {
            return words(words);
        }
        if (mark instanceof Mark.Box box) {
            return inked(rectangle(box.x(), box.y(), box.width(), box.height(), box.radius()), "h-fill", box.ink());
        }
        if (mark instanceof Mark.Outline outline) {
            return outline(outline);
        }
        if (mark instanceof Mark.Rule rule) {
            Line line = new Line(rule.x1() * zoom, rule.y1() * zoom, rule.x2() * zoom, rule.y2() * zoom);
            line.setStrokeWidth(Math.max(1, rule.stroke() * zoom));
            return inked(line, "h-line", rule.ink());
        }
        if (mark instanceof Mark.Circle circle) {
            Circle round = new Circle(circle.x() * zoom, circle.y() * zoom, circle.radius() * zoom);
            round.setStrokeWidth(Math.max(1, circle.stroke() * zoom));
            return inked(round, circle.stroke() == 0 ? "h-fill" : "h-line", circle.ink());
        }
        return mark instanceof Mark.Sign sign ? sign(sign) : picture((Mark.Picture) mark);
    }

    private Node words(Mark.Words words) {
        Type type = words.type();
        double px = type.size() * zoom;
        Text text = new Text(words.text());
        text.setFont(font(type.weight(), px)); // known before any sheet is read, so that its width is right at once
        text.setStyle("-fx-font-size: " + px + "px;");
        text.setTextOrigin(VPos.BASELINE);
        text.setStrikethrough(words.struck());
        text.getStyleClass().addAll("h-words", "h-" + type.weight().name().toLowerCase(Locale.ROOT));
        double wide = text.getLayoutBounds().getWidth();
        double x = words.x() * zoom;
        text.setX(
                switch (words.anchor()) {
                    case START -> x;
                    case MIDDLE -> x - wide / 2;
                    case END -> x - wide;
                });
        text.setY(words.y() * zoom);
        return inked(text, "h-fill", words.ink());
    }

    private static Font font(Type.Weight weight, double px) {
        return switch (weight) {
            case REGULAR -> Font.font("Rembuk Sans", px);
            case MEDIUM -> Font.font("Rembuk Sans Medium", px);
            case SEMIBOLD -> Font.font("Rembuk Sans SemiBold", px);
            case BOLD -> Font.font("Rembuk Sans", FontWeight.BOLD, px);
        };
    }

    private Node outline(Mark.Outline outline) {
        double half = outline.stroke() / 2;
        Rectangle frame = rectangle(
                outline.x() + half,
                outline.y() + half,
                outline.width() - outline.stroke(),
                outline.height() - outline.stroke(),
                outline.radius());
        frame.setStrokeWidth(Math.max(1, outline.stroke() * zoom));
        if (outline.dashed()) {
            frame.getStrokeDashArray().addAll(14 * zoom, 9 * zoom);
        }
        return inked(frame, "h-line", outline.ink());
    }

    private Node sign(Mark.Sign sign) {
        Text icon = Icons.of(sign.icon());
        long px = Math.max(6, Math.round(sign.size() * zoom));
        icon.setStyle("-fx-font-size: " + px + "px;");
        icon.setTextOrigin(VPos.CENTER);
        icon.setX(sign.x() * zoom);
        icon.setY(sign.y() * zoom);
        icon.getStyleClass().addAll("h-sign", "h-" + css(sign.ink()));
        return icon;
    }

    private Node picture(Mark.Picture picture) {
        ImageView view = new ImageView();
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(picture.spoken());
        pictures.of(picture.fileHash()).ifPresent(image -> {
            double scale = Math.min(picture.width() / image.getWidth(), picture.height() / image.getHeight());
            view.setImage(image);
            view.setFitWidth(image.getWidth() * scale * zoom);
            view.setX((picture.x() + (picture.width() - image.getWidth() * scale) / 2) * zoom);
            view.setY((picture.y() + (picture.height() - image.getHeight() * scale) / 2) * zoom);
        });
        return view;
    }

    private Rectangle rectangle(double x, double y, double width, double height, double radius) {
        Rectangle rectangle = new Rectangle(x * zoom, y * zoom, width * zoom, height * zoom);
        rectangle.setArcWidth(radius * 2 * zoom);
        rectangle.setArcHeight(radius * 2 * zoom);
        return rectangle;
    }

    private static Node inked(Shape shape, String kind, Ink ink) {
        shape.getStyleClass().addAll(kind, "h-" + css(ink));
        return shape;
    }

    private static String css(Ink ink) {
        return ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
