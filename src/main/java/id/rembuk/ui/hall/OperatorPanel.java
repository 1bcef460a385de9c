package id.rembuk.ui.hall;

import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.hall.LaterChanges.Found;
import id.rembuk.ui.hall.Projection.News;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.WhileShown;
import java.util.ArrayList;
import java.util.List;
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
    private static final int MOST_TOLD = 3;

    private final Messages messages;
    private final Hall hall;
    private final Label news;
    private final Label later;

    OperatorPanel(ScreenContext context, Hall hall) {
        messages = context.messages();
        this.hall = hall;
        setId("hall-panel");
        news = Forms.warning("");
        news.setId("hall-news");
        later = Forms.warning("");
        later.setId("hall-later");
        VBox parts = new VBox(
                new LivePart(context, hall),
                news,
                later,
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
        WhileShown.follow(this, hall.projection().newsProperty(), this::show);
        WhileShown.follow(this, hall.later().foundProperty(), this::show);
    }

    /** The first differences in full and how many there are; the rest stands in Penutupan. */
    private void show(Found found) {
        List<String> differences = found.differences();
        visible(later, !differences.isEmpty());
        List<String> lines = new ArrayList<>();
        lines.add(messages.get("hall.later", String.valueOf(found.version()), Formats.number(differences.size())));
        lines.addAll(differences.subList(0, Math.min(MOST_TOLD, differences.size())));
        later.setText(String.join("\n", lines));
    }

    private static void visible(Label label, boolean yes) {
        label.setVisible(yes);
        label.setManaged(yes);
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
        visible(news, any);
        news.setText(
                any
                        ? messages.get("hall.news."
                                + what.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        : "");
    }
}
