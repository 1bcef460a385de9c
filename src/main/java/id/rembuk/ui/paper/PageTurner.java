package id.rembuk.ui.paper;

import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Icons;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** "Hal. 1 dari 7" with buttons to the page before and after. */
public final class PageTurner extends HBox {

    /** @param prefix begins the ids of its parts, e.g. {@code document-page} */
    public PageTurner(String prefix, Messages messages, PagesModel model) {
        Label where = new Label();
        where.setId(prefix + "-where");
        where.setMinWidth(USE_PREF_SIZE);
        where.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(
                                "pages.page-short",
                                model.pageProperty().get(),
                                model.pagesProperty().get()),
                        model.pageProperty(),
                        model.pagesProperty()));
        Button previous = button(prefix + "-previous", "bi-chevron-left", messages.get("pages.previous"), "PgUp");
        previous.setOnAction(e -> model.previous());
        previous.disableProperty().bind(model.pageProperty().lessThanOrEqualTo(1));
        Button next = button(prefix + "-next", "bi-chevron-right", messages.get("pages.next"), "PgDn");
        next.setOnAction(e -> model.next());
        next.disableProperty().bind(model.pageProperty().greaterThanOrEqualTo(model.pagesProperty()));
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(2);
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(where, previous, next);
        visibleProperty().bind(model.pagesProperty().greaterThan(0));
    }

    private static Button button(String id, String icon, String words, String key) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(Icons.of(icon, 14));
        button.getStyleClass().add("icon");
        button.setAccessibleText(words);
        Hint.on(button, words + " (" + key + ")");
        return button;
    }
}
