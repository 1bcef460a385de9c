package id.rembuk.ui.year;

import id.rembuk.domain.guide.Deadline;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Fields;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.SavedChoice;
import id.rembuk.ui.kit.SavedField;
import id.rembuk.ui.list.ListWithSide;
import id.rembuk.ui.list.TiedFields;
import id.rembuk.usecase.year.YearBoard;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;

/** The fields of one deadline. */
final class DeadlineFields extends VBox {
    private static final String YES = "yes";
    private static final String NO = "no";

    private final Messages messages;
    private final TiedFields<Deadline> fields;
    private final SavedField<String> title;
    private final SavedChoice<String> body;
    private final Map<String, String> bodies = new HashMap<>();

    DeadlineFields(YearViewModel model, Fields make) {
        messages = make.messages();
        fields = new TiedFields<>(make, Deadline::id, model::change);
        title = fields.area(
                "year.column.title", "deadline-title", 2, Deadline::title, (deadline, value) -> deadline.edit()
                        .title(value)
                        .build());
        body = fields.choice(
                "year.field.body",
                "deadline-body",
                id -> id.isEmpty() ? messages.get("year.field.body.none") : bodies.getOrDefault(id, ""),
                Deadline::organisationId,
                (deadline, value) -> deadline.edit().organisationId(value).build());
        getStyleClass().add("form");
        getChildren().addAll(title, days(), kind(), body, owner(), source(), verified(), doneOn(), note());
    }

    void board(YearBoard board) {
        bodies.clear();
        board.organisations().forEach(each -> bodies.put(each.id(), each.label()));
        List<String> all = ListWithSide.withNone(
                board.organisations().stream().map(Organisation::id).toList());
        if (!body.control().getItems().equals(all)) {
            body.items(all);
        }
    }

    void show(Deadline deadline) {
        fields.show(deadline);
    }

    void leave() {
        fields.leave();
    }

    void focus() {
        title.control().requestFocus();
    }

    private javafx.scene.Node days() {
        return Forms.row(
                fields.date("year.field.from", "deadline-from", Deadline::from, (deadline, day) -> deadline.edit()
                        .from(day)
                        .build()),
                fields.date("year.field.to", "deadline-to", Deadline::to, (deadline, day) -> deadline.edit()
                        .to(day)
                        .build()));
    }

    private SavedChoice<String> kind() {
        SavedChoice<String> kind = fields.choice(
                "year.column.kind",
                "deadline-kind",
                name -> name.isEmpty() ? "" : messages.get("year.kind." + name.toLowerCase(Locale.ROOT)),
                deadline -> deadline.kind().name(),
                (deadline, name) -> name == null
                        ? deadline
                        : deadline.edit().kind(Deadline.Kind.valueOf(name)).build());
        kind.items(Stream.of(Deadline.Kind.values()).map(Enum::name).toList());
        return kind;
    }

    private SavedField<String> owner() {
        return fields.line("year.field.owner", "deadline-owner", Deadline::owner, (deadline, value) -> deadline.edit()
                .owner(value)
                .build());
    }

    private SavedField<String> source() {
        return fields.line(
                "year.column.source", "deadline-source", Deadline::source, (deadline, value) -> deadline.edit()
                        .source(value)
                        .build());
    }

    private SavedChoice<String> verified() {
        SavedChoice<String> verified = fields.choice(
                "year.field.verified",
                "deadline-verified",
                value -> YES.equals(value) ? messages.get("year.verified.yes") : messages.get("year.verified.no"),
                deadline -> deadline.verified() ? YES : NO,
                (deadline, value) -> deadline.edit().verified(YES.equals(value)).build());
        verified.items(List.of(NO, YES));
        return verified;
    }

    private javafx.scene.Node doneOn() {
        return fields.date("year.field.done", "deadline-done", Deadline::doneOn, (deadline, day) -> deadline.edit()
                .doneOn(day)
                .build());
    }

    private SavedField<String> note() {
        return fields.area("year.field.note", "deadline-note", 2, Deadline::note, (deadline, value) -> deadline.edit()
                .note(value)
                .build());
    }
}
