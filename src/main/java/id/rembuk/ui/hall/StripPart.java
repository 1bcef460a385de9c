package id.rembuk.ui.hall;

import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Written;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A message below the slide for some seconds, and a time that runs down in its foot. */
final class StripPart extends VBox {
    private static final List<Integer> SECONDS = List.of(10, 20, 60, 300);
    private static final List<Integer> MINUTES = List.of(1, 2, 3, 5, 10, 15);

    private final Messages messages;

    StripPart(Messages messages, HallModel model) {
        super(6);
        this.messages = messages;
        Label heading = new Label(messages.get("hall.message"));
        heading.getStyleClass().add("t-strong");
        getChildren().addAll(heading, message(model), time(model));
    }

    private VBox message(HallModel model) {
        ComboBox<String> words = new ComboBox<>();
        words.setId("hall-message");
        words.setEditable(true);
        words.getItems()
                .setAll(
                        messages.get("hall.message.two-minutes"),
                        messages.get("hall.message.time-over"),
                        messages.get("hall.message.break"),
                        messages.get("hall.message.continue"));
        words.getEditor().setPromptText(messages.get("hall.message.prompt"));
        words.setAccessibleText(messages.get("hall.message"));
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        ComboBox<Integer> seconds = choice("hall-message-seconds", SECONDS, 20, "hall.seconds");
        Button send = new Button(messages.get("hall.message.send"));
        send.setId("hall-message-send");
        send.setMinWidth(USE_PREF_SIZE);
        send.setOnAction(e -> model.tell(words.getEditor().getText(), Duration.ofSeconds(seconds.getValue())));
        HBox.setHgrow(seconds, Priority.ALWAYS);
        seconds.setMaxWidth(Double.MAX_VALUE);
        return new VBox(6, words, new HBox(6, seconds, send));
    }

    private HBox time(HallModel model) {
        Label heading = new Label(messages.get("hall.timer"));
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        ComboBox<Integer> minutes = choice("hall-timer-minutes", MINUTES, 5, "hall.minutes");
        Button start = new Button(messages.get("hall.timer.start"));
        start.setId("hall-timer-start");
        start.setMinWidth(USE_PREF_SIZE);
        start.setOnAction(e -> model.time(Duration.ofMinutes(minutes.getValue())));
        Button stop = new Button(messages.get("hall.timer.stop"));
        stop.setId("hall-timer-stop");
        stop.setMinWidth(USE_PREF_SIZE);
        stop.setOnAction(e -> model.time(Duration.ZERO));
        HBox row = new HBox(6, heading, minutes, start, stop);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }

    private ComboBox<Integer> choice(String id, List<Integer> numbers, int usual, String key) {
        ComboBox<Integer> choice = new ComboBox<>();
        choice.setId(id);
        choice.getItems().setAll(numbers);
        choice.setValue(usual);
        choice.setMinWidth(USE_PREF_SIZE);
        choice.setAccessibleText(messages.get("hall.how-long"));
        choice.setConverter(new Written<>(number -> messages.get(key, String.valueOf(number))));
        return choice;
    }
}
