package id.rembuk.ui.guide;

import id.rembuk.domain.UserError;
import id.rembuk.domain.guide.GuidanceFrame;
import id.rembuk.text.ErrorText;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.guide.GuideBoard;
import id.rembuk.usecase.port.GuidanceCatalogue.RefusedFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the officer should know about the files of guidance frames: a newer version, or files that were refused. */
final class FrameNotes extends VBox {
    private final ActionsViewModel model;
    private final ScreenContext context;
    private final Messages messages;

    FrameNotes(ActionsViewModel model, ScreenContext context) {
        this.model = model;
        this.context = context;
        messages = context.messages();
        setId("guide-frame-notes");
        getStyleClass().add("notices");
        model.live().property().addListener((o, was, now) -> show(now));
    }

    private void show(GuideBoard board) {
        List<HBox> strips = new ArrayList<>();
        if (board != null) {
            board.newer().map(newer -> newer(board, newer)).ifPresent(strips::add);
            board.changed().map(place -> changed(board, place)).ifPresent(strips::add);
            board.refused().stream().map(this::refused).forEach(strips::add);
        }
        getChildren().setAll(strips);
    }

    private HBox changed(GuideBoard board, String place) {
        Button more = new Button(messages.get("guide.frame.changed.more"));
        more.setId("guide-frame-changed");
        GuidanceFrame frame = board.used().given();
        String version = String.valueOf(frame.version());
        more.setOnAction(e -> context.dialogs()
                .tell("guide.frame.changed.title", "guide.frame.changed.text", place, frame.name(), version));
        return strip(messages.get("guide.frame.changed", frame.name(), version), "bi-info-circle-fill", more);
    }

    private HBox newer(GuideBoard board, GuidanceFrame frame) {
        Button take = new Button(messages.get("guide.frame.update"));
        take.setId("guide-frame-update");
        take.setDisable(context.saveStatus().isReadOnly());
        take.setOnAction(e -> {
            if (context.dialogs()
                    .confirm(
                            "guide.frame.update.title",
                            "guide.frame.update.text",
                            "guide.frame.update",
                            frame.name(),
                            String.valueOf(frame.version()),
                            String.valueOf(board.cycle().activityYear()))) {
                model.update();
            }
        });
        String text = messages.get("guide.frame.newer", frame.name(), String.valueOf(frame.version()));
        return strip(text, "bi-info-circle-fill", take);
    }

    private HBox refused(RefusedFile file) {
        Button reasons = new Button(messages.get("guide.frame.reasons"));
        reasons.setOnAction(e -> context.dialogs()
                .tell("guide.frame.refused.title", "guide.frame.refused.text", file.place(), reasons(file)));
        String name = Path.of(file.place()).getFileName().toString();
        reasons.setAccessibleText(messages.get("guide.frame.reasons-of", name));
        String text =
                messages.get("guide.frame.refused", words(file.reasons().get(0)).why());
        return strip(text, "bi-exclamation-triangle-fill", reasons);
    }

    /** Each reason with what to do; the file is named by the text around them. */
    private String reasons(RefusedFile file) {
        return file.reasons().stream()
                .map(this::words)
                .map(words -> "• " + words.why() + " " + words.next())
                .collect(Collectors.joining("\n"));
    }

    private ErrorText words(UserError reason) {
        return ErrorText.of(messages, reason.code(), reason.arguments().toArray());
    }

    private static HBox strip(String text, String icon, Button act) {
        Label words = new Label(text, Icons.of(icon, 14));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        act.setMinWidth(Region.USE_PREF_SIZE);
        HBox strip = new HBox(8, words, act);
        strip.getStyleClass().addAll("notice", "perhatian");
        return strip;
    }
}
