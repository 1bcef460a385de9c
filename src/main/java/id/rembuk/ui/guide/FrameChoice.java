package id.rembuk.ui.guide;

import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Icons;
import id.rembuk.usecase.guide.GuideBoard.FrameProgress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** In whose words the year is read; the frame of the year is marked and does not change by reading another. */
public final class FrameChoice extends HBox {
    /** How the frames stand in the head of a place. */
    public enum Form {
        /** Beside each other; in a menu when there are too many for that. */
        ROW,
        /** In a menu, where the head has no room for a row. */
        MENU
    }

    /** With large text the head has room for the shipped frames. */
    private static final int MOST_IN_A_ROW = 3;

    private final Messages messages;
    private final Form form;
    private final MenuButton menu = new MenuButton();
    private final ToggleGroup group = new ToggleGroup();
    private List<String> offered = List.of();
    private boolean showing;

    /** @param read is told the id of the frame that is chosen */
    public FrameChoice(Messages messages, Form form, Consumer<String> read) {
        this.messages = messages;
        this.form = form;
        setId("guide-frames");
        setMaxHeight(USE_PREF_SIZE);
        setAccessibleText(messages.get("guide.frames"));
        menu.setId("guide-frames-menu");
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
        List<String> names = frames.stream().map(this::spoken).toList();
        if (!names.equals(offered)) {
            offered = names;
            offer(frames);
        }
        group.getToggles().stream()
                .filter(toggle -> read.frame().id().equals(toggle.getUserData()))
                .forEach(toggle -> toggle.setSelected(true));
        menu.setText(messages.get("guide.frames.read", read.frame().name()));
        menu.setAccessibleText(messages.get("guide.frames") + ": " + spoken(read));
        shown(frames.size() > 1);
        showing = false;
    }

    private void offer(List<FrameProgress> frames) {
        new ArrayList<>(group.getToggles()).forEach(old -> old.setToggleGroup(null));
        boolean row = form == Form.ROW && frames.size() <= MOST_IN_A_ROW;
        getStyleClass().remove("kerangka");
        List<? extends Toggle> toggles = row ? row(frames) : items(frames);
        toggles.forEach(toggle -> toggle.setToggleGroup(group));
    }

    private List<ToggleButton> row(List<FrameProgress> frames) {
        List<ToggleButton> buttons = frames.stream().map(this::button).toList();
        getStyleClass().add("kerangka");
        getChildren().setAll(buttons);
        return buttons;
    }

    private List<RadioMenuItem> items(List<FrameProgress> frames) {
        List<RadioMenuItem> items = frames.stream().map(this::item).toList();
        menu.getItems().setAll(items);
        getChildren().setAll(menu);
        return items;
    }

    private void shown(boolean yes) {
        setVisible(yes);
        setManaged(yes);
    }

    private ToggleButton button(FrameProgress frame) {
        ToggleButton button = new ToggleButton(frame.frame().name(), mark(frame));
        button.setId(id(frame));
        button.setUserData(frame.frame().id());
        button.setAccessibleText(spoken(frame));
        Hint.on(button, spoken(frame));
        return button;
    }

    private RadioMenuItem item(FrameProgress frame) {
        RadioMenuItem item = new RadioMenuItem(spoken(frame));
        item.setId(id(frame));
        item.setUserData(frame.frame().id());
        return item;
    }

    private static String id(FrameProgress frame) {
        return "guide-frame-" + frame.frame().id();
    }

    private static Node mark(FrameProgress frame) {
        return frame.inUse() ? Icons.of("bi-bookmark-check", 13) : null;
    }

    private String spoken(FrameProgress frame) {
        return frame.inUse()
                ? messages.get("guide.frame.in-use", frame.frame().name())
                : messages.get("guide.frame.other", frame.frame().name());
    }
}
