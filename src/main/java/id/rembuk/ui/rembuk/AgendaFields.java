package id.rembuk.ui.rembuk;

import id.rembuk.domain.rembuk.AgendaItem;
import id.rembuk.domain.rembuk.Speaker;
import id.rembuk.ui.kit.Fields;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.SavedField;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.ui.list.TiedFields;
import id.rembuk.usecase.rembuk.Rembuk;
import id.rembuk.usecase.rembuk.RembukBoard;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;

/** The fields of one item of the agenda. */
final class AgendaFields extends VBox {
    private final TiedFields<AgendaItem> fields;
    private final SavedField<String> title;

    AgendaFields(Rembuk rembuk, LiveBoard<RembukBoard> live, Fields make) {
        fields = new TiedFields<>(
                make,
                AgendaItem::id,
                (id, change) ->
                        live.field("agenda.change", () -> rembuk.agendas().change(id, change)));
        getStyleClass().add("form");
        title = fields.area("rembuk.agenda.title", "agenda-title", 2, AgendaItem::title, AgendaItem::title);
        getChildren()
                .addAll(
                        title,
                        fields.whole(
                                "rembuk.agenda.minutes",
                                "agenda-minutes",
                                AgendaItem::plannedMinutes,
                                AgendaItem::plannedMinutes),
                        fields.area(
                                "rembuk.agenda.speakers",
                                "agenda-speakers",
                                3,
                                AgendaFields::speakers,
                                (item, text) -> item.speakers(speakers(text))),
                        fields.line(
                                "rembuk.agenda.moderator",
                                "agenda-moderator",
                                AgendaItem::moderator,
                                AgendaItem::moderator),
                        Forms.note(make.messages().get("rembuk.agenda.speakers-note")));
    }

    private static String speakers(AgendaItem item) {
        return item.speakers().stream().map(Speaker::text).collect(Collectors.joining("\n"));
    }

    private static List<Speaker> speakers(String typed) {
        return typed == null
                ? List.of()
                : typed.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(Speaker::read)
                        .toList();
    }

    void show(AgendaItem item) {
        fields.show(item);
    }

    void leave() {
        fields.leave();
    }

    void focus() {
        title.control().requestFocus();
    }
}
