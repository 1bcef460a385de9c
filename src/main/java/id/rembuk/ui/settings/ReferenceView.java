package id.rembuk.ui.settings;

import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Inspector;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.StatusChip;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Rujukan: indicators, nomenclature and fund sources with their regulation, and whether each row is verified. */
final class ReferenceView implements SettingsPart {
    private final Messages messages;
    private final ReferenceModel model;
    private final Inspector pane;
    private final TextField filter;
    private final HBox node;

    ReferenceView(ScreenContext context) {
        messages = context.messages();
        model = new ReferenceModel(context);
        pane = new Inspector(messages);
        filter = SectionPane.filter(
                "reference-filter", messages.get("settings.reference.search"), model.soughtProperty());
        SectionPane middle = new SectionPane(
                        messages.get("settings.section.reference"), messages.get("settings.reference.sentence"))
                .tools(lists(), filter)
                .content(table(context));
        node = middle.beside(pane);
        show(null);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void open() {
        model.open();
    }

    @Override
    public void close() {}

    @Override
    public PartKeys keys() {
        return new PartKeys(filter, pane, null);
    }

    private HBox lists() {
        HBox row = new HBox();
        row.getStyleClass().add("settings-groups");
        ToggleGroup group = new ToggleGroup();
        for (ReferenceList each : ReferenceList.values()) {
            ToggleButton button = new ToggleButton(messages.get(each.textKey()));
            button.setId("reference-" + each.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setSelected(each == ReferenceList.INDICATORS);
            button.setOnAction(e -> {
                button.setSelected(true);
                model.listProperty().set(each);
            });
            row.getChildren().add(button);
        }
        return row;
    }

    private TableView<ReferenceRow> table(ScreenContext context) {
        Columns<ReferenceRow> columns = new Columns<>(context);
        TableView<ReferenceRow> made = columns.table(
                "reference-table", "settings.section.reference", model.shown(), "settings.reference.none");
        made.getColumns().add(columns.text("settings.reference.code", 130, ReferenceRow::code));
        made.getColumns().add(columns.text("settings.reference.name", 330, ReferenceRow::name));
        made.getColumns().add(columns.text("settings.reference.group", 130, ReferenceRow::group));
        made.getColumns().add(columns.mark("settings.reference.state", 130, this::state));
        made.getSelectionModel().selectedItemProperty().addListener((o, was, now) -> show(now));
        return made;
    }

    private Columns.Mark state(ReferenceRow row) {
        return row.verified()
                ? new Columns.Mark(StatusChip.Tone.SELESAI, messages.get("settings.reference.verified"))
                : new Columns.Mark(StatusChip.Tone.PERHATIAN, messages.get("settings.reference.unverified"));
    }

    private void show(ReferenceRow row) {
        if (row == null) {
            pane.show(
                    messages.get("settings.section.reference"), Forms.note(messages.get("settings.reference.choose")));
            return;
        }
        List<Node> content = new ArrayList<>();
        content.add(fact("settings.reference.name", row.name()));
        content.add(fact("settings.reference.regulation", row.regulation()));
        content.add(fact("settings.reference.state", state(row).text()));
        row.facts().forEach(each -> content.add(fact(each.captionKey(), each.value())));
        if (!row.links().isEmpty()) {
            content.add(links(row));
        }
        pane.show(row.code(), Forms.column(content.toArray(Node[]::new)));
    }

    private VBox links(ReferenceRow row) {
        VBox lines = new VBox();
        lines.getStyleClass().add("settings-lines");
        row.links().forEach(link -> lines.getChildren().add(wrapped(link)));
        return Forms.section(
                messages.get("settings.reference.links"),
                Forms.warning(messages.get("settings.reference.links-note")),
                lines);
    }

    private VBox fact(String captionKey, String value) {
        Label caption = new Label(messages.get(captionKey));
        caption.getStyleClass().add("t-field");
        return new VBox(caption, wrapped(value == null ? "" : value));
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
