package id.rembuk.ui.settings;

import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.PageHeader;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.StatusChip;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** OPD dan mitra: the list of bodies with its groups, and the editor of one body. */
final class BodiesView implements SettingsPart {
    private final Messages messages;
    private final Wording wording;
    private final BodiesModel model;
    private final BodyEditor editor;
    private final TableView<Organisation> table;
    private final TextField filter;
    private final Button confirmAll;
    private final Map<BodyFilter, ToggleButton> groups = new EnumMap<>(BodyFilter.class);
    private final HBox node;

    BodiesView(ScreenContext context) {
        messages = context.messages();
        wording = new Wording(messages);
        model = new BodiesModel(context);
        editor = new BodyEditor(context, model);
        table = table(context);
        filter = SectionPane.filter(
                "bodies-filter", messages.get("settings.filter"), model.rows().soughtProperty());
        confirmAll = SectionPane.button(
                "bodies-confirm-all", "bi-check2-all", messages.get("settings.bodies.confirm-all"), model::confirmAll);
        Button add = PageHeader.primary(
                SectionPane.button("bodies-add", "bi-plus", messages.get("settings.add"), this::add));
        add.setDisable(model.isReadOnly());
        confirmAll.setDisable(true);
        SectionPane pane = new SectionPane(
                        messages.get("settings.section.bodies"), messages.get("settings.bodies.sentence"))
                .acts(confirmAll, add)
                .tools(groupButtons(), filter)
                .content(table);
        node = pane.beside(editor.pane());
        model.rows().shown().addListener((javafx.collections.ListChangeListener<Organisation>) c -> showCounts());
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
    public void close() {
        model.close();
    }

    @Override
    public void reveal(RecordRef ref) {
        model.rows().select(ref.id());
    }

    @Override
    public PartKeys keys() {
        return new PartKeys(filter, editor.pane(), this::add);
    }

    private void add() {
        if (!model.isReadOnly()) {
            table.getSelectionModel().clearSelection();
            editor.startNew();
        }
    }

    private TableView<Organisation> table(ScreenContext context) {
        Columns<Organisation> columns = new Columns<>(context);
        TableView<Organisation> made = columns.table(
                "bodies-table", "settings.section.bodies", model.rows().shown(), "settings.bodies.empty");
        made.getColumns().add(columns.text("settings.bodies.name", 250, Organisation::name));
        made.getColumns().add(columns.text("settings.bodies.short", 100, Organisation::shortName));
        made.getColumns().add(columns.text("settings.bodies.kind", 100, body -> wording.kind(body.kind())));
        made.getColumns().add(columns.text("settings.bodies.codes", 70, body -> String.join(", ", body.fieldCodes())));
        made.getColumns().add(columns.mark("settings.bodies.state", 145, this::state));
        SectionPane.join(made, model.rows().selectedProperty());
        SectionPane.onEnter(made, editor::focusFirst);
        return made;
    }

    private Columns.Mark state(Organisation body) {
        if (!model.isActive(body)) {
            return new Columns.Mark(StatusChip.Tone.DITUNDA, messages.get("settings.bodies.inactive"));
        }
        return body.confirmed()
                ? new Columns.Mark(StatusChip.Tone.SELESAI, messages.get("settings.bodies.confirmed"))
                : new Columns.Mark(StatusChip.Tone.PERHATIAN, messages.get("settings.bodies.unconfirmed"));
    }

    private HBox groupButtons() {
        HBox row = new HBox();
        row.getStyleClass().add("settings-groups");
        ToggleGroup group = new ToggleGroup();
        for (BodyFilter each : BodyFilter.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("bodies-" + each.name().toLowerCase(java.util.Locale.ROOT));
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(e -> model.filterProperty().set(each));
            groups.put(each, button);
            row.getChildren().add(button);
        }
        model.filterProperty().addListener((o, was, now) -> group.selectToggle(groups.get(now)));
        group.selectToggle(groups.get(BodyFilter.ALL));
        return row;
    }

    private void showCounts() {
        groups.forEach(
                (group, button) -> button.setText(messages.get(group.textKey(), String.valueOf(model.count(group)))));
        int unconfirmed = model.unconfirmedProperty().get();
        confirmAll.setText(messages.get("settings.bodies.confirm-all-n", String.valueOf(unconfirmed)));
        confirmAll.setDisable(unconfirmed == 0 || model.isReadOnly());
    }
}
