package id.rembuk.ui.settings;

import id.rembuk.domain.UserError;
import id.rembuk.domain.organisation.ActingKind;
import id.rembuk.domain.organisation.IdNumberKind;
import id.rembuk.domain.organisation.Nip;
import id.rembuk.domain.organisation.Official;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.organisation.ServiceNumber;
import id.rembuk.domain.organisation.SignatureBlock;
import id.rembuk.task.Job;
import id.rembuk.text.DateText;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Commit;
import id.rembuk.ui.kit.Dialogs;
import id.rembuk.ui.kit.Fields;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Inspector;
import id.rembuk.ui.kit.SavedChoice;
import id.rembuk.ui.kit.SavedDate;
import id.rembuk.ui.kit.SavedField;
import id.rembuk.ui.kit.SavedText;
import id.rembuk.ui.kit.ScreenContext;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The editor of one official with the block that papers will print. */
final class OfficialEditor {
    private final Messages messages;
    private final Dialogs dialogs;
    private final OfficialsModel model;
    private final Inspector pane;
    private final SavedChoice<String> body;
    private final SavedText position;
    private final SavedText name;
    private final SavedChoice<ActingKind> acting;
    private final SavedChoice<IdNumberKind> numberKind;
    private final SavedText number;
    private final SavedDate from;
    private final SavedDate to;
    private final SavedText onBehalfOf;
    private final SavedText below;
    private final SignaturePreview preview;
    private final Label doubts = Forms.warning("");
    private final VBox form;
    private final Button replace;
    private final Button delete;
    private String shownId;

    OfficialEditor(ScreenContext context, OfficialsModel model) {
        messages = context.messages();
        dialogs = context.dialogs();
        this.model = model;
        Fields fields = context.fields();
        Wording words = new Wording(messages);
        pane = new Inspector(messages);
        preview = new SignaturePreview(messages);
        body = fields.choice("settings.officials.body", List.of(), model::bodyName, to(model::organisation));
        position = fields.text("settings.officials.position", to(model::position));
        name = fields.text("settings.officials.name-long", to(model::name));
        acting = fields.choice(
                "settings.officials.acting", List.of(ActingKind.values()), words::acting, to(model::acting));
        numberKind = fields.choice(
                "settings.officials.number-kind", List.of(IdNumberKind.values()), words::number, to(model::numberKind));
        number = fields.text("settings.officials.number", to(model::number));
        from = fields.date("settings.valid-from", to(model::from));
        to = fields.date("settings.valid-to", to(model::to));
        onBehalfOf = fields.text("settings.officials.on-behalf-of", to(model::onBehalfOf));
        below = fields.text("settings.officials.below", to(model::below));
        name();
        replace = SectionPane.button(
                "official-replace", "bi-person-plus", messages.get("settings.officials.replace"), this::replace);
        delete = SectionPane.button("official-delete", "bi-trash", messages.get("settings.delete"), model::delete);
        form = arranged();
        allFields().forEach(field -> field.readOnlyProperty().set(model.isReadOnly()));
        replace.setDisable(model.isReadOnly());
        delete.setDisable(model.isReadOnly());
        model.bodies().addListener((javafx.collections.ListChangeListener<Organisation>) change ->
                body.items(model.bodies().stream().map(Organisation::id).toList()));
        model.rows().selectedProperty().addListener((o, was, now) -> show(now));
        show(null);
    }

    private VBox arranged() {
        return Forms.column(
                body,
                position,
                name,
                Forms.row(acting, numberKind),
                number,
                doubts,
                preview,
                from,
                to,
                Forms.section(messages.get("settings.officials.superiors"), onBehalfOf, below),
                Forms.note(messages.get("settings.officials.final-note")));
    }

    Inspector pane() {
        return pane;
    }

    void focusFirst() {
        pane.open();
        position.control().requestFocus();
    }

    private void name() {
        body.named("official-body");
        position.named("official-position");
        name.named("official-name");
        acting.named("official-acting");
        numberKind.named("official-number-kind");
        number.prompt("settings.officials.number-prompt").named("official-number");
        from.named("official-from");
        to.named("official-to");
        onBehalfOf.prompt("settings.officials.on-behalf-of-prompt").named("official-on-behalf-of");
        below.prompt("settings.officials.below-prompt").named("official-below");
        doubts.setId("official-doubts");
    }

    private List<SavedField<?>> allFields() {
        return List.of(body, position, name, acting, numberKind, number, from, to, onBehalfOf, below);
    }

    /** Saves into the official that the fields show, who may no longer be the selected one. */
    private <T> Commit<T> to(BiFunction<String, T, Job<?>> save) {
        return value -> save.apply(shownId, value);
    }

    private void replace() {
        dialogs.ask(
                        "settings.officials.replace",
                        "settings.officials.replace-text",
                        "settings.officials.replace",
                        messages.dates().write(model.today()))
                .ifPresent(typed -> DateText.read(typed)
                        .ifPresentOrElse(
                                day -> model.replace(day)
                                        .onSuccess(id -> name.control().requestFocus()),
                                () -> dialogs.error(new UserError("field.not-a-date", typed))));
    }

    private void show(OfficialRow row) {
        if (row == null) {
            allFields().forEach(SavedField::commitNow);
            shownId = null;
            pane.show(
                    messages.get("settings.section.officials"), Forms.note(messages.get("settings.officials.choose")));
            pane.foot();
            return;
        }
        Official official = row.official();
        boolean same = Objects.equals(shownId, official.id());
        body.show(official.organisationId(), same);
        position.show(text(official.position()), same);
        name.show(text(official.name()), same);
        acting.show(official.actingKind(), same);
        numberKind.show(official.idNumberKind(), same);
        number.show(ServiceNumber.readable(official.idNumberKind(), official.idNumber()), same);
        from.show(official.validFrom(), same);
        to.show(official.validTo(), same);
        onBehalfOf.show(text(official.onBehalfOf()), same);
        below.show(text(official.below()), same);
        shownId = official.id();
        number.setVisible(official.idNumberKind() != IdNumberKind.NONE);
        number.setManaged(number.isVisible());
        showDoubts(official);
        preview.show(SignatureBlock.of(official));
        String heading = official.position() == null
                ? messages.get("settings.officials.new")
                : (official.actingKind().prefix() + " " + official.position()).strip();
        if (same) {
            pane.title(heading);
        } else {
            pane.show(heading, form);
        }
        pane.foot(replace, delete);
    }

    private void showDoubts(Official official) {
        String words = model.doubts(official).stream().map(this::doubt).collect(Collectors.joining(" "));
        if (official.idNumberKind() == IdNumberKind.NIP && official.idNumber() == null) {
            words = messages.get("settings.officials.number-missing");
        }
        doubts.setText(words);
        doubts.setVisible(!words.isEmpty());
        doubts.setManaged(!words.isEmpty());
    }

    private String doubt(Nip.Doubt doubt) {
        return switch (doubt) {
            case BIRTH_DATE -> messages.get("settings.officials.doubt.birth-date");
            case AGE -> messages.get("settings.officials.doubt.age");
            case APPOINTMENT -> messages.get("settings.officials.doubt.appointment");
            case SEX -> messages.get("settings.officials.doubt.sex");
        };
    }

    private static String text(String stored) {
        return stored == null ? "" : stored;
    }
}
