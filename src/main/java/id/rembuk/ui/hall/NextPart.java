package id.rembuk.ui.hall;

import id.rembuk.domain.hall.HallPicture;
import id.rembuk.domain.hall.Head;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.ui.kit.WhileShown;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the hall will see next, and the buttons that show it. */
final class NextPart extends VBox {
    private static final double WIDE = 140;

    private final Messages messages;
    private final Label title = new Label();
    private final Label aside = new Label();
    private final Label position = new Label();
    private final SlideView view;

    NextPart(ScreenContext context, Hall hall) {
        super(8);
        messages = context.messages();
        Label heading = new Label(messages.get("hall.next"));
        heading.getStyleClass().add("t-strong");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        position.getStyleClass().add("t-caption");
        HBox head = new HBox(heading, space, position);
        head.getStyleClass().add("kepala");
        view = new SlideView("hall-next", hall.pictures());
        HallFrame frame = new HallFrame(view, hall.projection().screenProperty());
        frame.prefWidthProperty().bind(context.look().px(WIDE));
        frame.minWidthProperty().bind(frame.prefWidthProperty());
        frame.prefHeightProperty().bind(frame.prefWidthProperty().multiply(9).divide(16));
        frame.minHeightProperty().bind(frame.prefHeightProperty());
        title.setWrapText(true);
        title.setId("hall-next-title");
        aside.getStyleClass().add("t-caption");
        aside.setWrapText(true);
        VBox words = new VBox(2, title, aside);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox shown = new HBox(10, frame, words);
        getChildren().addAll(head, shown, buttons(hall));
        WhileShown.follow(this, hall.model().comingProperty(), this::show);
    }

    private HBox buttons(Hall hall) {
        Button back = new Button(messages.get("hall.previous"), Icons.of("bi-arrow-left"));
        back.setId("hall-previous");
        back.setOnAction(e -> hall.model().back());
        Label key = new Label(UiAction.HALL_NEXT.keyText());
        key.getStyleClass().add("key-hint");
        Button next = new Button(messages.get("hall.show"), new HBox(7, Icons.of("bi-arrow-right"), key));
        next.setId("hall-show");
        next.setOnAction(e -> hall.model().advance());
        next.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(next, Priority.ALWAYS);
        return new HBox(6, back, next);
    }

    private void show(HallPicture picture) {
        view.show(picture);
        if (picture.slide() != null) {
            Head head = picture.slide().body().head();
            title.setText(head.title());
            aside.setText(head.beside());
            position.setText(picture.foot().position());
        }
    }
}
