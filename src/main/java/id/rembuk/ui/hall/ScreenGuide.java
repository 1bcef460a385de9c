package id.rembuk.ui.hall;

import id.rembuk.text.Messages;
import id.rembuk.ui.dialog.DialogBox;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.ScreenContext;
import javafx.geometry.Pos;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Says how a projector becomes a second screen while there is one only, with a picture, and what can be done without; it
 * goes on by itself when the second screen is there.
 */
final class ScreenGuide {
    private final Messages messages;
    private final Hall hall;
    private final Displays displays;
    private final DialogBox box;
    private final ButtonType again;
    private final ButtonType window;
    private final ButtonType oneScreen;

    ScreenGuide(ScreenContext context, HallTools tools, Hall hall) {
        messages = context.messages();
        this.hall = hall;
        displays = tools.displays();
        again = new ButtonType(messages.get("hall.guide.again"), ButtonData.OK_DONE);
        window = new ButtonType(messages.get("hall.guide.window"), ButtonData.LEFT);
        oneScreen = new ButtonType(messages.get("hall.guide.one-screen"), ButtonData.LEFT);
        box = new DialogBox(tools.operator(), context.look(), "dialog-screens", messages.get("hall.guide.title"))
                .sentence(messages.get("hall.guide.text"))
                .node(picture())
                .strong(messages.get("hall.guide.keys"))
                .buttons(
                        again,
                        window,
                        oneScreen,
                        new ButtonType(messages.get("hall.guide.back"), ButtonData.CANCEL_CLOSE));
    }

    void ask() {
        Runnable unwatch = displays.watch(() -> {
            if (displays.all().size() > 1) {
                box.answer(again);
            }
        });
        ButtonType answer = box.ask().orElse(null);
        unwatch.run();
        if (answer == again) {
            hall.open();
        } else if (answer == window) {
            hall.startWindow();
        } else if (answer == oneScreen) {
            hall.startOnOneScreen();
        }
    }

    /** Laptop, key Windows with P, choice Perluas, projector. */
    private HBox picture() {
        Label keys = new Label("Windows + P");
        keys.getStyleClass().add("key-hint");
        Label extend = new Label(messages.get("hall.guide.extend"));
        extend.getStyleClass().add("t-strong");
        HBox row = new HBox(
                18,
                part("bi-laptop", messages.get("hall.guide.laptop")),
                Icons.of("bi-arrow-right", 16),
                new VBox(6, keys, extend),
                Icons.of("bi-arrow-right", 16),
                part("bi-display", messages.get("hall.guide.projector")));
        row.setAlignment(Pos.CENTER);
        row.setId("screens-picture");
        row.getStyleClass().add("gambar-layar");
        return row;
    }

    private static VBox part(String icon, String name) {
        VBox part = new VBox(4, Icons.of(icon, 20), new Label(name));
        part.setAlignment(Pos.CENTER);
        return part;
    }
}
