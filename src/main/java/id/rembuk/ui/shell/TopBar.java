package id.rembuk.ui.shell;

import id.rembuk.domain.workspace.WorkspaceIdentity;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.ActionButtons;
import id.rembuk.ui.kit.HallControl;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.SaveState;
import id.rembuk.ui.kit.SaveStatus;
import id.rembuk.ui.kit.Skins;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.Cycles;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * The bar above: which workspace, search, undo and redo by name, and whether everything is saved. Where it is narrow the
 * search shrinks to its sign, then other words go, and the regency's name stays whole as long as it can.
 */
final class TopBar extends HBox {
    private static final String KABUPATEN = "Kabupaten ";

    /** Width in px that the name of the regency keeps when nothing else can give way any more. */
    private static final double LEAST_NAME = 60;

    /** Widths of the search box in letter heights from which it has words, and its key. */
    private static final double SEARCH_WORDS = 11;

    private static final double SEARCH_KEY = 7;

    private final Messages messages;
    private final ActionButtons buttons;
    private final Label regency = new Label();
    private final HBox title = new HBox(7);
    private final Label saved = new Label();
    private final Hyperlink again;
    private final Hyperlink rescue;
    private final List<Node> parts = new ArrayList<>();
    private final List<Consumer<Boolean>> words = new ArrayList<>();
    private Consumer<Cycles.Choice> years = choice -> {};
    private Cycles.Choice choice;

    TopBar(Messages messages, ActionButtons buttons, SaveStatus status) {
        this.messages = messages;
        this.buttons = buttons;
        getStyleClass().add("top-bar");
        setMinWidth(0);
        regency.getStyleClass().add("t-strong");
        regency.setId("regency-name");
        title.getChildren().addAll(regency, new Label("·"));
        title.setId("workspace-title");
        title.getStyleClass().add("workspace-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        saved.setId("save-state");
        saved.setMinWidth(Region.USE_PREF_SIZE);
        again = new Hyperlink(messages.get("general.field.try-again"));
        again.setId("save-again");
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.setOnAction(e -> status.tryAgain());
        rescue = new Hyperlink(messages.get("general.field.save-copy-to"));
        rescue.setId("save-rescue");
        rescue.setMinWidth(Region.USE_PREF_SIZE);
        rescue.setOnAction(e -> buttons.navigator().perform(UiAction.SAVE_COPY));
        parts.addAll(List.of(title, search(), saved, again, rescue));
        words.add(this::savedInWords);
        status.stateProperty()
                .addListener(
                        (o, was, now) -> showSaved(now, status.savedAtProperty().get()));
        status.savedAtProperty()
                .addListener((o, was, now) -> showSaved(status.stateProperty().get(), now));
        showSaved(status.stateProperty().get(), status.savedAtProperty().get());
    }

    /** Fills the bar with everything it was given, when the place shown has been painted; until then it keeps its room. */
    void complete() {
        parts.forEach(Skins::give);
        getChildren().setAll(parts);
    }

    @Override
    protected void layoutChildren() {
        giveWay();
        super.layoutChildren();
    }

    private void giveWay() {
        regency.setMinWidth(USE_PREF_SIZE);
        words.forEach(each -> each.accept(true));
        for (Consumer<Boolean> each : words) {
            if (isRoomy()) {
                return;
            }
            each.accept(false);
        }
        if (!isRoomy()) {
            regency.setMinWidth(LEAST_NAME);
        }
    }

    private boolean isRoomy() {
        return computeMinWidth(-1) <= getWidth();
    }

    /** Adds which round of actions is shown. */
    void years(YearChoice shown) {
        title.getChildren().add(shown);
        words.add(0, shown::showPlan);
        years = shown::show;
        if (choice != null) {
            shown.show(choice);
        }
    }

    void show(WorkspaceIdentity identity, Cycles.Choice now) {
        choice = now;
        String name = identity.regencyName();
        regency.setAccessibleText(name);
        Hint.on(regency, name);
        regency.setText(
                name.startsWith(KABUPATEN)
                        ? messages.get("shell.top.kabupaten", name.substring(KABUPATEN.length()))
                        : name);
        years.accept(now);
    }

    /** Adds undo and redo, which are disabled while there is nothing to do and named for what they do. */
    void undoRedo(ReadOnlyStringProperty undoText, ReadOnlyStringProperty redoText) {
        parts.addAll(2, List.of(named(UiAction.UNDO, undoText), named(UiAction.REDO, redoText)));
    }

    /** Adds the button that shows the hall its screen, and takes it away again. */
    void hall(HallControl hall) {
        Label name = new Label();
        name.setMinWidth(USE_PREF_SIZE);
        Label key = new Label(UiAction.PROJECT.keyText());
        key.getStyleClass().add("key-hint");
        HBox graphic = new HBox(7, Icons.of(UiAction.PROJECT.icon()), name, key);
        graphic.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Button button = new Button();
        button.setId("action-project");
        button.setGraphic(graphic);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> buttons.navigator().perform(UiAction.PROJECT));
        Hint.on(button, buttons.hint(UiAction.PROJECT));
        Runnable tell = () -> {
            boolean showing = !hall.whereProperty().get().isEmpty();
            name.setText(messages.get(showing ? "shell.top.stop-hall" : "shell.top.show-hall"));
            button.setAccessibleText(name.getText());
            button.getStyleClass().remove("berhenti");
            if (showing) {
                button.getStyleClass().add("berhenti");
            }
        };
        words.add(0, shown -> show(name, shown));
        words.add(0, shown -> show(key, shown));
        hall.whereProperty().addListener((o, was, now) -> tell.run());
        tell.run();
        parts.add(button);
    }

