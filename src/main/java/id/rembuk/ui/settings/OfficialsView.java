package id.rembuk.ui.settings;

import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.organisation.ActingKind;
import id.rembuk.domain.organisation.Official;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.PageHeader;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.StatusChip;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Pejabat: who holds which position on a day, and the editor of one official. */
final class OfficialsView implements SettingsPart {
    private final Messages messages;
    private final Wording wording;
    private final OfficialsModel model;
    private final OfficialEditor editor;
    private final TextField filter;
    private final HBox node;

    OfficialsView(ScreenContext context) {
        messages = context.messages();
        wording = new Wording(messages);
        model = new OfficialsModel(context);
        editor = new OfficialEditor(context, model);
        filter = SectionPane.filter(
                "officials-filter",
                messages.get("settings.filter"),
                model.rows().soughtProperty());
        Button add = PageHeader.primary(
                SectionPane.button("officials-add", "bi-plus", messages.get("settings.add"), this::add));
        add.setDisable(model.isReadOnly());
        SectionPane pane = new SectionPane(
                        messages.get("settings.section.officials"), messages.get("settings.officials.sentence"))
                .acts(add)
                .tools(new DayChoice(messages, model.dayProperty(), model.today()), filter)
                .content(table(context));
        node = pane.beside(editor.pane());
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
            model.add().onSuccess(id -> editor.focusFirst());
        }
    }

    private TableView<OfficialRow> table(ScreenContext context) {
        Columns<OfficialRow> columns = new Columns<>(context);
        TableView<OfficialRow> made = columns.table(
                "officials-table", "settings.section.officials", model.rows().shown(), "settings.officials.empty");
        made.getColumns().add(columns.text("settings.officials.position", 200, row -> row.official()
                .position()));
        made.getColumns().add(columns.text("settings.officials.name", 160, row -> row.official()
                .name()));
        made.getColumns().add(columns.text("settings.officials.acting-short", 70, row -> prefix(row.official())));
        made.getColumns()
                .add(columns.text(
                        "settings.officials.period",
                        150,
                        row -> wording.period(
                                row.official().validFrom(), row.official().validTo())));
        made.getColumns().add(columns.mark("settings.officials.state", 115, this::state));
        SectionPane.join(made, model.rows().selectedProperty());
        SectionPane.onEnter(made, editor::focusFirst);
        return made;
    }

    private static String prefix(Official official) {
        return official.actingKind() == ActingKind.DEFINITIF
                ? ""
                : official.actingKind().prefix();
    }

    private Columns.Mark state(OfficialRow row) {
        return switch (row.state()) {
            case UNNAMED ->
                new Columns.Mark(StatusChip.Tone.TERLAMBAT, messages.get("settings.officials.state.unnamed"));
            case SIGNS -> new Columns.Mark(StatusChip.Tone.SELESAI, messages.get("settings.officials.state.signs"));
            case DOUBTFUL ->
                new Columns.Mark(StatusChip.Tone.PERHATIAN, messages.get("settings.officials.state.doubtful"));
            case STANDS_BACK ->
                new Columns.Mark(StatusChip.Tone.DITUNDA, messages.get("settings.officials.state.stands-back"));
            case NOT_YET ->
                new Columns.Mark(StatusChip.Tone.MENUNGGU, messages.get("settings.officials.state.not-yet"));
            case ENDED -> new Columns.Mark(StatusChip.Tone.USULAN, messages.get("settings.officials.state.ended"));
        };
    }
}
