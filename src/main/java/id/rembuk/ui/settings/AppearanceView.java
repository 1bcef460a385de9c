package id.rembuk.ui.settings;

import id.rembuk.domain.UserError;
import id.rembuk.settings.Preferences;
import id.rembuk.task.Lane;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.ScreenContext;
import java.io.IOException;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Tampilan: light or dark, the size of the text, and the language at the next start; kept on this computer. */
final class AppearanceView implements SettingsPart {
    private static final List<Integer> SIZES = List.of(100, 115, 130, 150, 200);

    private final ScreenContext context;
    private final Messages messages;
    private final Preferences preferences;
    private final Look look;
    private final ToggleGroup theme = new ToggleGroup();
    private final ToggleGroup size = new ToggleGroup();
    private final ToggleGroup language = new ToggleGroup();
    private final Label restart;
    private final SectionPane node;

    AppearanceView(ScreenContext context, Preferences preferences) {
        this.context = context;
        messages = context.messages();
        this.preferences = preferences;
        look = context.look();
        FlowPane themes = choices(
                choice(theme, "theme-light", messages.get("settings.appearance.light"), () -> theme(Look.Theme.TERANG)),
                choice(theme, "theme-dark", messages.get("settings.appearance.dark"), () -> theme(Look.Theme.GELAP)));
        FlowPane sizes = choices();
        SIZES.forEach(percent -> sizes.getChildren()
                .add(choice(
                        size,
                        "text-" + percent,
                        messages.get("settings.appearance.percent", String.valueOf(percent)),
                        () -> textSize(percent))));
        FlowPane languages = choices(
                choice(language, "language-id", messages.get("settings.appearance.indonesian"), () -> english(false)),
                choice(language, "language-en", messages.get("settings.appearance.english"), () -> english(true)));
        restart = Forms.note(messages.get("settings.appearance.restart"));
        restart.setVisible(false);
        VBox form = Forms.column(
                Forms.section(messages.get("settings.appearance.theme"), themes),
                Forms.section(messages.get("settings.appearance.text-size"), sizes, keysNote()),
                Forms.section(messages.get("settings.appearance.language"), languages, restart));
        form.getStyleClass().add("settings-form");
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        node = new SectionPane(
                        messages.get("settings.section.appearance"), messages.get("settings.appearance.sentence"))
                .content(scroll);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void open() {
        pick(theme, look.themeProperty().get() == Look.Theme.GELAP ? "theme-dark" : "theme-light");
        pick(size, "text-" + look.textPercentProperty().get());
        pick(language, preferences.english() ? "language-en" : "language-id");
    }

    @Override
    public void close() {}

    private void theme(Look.Theme chosen) {
        look.themeProperty().set(chosen);
        preferences.dark(chosen == Look.Theme.GELAP);
        save();
    }

    private void textSize(int percent) {
        look.textPercentProperty().set(percent);
        preferences.textPercent(percent);
        save();
    }

    private void english(boolean yes) {
        preferences.english(yes);
        restart.setVisible(true);
        save();
    }

    private void save() {
        context.tasks()
                .run(Lane.WORK, messages.get("settings.job.save"), progress -> {
                    try {
                        preferences.save();
                    } catch (IOException e) {
                        throw new UserError(e, "preferences.not-saved");
                    }
                    return null;
                })
                .onFailure(context.dialogs()::error);
    }

    private Label keysNote() {
        Label note = new Label(messages.get("settings.appearance.keys"));
        note.getStyleClass().add("t-muted");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        return note;
    }

    private static FlowPane choices(RadioButton... buttons) {
        FlowPane row = new FlowPane(buttons);
        row.getStyleClass().add("settings-choices");
        return row;
    }

    private static RadioButton choice(ToggleGroup group, String id, String words, Runnable act) {
        RadioButton button = new RadioButton(words);
        button.setId(id);
        button.setToggleGroup(group);
        button.setOnAction(e -> act.run());
        return button;
    }

    private static void pick(ToggleGroup group, String id) {
        group.getToggles()
                .forEach(toggle ->
                        toggle.setSelected(((RadioButton) toggle).getId().equals(id)));
    }
}