    /** Puts the menu at the right end. */
    void menu(Region menu) {
        parts.add(menu);
    }

    private Button named(UiAction action, ReadOnlyStringProperty what) {
        Button button = buttons.icon(action);
        String plain = buttons.hint(action);
        button.disableProperty().bind(what.isEmpty());
        Runnable tell = () -> {
            String now = what.get();
            String text =
                    now.isEmpty() ? plain : messages.get(action.textKey()) + ": " + now + " (" + action.keyText() + ")";
            Hint.on(button, text);
            button.setAccessibleText(text);
        };
        what.addListener(o -> tell.run());
        tell.run();
        return button;
    }

    private Button search() {
        Label name = new Label(messages.get("shell.top.search"));
        name.getStyleClass().add("t-muted");
        name.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label key = new Label(UiAction.SEARCH.keyText());
        key.getStyleClass().add("key-hint");
        key.setMinWidth(Region.USE_PREF_SIZE);
        HBox inside = new HBox(8, Icons.of(UiAction.SEARCH.icon(), 13), name, space, key);
        inside.getStyleClass().add("inside");
        Button button = new Button();
        button.setGraphic(inside);
        button.setId("search-box");
        button.getStyleClass().add("search-box");
        showFrom(SEARCH_WORDS, button, name);
        showFrom(SEARCH_KEY, button, key);
        button.setAccessibleText(messages.get("shell.top.search"));
        button.setOnAction(e -> buttons.navigator().perform(UiAction.SEARCH));
        return button;
    }

    /** Shows a label only while a box is at least that many letter heights wide. */
    private static void showFrom(double letters, Region box, Label label) {
        box.widthProperty().addListener((o, was, now) -> {
            show(label, now.doubleValue() / label.getFont().getSize() > letters);
        });
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    /** A failure always has words. */
    private void savedInWords(boolean shown) {
        saved.setContentDisplay(shown || again.isVisible() ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
    }

    private void showSaved(SaveState state, LocalTime at) {
        saved.getStyleClass().setAll("label", "status");
        boolean failed = state == SaveState.FAILED;
        show(again, failed);
        show(rescue, failed);
        if (failed) {
            saved("bi-exclamation-octagon-fill", "ditolak", messages.get("shell.saved.failed"));
        } else if (state == SaveState.WAITING) {
            saved("bi-clock", "menunggu", messages.get("shell.saved.waiting"));
        } else if (at == null) {
            saved("bi-check-circle", "selesai", messages.get("shell.saved.nothing-new"));
        } else {
            saved("bi-check-circle", "selesai", messages.get("shell.saved.at", Formats.time(at)));
        }
    }

    private void saved(String icon, String tone, String text) {
        saved.getStyleClass().add(tone);
        saved.setGraphic(Icons.of(icon, 13));
        saved.setText(text);
        saved.setAccessibleText(text);
        Hint.on(saved, text);
    }
}
