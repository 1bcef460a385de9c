package id.rembuk.ui.village;

import id.rembuk.text.Messages;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Tells where a number comes from, fact by fact. */
final class VillageOrigin {
    private final VillageWords words;
    private final Messages messages;

    VillageOrigin(VillageWords words) {
        this.words = words;
        messages = words.messages();
    }

    /** File, sheet, cell, time and person; or who typed it; or what is known of old numbers. */
    List<Node> of(VillageColumn column, VillageRow.State state, VillageStory story) {
        if (words.figure(column, state).isEmpty()) {
            return List.of();
        }
        if (!column.isTypable()) {
            return List.of(muted(words.formula(column)));
        }
        if (story.origin() == null) {
            boolean cited = story.citation() != null && !story.citation().isBlank();
            return List.of(
                    cited
                            ? fact("village.origin.citation", story.citation(), "village-origin-text")
                            : muted(messages.get("village.origin.unknown")));
        }
        if (story.origin().isTyped()) {
            return List.of(fact(
                    "village.origin.typed-by",
                    messages.get(
                            "village.origin.person",
                            person(story.origin().typedBy()),
                            messages.dates().dateTime(story.origin().typedAt().atZone(ZoneId.systemDefault()))),
                    "village-origin-text"));
        }
        if (story.intake() == null) {
            return List.of(muted(messages.get("village.origin.import-gone")));
        }
        return imported(story);
    }

    private List<Node> imported(VillageStory story) {
        String sheet = story.intake().sheet();
        String cell = story.origin().cell() == null
                ? messages.get("village.origin.counted")
                : messages.get("village.origin.cell", story.origin().cell());
        return List.of(
                fact("village.origin.file", story.intake().fileName(), "village-origin-text"),
                fact(
                        "village.origin.where",
                        sheet.isEmpty() ? cell : messages.get("village.origin.sheet", sheet, cell),
                        "village-origin-cell"),
                fact(
                        "village.origin.imported-by",
                        messages.get(
                                "village.origin.person",
                                person(story.intake().officer()),
                                messages.dates().dateTime(story.intake().at().atZone(ZoneId.systemDefault()))),
                        "village-origin-person"));
    }

    private String person(String name) {
        return name == null || name.isBlank() ? messages.get("village.origin.nobody") : name;
    }

    VBox fact(String captionKey, String value, String id) {
        Label caption = new Label(messages.get(captionKey));
        caption.getStyleClass().add("t-caption");
        Label text = wrapped(value);
        text.setId(id);
        return new VBox(1, caption, text);
    }

    static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    static Label muted(String text) {
        Label label = wrapped(text);
        label.getStyleClass().add("t-muted");
        return label;
    }
}
