package id.rembuk.ui.shell;

import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.BrandMark;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.Navigator;
import id.rembuk.ui.kit.Place;
import id.rembuk.ui.kit.Skins;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.Badge;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The places at the left in the order of the work; folded to a rail it shows their icons only. */
final class Sidebar extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    private static final PseudoClass RAIL = PseudoClass.getPseudoClass("rail");

    private final Messages messages;
    private final Navigator navigator;
    private final Map<Place, Button> places = new EnumMap<>(Place.class);
    private final Map<Place, Label> badges = new EnumMap<>(Place.class);
    private final List<Button> buttons = new ArrayList<>();
    private final List<Node> words = new ArrayList<>();
    private final List<Label> captions = new ArrayList<>();
    private final Set<Place> existing;
    private Place chosen;
    private boolean folded;

    Sidebar(Messages messages, Navigator navigator, Set<Place> existing) {
        this.messages = messages;
        this.navigator = navigator;
        this.existing = existing;
        getStyleClass().add("sidebar");
    }

    /** Fills the menu, when the place shown has been painted; until then it keeps its room. */
    void complete() {
        List<Node> parts = new ArrayList<>();
        parts.add(brand());
        for (Place.Part part : Place.Part.values()) {
            if (part == Place.Part.BOTTOM) {
                Region space = new Region();
                VBox.setVgrow(space, Priority.ALWAYS);
                parts.add(space);
            }
            addPart(part, parts);
        }
        Button help = button(
                "place-help", messages.get(UiAction.HELP.textKey()), UiAction.HELP.icon(), UiAction.HELP.keyText());
        help.setOnAction(e -> navigator.perform(UiAction.HELP));
        Button fold = button(
                "toggle-rail",
                messages.get("shell.sidebar.fold"),
                UiAction.TOGGLE_RAIL.icon(),
                UiAction.TOGGLE_RAIL.keyText());
        fold.setOnAction(e -> navigator.perform(UiAction.TOGGLE_RAIL));
        parts.addAll(List.of(help, fold));
        choose(chosen);
        fold(folded);
        parts.forEach(Skins::give);
        getChildren().setAll(parts);
    }

    /** Marks the place that is shown. */
    void choose(Place place) {
        chosen = place;
        places.forEach((each, button) -> {
            button.pseudoClassStateChanged(CHOSEN, each == place);
            button.setAccessibleHelp(each == place ? messages.get("shell.sidebar.here") : null);
        });
    }

    /** Folds to icons or unfolds to words. */
    void fold(boolean rail) {
        folded = rail;
        pseudoClassStateChanged(RAIL, rail);
        buttons.forEach(button -> button.setContentDisplay(rail ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        words.forEach(node -> {
            node.setVisible(!rail);
            node.setManaged(!rail);
        });
    }

    /** The names of the parts give way where the window is too low for everything, as with large text. */
    @Override
    protected void layoutChildren() {
        boolean roomy = !folded && getHeight() >= wholeHeight();
        for (Label caption : captions) {
            caption.setVisible(roomy);
            caption.setManaged(roomy);
        }
        super.layoutChildren();
    }

    @Override
    protected double computeMinHeight(double width) {
        double shown = captions.stream()
                .filter(Node::isManaged)
                .mapToDouble(caption -> caption.minHeight(-1) + getSpacing())
                .sum();
        return super.computeMinHeight(width) - shown;
    }

    private double wholeHeight() {
        return getChildren().stream()
                .mapToDouble(child -> child.prefHeight(-1) + getSpacing())
                .sum();
    }

    private void addPart(Place.Part part, List<Node> parts) {
        List<Place> shown =
                existing.stream().filter(place -> place.part() == part).sorted().toList();
        if (shown.isEmpty()) {
            return;
        }
        if (part != Place.Part.TOP && part != Place.Part.BOTTOM) {
            Label caption = new Label(messages.get("shell.part." + part.name().toLowerCase(java.util.Locale.ROOT)));
            caption.getStyleClass().add("part");
            captions.add(caption);
            parts.add(caption);
        }
        for (Place place : shown) {
            String key = place.digit() == 0 ? "" : "Ctrl+" + place.digit();
            Button button = button(
                    "place-" + place.textKey().substring("place.".length()),
                    messages.get(place.textKey()),
                    place.icon(),
                    key);
            button.setOnAction(e -> navigator.go(place));
            places.put(place, button);
            Label badge = badge();
            badges.put(place, badge);
            parts.add(new StackPane(button, badge));
        }
    }

    private Label badge() {
        Label badge = new Label();
        badge.getStyleClass().add("badge");
        badge.setMouseTransparent(true);
        StackPane.setAlignment(badge, Pos.CENTER_RIGHT);
        words.add(badge);
        return badge;
    }

    /** Shows the numbers beside the places; a place that is not among them has none. */
    void badges(Map<Place, Badge> now) {
        badges.forEach((place, label) -> {
            Badge badge = now.get(place);
            String name = messages.get(place.textKey());
            label.setText(badge == null ? "" : number(badge));
            label.setGraphic(badge != null && badge.warning() ? Icons.of(StatusChip.Tone.PERHATIAN.icon(), 11) : null);
            label.pseudoClassStateChanged(WARNING, badge != null && badge.warning());
            places.get(place).setAccessibleText(badge == null ? name : name + ", " + told(badge));
        });
    }

    private static String number(Badge badge) {
        return badge.of() == 0
                ? Formats.number(badge.count())
                : Formats.number(badge.count()) + "/" + Formats.number(badge.of());
    }

    private String told(Badge badge) {
        if (badge.of() > 0) {
            return messages.get("shell.badge.done", Formats.number(badge.count()), Formats.number(badge.of()));
        }
        return messages.get(badge.warning() ? "shell.badge.mend" : "shell.badge.count", Formats.number(badge.count()));
    }

    private Button button(String id, String name, String icon, String key) {
        Button button = new Button(name, Icons.of(icon, 16));
        button.setId(id);
        button.getStyleClass().setAll("button", "place");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(name);
        Hint.on(button, key.isEmpty() ? name : name + " (" + key + ")");
        buttons.add(button);
        return button;
    }

    private Node brand() {
        Label name = new Label("Rembuk");
        name.getStyleClass().add("brand-name");
        words.add(name);
        HBox brand = new HBox(new BrandMark(), name);
        brand.getStyleClass().add("brand");
        return brand;
    }
}
