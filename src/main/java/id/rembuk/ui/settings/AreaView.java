package id.rembuk.ui.settings;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.workspace.WorkspaceIdentity;
import id.rembuk.settings.Preferences;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.DataLatihanMark;
import id.rembuk.ui.kit.Fields;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Inspector;
import id.rembuk.ui.kit.SavedText;
import id.rembuk.ui.kit.ScreenContext;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Daerah dan tahun: which regency, which areas, which years, and in whose name edits are recorded. */
final class AreaView implements SettingsPart {
    private final Messages messages;
    private final AreaModel model;
    private final OfficerModel officerModel;
    private final FlowPane facts = new FlowPane();
    private final Inspector pane;
    private final SavedText activityYear;
    private final SavedText planningYear;
    private final SavedText officer;
    private final SavedText office;
    private final TextField filter;
    private final HBox node;

    AreaView(ScreenContext context, Preferences preferences) {
        messages = context.messages();
        model = new AreaModel(context);
        officerModel = new OfficerModel(context, preferences);
        Fields fields = context.fields();
        activityYear = fields.text("settings.area.activity-year", model::activityYear);
        planningYear = fields.text("settings.area.planning-year", model::planningYear);
        officer = fields.text("settings.area.officer", officerModel::name);
        office = fields.text("settings.area.office", officerModel::office);
        activityYear.named("activity-year");
        planningYear.named("planning-year");
        officer.named("officer-name");
        office.named("officer-office");
        activityYear.readOnlyProperty().set(model.isReadOnly());
        planningYear.readOnlyProperty().set(model.isReadOnly());
        pane = new Inspector(messages);
        pane.show(
                messages.get("settings.area.years-and-officer"),
                Forms.column(
                        Forms.row(activityYear, planningYear),
                        Forms.note(messages.get("settings.area.years-note")),
                        Forms.section(messages.get("settings.area.officer-title"), officer, office),
                        Forms.note(messages.get("settings.area.officer-note"))));
        facts.getStyleClass().add("settings-facts");
        filter = SectionPane.filter(
                "areas-filter",
                messages.get("settings.area.search"),
                model.rows().soughtProperty());
        SectionPane middle = new SectionPane(
                        messages.get("settings.section.area"), messages.get("settings.area.sentence"))
                .actions(facts)
                .tools(filter)
                .content(table(context));
        node = middle.beside(pane);
        model.factsProperty().addListener((o, was, now) -> show(now));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void open() {
        model.open();
        officer.show(officerModel.storedName());
        office.show(officerModel.storedOffice());
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
        return new PartKeys(filter, pane, null);
    }

    private void show(AreaModel.Facts known) {
        WorkspaceIdentity identity = known.identity();
        facts.getChildren()
                .setAll(
                        fact("settings.area.regency", identity.regencyName() + " (" + identity.regencyCode() + ")"),
                        fact("settings.area.province", identity.provinceName()),
                        fact("settings.area.kecamatan", Formats.number(known.kecamatan())),
                        fact("settings.area.desa", Formats.number(known.desa())),
                        fact("settings.area.kelurahan", Formats.number(known.kelurahan())));
        if (identity.practice()) {
            facts.getChildren().add(new DataLatihanMark(messages));
        }
        activityYear.show(String.valueOf(known.cycle().activityYear()));
        planningYear.show(String.valueOf(known.cycle().planningYear()));
    }

    private VBox fact(String captionKey, String value) {
        Label caption = new Label(messages.get(captionKey));
        caption.getStyleClass().add("t-caption");
        Label words = new Label(value);
        words.getStyleClass().add("t-strong");
        VBox fact = new VBox(caption, words);
        fact.setAccessibleText(caption.getText() + ": " + value);
        return fact;
    }

    private TableView<AreaModel.Row> table(ScreenContext context) {
        Columns<AreaModel.Row> columns = new Columns<>(context);
        TableView<AreaModel.Row> made = columns.table(
                "areas-table", "settings.section.area", model.rows().shown(), "settings.area.none");
        made.getColumns()
                .add(columns.text("settings.area.code", 120, row -> row.area().code()));
        made.getColumns()
                .add(columns.text("settings.area.name", 220, row -> row.area().name()));
        made.getColumns().add(columns.text("settings.area.kind", 110, row -> kind(row.area())));
        made.getColumns().add(columns.text("settings.area.in-kecamatan", 170, AreaModel.Row::kecamatan));
        SectionPane.join(made, model.rows().selectedProperty());
        return made;
    }

    private String kind(Area area) {
        AreaKind kind = area.kind();
        return switch (kind) {
            case KECAMATAN -> messages.get("settings.area.kind.kecamatan");
            case KELURAHAN -> messages.get("settings.area.kind.kelurahan");
            case DESA_ADAT -> messages.get("settings.area.kind.desa-adat");
            case DESA, PROVINSI, KABUPATEN, KOTA -> messages.get("settings.area.kind.desa");
        };
    }
}
