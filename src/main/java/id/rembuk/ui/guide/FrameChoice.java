package id.rembuk.ui.guide;

import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Icons;
import id.rembuk.usecase.GuideBoard.FrameProgress;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** In whose words the year is read; the frame of the year is marked and does not change by reading another. */
public final class FrameChoice extends HBox {
    private final Messages messages;
    private final ToggleGroup group = new ToggleGroup();
    private boolean showing;

    /** @param read is told the id of the frame that is chosen */
    public FrameChoice(Messages messages, Consumer<String> read) {
        this.messages = messages;
        setId("guide-frames");
        getStyleClass().add("kerangka");
        setMaxHeight(USE_PREF_SIZE);
        setAccessibleText(messages.get("guide.frames"));
        group.selectedToggleProperty().addListener((o, was, now) -> {
            if (now == null) {
                was.setSelected(true); // the year is always read in some frame
            } else if (!showing) {
                read.accept((String) now.getUserData());
            }
        });
        shown(false);
    }

    /** Offers frames, of which one is read; nothing to choose from is not shown. */
    public void show(List<FrameProgress> frames, FrameProgress read) {
        showing = true;
        List<ToggleButton> wanted = frames.stream().map(this::button).toList();
        if (!written(getChildren().stream().map(ToggleButton.class::cast).toList())
                .equals(written(wanted))) {
            getChildren().forEach(old -> ((ToggleButton) old).setToggleGroup(null));
            getChildren().setAll(wanted);
            wanted.forEach(button -> button.setToggleGroup(group));
        }
        getChildren().stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getUserData().equals(read.frame().id()))
                .forEach(button -> button.setSelected(true));
        shown(frames.size() > 1);
        showing = false;
    }

    private void shown(boolean yes) {
        setVisible(yes);
        setManaged(yes);
    }

    private static List<String> written(List<ToggleButton> buttons) {
        return buttons.stream().map(ToggleButton::getAccessibleText).toList();
    }

    private ToggleButton button(FrameProgress frame) {
        ToggleButton button = new ToggleButton(frame.frame().name());
        button.setId("guide-frame-" + frame.frame().id());
        button.setUserData(frame.frame().id());
        if (frame.inUse()) {
            button.setGraphic(Icons.of("bi-bookmark-check", 13));
        }
        String spoken = frame.inUse()
                ? messages.get("guide.frame.in-use", frame.frame().name())
                : messages.get("guide.frame.other", frame.frame().name());
        button.setAccessibleText(spoken);
        Hint.on(button, spoken);
        return button;
    }
}
