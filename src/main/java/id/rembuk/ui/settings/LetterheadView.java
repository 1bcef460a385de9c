package id.rembuk.ui.settings;

import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.organisation.Letterhead;
import id.rembuk.task.Job;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Commit;
import id.rembuk.ui.kit.Fields;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Inspector;
import id.rembuk.ui.kit.SavedField;
import id.rembuk.ui.kit.SavedText;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.usecase.port.PaperPrinter;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Kop surat: the bodies with their letterheads, and the editor of one with its picture. */
final class LetterheadView implements SettingsPart {
    private final Messages messages;
    private final LetterheadModel model;
    private final Inspector pane;
    private final SavedText government;
    private final SavedText office;
    private final SavedText address;
    private final SavedText contact;
    private final SavedText city;
    private final LetterheadPreview preview;
    private final KopPictures pictures;
    private final TextField filter;
    private final HBox node;
    private String shownBody;

    /** @param printer makes pictures fit for papers */
    LetterheadView(ScreenContext context, Supplier<PaperPrinter> printer) {
        messages = context.messages();
        model = new LetterheadModel(context);
        pane = new Inspector(messages);
        preview = new LetterheadPreview(messages);
        pictures = new KopPictures(context, printer);
        Fields fields = context.fields();
        government = fields.text("settings.letterhead.government-line", to(model::government));
        office = fields.text("settings.letterhead.office-line", to(model::office));
        address = fields.text("settings.letterhead.address", to(model::address));
        contact = fields.text("settings.letterhead.contact", to(model::contact));
        city = fields.text("settings.letterhead.city", to(model::city));
        government.named("kop-government");
        office.named("kop-office");
        address.named("kop-address");
        contact.named("kop-contact");
        city.named("kop-city");
        fields().forEach(field -> field.readOnlyProperty().set(model.isReadOnly()));
        filter = SectionPane.filter(
                "kop-filter", messages.get("settings.filter"), model.rows().soughtProperty());
        SectionPane middle = new SectionPane(
                        messages.get("settings.section.letterhead"), messages.get("settings.letterhead.sentence"))
                .tools(filter)
                .content(table(context));
        node = middle.beside(pane);
        model.rows().selectedProperty().addListener((o, was, now) -> show(now));
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

    private void focusFirst() {
        pane.open();
        government.control().requestFocus();
    }

    private List<SavedField<String>> fields() {
        return List.of(government, office, address, contact, city);
    }

    /** Saves into the kop that the fields show, which may no longer be the selected one. */
    private Commit<String> to(BiFunction<String, String, Job<?>> save) {
        return typed -> save.apply(shownBody, typed);
    }

    private TableView<LetterheadModel.Row> table(ScreenContext context) {
        Columns<LetterheadModel.Row> columns = new Columns<>(context);
        TableView<LetterheadModel.Row> made = columns.table(
                "kop-table", "settings.section.letterhead", model.rows().shown(), "settings.bodies.empty");
        made.getColumns()
                .add(columns.text("settings.bodies.name", 300, row -> row.body().name()));
        made.getColumns().add(columns.text("settings.letterhead.office-line", 200, row -> row.kop()
                .officeLine()));
        made.getColumns().add(columns.mark("settings.letterhead.state", 120, this::state));
        SectionPane.join(made, model.rows().selectedProperty());
        SectionPane.onEnter(made, this::focusFirst);
        return made;
    }

    private Columns.Mark state(LetterheadModel.Row row) {
        return row.stored()
                ? new Columns.Mark(StatusChip.Tone.SELESAI, messages.get("settings.letterhead.filled"))
                : new Columns.Mark(StatusChip.Tone.USULAN, messages.get("settings.letterhead.empty"));
    }

    private void show(LetterheadModel.Row row) {
        if (row == null) {
            fields().forEach(SavedField::commitNow);
            shownBody = null;
            pane.show(
                    messages.get("settings.section.letterhead"),
                    Forms.note(messages.get("settings.letterhead.choose")));
            return;
        }
        boolean same = Objects.equals(shownBody, row.body().id());
        Letterhead kop = row.kop();
        put(government, kop.governmentLine(), same);
        put(office, kop.officeLine(), same);
        put(address, kop.address(), same);
        put(contact, kop.contact(), same);
        put(city, kop.city(), same);
        shownBody = row.body().id();
        preview.show(kop);
        pictures.show(row.body().id(), kop, row.stored());
        if (same) {
            pane.title(row.body().label());
        } else {
            pane.show(
                    row.body().label(),
                    Forms.column(
                            government,
                            office,
                            address,
                            contact,
                            city,
                            pictures,
                            preview,
                            Forms.note(messages.get("settings.letterhead.images-note"))));
        }
    }

    private static void put(SavedText field, String stored, boolean same) {
        field.show(stored == null ? "" : stored, same);
    }
}
