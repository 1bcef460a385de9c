package id.rembuk.ui.settings;

import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.organisation.OrganisationKind;
import id.rembuk.task.Job;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Commit;
import id.rembuk.ui.kit.Fields;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Inspector;
import id.rembuk.ui.kit.SavedCheck;
import id.rembuk.ui.kit.SavedChoice;
import id.rembuk.ui.kit.SavedDate;
import id.rembuk.ui.kit.SavedField;
import id.rembuk.ui.kit.SavedText;
import id.rembuk.ui.kit.ScreenContext;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The editor of one body; a new body is added when its name is saved. */
final class BodyEditor {
    private final Messages messages;
    private final BodiesModel model;
    private final Inspector pane;
    private final SavedText name;
    private final SavedText shortName;
    private final SavedText aliases;
    private final SavedChoice<OrganisationKind> kind;
    private final SavedText codes;
    private final SavedDate from;
    private final SavedDate to;
    private final SavedCheck confirmed;
    private final Label newNote;
    private final VBox rest;
    private final Button active;
    private final Button delete;
    private String shownId;
    private boolean isNew;

    BodyEditor(ScreenContext context, BodiesModel model) {
        messages = context.messages();
        this.model = model;
        Fields fields = context.fields();
        Wording wording = new Wording(messages);
        pane = new Inspector(messages);
        name = fields.text("settings.bodies.name", this::saveName);
        shortName = fields.text("settings.bodies.short", to(model::shortName));
        aliases = fields.text("settings.bodies.aliases", to(model::aliases));
        kind = fields.choice(
                "settings.bodies.kind", List.of(OrganisationKind.values()), wording::kind, to(model::kind));
        codes = fields.text("settings.bodies.codes-long", to(model::fieldCodes));
        from = fields.date("settings.valid-from", to(model::from));
        to = fields.date("settings.valid-to", to(model::to));
        confirmed = fields.check("settings.bodies.confirm", to(model::confirmed));
        name.named("body-name");
        shortName.named("body-short-name");
        aliases.prompt("settings.bodies.aliases-prompt").named("body-aliases");
        kind.named("body-kind");
        codes.prompt("settings.bodies.codes-prompt").named("body-codes");
        from.named("body-from");
        to.named("body-to");
        confirmed.named("body-confirmed");
        newNote = Forms.note(messages.get("settings.bodies.new-note"));
        rest = Forms.column(shortName, aliases, kind, codes, from, to, confirmed);
        active = SectionPane.button("body-active", "bi-slash-circle", "", model::toggleActive);
        delete = SectionPane.button("body-delete", "bi-trash", messages.get("settings.delete"), model::delete);
        readOnly(model.isReadOnly());
        model.rows().selectedProperty().addListener((o, was, now) -> show(now));
        show(null);
    }

    Inspector pane() {
        return pane;
    }

    void focusFirst() {
        pane.open();
        name.control().requestFocus();
    }

    /** Empties the editor for a body that does not exist yet. */
    void startNew() {
        model.rows().selectedProperty().set(null);
        pane.show(messages.get("settings.bodies.new"), Forms.column(name, newNote));
        pane.foot();
        name.showOther("");
        isNew = true;
        focusFirst();
    }

    private Job<?> saveName(String typed) {
        return shownId == null ? model.add(typed, newKind(), this::added) : model.name(shownId, typed);
    }

    /** The officer may have gone on to another body while the new one was being saved. */
    private void added(String id) {
        if (isNew) {
            shownId = id;
        }
    }

    private OrganisationKind newKind() {
        return switch (model.filterProperty().get()) {
            case ALL, OPD -> OrganisationKind.OPD;
            case LOCAL -> OrganisationKind.KECAMATAN;
            case PARTNER -> OrganisationKind.MITRA;
        };
    }

    /** Saves into the body that the fields show, which may no longer be the selected one. */
    private <T> Commit<T> to(BiFunction<String, T, Job<?>> save) {
        return value -> save.apply(shownId, value);
    }

    private void show(Organisation body) {
        if (body == null) {
            allFields().forEach(SavedField::commitNow);
            shownId = null;
            isNew = false;
            pane.show(messages.get("settings.section.bodies"), Forms.note(messages.get("settings.bodies.choose")));
            pane.foot();
            return;
        }
        name.show(body.name(), Objects.equals(shownId, body.id()));
        // behind the name of a new body the other fields still hold the body before
        boolean same = Objects.equals(shownId, body.id()) && !isNew;
        shortName.show(body.shortName() == null ? "" : body.shortName(), same);
        aliases.show(String.join(", ", body.aliases()), same);
        kind.show(body.kind(), same);
        codes.show(String.join(", ", body.fieldCodes()), same);
        from.show(body.validFrom(), same);
        to.show(body.validTo(), same);
        confirmed.show(body.confirmed(), same);
        shownId = body.id();
        if (same) {
            pane.title(body.label());
        } else {
            pane.show(body.label(), Forms.column(name, rest));
            isNew = false;
        }
        boolean isActive = model.isActive(body);
        active.setText(messages.get(isActive ? "settings.bodies.deactivate" : "settings.bodies.activate"));
        pane.foot(active, delete);
    }

    private List<SavedField<?>> allFields() {
        return List.of(name, shortName, aliases, kind, codes, from, to, confirmed);
    }

    private void readOnly(boolean yes) {
        allFields().forEach(field -> field.readOnlyProperty().set(yes));
        active.setDisable(yes);
        delete.setDisable(yes);
    }
}
