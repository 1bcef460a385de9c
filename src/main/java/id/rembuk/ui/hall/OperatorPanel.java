package id.rembuk.ui.hall;

import id.rembuk.text.Messages;
import id.rembuk.ui.hall.Projection.News;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.ScreenContext;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** From here the hall is led: what it sees, what comes next, all slides, messages, time, and on which screen. */
final class OperatorPanel extends StackPane {
    private static final double WIDTH = 312;

    private final Messages messages;
    private final Hall hall;
    private final Label news;

    OperatorPanel(ScreenContext context, Hall hall) {
        messages = context.messages();
        this.hall = hall;
        setId("hall-panel");
        news = Forms.warning("");
        news.setId("hall-news");
        VBox parts = new VBox(
                new LivePart(context, hall),
                news,
                new NextPart(context, hall),
                new SlideList(context, hall),
                switches(),
                new StripPart(messages, hall.model()),
                new OwnSlidesPart(context, hall),
                new ScreenPart(context, hall));
        parts.getStyleClass().add("panel-layar");
        getChildren().add(parts);
        prefWidthProperty().bind(context.look().px(WIDTH));
        minWidthProperty().bind(context.look().px(WIDTH));
        hall.projection().newsProperty().addListener((o, was, now) -> show(now));
        show(hall.projection().newsProperty().get());
    }

    private Node switches() {
        CheckBox follow = new CheckBox(messages.get("hall.follow"));
        follow.setId("hall-follow");
        follow.selectedProperty().bindBidirectional(hall.model().followingProperty());
        CheckBox typing = new CheckBox(messages.get("hall.typing"));
        typing.setId("hall-typing");
        typing.selectedProperty().bindBidirectional(hall.typing().onProperty());
        CheckBox dark = new CheckBox(messages.get("hall.dark"));
        dark.setId("hall-dark");
        dark.selectedProperty().bindBidirectional(hall.model().darkProperty());
        return new FlowPane(12, 6, follow, typing, dark);
    }

    private void show(News what) {
        boolean any = what != News.NONE;
        news.setVisible(any);
        news.setManaged(any);
        news.setText(
                any
                        ? messages.get("hall.news."
                                + what.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        : "");
    }
}
