package id.rembuk.ui.settings;

import id.rembuk.domain.history.RecordRef;
import id.rembuk.settings.Preferences;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.FocusMove;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.PageHeader;
import id.rembuk.ui.kit.Screen;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.port.PaperPrinter;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** The place Pengaturan: sections at the left, or above when the text is large, and the chosen one beside them. */
public final class SettingsScreen implements Screen {
    /** Width in px at 100 % text below which the list of sections would take the room the tables need. */
    private static final double ROOM_FOR_LIST = 940;

    private final ScreenContext context;
    private final Messages messages;
    private final Preferences preferences;
    private final Clock clock;
    private final Safekeeping safekeeping;
    private final Supplier<PaperPrinter> printer;
    private final Map<SettingsSection, SettingsPart> parts = new EnumMap<>(SettingsSection.class);
    private final BorderPane root = new BorderPane();
    private final ListView<SettingsSection> list = new ListView<>();
    private final ComboBox<SettingsSection> choice = new ComboBox<>();
    private final PageHeader header;
    private final InvalidationListener onTextSize = o -> arrange();
    private SettingsPart shown;
    private boolean open;

    /** @param printer makes the pictures of a kop fit for papers; asked for at the first picture */
    public SettingsScreen(
            ScreenContext context,
            Preferences preferences,
            Clock clock,
            Safekeeping safekeeping,
            Supplier<PaperPrinter> printer) {
        this.context = context;
        this.preferences = preferences;
        this.clock = clock;
        this.safekeeping = safekeeping;
        this.printer = printer;
        messages = context.messages();
        header = new PageHeader(messages.get("place.pengaturan"));
        root.getStyleClass().add("settings");
        root.setTop(header);
        list.setId("settings-sections");
        list.getStyleClass().add("settings-list");
        list.setAccessibleText(messages.get("settings.sections"));
        list.getItems().setAll(SettingsSection.values());
        list.setCellFactory(view -> new SectionCell());
        choice.setId("settings-section-choice");
        choice.setAccessibleText(messages.get("settings.sections"));
        choice.getItems().setAll(SettingsSection.values());
        choice.setCellFactory(view -> new SectionCell());
        choice.setButtonCell(new SectionCell());
        list.getSelectionModel().selectedItemProperty().addListener((o, was, now) -> show(now));
        choice.valueProperty()
                .addListener((o, was, now) -> list.getSelectionModel().select(now));
        root.widthProperty().addListener(o -> arrange());
        arrange();
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void open() {
        open = true;
        context.look().textPercentProperty().addListener(onTextSize);
        arrange();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().select(last());
        } else {
            shown.open();
        }
    }

    @Override
    public void close() {
        open = false;
        context.look().textPercentProperty().removeListener(onTextSize);
        if (shown != null) {
            shown.close();
        }
    }

    @Override
    public void reveal(RecordRef ref) {
        SettingsSection.showing(ref.kind()).ifPresent(section -> {
            list.getSelectionModel().select(section);
            shown.reveal(ref);
        });
    }

    @Override
    public boolean perform(UiAction action) {
        return shown != null && shown.keys().perform(action);
    }

    private void arrange() {
        double width = root.getWidth() / context.look().textPercentProperty().get() * 100;
        boolean narrow = width > 0 && width < ROOM_FOR_LIST;
        if (narrow == (root.getLeft() == null)) {
            return;
        }
        boolean held = list.isFocused() || choice.isFocused();
        root.setLeft(narrow ? null : list);
        if (narrow) {
            header.actions(choice);
        } else {
            header.actions();
        }
        if (held) {
            FocusMove.toWhenShown(narrow ? choice : list);
        }
    }

    /** Where the officer was before the window or the file was opened anew. */
    private SettingsSection last() {
        String name = preferences.settingsSection().orElse("");
        return list.getItems().stream()
                .filter(section -> section.name().equals(name))
                .findFirst()
                .orElse(SettingsSection.BODIES);
    }

    private void show(SettingsSection section) {
        if (section == null) {
            return;
        }
        preferences.settingsSection(section.name());
        if (shown != null && open) {
            shown.close();
        }
        choice.setValue(section);
        shown = parts.computeIfAbsent(section, this::part);
        root.setCenter(shown.node());
        if (open) {
            shown.open();
        }
    }

    private SettingsPart part(SettingsSection section) {
        return switch (section) {
            case AREA -> new AreaView(context, preferences);
            case BODIES -> new BodiesView(context);
            case OFFICIALS -> new OfficialsView(context);
            case LETTERHEAD -> new LetterheadView(context, printer);
            case BACKUPS -> new BackupsView(context, safekeeping, clock.getZone());
            case HAND_OVER -> new HandOverView(context, safekeeping, clock.getZone());
            case APPEARANCE -> new AppearanceView(context, preferences);
            case HISTORY -> new HistoryView(context, clock.getZone());
            case REFERENCE -> new ReferenceView(context);
        };
    }

    private final class SectionCell extends ListCell<SettingsSection> {
        @Override
        protected void updateItem(SettingsSection section, boolean empty) {
            super.updateItem(section, empty);
            if (empty || section == null) {
                setText(null);
                setGraphic(null);
            } else {
                setText(messages.get(section.textKey()));
                setGraphic(Icons.of(section.icon(), 16));
            }
        }
    }
}
