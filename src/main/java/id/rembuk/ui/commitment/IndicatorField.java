package id.rembuk.ui.commitment;

import id.rembuk.domain.reference.Indicator;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.picker.SearchPicker;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The indicator of a commitment: the chosen one with a button to take it off, or a search over the catalogue. */
final class IndicatorField extends VBox {
    private static final int MOST = 40;

    private final Messages messages;
    private final Consumer<Indicator> chosen;
    private final SearchPicker<Indicator> search;
    private List<Indicator> catalogue = List.of();

    /** @param chosen is told the indicator picked, or null when it was taken off */
    IndicatorField(Messages messages, Consumer<Indicator> chosen) {
        this.messages = messages;
        this.chosen = chosen;
        getStyleClass().add("indicator-field");
        search = new SearchPicker<>(
                "commitment-indicator", messages.get("commitment.indicator.search"), this::find, this::line, chosen);
        getChildren().add(search);
    }

    void catalogue(List<Indicator> indicators) {
        catalogue = indicators;
    }

    /** Shows the indicator of a code, or the search for null. */
    void show(String code) {
        if (code == null) {
            getChildren().setAll(search);
            return;
        }
        String name = catalogue.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .map(this::line)
                .orElse(code);
        Label label = new Label(name);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        Button remove = new Button("", Icons.of("bi-x"));
        remove.setId("commitment-indicator-remove");
        remove.getStyleClass().add("icon");
        String words = messages.get("commitment.indicator.remove");
        remove.setAccessibleText(words);
        Hint.on(remove, words);
        remove.setOnAction(e -> chosen.accept(null));
        HBox line = new HBox(label, remove);
        line.getStyleClass().add("picked");
        getChildren().setAll(line);
    }

    void focus() {
        search.field().requestFocus();
    }

    private String line(Indicator indicator) {
        return messages.get("commitment.indicator.line", indicator.code(), indicator.name());
    }

    private List<Indicator> find(String typed) {
        String[] words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
        return catalogue.stream()
                .filter(indicator -> {
                    String text = (indicator.code() + " " + indicator.name()).toLowerCase(Locale.ROOT);
                    return Stream.of(words).allMatch(text::contains);
                })
                .limit(MOST)
                .toList();
    }
}
