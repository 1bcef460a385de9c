package id.rembuk.ui.settings;

import id.rembuk.domain.history.HistoryEntry;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.History;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** What was done in the workspace, newest first, in words. */
final class HistoryModel {
    private static final int PAGE = 500;

    private final Messages messages;
    private final ZoneId zone;
    private final Live<Known> live;
    private final ObservableList<Row> all = FXCollections.observableArrayList();
    private final FilteredList<Row> shown = new FilteredList<>(all);
    private final StringProperty sought = new SimpleStringProperty("");
    private final BooleanProperty more = new SimpleBooleanProperty();
    private int wanted = PAGE;

    /** One row as it is read: number, time, officer with office, deed, account and computer. */
    record Row(String number, String time, String who, String what, String where) {}

    private record Known(List<HistoryEntry> newest, long count) {}

    HistoryModel(ScreenContext context, ZoneId zone) {
        messages = context.messages();
        this.zone = zone;
        History history = context.session().history();
        live = new Live<>(
                context,
                EnumSet.allOf(RecordKind.class),
                () -> new Known(history.newest(wanted), history.count()),
                this::show);
        sought.addListener((o, was, now) -> narrow());
    }

    void open() {
        live.open();
    }

    void close() {
        live.close();
    }

    ObservableList<Row> shown() {
        return shown;
    }

    StringProperty soughtProperty() {
        return sought;
    }

    /** Whether older rows are not listed yet. */
    BooleanProperty moreProperty() {
        return more;
    }

    void showMore() {
        wanted += PAGE;
        live.read();
    }

    private void show(Known known) {
        all.setAll(known.newest().stream().map(this::row).toList());
        more.set(known.count() > known.newest().size());
    }

    private Row row(HistoryEntry entry) {
        return new Row(
                Formats.number(entry.sequence()),
                messages.dates().dateTime(entry.at().atZone(zone)),
                entry.actor().office().isBlank()
                        ? entry.actor().officer()
                        : entry.actor().officer() + ", " + entry.actor().office(),
                Deeds.inWords(messages, entry),
                entry.actor().osUser() + " @ " + entry.actor().computer());
    }

    private void narrow() {
        String typed = sought.get();
        shown.setPredicate(row -> Wording.holds(typed, row.time(), row.who(), row.what(), row.number()));
    }
}
