package id.rembuk.ui.start;

import id.rembuk.text.Messages;
import id.rembuk.ui.kit.BrandMark;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Icons;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The green side of the first window: what Rembuk does, and the ways to a workspace that exists already. */
final class StartSide extends VBox {
    private static final int MOST_RECENT = 4;

    StartSide(Messages messages, StartActs acts, List<Path> recent) {
        getStyleClass().add("start-side");
        Label name = new Label("Rembuk");
        name.getStyleClass().add("start-brand");
        HBox brand = new HBox(12, new BrandMark(), name);
        brand.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Label promise = new Label(messages.get("start.promise"));
        promise.getStyleClass().add("start-promise");
        promise.setWrapText(true);
        promise.setMinHeight(Region.USE_PREF_SIZE);
        VBox facts = new Facts(
                fact("bi-wifi-off", messages.get("start.fact.offline")),
                fact("bi-people", messages.get("start.fact.no-persons")),
                fact("bi-hdd", messages.get("start.fact.one-file")),
                fact("bi-file-earmark-text", messages.get("start.fact.one-source")));
        facts.getStyleClass().add("start-facts");
        facts.setMinHeight(0);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().addAll(brand, promise, facts, space, existing(messages, acts, recent));
    }

    /** Sentences below each other; one that has no room is left out rather than cut. */
    private static final class Facts extends VBox {
        Facts(Label... facts) {
            super(facts);
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            getChildren()
                    .forEach(fact -> fact.setVisible(
                            fact.getLayoutY() + fact.getLayoutBounds().getHeight() <= getHeight() + 1));
        }
    }

    private static Label fact(String icon, String text) {
        Label fact = new Label(text, Icons.of(icon, 16));
        fact.setWrapText(true);
        return fact;
    }

    private static VBox existing(Messages messages, StartActs acts, List<Path> recent) {
        VBox box = new VBox();
        box.getStyleClass().add("start-existing");
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.getChildren().add(new Label(messages.get("start.existing")));
        Hyperlink open = new Hyperlink(messages.get("start.open-file"), Icons.of("bi-folder2-open", 14));
        open.setId("start-open");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(e -> acts.chooseFile());
        box.getChildren().add(open);
        recent.stream().limit(MOST_RECENT).forEach(file -> {
            Hyperlink link = new Hyperlink(String.valueOf(file.getFileName()), Icons.of("bi-clock-history", 14));
            link.getStyleClass().add("start-recent");
            Hint.on(link, file.toString());
            link.setAccessibleText(messages.get("start.open-recent", file.getFileName()));
            link.setOnAction(e -> acts.open(file));
            box.getChildren().add(link);
        });
        return box;
    }
}
