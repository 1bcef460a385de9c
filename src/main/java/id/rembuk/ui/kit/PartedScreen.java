package id.rembuk.ui.kit;

import id.rembuk.domain.history.RecordRef;
import id.rembuk.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A place with sections below its head, of which one is open; a section is made when it is first chosen. */
public class PartedScreen implements Screen {
    private final List<Section> sections = new ArrayList<>();
    private final ToggleGroup group = new ToggleGroup();
    private final FlowPane bar = new FlowPane();
    private final HBox row = new HBox(bar);
    private final BorderPane root = new BorderPane();
    private final PageHeader header;
    private ScreenPart shown;
    private boolean open;

    /** One section: its tab, what makes it, and what was made. */
    private static final class Section {
        private final ToggleButton tab;
        private final Supplier<? extends ScreenPart> maker;
        private ScreenPart made;

        Section(ToggleButton tab, Supplier<? extends ScreenPart> maker) {
            this.tab = tab;
            this.maker = maker;
        }

        ScreenPart part() {
            if (made == null) {
                made = maker.get();
            }
            return made;
        }
    }

    public PartedScreen(String title) {
        header = new PageHeader(title);
        bar.getStyleClass().add("bagian-tempat");
        HBox.setHgrow(bar, Priority.ALWAYS);
        row.getStyleClass().add("baris-bagian");
        root.setTop(new VBox(header, row));
        group.selectedToggleProperty().addListener((o, was, now) -> {
            if (now == null) {
                was.setSelected(true); // one section is always open
            } else {
                show((Section) now.getUserData());
            }
        });
    }

    /**
     * Adds a section behind those there are.
     *
     * @param textKey key of its name; with hyphens for dots also the id of its tab
     * @param icon Ikonli literal of Bootstrap Icons 1.4.1
     */
    public PartedScreen section(Messages messages, String textKey, String icon, Supplier<? extends ScreenPart> maker) {
        ToggleButton tab = new ToggleButton(messages.get(textKey), Icons.of(icon, 13));
        Section section = new Section(tab, maker);
        tab.setId(textKey.replace('.', '-'));
        tab.setUserData(section);
        tab.setToggleGroup(group);
        sections.add(section);
        bar.getChildren().add(tab);
        return this;
    }

    /** Opens the section of a text key. */
    public void choose(String textKey) {
        sections.stream()
                .filter(section -> section.tab.getId().equals(textKey.replace('.', '-')))
                .forEach(section -> section.tab.setSelected(true));
    }

    /** Whether the section of a text key is open. */
    protected boolean isChosen(String textKey) {
        return sections.stream()
                .anyMatch(section ->
                        section.tab.isSelected() && section.tab.getId().equals(textKey.replace('.', '-')));
    }

    /** Puts something behind the tabs that stays whatever section is open. */
    public PartedScreen trailing(Node node) {
        row.getChildren().add(node);
        return this;
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void open() {
        open = true;
        if (shown == null) {
            sections.get(0).tab.setSelected(true);
        } else {
            shown.open();
        }
    }

    @Override
    public void close() {
        open = false;
        if (shown != null) {
            shown.close();
        }
    }

    @Override
    public void reveal(RecordRef ref) {
        sections.stream()
                .filter(section -> section.part().reveal(ref))
                .findFirst()
                .ifPresent(section -> section.tab.setSelected(true));
    }

    @Override
    public void narrow(Narrowing to) {
        sections.stream()
                .filter(section -> section.part().narrow(to))
                .findFirst()
                .ifPresent(section -> section.tab.setSelected(true));
    }

    @Override
    public boolean perform(UiAction action) {
        return shown != null && shown.perform(action);
    }

    private void show(Section section) {
        ScreenPart part = section.part();
        if (part.equals(shown)) {
            return;
        }
        if (shown != null && open) {
            shown.close();
        }
        shown = part;
        header.subtitle("");
        header.actions();
        header.setVisible(true); // a section may do without where it needs the room
        header.setManaged(true);
        part.head(header);
        root.setCenter(part.node());
        root.setRight(part.side());
        if (open) {
            part.open();
        }
    }
}
