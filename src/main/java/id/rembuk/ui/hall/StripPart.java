package id.rembuk.ui.hall;

import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Written;
import java.time.Duration;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A message below the slide for some seconds, and the time of the item that is on, as the hall sees it in the foot. */
final class StripPart extends VBox {
    private static final List<Integer> SECONDS = List.of(10, 20, 60, 300);
    private static final int USUAL = 20;

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
        ComboBox<Integer> seconds = seconds();
        Button send = new Button(messages.get("hall.message.send"));
        send.setId("hall-message-send");
        send.setMinWidth(USE_PREF_SIZE);
        send.setOnAction(e -> model.tell(words.getEditor().getText(), Duration.ofSeconds(seconds.getValue())));
        HBox.setHgrow(seconds, Priority.ALWAYS);
        seconds.setMaxWidth(Double.MAX_VALUE);
        return new VBox(6, words, new HBox(6, seconds, send));
    }

    private HBox time(HallModel model) {
        CheckBox shown = new CheckBox(messages.get("hall.timer"));
        shown.setId("hall-timer-shown");
        shown.selectedProperty().bindBidirectional(model.timedProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label time = new Label();
        time.setId("hall-timer");
        time.getStyleClass().add("t-strong");
        time.setMinWidth(USE_PREF_SIZE);
        time.textProperty()
                .bind(Bindings.when(model.timeProperty().isEmpty())
                        .then(messages.get("hall.timer.none"))
                        .otherwise(model.timeProperty()));
        HBox row = new HBox(6, shown, space, time);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private ComboBox<Integer> seconds() {
        ComboBox<Integer> choice = new ComboBox<>();
        choice.setId("hall-message-seconds");
        choice.getItems().setAll(SECONDS);
        choice.setValue(USUAL);
        choice.setMinWidth(USE_PREF_SIZE);
        choice.setAccessibleText(messages.get("hall.how-long"));
        choice.setConverter(new Written<>(number -> messages.get("hall.seconds", String.valueOf(number))));
        return choice;
    }
}
