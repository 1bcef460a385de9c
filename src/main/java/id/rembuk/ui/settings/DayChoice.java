package id.rembuk.ui.settings;

import id.rembuk.text.Messages;
import id.rembuk.ui.kit.TypedDay;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** "Berlaku pada …": the day on which the list of officials says who signs; a text that is no day goes back to today. */
final class DayChoice extends HBox {
    DayChoice(Messages messages, ObjectProperty<LocalDate> day, LocalDate today) {
        getStyleClass().add("settings-day");
        Label label = new Label(messages.get("settings.officials.day"));
        label.getStyleClass().add("t-field");
        label.setMinWidth(USE_PREF_SIZE);
        DatePicker picker = new DatePicker(day.get());
        picker.setId("officials-day");
        picker.setAccessibleText(label.getText());
        picker.setConverter(new TypedDay(messages.dates(), today));
        picker.valueProperty().addListener((o, was, now) -> day.set(now == null ? today : now));
        label.setLabelFor(picker);
        getChildren().addAll(label, picker);
    }
}
